/**
 * Every engine we serve knows these two by itself. The preset would still write them out for a rare case of old Safari,
 * which it also mends by a plugin of its own: 15 KB of the applet for nothing.
 */
const NATIVE = ['transform-parameters', 'transform-destructuring']

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', exclude: NATIVE }]],
  overrides: [{ test: /[\\/]shared[\\/]src[\\/]/, plugins: [require.resolve('./plugins/lean-shared.cjs')] }],
}
