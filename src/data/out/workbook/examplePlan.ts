/** Exampleshire's plan, and what became of it. */
export const EXAMPLE_PLAN = {
  themes: [{ id: "example-workforce", kind: "plan", name: "Workforce", authority: "example-shire" }],
  actions: [
    {
      id: "example-action-1",
      source: "example-cabinet-2022-01-12",
      authority: "example-shire",
      theme: "example-workforce",
      words: "Appoint a Principal Social Worker",
      findings: ["example-2021.1"],
      owner: "Director of Children’s Services",
      due: "2022-06-30",
    },
  ],
  measures: [
    {
      id: "example-supervision-2022-q1",
      source: "example-board-2022-09",
      audience: "board",
      authority: "example-shire",
      what: "Supervision held within four weeks",
      unit: "%",
      goodIs: "high",
      period: "2022-04/2022-06",
      value: 71.5,
      findings: ["example-2021.1"],
    },
    {
      id: "example-visits-2022-q1",
      source: "example-board-2022-09",
      authority: "example-shire",
      what: "Children seen within ten days",
      unit: "children",
      goodIs: "high",
      period: "2022-04/2022-06",
      missing: "Not in the Board’s pack",
    },
  ],
  updates: [
    {
      id: "example-action-1.1",
      source: "example-board-2022-09",
      record: "actions/example-action-1",
      day: "2022-09",
      status: "Amber",
      quoted: true,
      words: "The post is out to advert a second time",
    },
    {
      id: "example-plan.re-dated",
      source: "example-board-2022-09",
      record: "deadlines/example-plan",
      day: "2022-09",
      status: "re-dated",
      newDue: "2022-10-31",
    },
  ],
  accounts: [
    {
      id: "example-plan.misprint",
      source: "example-cabinet-2022-01-12",
      record: "deadlines/example-plan",
      kind: "misprint",
      printed: "March 2202",
      readAs: "March 2022",
    },
  ],
  gaps: [
    {
      id: "example-gap-1",
      source: "example-board-2022-09",
      authority: "example-shire",
      words: "The notes do not say whether the plan was sent to Ofsted.",
      filledBy: "deadlines/example-plan",
    },
  ],
} as const;
