/**
 * Pictures of every screen into the folder pictures/ of the project, which git ignores. No tests: `npm run pictures`.
 */
export default {
  displayName: 'pictures',
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/test/gallery/*.pictures.ts'],
  testEnvironment: 'node',
  testTimeout: 180_000,
  maxWorkers: 1,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2022' },
        module: { type: 'es6' },
      },
    ],
  },
}
