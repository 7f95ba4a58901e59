/** Destinations and what the book says of type and model there. */
export const PLACES_ASKED = `
Hong Kong is another place | to HK | covered | 2027-06-13
Macao is another place | to MO | covered | 2027-06-13
Taiwan is another place | to TW | covered | 2027-06-13
Germany | to DE | covered | 2027-06-13
New Zealand on the last day | to NZ; on 2027-06-13 | covered | 2027-06-13
New Zealand the day after | to NZ; on 2027-06-14 | not-covered | 2027-06-13 | base
neither sold nor serviced | to JP | not-covered | 2027-06-13 | sold serv model
not sold, service unknown | to IN | not-covered | 2027-06-13 | sold model | serv
sold but not serviced | to FR | not-covered | 2027-06-13 | serv model
the very model is not serviced | to GB | not-covered | 2027-06-13 | model
the very model is not sold | to IE | not-covered | 2027-06-13 | model
only another model is spoken of | to AU | ask-us | 2027-06-13 | | model
that other model | to AU; mtm 82AA009XCD | covered | 2027-06-13
this model yes, the other no | to MY | covered | 2027-06-13
the other model there | to MY; mtm 82AA009XCD | not-covered | 2027-06-13 | model
a third model there | to MY; mtm 82AA005XCD | ask-us | 2027-06-13 | | model
a third model where one is left out | to GB; mtm 82AA005XCD | ask-us | 2027-06-13 | | model
model unknown where models differ | to GB; mtm - | ask-us | 2027-06-13 | | model refurb
model unknown where none is spoken of | mtm - | ask-us | 2027-06-13 | | refurb
model unknown where the type is not sold | to JP; mtm - | not-covered | 2027-06-13 | sold serv model | refurb
sale unknown, serviced | to SG | ask-us | 2027-06-13 | | sold model
sold, service unknown | to KR | ask-us | 2027-06-13 | | serv model
a row that says nothing | to PH | ask-us | 2027-06-13 | | sold serv model
no row at all | to BR | ask-us | 2027-06-13 | | sold serv model
no row, and the term ended | to BR; on 2027-06-14 | not-covered | 2027-06-13 | base | sold serv model
only the very model is spoken of | to TH | covered | 2027-06-13
only another model is spoken of, no type | to TH; mtm 82AA005XCD | ask-us | 2027-06-13 | | sold serv model
no type row, model unknown | to TH; mtm - | ask-us | 2027-06-13 | | sold serv model refurb
only the very model is left out | to IT | not-covered | 2027-06-13 | model | sold serv
another model is left out, no type row | to IT; mtm 82AA005XCD | ask-us | 2027-06-13 | | sold serv model
the very model is sold, its service unknown | to ES | ask-us | 2027-06-13 | | model
sales stopped | to VN | not-covered | 2027-06-13 | sold serv model
the last day of sales | to VN; on 2026-06-30 | covered | 2027-06-13
the first day without sales | to VN; on 2026-07-01 | not-covered | 2027-06-13 | sold serv model
sales begin next year | to ID | ask-us | 2027-06-13 | | sold serv model
the day before sales begin | to ID; on 2026-12-31 | ask-us | 2027-06-13 | | sold serv model
the day sales begin | to ID; on 2027-01-01 | covered | 2027-06-13
a later row goes before an earlier one | to CA | not-covered | 2027-06-13 | sold serv model
before the later row | to CA; on 2026-08-31 | covered | 2027-06-13
on the day of the later row | to CA; on 2026-09-01 | not-covered | 2027-06-13 | sold serv model
the row has run out | to MX | ask-us | 2027-06-13 | | sold serv model
the last day of that row | to MX; on 2026-03-31 | covered | 2027-06-13
the model is sold though its type is said not to be | to TR | not-covered | 2027-06-13 | sold serv
another type in Japan | to JP; type 82BB; mtm 82BB001XCD | covered | 2027-06-13
another type, not serviced in Germany | to DE; type 82BB; mtm 82BB001XCD | not-covered | 2027-06-13 | serv model
another type, nothing known of France | to FR; type 82BB; mtm 82BB001XCD | ask-us | 2027-06-13 | | sold serv model
a type the book lists but places nowhere | type 82CC; mtm 82CC001XCD | ask-us | 2027-06-13 | | sold serv model
type and model unknown in Japan | to JP; type -; mtm - | ask-us | 2027-06-13 | | sold serv model refurb
the type field holds a filler | type INVALID; mtm - | ask-us | 2027-06-13 | | sold serv model refurb
the type comes from the model | to JP; type - | not-covered | 2027-06-13 | sold serv model
the model is of another type | to GB; mtm 82BB001XCD | ask-us | 2027-06-13 | | model
the model is too short | to GB; mtm 82AA001 | ask-us | 2027-06-13 | | model
`
