/** Exampleshire's inspection, and what followed it. */
export const EXAMPLE_RECORDS = {
  authorities: [
    {
      id: "example-shire",
      name: "Exampleshire",
      fullName: "Exampleshire County Council",
      region: "East Midlands",
      laCode: "000",
    },
  ],
  inspections: [
    {
      id: "example-2021",
      source: "example-report-2021",
      authority: "example-shire",
      framework: "ilacs",
      title: "Inspection of Exampleshire’s children’s services",
      fieldwork: "2021-10-25/2021-11-05",
      published: "2021-12-17",
    },
  ],
  judgements: [
    {
      id: "example-2021.overall",
      source: "example-report-2021",
      inspection: "example-2021",
      area: "overall",
      grade: "requires-improvement",
    },
    {
      id: "example-2021.care-leavers",
      source: "example-report-2021",
      inspection: "example-2021",
      area: "care-leavers",
      noGrade: "not-known-here",
    },
  ],
  findings: [
    {
      id: "example-2021.1",
      source: "example-report-2021",
      from: "inspections/example-2021",
      number: 1,
      words: "The quality and frequency of supervision",
      topics: ["supervision", "management oversight"],
    },
  ],
  visits: [
    {
      id: "example-visit-2022-10",
      source: "example-board-2022-09",
      audience: "2022-11-30",
      authority: "example-shire",
      kind: "focused",
      title: "Focused visit",
      when: "2022-10",
      focus: "The front door",
    },
  ],
  views: [
    {
      id: "example-view-1",
      source: "example-board-2022-09",
      visit: "example-visit-2022-10",
      finding: "example-2021.1",
      topic: "supervision",
      says: "progress",
      words: "Supervision takes place more often",
    },
  ],
  deadlines: [
    {
      id: "example-plan",
      source: "example-cabinet-2022-01-12",
      authority: "example-shire",
      what: "Improvement plan",
      recipient: "Ofsted",
      due: "../2022-03-31",
      dueWords: "before the end of March 2022",
      inspection: "example-2021",
    },
  ],
} as const;
