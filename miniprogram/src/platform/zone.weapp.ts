/** WeChat on Android has no zones: the server takes the place's. */
export function phoneZone(): string | null {
  return null
}
