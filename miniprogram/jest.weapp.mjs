/** The built weapp run for real, without WeChat. `npm test -- weapp` builds applet and server first. */
export default {
  displayName: 'weapp',
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/weapp/**/*.test.ts'],
  testTimeout: 180_000,
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
}
