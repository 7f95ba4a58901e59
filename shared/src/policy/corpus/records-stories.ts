/** Several things at once, as life has them. */
export const STORIES = `
a student in Boston | source esupport; software 2025-06-14 2044-01-01; extended 2027-06-14 2028-06-13 | covered | 2027-06-13 | | | soft added
the same student a year on | on 2027-11-22; source esupport; software 2025-06-14 2044-01-01; extended 2027-06-14 2028-06-13 | not-covered | 2027-06-13 | base | | soft added
a traveller in Tokyo without the entitlement | to JP; ent none | not-covered | 2027-06-13 | sold serv model ent
a traveller in Tokyo, interface down | to JP; lookup not-answered; bought CN; says type 82AA | not-covered | - | sold serv model | base ent refurb
a family moving to Britain with a marked model | to GB; mark yes; software - 2044-01-01 | not-covered | 2027-06-13 | model refurb | | soft
a gift from Hong Kong used in France | sold HK; to FR; ent unknown | not-covered | 2027-06-13 | origin serv model | ent
an engineer in Brazil, everything open | to BR; nobase; ent unknown; sold - | ask-us | - | | origin away sold serv model base ent
an engineer in Brazil whose term ended | to BR; base 2021-01-01 2022-12-31; ent unknown; sold - | not-covered | 2022-12-31 | base | origin away sold serv model ent
the last evening in Macao | to MO; on 2027-06-13; accidental 2025-06-14 2028-06-13 | covered | 2027-06-13 | | | added
the first morning after | to MO; on 2027-06-14; accidental 2025-06-14 2028-06-13 | not-covered | 2027-06-13 | base | | added
a bought entitlement that ended before the trip to Taiwan | to TW; ent bought; iws 2025-11-01 2026-10-31 | not-covered | 2027-06-13 | ent
a bought entitlement in the trip's week | to TW; ent bought; iws 2026-11-22 2027-11-21 | covered | 2027-06-13
an Australian who cannot read the label | to AU; mtm -; sold -; bought CN | ask-us | 2027-06-13 | | model refurb
a board replaced, all by hand | lookup unknown; bought CN; to DE; says mtm 82AA001XCD; says bought 2025-11-23; says base 2026-11-22; says ent bundled | covered | 2026-11-22
a board replaced, the customer unsure | lookup unknown; bought CN; to DE; says type 82AA; says bought 2025-11-23 | ask-us | - | | base ent refurb
a Think machine, nobody answers | lookup not-answered; says type 21TT; to JP | ask-us | - | line
a Think machine bought in Japan | line think; sold JP; to JP; mark yes | ask-us | 2027-06-13 | line
a machine of a firm whose term ended | line commercial; base 2020-01-01 2022-12-31; ent none | ask-us | 2022-12-31 | line
home from Korea after the term | to CN; base 2023-05-01 2025-04-30; extended 2025-05-01 2027-04-30 | not-covered | 2025-04-30 | away base
a repaired machine with a second term, Korea | to KR; base 2023-05-01 2025-04-30; base 2025-05-01 2027-04-30 | ask-us | 2027-04-30 | | serv model
Vietnam on the last day of sales, unentitled | to VN; on 2026-06-30; ent none | not-covered | 2027-06-13 | ent
Indonesia next year, after the term | to ID; on 2027-06-14 | not-covered | 2027-06-13 | base
Canada, both reasons | to CA; on 2027-07-01; ent unknown | not-covered | 2027-06-13 | sold serv model base | ent
Spain, a year of two terms | to ES; base 2025-06-14 2026-06-13; base 2026-06-14 2027-06-13; software - - | ask-us | 2027-06-13 | | model | soft
Thailand, the label's model | to TH; source statement; ent bought | covered | 2027-06-13
Thailand, another model, entitlement over | to TH; mtm 82AA005XCD; ent bought; iws 2024-01-01 2024-12-31 | not-covered | 2027-06-13 | ent | sold serv model
the end only the customer knows, in Malaysia | to MY; base 2025-06-14 -; says base 2027-06-13; extended - 2029-06-13 | covered | 2027-06-13 | | | added
bundled but dated backwards | iws 2027-06-13 2025-06-14 | covered | 2027-06-13
`
