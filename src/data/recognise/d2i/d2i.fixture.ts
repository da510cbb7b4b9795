import { bookOf, drawn } from "#data/recognise/grid/drawn.fixture.ts";

const FILE = "https://files.ofsted.gov.uk/v1/file";

/** As Data to Insight has it: every cell a string, days written in two ways in one row, sentinels. Made-up grades. */
export const overview = bookOf(
  "overview.xlsx",
  drawn(`
overview
urn | la_code | region_code | ltla23cd | local_authority | inspection_link | overall_effectiveness_grade | inspection_framework | inspector_name | inspection_start_date | inspection_end_date | publication_date | impact_of_leaders_grade | help_and_protection_grade | in_care_grade | care_leavers_grade
80443 | 351 | NW | E08000002 | bury | ${FILE}/1 | requires improvement | standard | a person | 09/06/2025 | 20/06/2025 | 29/07/25 | good | requires improvement | requires improvement | requires improvement
80442 | 825 | SE | E10000002 | buckinghamshire | ${FILE}/2 | good | standard | b person | 05/12/2022 | 16/12/2022 | 01/02/23 | good | good | good | inspection_pre_dates_judgement
80489 | 304 | GL | E09000005 | brent | ${FILE}/3 | not_reported_post_reform | short | c person | 27/04/2026 | 01/05/2026 | 17/06/26 | good | good | good | good
80522 | 887 | nan | E06000035 | medway | ${FILE}/4 | data_unreadable | None | None | 01/01/1900 | | 11/09/23 | good | data_unreadable | good |
2733690 | 942 | NW | E10000006 | cumberland | ${FILE}/5 | nan | short | d person | 18/05/2026 | 22/05/2026 | 09/07/26 | good | good | good | good
80533 | 892 | EM | E06000018 | nottingham | ${FILE}/6 | inadequate | standard | e person | 11/07/2022 | 22/07/2022 | 05/09/22 | good | good | good | inadequate
`),
);

/** The same as a CSV whose columns were moved and renamed by hand: what its program writes is still there. */
export const handmade = bookOf(
  "ilacs.csv",
  drawn(`
ilacs
Overall effectiveness | Publication date | Care leavers | Help and protection | Local authority | Start date
good | 01/02/23 | inspection_pre_dates_judgement | good | Buckinghamshire | 05/12/2022
`),
);
