import { lazy } from 'react'

/** Long enough for the queue to come first on a slow line. */
const AFTER_PAINT_MS = 1_500

/** Parts that wait for a ticket: fetched once the queue stands, so that the first ticket finds them there. */
const facts = () => import('../facts/FactsContent')
const pages = () => import('../canvas/PagesCanvas')
const dialogs = () => import('../decide/DecisionDialogs')

export const FactsContent = lazy(() => facts().then(file => ({ default: file.FactsContent })))
export const PagesCanvas = lazy(() => pages().then(file => ({ default: file.PagesCanvas })))
export const DecisionDialogs = lazy(() => dialogs().then(file => ({ default: file.DecisionDialogs })))

/** Starts fetching all of them once the queue has been painted; one that fails is asked for again when needed. */
export function fetchLater(): () => void {
  const timer = setTimeout(() => void Promise.allSettled([facts(), pages(), dialogs()]), AFTER_PAINT_MS)
  return () => clearTimeout(timer)
}
