/** Terms and layers. How a row is read stands in `read-records.ts`; expected values were written by hand. */
export const TERMS = `
the term runs | - | covered | 2027-06-13
the first day counts | on 2025-06-14 | covered | 2027-06-13
the day before it begins is no no | on 2025-06-13 | ask-us | 2027-06-13 | | base
the last day counts | on 2027-06-13 | covered | 2027-06-13
the day after the last | on 2027-06-14 | not-covered | 2027-06-13 | base
years later | on 2030-01-01 | not-covered | 2027-06-13 | base
software to 2044 lengthens nothing | on 2027-06-14; software 2025-06-14 2044-01-01 | not-covered | 2027-06-13 | base | | soft
software to 2044 beside a running term | software 2025-06-14 2044-01-01 | covered | 2027-06-13 | | | soft
software without days | software - - | covered | 2027-06-13 | | | soft
extended cover after an ended base term | on 2027-06-14; extended 2027-06-14 2028-06-13 | not-covered | 2027-06-13 | base | | added
extended cover ahead | extended 2027-06-14 2028-06-13 | covered | 2027-06-13 | | | added
extended cover over as well | on 2028-07-01; extended 2027-06-14 2028-06-13 | not-covered | 2027-06-13 | base
accidental damage cover beside it | accidental 2025-06-14 2027-06-13 | covered | 2027-06-13 | | | added
accidental damage cover outlives it | on 2027-07-01; accidental 2025-06-14 2028-06-13 | not-covered | 2027-06-13 | base | | added
accidental damage cover has ended | accidental 2025-06-14 2026-06-13 | covered | 2027-06-13
only software is listed | nobase; software - 2044-01-01 | ask-us | - | | base | soft
only extended cover is listed | nobase; extended 2026-01-01 2029-01-01 | ask-us | - | | base | added
only ended accidental cover is listed | nobase; accidental 2024-01-01 2025-01-01 | ask-us | - | | base
only the entitlement is listed | nobase; iws 2025-06-14 2027-06-13 | ask-us | - | | base
nothing is listed | nobase | ask-us | - | | base
the end is missing | base 2025-06-14 - | ask-us | - | | base
the start is missing | base - 2027-06-13 | covered | 2027-06-13
the start is missing and it ended | base - 2026-11-21 | not-covered | 2026-11-21 | base
both days are missing | base - - | ask-us | - | | base
it begins tomorrow | base 2026-11-23 2028-11-22 | ask-us | 2028-11-22 | | base
it begins today | base 2026-11-22 2028-11-21 | covered | 2028-11-21
it begins some day without an end | base 2027-01-01 - | ask-us | - | | base
it ends today | base 2024-11-23 2026-11-22 | covered | 2026-11-22
it ended yesterday | base 2024-11-22 2026-11-21 | not-covered | 2026-11-21 | base
it is of one day, today | base 2026-11-22 2026-11-22 | covered | 2026-11-22
it ends before it begins | base 2027-06-14 2025-06-13 | ask-us | - | | base
it ended before it began | base 2025-06-14 2024-06-13 | ask-us | - | | base
two terms join | base 2024-06-14 2026-06-13; base 2026-06-14 2027-06-13 | covered | 2027-06-13
two terms overlap | base 2025-06-14 2027-06-13; base 2026-01-01 2027-12-31 | covered | 2027-12-31
one term lies inside the other | base 2025-06-14 2027-06-13; base 2026-01-01 2026-12-31 | covered | 2027-06-13
the next term joins ahead | base 2025-06-14 2027-06-13; base 2027-06-14 2028-06-13 | covered | 2028-06-13
the next term leaves a day out | base 2025-06-14 2027-06-13; base 2027-06-15 2028-06-13 | covered | 2027-06-13
today lies between two terms | base 2023-01-01 2024-12-31; base 2027-01-01 2028-12-31 | ask-us | 2028-12-31 | | base
two terms ended | base 2022-01-01 2023-01-01; base 2023-01-02 2025-01-01 | not-covered | 2025-01-01 | base
one ended, one has no end | base 2022-01-01 2024-01-01; base 2024-01-02 - | ask-us | - | | base
one runs, one has no days | base 2025-06-14 2027-06-13; base - - | covered | 2027-06-13
three terms join | base 2024-01-01 2025-01-01; base 2025-01-02 2026-12-31; base 2027-01-01 2027-12-31 | covered | 2027-12-31
three terms listed backwards | base 2027-01-01 2027-12-31; base 2025-01-02 2026-12-31; base 2024-01-01 2025-01-01 | covered | 2027-12-31
the same term twice | base 2025-06-14 2027-06-13; base 2025-06-14 2027-06-13 | covered | 2027-06-13
the last day is a leap day | on 2028-02-29; base 2026-03-01 2028-02-29 | covered | 2028-02-29
the day after a leap day | on 2028-03-01; base 2026-03-01 2028-02-29 | not-covered | 2028-02-29 | base
the end of February in a common year | on 2027-03-01; base 2025-03-01 2027-02-28 | not-covered | 2027-02-28 | base
terms join over a leap day | on 2028-02-29; base 2026-03-01 2028-02-28; base 2028-02-29 2029-02-28 | covered | 2029-02-28
a leap day is the day left out | on 2028-02-28; base 2026-03-01 2028-02-28; base 2028-03-01 2029-02-28 | covered | 2028-02-28
terms join over new year | on 2026-12-31; base 2025-01-01 2026-12-31; base 2027-01-01 2027-12-31 | covered | 2027-12-31
an end that is no day | base 2025-06-14 2027-02-29 | ask-us | - | | base
days of the Buddhist calendar | base 2568-06-14 2570-06-13 | ask-us | - | | base
an end with a clock behind it | base 2025-06-14 2027-06-13T00:00:00 | ask-us | - | | base
an end that is a word | base 2025-06-14 Expired | ask-us | - | | base
the end of the century | base 2025-06-14 2099-12-31 | covered | 2099-12-31
extended cover joins the base term | on 2027-06-13; extended 2027-06-14 2030-06-13 | covered | 2027-06-13 | | | added
all four layers | software - 2044-01-01; extended 2027-06-14 2028-06-13; accidental 2025-06-14 2026-06-13 | covered | 2027-06-13 | | | soft added
`
