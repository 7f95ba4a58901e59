/// <reference types="@tarojs/taro" />

/** Where the API answers: a whole origin in the WeChat build, empty on H5 (the same host). */
declare const API_HOST: string

declare module '*.css'

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5'
    TARO_APP_API?: string
  }
}
