import used from '../used-components.cjs'

/** What Taro keeps of WeChat's components: here those that we use, as the templates know them. */
export const internalComponents = used
export const controlledComponent = new Set(['input', 'textarea'])

// Only the makers of templates ask for these; Taro hands them on from the same place.
export const animation = null
export const focusComponents = null
export const nestElements = null
export const singleQuote = null
export const touchEvents = null
export const voidElements = null
