/** Entitlement, line, refurbished marks and where the machine comes from. */
export const OWNERS = `
bought as a service, no days | ent bought | covered | 2027-06-13
bought, and it runs | ent bought; iws 2026-01-01 2027-01-01 | covered | 2027-06-13
bought, and it has ended | ent bought; iws 2025-06-14 2026-06-13 | not-covered | 2027-06-13 | ent
the last day of the bought one | on 2026-06-13; ent bought; iws 2025-06-14 2026-06-13 | covered | 2027-06-13
the day after that | on 2026-06-14; ent bought; iws 2025-06-14 2026-06-13 | not-covered | 2027-06-13 | ent
bought, and it begins later | ent bought; iws 2027-01-01 2028-01-01 | ask-us | 2027-06-13 | | ent
bought, without an end | ent bought; iws 2026-01-01 - | covered | 2027-06-13
bought, without any day | ent bought; iws - - | covered | 2027-06-13
bundled, and its own days ended | iws 2025-06-14 2026-06-13 | not-covered | 2027-06-13 | ent
bundled, with the days of the base term | iws 2025-06-14 2027-06-13 | covered | 2027-06-13
not said, but a layer of it runs | ent unknown; iws 2026-01-01 2027-01-01 | covered | 2027-06-13
not said, and a layer of it ended | ent unknown; iws 2025-06-14 2026-06-13 | ask-us | 2027-06-13 | | ent
not said, and a layer of it begins later | ent unknown; iws 2027-01-01 2028-01-01 | ask-us | 2027-06-13 | | ent
not said, and a layer without an end | ent unknown; iws 2026-01-01 - | ask-us | 2027-06-13 | | ent
none, against a layer that runs | ent none; iws 2026-01-01 2027-01-01 | ask-us | 2027-06-13 | | ent
none, and a layer that ended | ent none; iws 2025-06-14 2026-06-13 | not-covered | 2027-06-13 | ent
none, against a layer without an end | ent none; iws 2026-01-01 - | ask-us | 2027-06-13 | | ent
none | ent none | not-covered | 2027-06-13 | ent
none, in Hong Kong | to HK; ent none | not-covered | 2027-06-13 | ent
none, and the term ended | on 2027-06-14; ent none | not-covered | 2027-06-13 | base ent
not said | ent unknown | ask-us | 2027-06-13 | | ent
not said, and the term ended | on 2027-06-14; ent unknown | not-covered | 2027-06-13 | base | ent
one bought ended, one runs | ent bought; iws 2025-06-14 2026-06-13; iws 2026-06-14 2027-06-13 | covered | 2027-06-13
one bought ended, one begins later | ent bought; iws 2025-06-14 2026-06-13; iws 2027-01-01 2027-06-13 | ask-us | 2027-06-13 | | ent
two bought, both ended | ent bought; iws 2024-06-14 2025-06-13; iws 2025-06-14 2026-06-13 | not-covered | 2027-06-13 | ent
the entitlement outlives the base term | on 2027-06-14; ent bought; iws 2026-01-01 2029-01-01 | not-covered | 2027-06-13 | base
Think | line think | ask-us | 2027-06-13 | line
Think, and the term ended | line think; base 2022-01-01 2024-12-31 | ask-us | 2024-12-31 | line
Think, to Japan | line think; to JP | ask-us | 2027-06-13 | line
Think, no entitlement | line think; ent none | ask-us | 2027-06-13 | line
Think, and nothing listed | line think; nobase; ent unknown | ask-us | - | line
Think, as the book says | line -; type 21TT; mtm 21TT001XCD | ask-us | 2027-06-13 | line
Think, as the customer's type says | lookup not-answered; bought CN; says type 21TT | ask-us | - | line
a line for firms | line commercial | ask-us | 2027-06-13 | line
a line for firms, as the book says | line -; type 83MM; mtm 83MM001XCD | ask-us | 2027-06-13 | line
the record's line goes before the book's | type 21TT; mtm 21TT001XCD | ask-us | 2027-06-13 | | sold serv model
a refurbished mark asks a person | mark yes | ask-us | 2027-06-13 | refurb
a refurbished mark, Japan | mark yes; to JP | not-covered | 2027-06-13 | sold serv model refurb
a refurbished mark, term ended | mark yes; on 2027-06-14 | not-covered | 2027-06-13 | base refurb
nothing could carry a mark | mark ? | ask-us | 2027-06-13 | | refurb
a mark in the serial, model unknown | mtm -; mark yes | ask-us | 2027-06-13 | refurb
first sold in the United States, and there | sold US | ask-us | 2027-06-13 | origin away
first sold in the United States, to Germany | sold US; to DE | ask-us | 2027-06-13 | origin
first sold in the United States, to Japan | sold US; to JP | not-covered | 2027-06-13 | origin sold serv model
first sold in Hong Kong, to the mainland | sold HK; to CN | ask-us | 2027-06-13 | origin
at home | to CN | ask-us | 2027-06-13 | away
at home, term ended | to CN; on 2027-06-14 | not-covered | 2027-06-13 | away base
at home without entitlement | to CN; ent none | ask-us | 2027-06-13 | away
at home, software listed | to CN; software - 2044-01-01 | ask-us | 2027-06-13 | away
at home, term unknown | to CN; nobase | ask-us | - | away | base
at home in Japan, not sold there | sold JP; to JP | ask-us | 2027-06-13 | origin away
first sold nobody knows where | sold - | ask-us | 2027-06-13 | | origin away
first sold nobody knows where, to Japan | sold -; to JP | not-covered | 2027-06-13 | sold serv model | origin away
bought where it is | sold -; bought US | ask-us | 2027-06-13 | origin away
`
