/**
 * Takes what is kept of an earlier try and the ticket's version; gives the same key for the same version, so that a
 * second try is the same submission, and a new one once the ticket has changed.
 */
export function keyForSubmit(
  kept: string | undefined,
  version: number,
  fresh: () => string,
): { readonly key: string; readonly field: string } {
  const [known, before] = (kept ?? '').split(':')
  const key = before && known === String(version) ? before : fresh()
  return { key, field: `${version}:${key}` }
}
