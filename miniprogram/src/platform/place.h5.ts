import type { Located, MapPlace } from './place-face'

/** A map on the web that takes GCJ-02: longitude first, nothing to sign up for. */
const MAP = 'https://uri.amap.com/marker?coordinate=gaode&position='
const PATIENCE_MS = 15_000
/** `GeolocationPositionError.PERMISSION_DENIED`. */
const DENIED = 1

/** A browser asks for itself; there is no page to lead to. */
export const hasPlacePermission = false

/** Asks the browser where it is (WGS84) and moves the point into GCJ-02, which changes nothing outside the mainland. */
export async function locate(): Promise<Located> {
  try {
    const { coords } = await fix()
    const { default: gcoord } = await import('gcoord')
    const [lng, lat] = gcoord.transform([coords.longitude, coords.latitude], gcoord.WGS84, gcoord.GCJ02)
    return { ok: true, at: { lat, lng } }
  } catch (error) {
    const denied = typeof error === 'object' && error && 'code' in error && error.code === DENIED
    return { ok: false, why: denied ? 'refused' : 'failed' }
  }
}

export async function openPlacePermission(): Promise<boolean> {
  return Promise.resolve(false)
}

/** Opens the map beside our page. */
export async function showOnMap({ lat, lng, name }: MapPlace): Promise<void> {
  window.open(`${MAP}${lng},${lat}&name=${encodeURIComponent(name)}`, '_blank', 'noopener,noreferrer')
  return Promise.resolve()
}

function fix(): Promise<GeolocationPosition> {
  return new Promise((found, failed) => {
    navigator.geolocation.getCurrentPosition(found, failed, { timeout: PATIENCE_MS, maximumAge: 300_000 })
  })
}
