import Taro from '@tarojs/taro'

/** Takes the address of a protected picture and the session's headers; gives a path that can be shown. */
export async function fetchPicture(url: string, header: Readonly<Record<string, string>>): Promise<string> {
  const answer = await Taro.downloadFile({ url, header: { ...header } })
  if (answer.statusCode !== 200) throw new Error(`picture answered ${answer.statusCode}`)
  return answer.tempFilePath
}

/** Frees what `fetchPicture` gave; WeChat clears its temporary files itself. */
export function freePicture(path: string): void {
  void path
}
