/** The parts of the council's long page, in order. */
export const SECTIONS = [
  { id: "stands", title: "Where things stand" },
  { id: "timeline", title: "Timeline" },
  { id: "judgements", title: "Judgements" },
  { id: "visits", title: "Visits and themes" },
  { id: "thread", title: "What was said, and what is being done" },
  { id: "deadlines", title: "Deadlines" },
  { id: "intervention", title: "Intervention" },
  { id: "meetings", title: "Meetings and decisions" },
] as const;
