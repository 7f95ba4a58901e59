/** Gives WeChat's one-time code, or null where there is no WeChat around us: a browser has none. */
export async function signInCode(): Promise<string | null> {
  return Promise.resolve(null)
}

/** A browser cannot sign anybody in by itself. */
export const signsInByItself = false
