import { useSegment } from '../api/book'

/** Fetches the words of service for a page that needs some of them: somebody may not have them on the phone yet. */
export function ServiceSays() {
  useSegment('service')
  return null
}
