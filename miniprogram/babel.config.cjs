/**
 * Every engine we serve knows these by itself. The preset would still write them out for a rare case of old Safari or
 * Chrome, which it also mends by plugins of its own: 20 KB of the applet for nothing.
 */
const NATIVE = ['transform-parameters', 'transform-destructuring', 'transform-optional-chaining']

module.exports = {
  // A field of a class is set as any other: no class of ours has a setter above it.
  assumptions: { setPublicClassFields: true },
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', exclude: NATIVE }]],
  overrides: [{ test: /[\\/]shared[\\/]src[\\/]/, plugins: [require.resolve('./plugins/lean-shared.cjs')] }],
}
