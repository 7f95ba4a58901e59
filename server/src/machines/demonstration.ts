import { day } from '@iws/shared/calendar/day'
import type { Layer, LayerKind, MachineRecord } from '@iws/shared/machine/record'

/** A fictional machine, but for when it was read. */
export type Specimen = Omit<MachineRecord, 'readAt' | 'source' | 'demonstration'>

/** What the demonstration knows by serial. `not-answered` plays a look-up that is out of order. */
export const DEMONSTRATION: Readonly<Record<string, Specimen | 'not-answered'>> = {
  // The student's machine: only its base term counts abroad, although it is extended at home.
  PF0UT001: machine('82WM', '82WM006KCD', 'Legion R9000P ARX8', {
    purchased: day('2025-06-14'),
    layers: [
      layer('base', '2 年整机保修（演示）', '2025-06-14', '2027-06-13'),
      layer('extended', '1 年延长保修（演示）', '2027-06-14', '2028-06-13'),
      layer('software', '软件服务（演示）', '2025-06-14', '2044-01-01'),
    ],
  }),
  // The traveller's machine: covered, but its type is not sold in Japan.
  PF0UT002: machine('82L5', '82L500EXCD', 'XiaoXin Pro 16ACH 2021', {
    purchased: day('2025-03-02'),
    layers: [layer('base', '2 年整机保修（演示）', '2025-03-02', '2027-03-01')],
  }),
  // Out of term.
  PF0UT003: machine('82N7', '82N7EX00CD', 'YOGA 14c ACN 2021', {
    purchased: day('2024-03-02'),
    layers: [layer('base', '2 年整机保修（演示）', '2024-03-02', '2026-03-01')],
  }),
  // Another line with a policy of its own (C18).
  PF0UT004: machine('21CB', '21CBEX00CD', 'ThinkPad X1 Carbon Gen 10', {
    line: 'think',
    purchased: day('2025-01-20'),
    layers: [layer('base', '3 年整机保修（演示）', '2025-01-20', '2028-01-19')],
  }),
  // Without the international warranty, which could still be bought (C19).
  PF0UT005: machine('82JQ', '82JQ00EXCD', 'Legion R9000P2021H', {
    purchased: day('2026-01-10'),
    layers: [layer('base', '2 年整机保修（演示）', '2026-01-10', '2028-01-09')],
    entitlement: 'none',
  }),
  // Sold in France and not serviced there.
  PF0UT006: machine('82TL', '82TL00EXCD', 'YOGA Pro 14s ARH7', {
    purchased: day('2025-09-01'),
    layers: [layer('base', '2 年整机保修（演示）', '2025-09-01', '2027-08-31')],
  }),
  // A model that bears the mark of a refurbished machine (C6).
  PF0UT007: machine('82WM', '82WM00RRCD', 'Legion R9000P ARX8', {
    purchased: day('2025-10-05'),
    layers: [layer('base', '2 年整机保修（演示）', '2025-10-05', '2027-10-04')],
  }),
  // Nobody says whether it has the international warranty.
  PF0UT008: machine('83AL', '83AL00EXCD', 'XiaoXin Pro 14 IRH8', {
    purchased: day('2025-11-01'),
    layers: [layer('base', '2 年整机保修（演示）', '2025-11-01', '2027-10-31')],
    entitlement: 'unknown',
  }),
  PF0UT009: 'not-answered',
}

function machine(machineType: string, mtm: string, name: string, some: Partial<Specimen>): Specimen {
  return {
    machineType,
    mtm,
    name,
    line: 'consumer',
    soldIn: 'CN',
    purchased: null,
    shipped: null,
    layers: [],
    entitlement: 'bundled',
    ...some,
  }
}

function layer(kind: LayerKind, name: string, start: string, end: string): Layer {
  return { kind, name, start: day(start), end: day(end) }
}
