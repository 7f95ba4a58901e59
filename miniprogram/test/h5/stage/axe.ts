import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Violation {
  readonly id: string
  readonly impact: string | null
  readonly help: string
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[]
}

/**
 * Lets axe look at what a page shows now; gives a line for each serious or critical finding, with the first places
 * where it stands. Empty: nothing to object to.
 */
export async function seriousFindings(page: Page): Promise<string[]> {
  const known = await page.evaluate(() => 'axe' in window)
  // Through the protocol, not as a tag: the page's own policy forbids foreign scripts.
  if (!known) await page.evaluate(await source())
  const violations = await page.evaluate(async tags => {
    const { axe } = window as unknown as {
      axe: { run: (where: Document, how: object) => Promise<{ violations: unknown[] }> }
    }
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    })
    return violations
  }, RULES)
  return (violations as Violation[]).filter(isSerious).map(line)
}

const isSerious = ({ impact }: Violation): boolean => impact === 'serious' || impact === 'critical'

function line({ id, help, nodes }: Violation): string {
  const places = nodes
    .slice(0, 3)
    .map(node => `${node.target.join(' ')} (${node.failureSummary?.split('\n')[1]?.trim() ?? ''})`)
  return `${id}: ${help}, ${nodes.length}×: ${places.join(' | ')}`
}

let text: Promise<string> | null = null

function source(): Promise<string> {
  text ??= readFile(AXE, 'utf8')
  return text
}
