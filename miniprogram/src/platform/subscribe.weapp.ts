import Taro from '@tarojs/taro'

/** WeChat asks for no more than three templates at once. */
const MOST = 3

/**
 * Asks, on a tap alone, whether messages of these templates may be sent once; gives the templates that were accepted, none
 * where somebody refused, has switched messages off, or WeChat does not ask at all.
 */
export async function askToSubscribe(templates: readonly string[]): Promise<readonly string[]> {
  const asked = templates.slice(0, MOST)
  if (asked.length === 0) return []
  try {
    const answer: unknown = await Taro.requestSubscribeMessage({ tmplIds: [...asked], entityIds: [] })
    return asked.filter(each => (answer as Record<string, unknown>)[each] === 'accept')
  } catch {
    return []
  }
}

/** Whether there are such messages at all. */
export const canSubscribe = true
