import type { MachineTypeRow } from '../cover-book.ts'

const CHECKED_ON = '2026-11-22'

/** The types of the demonstration's machines, for those that the catalogue does not name. */
export const DEMONSTRATION_TYPES: readonly MachineTypeRow[] = [
  named('82WM', 'Legion', 'Legion Pro 5 16ARX8', '拯救者 R9000P ARX8'),
  named('82L5', 'XiaoXin / IdeaPad', 'IdeaPad 5 Pro 16ACH6', '小新 Pro 16ACH 2021'),
  named('82N7', 'Yoga', 'Yoga 7 14ACN6', 'YOGA 14c ACN 2021'),
  named('82JQ', 'Legion', 'Legion 5 Pro 16ACH6H', '拯救者 R9000P 2021H'),
  named('82TL', 'Yoga', 'Yoga Slim 7 ProX 14ARH7', 'YOGA Pro 14s ARH7'),
  named('82RF', 'Legion', 'Legion 5 Pro 16IAH7H', '拯救者 Y9000P IAH7H'),
  named('83AL', 'XiaoXin / IdeaPad', 'IdeaPad Pro 5 14IRH8', '小新 Pro 14 IRH8'),
  named('83D3', 'XiaoXin / IdeaPad', 'IdeaPad Pro 5 14AHP9', '小新 Pro 14 AHP9'),
  named('82GR', 'Legion', 'Legion R7000P2020H', '拯救者 R7000P 2020H'),
  { ...named('21CB', 'ThinkPad', 'ThinkPad X1 Carbon Gen 10', null), line: 'think' },
]

function named(machineType: string, family: string, nameEn: string, nameZh: string | null): MachineTypeRow {
  return {
    machineType,
    line: 'consumer',
    family,
    form: 'notebook',
    nameEn,
    nameZh,
    source: 'inferred',
    checkedOn: CHECKED_ON,
  }
}
