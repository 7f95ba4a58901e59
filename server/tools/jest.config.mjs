/** Tests of the tools and of the walls in eslint.config.mjs. */
export default {
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/**/*.test.mjs'],
  testEnvironment: 'node',
  transform: {},
  testTimeout: 60_000,
}
