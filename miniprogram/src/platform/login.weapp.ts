import Taro from '@tarojs/taro'

/** Gives WeChat's one-time code (five minutes, once), or null where there is no WeChat around us. */
export async function signInCode(): Promise<string | null> {
  const { code } = await Taro.login()
  return code
}

/** WeChat signs its users in without a question. */
export const signsInByItself = true
