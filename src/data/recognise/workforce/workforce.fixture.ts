import { bookOf, drawn } from "#data/recognise/grid/drawn.fixture.ts";

/** As DfE writes it: three levels, symbols among the numbers, one return for two councils, slips. Made-up figures. */
export const census = bookOf(
  "csww_indicators.csv",
  drawn(`
csww_indicators
time_period | time_identifier | geographic_level | country_name | region_name | old_la_code | new_la_code | la_name | agency_fte | agency_rate_fte | turnover_rate_fte | caseload_fte
2025 | Reporting year | National | England | | | | | 5000 | 13 | 11.8 | 15.2
2025 | Reporting year | Regional | England | North West | | | | 1000 | 16.6 | 12.2 | 15.8
2025 | Reporting year | Regional | England | Inner London | | | | 700 | 17.3 | 11.7 | 12.8
2025 | Reporting year | Local authority | England | North West | 351 | E08000002 | Bury | c | low | z | x
2025 | Reporting year | Local authority | England | Outer London | 314 / 318 | E09000021 / E09000027 | Kingston upon Thames / Richmond upon Thames | 24 | 14.9 | 28 | 13.9
2024 | Reporting year | Local authority | England | North West | 351 | E08000002 | Bury | 30 | 8.5 | u | #16
2022 | Reporting year | Local authority | England | South West | 933 | E10000027 | Somerset | 20 | 9.5 | 10 | 17
2022 | Reporting year | Local authority | England | North West | 909 | E10000006 | Cumbria | 20 | many | 10 | 17
2024 | Reporting year | Local authority | England | North West | 351 | E08000002 | Bury | 31 | 8.6 | 9 | 16
202425 | Reporting year | Local authority | England | North West | 351 | E08000002 | Bury | 30 | 8.5 | 9 | 16
2025 | Reporting year | Ward | England | North West | 351 | E08000002 | Bury | 30 | 8.5 | 9 | 16
2051 | Calendar year | Local authority | England | North West | 351 | E08000002 | Bury | 30 | 8.5 | 9 | c
`),
);
