import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, type Tools } from "./fixtures.ts";

export const TITLE = "Timeline of the councils";

/** The timeline of several councils. */
export function figure(page: Page): Locator {
  return page.getByRole("figure", { name: TITLE });
}

/** The picture is painted after its words are there. */
export async function painted(page: Page): Promise<void> {
  await expect(figure(page).locator("canvas[data-drawn]")).toBeVisible();
}

/** Opens a timeline of 153 made-up councils, and waits until its picture is there. */
export async function openCountry(
  { page, open, scenario }: Pick<Tools, "open" | "scenario"> & { readonly page: Page },
  address: string,
): Promise<void> {
  await scenario("national");
  await open(address);
  await painted(page);
}

/** What is on the screen, as the reader saves it. */
export async function savedSvg(page: Page): Promise<string> {
  const [drawing] = await Promise.all([
    page.waitForEvent("download"),
    figure(page).getByRole("button", { name: /^SVG/ }).click(),
  ]);
  return readFile(await drawing.path(), "utf8");
}
