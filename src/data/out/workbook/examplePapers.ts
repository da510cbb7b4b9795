/** Exampleshire's papers, who met, and the intervention. */
export const EXAMPLE_PAPERS = {
  sources: [
    {
      id: "example-report-2021",
      shortTitle: "Ofsted’s report, 17 December 2021",
      title: "Inspection of Exampleshire local authority children’s services",
      publisher: "Ofsted",
      date: "2021-12-17",
      kind: "primary",
      url: "https://reports.ofsted.gov.uk/",
    },
    {
      id: "example-cabinet-2022-01-12",
      shortTitle: "Cabinet, 12 January 2022",
      title: "Minutes of the Cabinet",
      publisher: "Exampleshire County Council",
      date: "2022-01-12",
      locator: "item 7",
      kind: "primary",
    },
    {
      id: "example-board-2022-09",
      shortTitle: "Improvement Board, September 2022",
      title: "Notes of the Improvement Board",
      publisher: "Exampleshire County Council",
      date: "2022-09",
      kind: "reported",
      note: "The notes print no day: they count as known from the end of the month.",
    },
  ],
  bodies: [{ id: "example-cabinet", name: "Cabinet", authority: "example-shire" }],
  meetings: [
    {
      id: "example-cabinet-2022-01-12",
      source: "example-cabinet-2022-01-12",
      authority: "example-shire",
      body: "example-cabinet",
      when: "2022-01-12",
      item: "item 7",
      decided: "Noted the report and approved money for the plan",
      short: "Cabinet approved money for the plan",
      pounds: 50000,
    },
  ],
  interventions: [
    {
      id: "example-adviser",
      source: "example-cabinet-2022-01-12",
      authority: "example-shire",
      kind: "adviser",
      title: "Adviser of the Department for Education (DfE)",
      from: "2022-01",
    },
  ],
  requirements: [
    {
      id: "example-review",
      source: "example-cabinet-2022-01-12",
      intervention: "example-adviser",
      kind: "review",
      what: "Review of progress with the Department for Education (DfE)",
      due: "2022-21",
      repeats: "every six months",
    },
  ],
} as const;
