/** Who said it: look-ups that came to nothing, and what the customer says. */
export const SOURCES_ASKED = `
nobody answered | lookup not-answered | ask-us | - | | line origin away sold serv model base ent refurb
nobody was asked | lookup not-asked | ask-us | - | | line origin away sold serv model base ent refurb
no such machine is known | lookup unknown | ask-us | - | | line origin away sold serv model base ent refurb
nobody answered, bought on the mainland | lookup not-answered; bought CN | ask-us | - | | line sold serv model base ent refurb
no such machine, going to Japan | lookup unknown; bought CN; to JP | ask-us | - | | line sold serv model base ent refurb
nobody answered, at home | lookup not-answered; bought CN; to CN | ask-us | - | away | line base refurb
nobody answered, bought in Hong Kong | lookup not-answered; bought HK | ask-us | - | origin | line sold serv model base ent refurb
everything is stated | lookup not-answered; bought CN; says mtm 82AA001XCD; says base 2027-06-13; says ent bundled | covered | 2027-06-13
everything is stated, no such machine | lookup unknown; bought CN; says mtm 82AA001XCD; says base 2027-06-13; says ent bought | covered | 2027-06-13
the type is stated, the model not | lookup unknown; bought CN; says type 82AA; says base 2027-06-13; says ent bundled | ask-us | 2027-06-13 | | refurb
only the end is stated | lookup not-asked; bought CN; says base 2027-06-13 | ask-us | 2027-06-13 | | line sold serv model ent refurb
only an ended end is stated | lookup not-asked; bought CN; says base 2026-11-21 | not-covered | 2026-11-21 | base | line sold serv model ent refurb
the stated end is today | lookup not-asked; bought CN; says mtm 82AA001XCD; says base 2026-11-22; says ent bundled | covered | 2026-11-22
the stated end was yesterday | lookup not-asked; bought CN; says mtm 82AA001XCD; says base 2026-11-21; says ent bundled | not-covered | 2026-11-21 | base
stated purchase lies after the stated end | lookup unknown; bought CN; says mtm 82AA001XCD; says bought 2027-06-14; says base 2027-06-13; says ent bundled | ask-us | - | | base
stated purchase lies ahead | lookup unknown; bought CN; says mtm 82AA001XCD; says bought 2026-12-01; says base 2028-11-30; says ent bundled | ask-us | 2028-11-30 | | base
a purchase day alone gives no end | lookup unknown; bought CN; says mtm 82AA001XCD; says bought 2025-06-14; says ent bundled | ask-us | - | | base
a purchase long ago gives no end either | lookup unknown; bought CN; says mtm 82AA001XCD; says bought 2015-06-14; says ent bundled | ask-us | - | | base
stated that there is no entitlement | lookup unknown; bought CN; says mtm 82AA001XCD; says base 2027-06-13; says ent none | not-covered | 2027-06-13 | ent
the entitlement is not stated | lookup unknown; bought CN; says mtm 82AA001XCD; says base 2027-06-13 | ask-us | 2027-06-13 | | ent
stated for Japan | lookup not-answered; bought CN; to JP; says mtm 82AA001XCD; says base 2027-06-13; says ent bundled | not-covered | 2027-06-13 | sold serv model
the record lists no term, the customer knows it | nobase; says base 2027-06-13 | covered | 2027-06-13
the record lists no end, the customer knows it | base 2025-06-14 -; says base 2027-06-13 | covered | 2027-06-13
the record lists no end, the customer says it ended | base 2022-06-14 -; says base 2024-06-13 | not-covered | 2024-06-13 | base
the record says ended, the customer not | base 2022-01-01 2024-01-01; says base 2027-06-13 | not-covered | 2024-01-01 | base
the record runs, the customer says ended | says base 2024-06-13 | covered | 2027-06-13
the record begins later, the customer says it runs | base 2027-01-01 2028-12-31; says base 2027-06-13 | ask-us | 2028-12-31 | | base
only software in the record, the customer knows the end | nobase; software - 2044-01-01; says base 2027-06-13 | covered | 2027-06-13 | | | soft
the record is silent on the entitlement, the customer has it | ent unknown; says ent bundled | covered | 2027-06-13
the record says none, the customer has it | ent none; says ent bundled | not-covered | 2027-06-13 | ent
the record has it, the customer says none | says ent none | covered | 2027-06-13
the record is silent, the customer says none | ent unknown; says ent none | not-covered | 2027-06-13 | ent
first sold in Hong Kong, though said to be bought on the mainland | sold HK; bought CN | ask-us | 2027-06-13 | origin
first sold unknown, bought on the mainland | sold -; bought CN | covered | 2027-06-13
first sold on the mainland, bought second-hand in Japan | bought JP | covered | 2027-06-13
first sold stated | sold -; says sold CN | covered | 2027-06-13
first sold stated goes before where it was bought | sold -; says sold HK; bought CN | ask-us | 2027-06-13 | origin
a record kept from before does not answer | lookup not-answered; keep | ask-us | - | | base ent
a kept record that ended does not answer either | lookup not-answered; keep; base 2020-01-01 2022-01-01; ent none | ask-us | - | | base ent
a kept record names its type | lookup unknown; keep; to JP | not-covered | - | sold serv model | base ent
a kept record and a stated term | lookup unknown; keep; says base 2027-06-13; says ent bundled | covered | 2027-06-13
Lenovo's own interface says so | source esupport | covered | 2027-06-13
Lenovo's own interface says ended | source esupport; base 2023-01-01 2025-12-31 | not-covered | 2025-12-31 | base
a record that is a statement | source statement | covered | 2027-06-13
the record's type goes before the stated one | says type 82CC | covered | 2027-06-13
the type is stated where the record has none | type -; mtm -; says type 82AA | ask-us | 2027-06-13 | | refurb
the stated model is left out in Britain | to GB; mtm -; says mtm 82AA001XCD | not-covered | 2027-06-13 | model
the stated model is of another type | to GB; mtm -; says mtm 82BB001XCD | ask-us | 2027-06-13 | | model
a model of another type gives way to the stated one | to GB; mtm 82BB001XCD; says mtm 82AA001XCD | not-covered | 2027-06-13 | model
the line comes from the book | line - | covered | 2027-06-13
neither record nor book knows the line | line -; type 84UU; mtm 84UU001XCD | ask-us | 2027-06-13 | | line sold serv model
`
