import type { MachineRecord } from '@iws/shared/machine/record'

/**
 * Takes the machines of one serial and the model from the label; gives the one that is meant. Where several are and the
 * model does not tell, nothing is said of either: only that there is such a serial.
 */
export function oneOf(records: readonly MachineRecord[], mtm: string | null): MachineRecord | null {
  const [first] = records
  if (!first || records.length === 1) return first ?? null
  const meant = records.filter(record => mtm !== null && record.machineType === mtm.slice(0, 4))
  if (meant.length === 1) return meant[0] ?? null
  return {
    ...first,
    machineType: null,
    mtm: null,
    name: null,
    line: null,
    purchased: null,
    shipped: null,
    layers: [],
    entitlement: 'unknown',
  }
}
