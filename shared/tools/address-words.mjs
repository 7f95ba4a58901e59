/**
 * What we add to the order of lines: which of them a parcel or a visitor cannot do without, what a line is called there,
 * and the shapes of postcodes (`9` a digit, `A` a letter, `*` either), from general knowledge of the postal unions’ pages.
 * Letters as in the package: A street, D district, C city, S state, Z postcode.
 */

/** Needed beside the street. Where a place is not named: the city, and the postcode where its shape is known. */
// prettier-ignore
export const REQUIRED = {
  AE: 'AS', AR: 'AC', AU: 'ACSZ', AZ: 'AC', BH: 'AC', BR: 'ACSZ', CA: 'ACSZ', CL: 'AC', CN: 'ACS', CO: 'AC', EC: 'AC',
  EG: 'AC', HK: 'AS', ID: 'AC', IE: 'AC', IN: 'ACSZ', JO: 'AC', JP: 'ASZ', KE: 'AC', KR: 'ASZ', KW: 'AC', LB: 'AC',
  LK: 'AC', MA: 'AC', MO: 'A', MU: 'AC', MX: 'ACSZ', MZ: 'AC', NA: 'AC', NG: 'ACS', OM: 'AC', PA: 'AC', PE: 'AC',
  PH: 'AC', PY: 'AC', SG: 'AZ', TH: 'ACS', TM: 'AC', TN: 'AC', TW: 'ACS', TZ: 'AC', US: 'ACSZ', UY: 'AC', UZ: 'AC',
  VE: 'AC', VN: 'AC',
}

/** Lines that are called otherwise than usual; keys of the forms’ labels. */
export const LABELS = {
  AE: { state: 'emirate' },
  AM: { state: 'province' },
  AR: { state: 'province' },
  BR: { district: 'neighbourhood' },
  BY: { state: 'region' },
  CA: { state: 'province' },
  CL: { state: 'region' },
  CN: { state: 'province' },
  CO: { state: 'department', district: 'neighbourhood' },
  EE: { state: 'county' },
  EG: { state: 'governorate' },
  ES: { state: 'province' },
  GB: { city: 'town' },
  HK: { state: 'hong-kong-area', city: 'district' },
  ID: { state: 'province' },
  IE: { state: 'county', city: 'town', district: 'townland', postcode: 'eircode' },
  IN: { postcode: 'pin' },
  IT: { state: 'province' },
  JP: { state: 'prefecture', street: 'city-and-street' },
  KR: { state: 'province', district: 'district' },
  KZ: { state: 'region' },
  LT: { state: 'county' },
  LV: { state: 'municipality' },
  MX: { district: 'neighbourhood' },
  MZ: { state: 'province' },
  NZ: { district: 'suburb' },
  PA: { state: 'province' },
  PE: { state: 'region' },
  PH: { state: 'province', district: 'neighbourhood' },
  RO: { state: 'county' },
  RU: { state: 'region' },
  TH: { state: 'province', city: 'district', district: 'subdistrict' },
  TR: { state: 'province', city: 'district' },
  TW: { state: 'taiwan-county', city: 'township' },
  UA: { state: 'region' },
  US: { postcode: 'zip' },
  UY: { state: 'department' },
  UZ: { state: 'region' },
  VN: { state: 'province' },
  ZA: { district: 'suburb' },
}

/** Shapes of postcodes, spaces and hyphens left out. A place without a row: nothing is checked. */
// prettier-ignore
export const POSTCODES = {
  AM: '9999 999999', AR: '9999 A9999AAA', AT: '9999', AU: '9999', AZ: '9999', BA: '99999', BE: '9999', BG: '9999',
  BH: '999 9999', BR: '99999999', BY: '999999', CA: 'A9A9A9', CH: '9999', CL: '9999999', CN: '999999', CO: '999999',
  CY: '9999', CZ: '99999', DE: '99999', DK: '9999', DZ: '99999', EC: '999999', EE: '99999', EG: '99999 9999999',
  ES: '99999', FI: '99999', FR: '99999', GB: 'A99AA A999AA AA99AA AA999AA A9A9AA AA9A9AA', GE: '9999', GR: '99999',
  HR: '99999', HU: '9999', ID: '99999', IE: 'A9*****', IL: '99999 9999999', IN: '999999', IS: '999', IT: '99999',
  JO: '99999', JP: '9999999', KE: '99999', KR: '99999', KW: '99999', KZ: '999999 A99A9A9', LB: '9999 99999999',
  LK: '99999', LT: '99999', LU: '9999', LV: '9999', MA: '99999', ME: '99999', MK: '9999', MU: '*9999', MX: '99999',
  MY: '99999', MZ: '9999', NA: '99999', NG: '999999', NL: '9999AA', NO: '9999', NZ: '9999', OM: '999', PE: '99999',
  PH: '9999', PL: '99999', PT: '9999 9999999', PY: '9999 999999', RO: '999999', RS: '99999 999999', RU: '999999',
  SA: '99999 999999999', SE: '99999', SG: '999999', SI: '9999', SK: '99999', TH: '99999', TM: '999999', TN: '9999',
  TR: '99999', TW: '999 99999 999999', TZ: '99999', UA: '99999', US: '99999 999999999', UY: '99999', UZ: '999999',
  VE: '9999', VN: '99999 999999', ZA: '9999',
}

/** Postcodes to show as an example where the plain shape would not look like one. */
// prettier-ignore
export const EXAMPLES = {
  AU: '2000', BR: '01310-100', CA: 'M5V 2T6', CN: '100080', CZ: '110 00', DE: '10115', GB: 'SW1A 1AA', GR: '105 57',
  IE: 'D02 AF30', IN: '110001', JP: '100-0001', KR: '04524', NL: '1012 JS', PL: '00-001', PT: '1000-001', SE: '111 20',
  SG: '018956', SK: '811 01', TW: '100', US: '02115',
}
