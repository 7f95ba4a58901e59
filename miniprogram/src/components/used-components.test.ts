import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'
import used from '../../plugins/used-components.cjs'
import styles from '../../plugins/used-styles.cjs'

const SRC = join(import.meta.dirname, '..')
/** What every component can be given: no attribute of its own, or written into every template by Taro. */
const EVERYWHERE = ['id', 'key', 'className', 'style', 'onClick', 'catchMove']

interface Source {
  readonly path: string
  readonly file: ts.SourceFile
}

const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.tsx') && !path.endsWith('.h5.tsx'))
  .map(path => ({ path, text: readFileSync(join(SRC, path), 'utf8') }))
  .filter(({ text }) => text.includes("from '@tarojs/components'"))
  .map(({ path, text }) => ({ path, file: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) }))

const propOf = (attribute: string): string =>
  attribute.replace(/^bind/, 'on').replace(/-(\w)/g, (_, first: string) => first.toUpperCase())

const known = (component: string): readonly string[] =>
  Object.keys(used[component as keyof typeof used] ?? {}).map(propOf)

/** Every `Component.attribute` that a file writes, in place or through an object that it spreads. */
function written({ file }: Source): string[] {
  const found: string[] = []
  visit(file, node => {
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return
    const component = node.tagName.getText()
    for (const each of node.attributes.properties)
      for (const name of ts.isJsxAttribute(each) ? [each.name.getText()] : spread(file, each.expression))
        found.push(`${component}.${name}`)
  })
  return found
}

/** The names in the objects of an expression; of a name, in the object that it was made as. */
function spread(file: ts.SourceFile, expression: ts.Expression): string[] {
  const names: string[] = []
  const take = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
      names.push(node.name.getText())
  }
  visit(expression, take)
  visit(file, node => {
    const isMade = ts.isVariableDeclaration(node) && node.name.getText() === expression.getText()
    if (isMade && node.initializer && ts.isObjectLiteralExpression(node.initializer))
      node.initializer.properties.forEach(each => {
        take(each)
        if (ts.isSpreadAssignment(each)) visit(each, take)
      })
  })
  return names
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, child => visit(child, see))
}

function imported({ file }: Source): string[] {
  const names: string[] = []
  visit(file, node => {
    if (ts.isImportDeclaration(node) && node.moduleSpecifier.getText() === "'@tarojs/components'")
      visit(node, each => void (ts.isImportSpecifier(each) && names.push(each.name.text)))
  })
  return names
}

describe('What the templates and the runtime know of WeChat’s components', () => {
  it('is every component that ours use, and ours alone use them', () => {
    expect([...new Set(sources.flatMap(imported))].sort()).toEqual(Object.keys(used).sort())
    expect(sources.filter(({ path }) => !path.startsWith('components/'))).toEqual([])
  })

  it('is every attribute and event that ours set', () => {
    const set = sources.flatMap(source =>
      written(source).filter(each => imported(source).includes(each.split('.')[0] ?? '')),
    )
    const strange = set.filter(each => {
      const [component = '', name = ''] = each.split('.')
      return !EVERYWHERE.includes(name) && !known(component).includes(name)
    })
    expect(set).toContain('Textarea.onInput')
    expect(set).toContain('Image.ariaHidden')
    expect(strange).toEqual([])
  })

  it('is every style that the props of ours let through, and the one by which React hides', () => {
    const props = readFileSync(join(SRC, 'components/box-props.ts'), 'utf8')
    const [, names = ''] = /Placing = Pick<CSSProperties, ([^>]*)>/.exec(props) ?? []
    const placing = [...names.matchAll(/'(\w+)'/g)].map(([, name]) => name)
    expect(['display', ...placing].sort()).toEqual([...styles].sort())
  })
})
