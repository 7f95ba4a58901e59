import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import type { UserConfigExport } from '@tarojs/cli'
import { LeanRuntime } from '../plugins/lean-runtime'
import { PlainCalls } from '../plugins/plain-calls'

const root = path.resolve(__dirname, '..')
const babel = path.resolve(root, 'babel.config.cjs')
const reconciler = path.resolve(root, 'plugins/lean-reconciler.cjs')
const shared = path.resolve(root, '../shared/src')
// Written for newer engines than the oldest we serve, so they go through babel with our own code.
const compiled = [shared, (file: string) => /node_modules[\\/](zod|zustand|@tanstack)[\\/]/.test(file)]

/** What two subpackages use and no page of the main one: Taro would put a copy into each; it goes into the main package. */
const SHARED =
  /[\\/](SerialField|serial-words|Field|TextBox|Label|DayField|day-text|scan\.weapp|serial|serial-marks|serial-label|ClauseNote|use-says|with-says|use-doing|use-polling|Timeline|place-name|pictures)\.tsx?$/
const usedByTwo = ({ resource }: { readonly resource?: string }): boolean => SHARED.test(resource ?? '')

/** Shared chunks of H5: React apart, Taro's first-load part apart, the rest where two pages use it. */
const splitChunks = {
  chunks: 'all' as const,
  minSize: 20_000,
  cacheGroups: {
    react: { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 30 },
    taro: {
      name: 'taro',
      test: /node_modules[\\/](@tarojs|@stencil)[\\/]/,
      chunks: 'initial' as const,
      priority: 20,
    },
    common: {
      name: 'common',
      chunks: 'initial' as const,
      minChunks: 2,
      priority: 10,
      reuseExistingChunk: true,
    },
  },
}

/**
 * Taro switches most of terser off for mini-programs; here its own defaults hold again, for the engines we serve. Chinese as
 * it is: escaped, each character would weigh six bytes and not three.
 */
const minify = {
  ecma: 2018 as const,
  compress: {
    ecma: 2018 as const,
    passes: 2,
    ...Object.fromEntries(
      (
        'arrows collapse_vars comparisons computed_props hoist_props inline loops negate_iife properties reduce_funcs ' +
        'reduce_vars switches typeofs'
      )
        .split(' ')
        .map(each => [each, true]),
    ),
  },
  output: { ascii_only: false, ecma: 2018 as const },
}

/** Build settings for both outputs. `TARO_APP_API` is the host the WeChat build calls; H5 calls its own. */
const settings: UserConfigExport<'webpack5'> = {
  projectName: 'iws',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  // As deep as our pages nest: each level more costs 2.5 KB of the main package. The weapp harness tells of a page that
  // nests deeper.
  baseLevel: 12,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: {
    enable: true,
    buildDependencies: { babel: [babel], plugins: [`${root}/plugins/`] },
  },
  terser: { enable: true, config: minify },
  plugins: [path.resolve(root, 'plugins/templates.ts')],
  defineConstants: {
    API_HOST: JSON.stringify(
      process.env.TARO_ENV === 'h5' ? '' : (process.env.TARO_APP_API ?? 'https://iws.example.com'),
    ),
  },
  mini: {
    compile: { include: compiled },
    runtime: { enableInnerHTML: false },
    optimizeMainPackage: { enable: true, exclude: [usedByTwo] },
    experimental: { compileMode: true },
    postcss: { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } },
    webpackChain(chain) {
      // What webpack writes around our modules, in the words of the engines we serve: 10 KB less.
      chain.output.set('environment', { arrowFunction: true, const: true, destructuring: true, forOf: true })
      chain.plugin('plain-calls').use(PlainCalls)
      chain.plugin('lean-runtime').use(LeanRuntime, [path.resolve(root, 'plugins/runtime')])
      chain.module
        .rule('lean-reconciler')
        .test(/react-reconciler\.production\.min\.js$/)
        .use('babel')
        .loader('babel-loader')
        .options({ babelrc: false, configFile: false, compact: true, plugins: [reconciler] })
    },
  },
  h5: {
    compile: { include: compiled },
    publicPath: '/',
    staticDirectory: 'static',
    useHtmlComponents: true,
    router: { mode: 'browser', customRoutes: { '/desk/index': '/desk' } },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
      assetModuleFilename: 'static/[name].[hash:8][ext]',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      pxtransform: { enable: false },
      autoprefixer: { enable: true },
      cssModules: { enable: false },
    },
    webpackChain(chain) {
      chain.optimization.splitChunks(splitChunks)
    },
  },
}

export default defineConfig<'webpack5'>(settings)
