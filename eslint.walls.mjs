import { posix, relative, sep } from 'node:path'

/** The floors of shared: each imports only those before it (house rule 1). */
const FLOORS = [
  ['text', 'schema'],
  ['calendar'],
  ['rulebook'],
  ['machine'],
  ['policy'],
  ['ticket'],
  ['contract'],
]

/** The features of the server in their order: each imports only those before it (house rule 3). */
const FEATURES = [
  'core',
  'audit',
  'accounts',
  'consent',
  'rulebook',
  'machines',
  'directory',
  'notices',
  'coverage',
  'documents',
  'tickets',
  'desk',
  'mailbox',
  'privacy',
]

const TEST = /\.test\.[a-z]+$|\/test\//
const SUBPACKAGES = /^miniprogram\/src\/(pages|registration|service|guide)\//

/**
 * A wall: `here` picks the importing files, `never` the imported ones. Files are paths below the root; packages are
 * `package:name`. `unless` lets an importing file through.
 */
const WALLS = [
  {
    here: /^shared\/src\//,
    unless: /\.test\.ts$/,
    never: file => file.startsWith('package:') && file !== 'package:zod/mini',
    says: 'shared imports no package but zod/mini',
  },
  {
    here: /^shared\/src\//,
    unless: /^shared\/src\/schema\.ts$/,
    never: /^package:zod/,
    says: 'zod comes into shared through schema.ts alone',
  },
  { here: /^shared\//, never: /^(server|miniprogram)\//, says: 'shared imports nothing outside itself' },
  { here: /^server\//, never: /^miniprogram\//, says: 'the wings never meet: server imports no miniprogram' },
  { here: /^miniprogram\//, never: /^server\//, says: 'the wings never meet: miniprogram imports no server' },
  {
    here: /^(server|miniprogram)\//,
    never: /^package:@iws\/(server|miniprogram)/,
    says: 'the wings never meet, not as packages either',
  },
  {
    here: /^miniprogram\/src\//,
    never: /^shared\/src\/contract\/gives\//,
    typesMay: true,
    says: 'reply schemas stay with the server; import their types only',
  },
  {
    here: /^miniprogram\/src\//,
    unless: TEST,
    never: file =>
      /^shared\/src\/rulebook\/(tables|books|guide|says)\//.test(file) ||
      /^shared\/src\/policy\/rule-rows/.test(file),
    typesMay: true,
    says: 'the tables travel as segments of the book; import their types only',
  },
  {
    here: /^miniprogram\/src\/(?!desk\/)/,
    unless: TEST,
    never: /^shared\/src\/rulebook\/service\/(?!(schema|address|route)$)/,
    typesMay: true,
    says: 'the tables travel as segments of the book; import their types only',
  },
  {
    here: /^miniprogram\/src\/desk\//,
    never: SUBPACKAGES,
    says: 'pages and desk never import each other',
  },
  {
    here: /^miniprogram\/src\/(?!desk\/)/,
    never: /^miniprogram\/src\/desk\//,
    says: 'pages and desk never import each other',
  },
  {
    here: /^miniprogram\/src\/components\//,
    never: /^miniprogram\/src\/api\//,
    says: 'components never call the api',
  },
  {
    here: /^miniprogram\/src\/components\//,
    never: SUBPACKAGES,
    says: 'components know no page',
  },
  {
    here: /^miniprogram\/src\/(?!desk\/)/,
    never: /^package:@tanstack\/react-query/,
    says: 'only the desk uses @tanstack/react-query',
  },
  {
    here: /^miniprogram\/src\/desk\//,
    never: /^package:@tarojs\/components/,
    says: 'the desk is plain DOM: no Taro components',
  },
  {
    here: /^miniprogram\/src\/(?!desk\/)/,
    never: /^package:zod(?!\/mini)/,
    says: 'full zod is too heavy for the package: schemas come from shared',
  },
]

/** Takes an importing file and an import's text; gives the imported path below the root, or `package:name`. */
function target(file, text) {
  if (text.startsWith('@iws/shared/')) return `shared/src/${text.slice('@iws/shared/'.length)}`
  if (text.startsWith('@/')) return `miniprogram/src/${text.slice(2)}`
  return text.startsWith('.') ? posix.join(posix.dirname(file), text) : `package:${text}`
}

const matches = (pattern, text) => (typeof pattern === 'function' ? pattern(text) : pattern.test(text))

function brokenWall(from, to, typeOnly) {
  const wall = WALLS.find(
    each =>
      each.here.test(from) &&
      !each.unless?.test(from) &&
      !(each.typesMay && typeOnly) &&
      matches(each.never, to),
  )
  return wall?.says ?? brokenFloor(from, to) ?? brokenFeature(from, to)
}

function brokenFloor(from, to) {
  const floor = path => {
    const name = /^shared\/src\/([a-z-]+)/.exec(path)?.[1]
    return FLOORS.findIndex(names => names.includes(name))
  }
  const [here, there] = [floor(from), floor(to)]
  return here >= 0 && there > here
    ? `floors of shared: ${FLOORS[here]} may not import ${FLOORS[there]}`
    : null
}

function brokenFeature(from, to) {
  const feature = path => /^server\/src\/([a-z-]+)\//.exec(path)?.[1]
  const [here, there] = [feature(from), feature(to)]
  if (!here || !there || here === there) return null
  const rank = name => (FEATURES.includes(name) ? FEATURES.indexOf(name) : FEATURES.length)
  if (rank(there) >= rank(here)) return `server features: ${here} may not import ${there}`
  const own = /\.(entity|queries)(\.ts)?$/.test(to) && there !== 'core' && !TEST.test(from)
  return own ? `${there} keeps its entities and queries to itself: call its service` : null
}

const below = context => relative(context.cwd, context.filename).split(sep).join('/')

/** Reports an import that goes through a wall. */
const imports = {
  meta: { type: 'problem', schema: [], messages: { wall: 'Wall: {{says}}.' } },
  create(context) {
    const from = below(context)
    const look = (node, typeOnly) => {
      const text = node.source?.value
      if (typeof text !== 'string') return
      const says = brokenWall(from, target(from, text), typeOnly)
      if (says) context.report({ node: node.source, messageId: 'wall', data: { says } })
    }
    const isType = node => node.importKind === 'type' || node.exportKind === 'type'
    const visit = node => look(node, isType(node))
    return {
      ImportDeclaration: visit,
      ExportNamedDeclaration: visit,
      ExportAllDeclaration: visit,
      ImportExpression: node => look(node, false),
      TSImportType: node => look(node, true),
    }
  },
}

/** Reports a file or folder whose name says nothing, or is not written as names are here. */
const fileNames = {
  meta: { type: 'problem', schema: [], messages: { name: 'Name: {{says}}.' } },
  create(context) {
    const path = below(context)
    const parts = path.split('/')
    const bad = parts.find(part => /^(utils?|helpers?|common|managers?)(\.|$)/i.test(part))
    const name = parts.at(-1)
    const component = name.endsWith('.tsx') && /^[A-Z][A-Za-z0-9]*(\.[a-z0-9-]+)*$/.test(name)
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name)
    const says = bad
      ? `"${bad}" says nothing about what is in it`
      : component || kebab
        ? null
        : 'kebab-case.ts, PascalCase.tsx'
    return says ? { Program: node => context.report({ node, messageId: 'name', data: { says } }) } : {}
  },
}

export default { meta: { name: 'walls' }, rules: { imports, 'file-names': fileNames } }
