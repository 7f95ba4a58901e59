import js from '@eslint/js'
import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'
import walls from './eslint.walls.mjs'

const TYPESCRIPT = ['**/*.ts', '**/*.tsx']
const TESTS = ['**/*.test.{ts,tsx,mjs}', '*/test/**', 'server/bench/**']
/** What the customer's phone runs: the mini-program without the desk and without the H5 twins. */
const PHONE = ['miniprogram/src/**/*.{ts,tsx}']
const NOT_PHONE = ['miniprogram/src/desk/**', '**/*.h5.{ts,tsx}', '**/*.test.{ts,tsx}']

const forbid = (selector, message) => ({ selector, message })
const EVERYWHERE = [
  forbid('TSEnumDeclaration', 'No enums: a const array and its type.'),
  forbid('ExportAllDeclaration', 'No barrels: import from the file itself.'),
  forbid('ExportDefaultDeclaration > ClassDeclaration', 'No default-export classes: give it its name.'),
  forbid('ClassDeclaration[abstract=true]', 'No base classes.'),
  forbid(
    "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>4]",
    'A constructor takes at most four dependencies.',
  ),
]
const CLOCK = [
  forbid("NewExpression[callee.name='Date'][arguments.length=0]", 'No clock here: today is an argument.'),
  forbid("MemberExpression[object.name='Date'][property.name='now']", 'No clock here: today is an argument.'),
  forbid("MemberExpression[object.name='Math'][property.name='random']", 'No chance here: pass it in.'),
]
const REQUESTS = [
  forbid(
    "MemberExpression[object.name='Taro'][property.name=/^(request|uploadFile)$/]",
    'Only api/ speaks to the server.',
  ),
  forbid(
    "ImportDeclaration[source.value='@tarojs/taro'] ImportSpecifier[imported.name=/^(request|uploadFile)$/]",
    'Only api/ speaks to the server.',
  ),
]
const PLATFORM = [
  forbid("MemberExpression[property.name='TARO_ENV']", 'Only platform/ names a platform.'),
  forbid(
    "MemberExpression[object.name='Taro'][property.name=/^(getEnv|ENV_TYPE)$/]",
    'Only platform/ names a platform.',
  ),
]
const SENDERS = ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'].map(name => ({
  name,
  message: 'Only api/ speaks to the server.',
}))
const WX = [{ name: 'wx', message: 'Only platform/ names a platform.' }]
const NOT_ON_PHONES = [
  'Intl',
  'AbortController',
  'TextEncoder',
  'structuredClone',
  'FormData',
  'Blob',
  'crypto',
].map(name => ({ name, message: 'WeChat on Android has none.' }))

const syntax = (...rules) => ['error', ...EVERYWHERE, ...rules]

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'pictures/**', 'data/**', '**/.swc/**', '**/.cache/**'] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  ...tseslint.configs.recommended.map(config => ({ ...config, files: TYPESCRIPT })),
  {
    files: ['**/*.{ts,tsx,mjs,cjs,js}'],
    plugins: { walls, 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.h5.ts', '.h5.tsx', '.weapp.ts', '.weapp.tsx', '.mjs', '.js'],
        }),
      ],
    },
    rules: {
      'walls/imports': 'error',
      'walls/file-names': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': syntax(),
      eqeqeq: ['error', 'always'],
      'no-undef': 'off',
    },
  },
  {
    files: TYPESCRIPT,
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', prefer: 'type-imports' },
      ],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    files: ['{shared,server,miniprogram}/src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['shared/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': syntax(...CLOCK),
      'no-restricted-globals': [
        'error',
        ...SENDERS,
        ...NOT_ON_PHONES,
        'process',
        'setTimeout',
        'setInterval',
      ],
    },
  },
  // What a person looks at takes more lines than what a machine works out.
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 90, skipBlankLines: true }] } },
  {
    files: PHONE,
    rules: {
      'no-restricted-syntax': syntax(...REQUESTS, ...PLATFORM),
      'no-restricted-globals': ['error', ...SENDERS, ...WX],
    },
  },
  {
    files: PHONE,
    ignores: NOT_PHONE,
    rules: { 'no-restricted-globals': ['error', ...SENDERS, ...WX, ...NOT_ON_PHONES] },
  },
  {
    files: ['miniprogram/src/api/**'],
    rules: { 'no-restricted-syntax': syntax(...PLATFORM), 'no-restricted-globals': ['error', ...WX] },
  },
  {
    files: ['miniprogram/src/desk/api/**'],
    rules: { 'no-restricted-globals': ['error', ...WX] },
  },
  // platform/ may read blobs and fetch pictures in the browser's own way; what is said to the server stays in api/.
  {
    files: ['miniprogram/src/platform/**'],
    rules: { 'no-restricted-syntax': syntax(...REQUESTS), 'no-restricted-globals': 'off' },
  },
  // The list of pages differs by platform, and it is no component: nothing else can say so.
  { files: ['miniprogram/src/app.config.ts'], rules: { 'no-restricted-syntax': syntax() } },
  {
    files: TESTS,
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-syntax': syntax(),
    },
  },
  // Tables of words and rules: long by nature.
  {
    files: [
      'shared/src/rulebook/**',
      'shared/src/policy/clauses*',
      'shared/src/policy/clauses/**',
      'shared/src/contract/problems.ts',
      'miniprogram/src/**/words/**',
    ],
    rules: { 'max-lines': 'off' },
  },
)
