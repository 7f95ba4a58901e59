import Taro from '@tarojs/taro'
import type { KeptFiles } from './kept-files-face'

/** WeChat's saved files (200 MB a user). */
export const keptFiles: KeptFiles = {
  keep: path =>
    new Promise((resolve, reject) =>
      Taro.getFileSystemManager().saveFile({
        tempFilePath: path,
        success: saved => resolve(String(saved.savedFilePath)),
        fail: ({ errMsg }) => reject(new Error(errMsg)),
      }),
    ),
  open: name =>
    new Promise(resolve =>
      Taro.getFileSystemManager().access({
        path: name,
        success: () => resolve(name),
        fail: () => resolve(null),
      }),
    ),
  drop: name =>
    new Promise(resolve =>
      Taro.getFileSystemManager().removeSavedFile({ filePath: name, complete: () => resolve() }),
    ),
}
