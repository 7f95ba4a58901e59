/** The server's tests on one engine; both runs have the same files, and each file makes its own database. */
export const serverTests = engine => ({
  displayName: `server on ${engine}`,
  rootDir: import.meta.dirname,
  globals: { IWS_TEST_ENGINE: engine },
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  testTimeout: 90_000,
  globalSetup: '<rootDir>/test/global-setup.mjs',
  setupFiles: ['reflect-metadata'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          target: 'es2023',
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
})
