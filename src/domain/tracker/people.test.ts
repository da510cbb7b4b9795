import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { People } from "./people.ts";

const OWNERS = [
  "Jane Smith (DCS)",
  "Ngozi Okafor, Head of Service",
  "Alex O’Neill",
  "Cllr Example",
  "PK",
  "Priya",
  "Tom Wright (PSW)",
  "mark.field@example.gov.uk",
  "Barnardos",
];

function read(text: string, owners: readonly string[] = OWNERS) {
  return new People(owners, [text]).without(text);
}

describe("the name of an owner in a comment", () => {
  it.each([
    ["Jane Smith to confirm by Friday", "DCS to confirm by Friday"],
    ["Agreed with Jane.", "Agreed with DCS."],
    ["Smith’s paper went to Cabinet", "DCS’s paper went to Cabinet"],
    ["J. Smith and J Smith", "DCS and DCS"],
    ["Smith, Jane", "DCS"],
    ["jane smith / JANE SMITH", "DCS / DCS"],
    ["Jane Smith (DCS) chairs", "DCS chairs"],
    ["Ngozi Okafor is leading; Okafor to report", "Head of Service is leading; Head of Service to report"],
    ["Alex O'Neill has left", "[name left out] has left"],
    ["PK to update", "[name left out] to update"],
    ["Spoke to Priya", "Spoke to [name left out]"],
    ["Tom Wright leads", "PSW leads"],
    ["Mark Field to send", "[name left out] to send"],
    ["Chased Example twice", "Chased [name left out] twice"],
  ])("“%s” reads “%s”", (text, words) => {
    expect(read(text).words).toBe(words);
  });
});

describe("somebody whom the text itself shows as a person", () => {
  it.each([
    ["Cllr Young asked for a report", "Cllr [name left out] asked for a report"],
    ["Councillor A Brown, Lead Member", "Councillor [name left out], Lead Member"],
    ["Mr Head and Dr P. Carer attended", "[name left out] and [name left out] attended"],
    ["Sarah Ahmed (Head of Service) to lead", "Head of Service to lead"],
    ["Mrs Jones Chair of Governors", "[name left out] Chair of Governors"],
    ["Ms Patel spoke. Patel will write.", "[name left out] spoke. [name left out] will write."],
  ])("“%s” reads “%s”", (text, words) => {
    expect(read(text, []).words).toBe(words);
  });
});

describe("what is no name is never cut", () => {
  it.each([
    "Family Hub opened in May; Signs of Safety training in Bury and Greater Manchester",
    "Children in Care Council met the Cabinet Member for Children and Young People",
    "Ofsted’s monitoring visit; Working Together 2023; Early Help Front Door",
    "Councillor Champion to be named; Cllr Lead Member role agreed",
    "Dr Foster Review of Hospital discharge",
    "Will be done in March. Mark the date. Grace period until April. June figures.",
    "SW caseloads, CP plans, PK Street, QA and IT",
    "Children (DCS) and Liquid Logic (IT lead)",
    "the field, the smith, the jane doe policy",
  ])("“%s”", (text) => {
    const { words, leftOut } = read(text, [...OWNERS.filter((owner) => owner !== "PK"), "Grace June", "Mark Young"]);
    expect([words, leftOut]).toEqual([text, 0]);
  });
});

describe("what may be a name", () => {
  it.each([
    ["Spoke to Sharma Desai on Tuesday", ["Sharma Desai"]],
    ["Nisha will write to Kwame Boateng", ["Nisha", "Kwame Boateng"]],
    ["Barnardos to attend", ["Barnardos"]],
    ["Wright to attend, and Field", ["Wright", "Field"]],
    ["Family Hub, Signs of Safety, Children in Care, Ofsted", []],
  ])("in “%s” is told and kept: %j", (text, passages) => {
    const { words, doubtful } = read(text);
    expect([words, doubtful]).toEqual([text, passages]);
  });
});

describe("names whose words are words of something else too", () => {
  it.each([
    ["Spoke to Will Young on Monday", ["Will Young"]],
    ["Rose May to write to Cabinet", ["Rose May"]],
    ["Agreed with Faith Head and Mark Hope", ["Faith Head", "Mark Hope"]],
    ["Dean Court’s paper; May Court and Grace Field attended", ["Dean Court", "May Court", "Grace Field"]],
    ["Will Young People attend the May Board? Summer House; June Report; Amber Green", []],
    ["Will young people attend? May the board hope so.", []],
  ])("are listed in “%s” and kept: %j", (text, passages) => {
    const { words, doubtful } = read(text, []);
    expect([words, doubtful]).toEqual([text, passages]);
  });

  it.each([
    ["Spoke to Will Young on Monday", "Spoke to PSW on Monday"],
    ["Rose May to write; then Young, Will", "[name left out] to write; then PSW"],
  ])("go from “%s” where an owner is called so", (text, words) => {
    expect(read(text, ["Will Young (PSW)", "Rose May"]).words).toBe(words);
  });

  it.each([
    "Will young people attend? Will Young People’s Council meet?",
    "Young will write, and Rose may",
    "A rose may be sent; W Young and WY stay",
  ])("are not found in “%s”, though an owner is called so", (text) => {
    const { words, leftOut } = read(text, ["Will Young (PSW)", "Rose May"]);
    expect([words, leftOut]).toEqual([text, 0]);
  });
});

describe("whatever the names", () => {
  const FIRST = ["Jane", "Ngozi", "Zoë", "Mohammed", "Siobhan", "Alex"];
  const LAST = ["Smith", "O’Neill", "Patel", "Okafor", "Smith-Jones", "Kowalska"];
  const name = fc.tuple(fc.constantFrom(...FIRST), fc.constantFrom(...LAST));
  const role = fc.constantFrom("", " (Head of Service)", ", DCS");
  const around = fc.constantFrom("", "Agreed with ", "Report by ", "; then ", "(", "see “");
  it("no part of an owner’s name is left in a text (1,000 texts)", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(around, name), { minLength: 1, maxLength: 4 }),
        role,
        fc.nat(3),
        (parts, post, form) => {
          const owners = parts.map(([, [first, last]]) => `${first} ${last}${post}`);
          const text = parts
            .map(
              ([before, [first, last]]) =>
                before + [`${first} ${last}`, `${first.charAt(0)}. ${last}`, last, first][form],
            )
            .join(". ");
          const { words } = new People(owners, []).without(text);
          expect([...FIRST, ...LAST].filter((part) => words.includes(part))).toEqual([]);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
