import { expect, test } from "./fixtures.ts";
import { changeOf, choose, csv, TRACKER, useButton } from "./openingFiles.ts";

test("whose tracker it is, is asked where its title names another council, and nothing is said to be checked before", async ({
  open,
  page,
}) => {
  const titled = (title: string) => csv("Tracker 2026-05-01.csv", TRACKER.replace("Action tracker", title));
  await open("/data?authority=bury");
  await choose(page, [titled("Anyshire Children's Services Improvement Plan")]);
  const council = page.getByLabel("Council", { exact: true });
  await expect(council).toHaveValue("");
  await expect(council).toHaveAccessibleDescription(/The file names “Anyshire”; the council in view is Bury/);
  await expect(page.getByText("Nothing is checked until its council is chosen.")).toHaveCount(3);
  await expect(page.getByText(/No name was recognised|No row is left out|Every row could be read/)).toHaveCount(0);
  await page.getByRole("button", { name: "Leave everything as it was" }).click();
  await choose(page, [titled("Action tracker")]);
  await expect(council).toHaveValue("bury");
  await expect(council).toHaveAccessibleDescription("Taken from the council in view.");
  await expect(page.getByText(/Nothing is checked until/)).toHaveCount(0);
});

test("the next month’s copy of an open tracker is new only in what it adds", async ({ open, page }) => {
  await open("/data?authority=bury");
  await choose(page, [csv("Tracker 2026-05-01.csv", TRACKER)]);
  await expect(changeOf(page, /^Actions/)).toHaveText(/Actions.*2.*2.*0.*0.*0/);
  await useButton(page).click();
  await choose(page, [csv("Tracker 2026-06-01.csv", TRACKER.replace("Amber", "Green"))]);
  await expect(changeOf(page, /^Actions/)).toHaveText(/Actions\D*2\D*0\D*0\D*2\D*0$/);
});

test("an answer whether two rows are one action can be changed and taken back by the keyboard alone", async ({
  open,
  page,
}) => {
  const june = TRACKER.replace("Recruit twelve social workers", "Open a second front door");
  await open("/data?authority=bury");
  await choose(page, [csv("Tracker 2026-05-01.csv", TRACKER), csv("Tracker 2026-06-01.csv", june)]);
  const pair = page.getByRole("group", { name: "Open a second front door" });
  const same = pair.getByRole("radio", { name: "The same action" });
  const two = pair.getByRole("radio", { name: "Two actions" });
  await expect(pair.getByRole("radio", { name: "Not answered" })).toBeChecked();
  await same.focus();
  await page.keyboard.press("Space");
  await expect(page.getByText("All are answered; an answer can be changed until the data is used.")).toBeVisible();
  await expect(changeOf(page, /^Actions/)).toHaveText(/Actions\D*2\D*2/);
  await expect(same).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(two).toBeFocused();
  await expect(two).toBeChecked();
  await expect(changeOf(page, /^Actions/)).toHaveText(/Actions\D*3\D*3/);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText(/Until you answer they are kept apart/)).toBeVisible();
  await expect(pair.getByRole("radio", { name: "Not answered" })).toBeFocused();
});
