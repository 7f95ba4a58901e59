/** More than twelve nobody reads. */
export const MOST_TAGS = 12

/** The tags written in one line, each once, in their order. */
export function readTags(text: string): string[] {
  const written = text.split(/[,，、;；]/).map(each => each.trim())
  return [...new Set(written.filter(Boolean))]
}

/**
 * What the tags are after somebody turned `before` into `typed`, where they are `latest` by now: what he took away goes,
 * what he added comes, and what others did meanwhile stays.
 */
export function mergedTags(
  before: readonly string[],
  typed: readonly string[],
  latest: readonly string[],
): string[] {
  const taken = before.filter(each => !typed.includes(each))
  const added = typed.filter(each => !before.includes(each))
  return [...new Set([...latest.filter(each => !taken.includes(each)), ...added])]
}
