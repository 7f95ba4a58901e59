/** A browser has no messages of WeChat: mail and the inbox tell the news. */
export async function askToSubscribe(templates: readonly string[]): Promise<readonly string[]> {
  void templates
  return Promise.resolve([])
}

export const canSubscribe = false
