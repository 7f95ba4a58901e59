import { row } from './row.ts'

/** What may be wrong with a file that is sent. */
export const FILE_PROBLEMS = {
  'file-missing': row(
    422,
    '没有收到照片，请再传一次。',
    '沒有收到照片，請再傳一次。',
    'No photo arrived. Please send it again.',
  ),
  'file-cut': row(
    422,
    '照片没有传完整，请再传一次。',
    '照片沒有傳完整，請再傳一次。',
    'The photo did not arrive complete. Please send it again.',
  ),
  'file-too-large': row(
    413,
    '照片超过 {mb} MB，请压缩后再传。',
    '照片超過 {mb} MB，請壓縮後再傳。',
    'The photo is larger than {mb} MB. Please send a smaller one.',
  ),
  'picture-too-large': row(
    422,
    '照片像素太高（超过 {mp} 百万像素），请换一张。',
    '照片像素太高（超過 {mp} 百萬像素），請換一張。',
    'The photo has too many pixels (more than {mp} million). Please send another one.',
  ),
  'picture-too-small': row(
    422,
    '照片太小，看不清字。请重新拍一张。',
    '照片太小，看不清楚字。請重新拍一張。',
    'The photo is too small to read. Please take a new one.',
  ),
  'not-a-photo': row(
    415,
    '这不是照片。请发 JPEG、PNG 或 WebP 照片。',
    '這不是照片。請傳 JPEG、PNG 或 WebP 照片。',
    'This is not a photo. Please send a JPEG, PNG or WebP.',
  ),
  'pdf-not-yet': row(
    415,
    '暂时不能收 PDF，请发截图或照片。',
    '暫時無法接收 PDF，請傳螢幕截圖或照片。',
    'PDF files are not accepted yet. Please send a screenshot or a photo.',
  ),
  'heic-not-yet': row(
    415,
    '暂时不能收 HEIC，请发截图或 JPEG 照片。',
    '暫時無法接收 HEIC，請傳螢幕截圖或 JPEG 照片。',
    'HEIC photos are not accepted yet. Please send a screenshot or a JPEG photo.',
  ),
  'too-many-files': row(409, '最多 {most} 个文件。', '最多 {most} 個檔案。', 'At most {most} files.'),
  'file-unfit': row(
    415,
    '这种文件不能收。请发照片、短视频或 PDF。',
    '無法接收這種檔案。請傳照片、短影片或 PDF。',
    'This kind of file cannot be taken. Please send photos, a short video or a PDF.',
  ),
  'link-expired': row(
    404,
    '照片链接已过期，请刷新。',
    '照片連結已過期，請重新整理。',
    'The link to this photo has expired. Please reload.',
  ),
} as const
