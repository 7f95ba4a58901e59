/** Why a file is not kept. The reply names the file and says it. */
export const REFUSALS = ['too-large', 'program', 'locked', 'empty', 'too-small', 'broken', 'unknown'] as const
export type Refusal = (typeof REFUSALS)[number]

/** The largest file we keep, bytes; what a mail of 25 MB can hold fits. */
export const LARGEST_FILE = 25 * 1024 * 1024

const PROGRAM_NAMES =
  /\.(exe|com|bat|cmd|scr|pif|msi|msp|dll|cpl|jar|js|jse|vbs|vbe|wsf|wsh|ps1|psm1|lnk|hta|reg|apk|iso|img|vhd|chm|one|docm|xlsm|pptm)$/i
/** Beginnings of programs: Windows, Linux, macOS, a script, a shortcut. */
const PROGRAMS: readonly Buffer[] = [
  Buffer.from('MZ'),
  Buffer.from([0x7f, 0x45, 0x4c, 0x46]),
  Buffer.from([0xcf, 0xfa, 0xed, 0xfe]),
  Buffer.from([0xca, 0xfe, 0xba, 0xbe]),
  Buffer.from('#!/'),
  Buffer.from([0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00]),
]
/** The text by which every scanner is tried. */
const SCANNER_TEST = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const LOCKED_FLAG = 1

/** Why a file of a mail is not kept, or null where it may be. Takes its name and bytes. */
export function refusalOf(name: string, bytes: Buffer): Refusal | null {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > LARGEST_FILE) return 'too-large'
  const head = bytes.subarray(0, 4096)
  if (PROGRAM_NAMES.test(name) || PROGRAMS.some(sign => head.subarray(0, sign.length).equals(sign)))
    return 'program'
  if (head.includes(SCANNER_TEST)) return 'program'
  if (head.subarray(0, 4).equals(ZIP)) return zipRefusal(bytes)
  return isLockedPdf(bytes) ? 'locked' : null
}

/** Looks at the names and flags of the files in a ZIP, as its own list at the end has them. */
function zipRefusal(bytes: Buffer): Refusal | null {
  let at = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  if (at < 0) return bytes.length > 7 && (bytes.readUInt16LE(6) & LOCKED_FLAG) === 1 ? 'locked' : null
  for (let entries = 0; at >= 0 && at + 46 <= bytes.length && entries < 2000; entries += 1) {
    if ((bytes.readUInt16LE(at + 8) & LOCKED_FLAG) === 1) return 'locked'
    const length = bytes.readUInt16LE(at + 28)
    const name = bytes.subarray(at + 46, at + 46 + length).toString('latin1')
    if (PROGRAM_NAMES.test(name)) return 'program'
    at = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]), at + 46 + length)
  }
  return null
}

function isLockedPdf(bytes: Buffer): boolean {
  if (!bytes.subarray(0, 1024).includes('%PDF-')) return false
  return (
    /\/Encrypt\s+\d+\s+\d+\s+R/.test(bytes.subarray(-65_536).toString('latin1')) ||
    /\/Encrypt\s*<</.test(bytes.subarray(-65_536).toString('latin1'))
  )
}
