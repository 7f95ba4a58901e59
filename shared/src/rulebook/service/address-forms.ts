import { text } from '../../text.ts'
import { ADDRESS_ROWS } from '../tables/addresses.ts'
import type { AddressForms } from './schema.ts'

/** What the lines are called; a row names another key where a line is called otherwise there. */
const LABELS = {
  street: text('街道、门牌、房号', '街道、門牌、房號', 'Street, number, flat'),
  'city-and-street': text(
    '市区町村、街道、门牌、房号',
    '市區町村、街道、門牌、房號',
    'City, street, number, flat',
  ),
  district: text('区', '區', 'District'),
  subdistrict: text('分区', '分區', 'Subdistrict'),
  neighbourhood: text('街区', '街區', 'Neighbourhood'),
  suburb: text('城区', '市郊', 'Suburb'),
  townland: text('村镇', '村鎮', 'Townland'),
  city: text('城市', '城市', 'City'),
  town: text('城镇', '城鎮', 'Town or city'),
  township: text('区、乡镇', '區、鄉鎮市', 'District or township'),
  state: text('州', '州', 'State'),
  province: text('省', '省', 'Province'),
  prefecture: text('都道府县', '都道府縣', 'Prefecture'),
  county: text('郡', '郡', 'County'),
  'taiwan-county': text('县市', '縣市', 'City or county'),
  'hong-kong-area': text(
    '地区（港岛、九龙、新界）',
    '地區（港島、九龍、新界）',
    'Area (Hong Kong Island, Kowloon, New Territories)',
  ),
  municipality: text('市镇', '市鎮', 'Municipality'),
  region: text('大区', '大區', 'Region'),
  department: text('省', '省', 'Department'),
  emirate: text('酋长国', '酋長國', 'Emirate'),
  governorate: text('省', '省', 'Governorate'),
  postcode: text('邮政编码', '郵遞區號', 'Postcode'),
  zip: text('邮政编码（ZIP）', '郵遞區號（ZIP）', 'ZIP code'),
  pin: text('邮政编码（PIN）', '郵遞區號（PIN）', 'PIN code'),
  eircode: text('邮政编码（Eircode）', '郵遞區號（Eircode）', 'Eircode'),
}

/** How an address is asked for, place by place; it travels in segment `service`. */
export const ADDRESS_FORMS: AddressForms = {
  rows: ADDRESS_ROWS,
  usual: {
    place: '*',
    format: '{street}|{city}|{state} {postcode}',
    required: ['street', 'city'],
    labels: {},
    postcode: [],
    example: '',
  },
  labels: LABELS,
}
