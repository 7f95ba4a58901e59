import used from '../used-styles.cjs'

/** What Taro can write of an element's own style. */
export const styleProperties = used
