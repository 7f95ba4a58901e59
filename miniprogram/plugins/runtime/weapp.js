import { hostConfig } from '@tarojs/plugin-platform-weapp/dist/runtime-utils'
import { mergeReconciler } from '@tarojs/shared'

// As Taro's own runtime for WeChat does it, without the table of WeChat's components: ours stands in `components.js`.
mergeReconciler(hostConfig)
