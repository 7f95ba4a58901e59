import { lazy } from 'react'

/** Parts that wait for a ticket: fetched once the queue stands, so that the first ticket finds them there. */
const facts = () => import('../facts/FactsContent')
const pages = () => import('../canvas/PagesCanvas')
const dialogs = () => import('../decide/DecisionDialogs')

export const FactsContent = lazy(() => facts().then(file => ({ default: file.FactsContent })))
export const PagesCanvas = lazy(() => pages().then(file => ({ default: file.PagesCanvas })))
export const DecisionDialogs = lazy(() => dialogs().then(file => ({ default: file.DecisionDialogs })))

/** Starts fetching all of them; one that fails is asked for again when it is needed. */
export function fetchLater(): void {
  void Promise.allSettled([facts(), pages(), dialogs()])
}
