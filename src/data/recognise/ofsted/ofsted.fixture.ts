import { bookOf, drawn } from "#data/recognise/grid/drawn.fixture.ts";

const RI = "Requires improvement to be good";
const GRADED = `Overall effectiveness | The impact of leaders on social work practice with children and families \
| The experiences and progress of children who need help and protection | The experiences and progress of children in care \
| The experiences and progress of care leavers`;
const PAGE = "Ofsted Local Authority Webpage";
const NEYH = "North East, Yorkshire and the Humber";

const cover = drawn(`
Cover
Local authority inspection outcomes as at 31 March 2025
Section | Detail
Published on: | 2025-09-25
`);

const latest = drawn(
  `
Latest
Local authority inspection judgements as at 31 March 2025
This worksheet contains one table.
Web link | Local authority area code | Local authority name | Ofsted region | Inspection date | Publication date | ${GRADED}
${PAGE} | E08000002 | Bury | North West | 2024-06-10 | 2024-07-23 | Good | Good | Good | ${RI} | Good
${PAGE} | E08000037 | Gateshead | ${NEYH} | 2022-02-28 | 2022-04-19 | Good | Good | Good | Good |
`,
  [["A4", "https://reports.ofsted.gov.uk/provider/44/351"]],
);

const inYear = drawn(`
In-year
Local authority in-year inspection activity 2024-25
Web link | Local authority area code | Local authority name | Region | Inspection/Visit date | Publication date | Inspection/Visit type | ${GRADED} | Visit Theme | Lead inspector
${PAGE} | E08000002 | Bury | North West | 2024-06-10 | 2024-07-23 | ILACS Short Inspection | Good | Good | Good | ${RI} | Good | | A Person
${PAGE} | E08000037 | Gateshead | ${NEYH} | 2025-03-26 | 2025-04-29 | ILACS Focused Visit | | | | | | Children in need/subject to a plan | B Person
${PAGE} | E08000032 | Bradford | ${NEYH} | 2025-02-11 | 2025-03-13 | LA Monitoring visit | | | | | | Front door; the strategy | C Person
`);

const history = drawn(
  `
History
ILACS inspection history from 2018-2025
Web link | Local authority area code | Local authority name | Local authority status | Ofsted region | Inspection date | Publication date | Inspection type | ${GRADED}
${PAGE} | E08000002 | Bury | Current | North West | 2024-06-10 | 2024-07-23 | ILACS Short Inspection | Good | Good | Good | ${RI} | Good
${PAGE} | E08000037 | Gateshead | Current | ${NEYH} | 2022-02-28 | 2022-04-19 | ILACS Standard Inspection | Good | Good | Good | Good |
${PAGE} | E10000006 | Cumbria | No longer exists | North West | 2022-09-20 | 2022-11-15 | ILACS Standard Inspection | ${RI} | ${RI} | ${RI} | Good |
`,
  [
    ["A3", "https://reports.ofsted.gov.uk/provider/44/351"],
    ["A5", "http://reports.ofsted.gov.uk/provider/44/2733690"],
  ],
);

/** As in 2025: a cover, notes above the headings, a row an inspection, the same ones on three sheets. Made-up grades. */
export const wide2025 = bookOf("outcomes.ods", cover, latest, inYear, history);

/** A row a judgement; days as text and as a spreadsheet's numbers; no codes. */
export const long = bookOf(
  "judgements.csv",
  drawn(`
judgements
LA name | Region | Inspection type | Inspection start date | Date published | Judgement type | Judgement
Bury | North West | Standard | 25/10/2021 | 17/12/2021 | Overall effectiveness | Inadequate
Bury | North West | Standard | 25/10/2021 | 17/12/2021 | Impact of leaders | Inadequate
Bury | North West | Standard | 25/10/2021 | 17/12/2021 | Children in care and care leavers | RI
Bury | North West | Standard | 25/10/2021 | 17/12/2021 | Partnership working | Good
Durham | North East | Short | #45117 | 15/09/23 | Overall effectiveness | Outstanding
Durham | North East | Short | #45117 | 15/09/23 | Care leavers | Not judged
`),
);

/** An older year: title rows, other headings, two tables in one sheet, a region spelt two ways, a footnote between. */
export const older = bookOf(
  "Outcomes_2019.xlsx",
  drawn(`
Table 1
Table 1: ILACS inspection outcomes as at 31 August 2019

Council | Government Office Region | Date of inspection | Report published | Type of inspection | Overall judgement | Impact of leaders | Help and protection | Children in care and care leavers
St. Helens | North West | 02/09/2019 | 14/10/2019 | Standard | Inadequate | Inadequate | Inadequate | Requires Improvement
Southend-on-Sea | East Of England | 08/07/2019 | 21/08/2019 | Standard | Requires improvement | Good | RI | -
Leeds | Yorkshire & Humber | 29/10/2018 | 18/12/2018 | Short | Outstanding | Outstanding | Good | Outstanding
Source: Ofsted

Table 2: visits
Council | Region | Date of visit | Letter publication date | Visit type | Theme
St Helens | North West | 14/05/2019 | 05/06/2019 | Focussed visit | Front door; Care leavers
Leeds | Yorkshire and the Humber | 01/08/2019 | 23/08/2019 | Joint visit | Vulnerable adolescents
Leeds | Yorkshire and the Humber | 02/08/2019 | 24/08/2019 | Engagement | Vulnerable adolescents
`),
);

/** Inspections before and after April 2026, days that nobody meant, a code of another council, rows without a name. */
export const reform2026 = bookOf(
  "2026.xlsx",
  drawn(`
Inspections
Local authority name | Local authority area code | Inspection date | Publication date | ${GRADED}
Wolverhampton | E08000031 | 2026-01-19 | 2026-06-18 | Good | Good | Good | Good | Good
Trafford | E08000009 | 2026-05-11 | 2026-08-03 | | Inadequate | Inadequate | Good | ${RI}
Salford | E08000006 | 2026-05-18 | 31/06/2026 | Good | Good | Good | Good | Splendid
Wigan | E08000010 | 01/01/1900 | 2106-06-18 | Good | Good | Good | Good | Good
Oldham | E08000031 | n/a | 2018-03-01 | Good | Good | Good | Good | Good
Bolton | E08000001 | n/a | | Good | Good | Good | Good | Good
 | E08000031 | 2018-01-15 | 2018-03-01 | Good | Good | Good | Good |
 | E08000099 | 2018-01-15 | 2018-03-01 | Good | Good | Good | Good |
`),
);
