import { mergeInternalComponents } from '@tarojs/shared'
import attributes from './aria-attributes.cjs'

mergeInternalComponents(attributes)
