module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
  overrides: [{ test: /[\\/]shared[\\/]src[\\/]/, plugins: [require.resolve('./plugins/lean-shared.cjs')] }],
}
