import { z } from '../../schema.ts'

export const NumberReports = z.object({
  reports: z.array(
    z.object({
      id: z.string(),
      at: z.number(),
      place: z.string(),
      phone: z.string(),
      fault: z.string(),
      note: z.string(),
      /** How many people have said the same of this number. */
      times: z.number(),
    }),
  ),
})
export type NumberReports = z.infer<typeof NumberReports>

export const StationsKept = z.object({
  count: z.number(),
  importedAt: z.nullable(z.number()),
  cities: z.number(),
})
export type StationsKept = z.infer<typeof StationsKept>

/** `faults`: line of the file (the head is 1), column, and a code with its sentence. Any fault: nothing was applied. */
export const StationImport = z.object({
  rows: z.number(),
  applied: z.boolean(),
  faults: z.array(z.object({ line: z.number(), column: z.string(), code: z.string(), sentence: z.string() })),
})
export type StationImport = z.infer<typeof StationImport>
