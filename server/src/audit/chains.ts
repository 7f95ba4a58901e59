/** Several chains, so that writers seldom wait for each other; lines about one subject stand in one chain. */
export const CHAINS = 8

/** What stands where a first line has no line before it. */
export const NOTHING_BEFORE = '0'.repeat(64)
