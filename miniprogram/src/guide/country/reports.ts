import { reportNumber } from '@iws/shared/contract/directory'
import type { NumberFault } from '@iws/shared/contract/directory'
import { call } from '../../api/call'
import { Problem } from '../../api/problem'
import { storage } from '../../platform/storage'
import { readJson, writeJson } from '../../platform/storage-face'
import { useSettings } from '../../state/settings'

/** What somebody says is wrong with a number, as it stands on this phone until staff have it. */
export interface Report {
  readonly key: string
  readonly place: string
  /** The id of the directory's row. */
  readonly phone: string
  readonly fault: NumberFault | null
  readonly note: string
  /** It was to be sent and there was no connection. */
  readonly waiting: boolean
}

const FOLDER = 'wrong.'

export function readReport(phone: string): Partial<Report> {
  return readJson<Partial<Report>>(storage, FOLDER + phone, {})
}

export function keepReport(report: Report): void {
  writeJson(storage, FOLDER + report.phone, report)
}

/** Sends one report, once a key; without a connection it waits on this phone. Throws the problem either way. */
export async function sendReport(report: Report): Promise<void> {
  const { waiting: _, fault, ...rest } = report
  if (!fault) return
  try {
    await call(reportNumber, { ...rest, fault, language: useSettings.getState().language })
    storage.drop(FOLDER + report.phone)
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.code === 'offline') keepReport({ ...report, waiting: true })
    throw thrown
  }
}

/** Sends what has been waiting for a connection; what cannot be sent now goes on waiting. */
export async function sendWaiting(): Promise<void> {
  for (const key of storage.keys()) {
    const report = key.startsWith(FOLDER) ? readJson<Report | null>(storage, key, null) : null
    if (report?.waiting) await sendReport(report).catch(() => undefined)
  }
}
