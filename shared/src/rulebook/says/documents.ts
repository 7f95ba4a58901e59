import { text } from '../../text.ts'

/** Words of the paper slots. */
export const DOCUMENTS_SAYS = {
  title: text('拍材料', '拍攝文件', 'Photos of the papers'),
  lead: text(
    '照着图样拍，标出的部分要看得清。可以随时离开，照片会继续上传。',
    '照著圖樣拍，標出的部分要看得清楚。可以隨時離開，照片會繼續上傳。',
    'Follow the drawings: the marked parts must be readable. You can leave at any time; sending continues.',
  ),
  countDone: text('已有 {done} / {all} 项', '已有 {done} / {all} 項', '{done} of {all} papers are there'),
  anyOf: text('用哪一种', '使用哪一種', 'Which one will you use'),
  mustShow: text('要看得清：{parts}', '要看得清楚：{parts}', 'Must be readable: {parts}'),
  comma: text('、', '、', ', '),
  camera: text('拍照', '拍照', 'Take a photo'),
  album: text('从相册选', '從相簿選取', 'From album'),
  another: text('再加一页', '再加一頁', 'Add a page'),
  retry: text('再传一次', '再傳一次', 'Send again'),
  remove: text('删除', '刪除', 'Remove'),
  removeSure: text('删除这张照片？', '刪除這張照片？', 'Remove this photo?'),
  replace: text('重拍这一页', '重拍這一頁', 'Retake this page'),
  replaceAlbum: text('从相册换一张', '從相簿換一張', 'Replace from album'),
  reuse: text('用已传的照片：{paper}', '使用已上傳的照片：{paper}', 'Use the photo already sent: {paper}'),
  sent: text(
    '用您发过的照片（{count} 张）',
    '使用您傳過的照片（{count} 張）',
    'Use a photo you have sent already ({count})',
  ),
  sentOne: text('您发过的照片 {index}', '您傳過的照片 {index}', 'Photo {index} you have sent'),
  useSent: text('用作{paper}', '用作{paper}', 'Use it as: {paper}'),
  spot: text('问题在这里', '問題在這裡', 'The problem is here'),
  unreadable: text(
    '这张照片打不开，可能传的时候坏了。请重拍一张。',
    '這張照片無法開啟，可能在傳送時損壞。請重拍一張。',
    'This photo could not be opened; it may have been damaged on the way. Please take it again.',
  ),
  noReason: text('请重拍这一页。', '請重拍這一頁。', 'Please take this page again.'),
  keep: text('留着', '保留', 'Keep it'),
  said: text('审核员的话：{note}', '審核人員的話：{note}', 'The reviewer says: {note}'),
  good: text('这样拍就好', '這樣拍就好', 'What a good one looks like'),
  originalTitle: text('要交原件', '要交正本', 'The original is needed'),
  original: text(
    '照片可以先传，原件还要交到服务站，由工作人员查看后记录。',
    '照片可以先傳，正本仍要交到服務站，由工作人員查看後註記。',
    'You may send a photo first. The original still has to go to a service station, where staff look at it and record it.',
  ),
  excuse: text('没有这份材料', '無法提供這份文件', 'I do not have this one'),
  excuseLead: text(
    '照实说就好，审核员会看。需要补别的材料时，会在这里告诉您。',
    '照實說就好，審核人員會查看。需要補其他文件時，會在這裡告訴您。',
    'Just say how it is. A reviewer will read it; if something else is needed, you will be told here.',
  ),
  excuseNote: text('补充说明（可不填）', '補充說明（可不填）', 'A few words (optional)'),
  excuseSend: text('就这样说明', '就這樣說明', 'Send this explanation'),
  excuseRead: text('审核员会看您的说明。', '審核人員會查看您的說明。', 'A reviewer will read this.'),
  excuseBack: text('撤回说明', '撤回說明', 'Withdraw the explanation'),
  cameraRefused: text(
    '没有得到相机或相册的许可，所以打不开。您可以在设置里打开许可，或改用另一种方式。已传的照片都在。',
    '沒有取得相機或相簿的權限，所以無法開啟。您可以在設定中開啟權限，或改用另一種方式。已上傳的照片都在。',
    'There is no permission for the camera or album, so it cannot open. Allow it in the settings, or use the other way. Photos you have sent are safe.',
  ),
  pickFailed: text(
    '没有取到照片。请再试一次，或换另一种方式。',
    '沒有取得照片。請再試一次，或改用另一種方式。',
    'No photo came through. Please try again, or use the other way.',
  ),
  openSettings: text('去设置', '前往設定', 'Open settings'),
  privacyRefused: text(
    '您没有同意隐私说明，所以不能拍照或选图。想好了可以再点一次；不同意的话，也可以拨打热线，问问别的办法。',
    '您沒有同意隱私說明，所以無法拍照或選取圖片。想好後可以再點一次；不同意的話，也可以撥打熱線，詢問其他辦法。',
    'You did not accept the privacy notice, so photos cannot be taken or chosen. Tap again when you have decided, or ask the hotline about other ways.',
  ),
  consentFirst: text(
    '拍证件前，需要您单独同意我们使用证件照片。',
    '拍攝證件前，需要您單獨同意我們使用證件照片。',
    'Before you photograph identity papers, we need your separate consent.',
  ),
  toConsent: text('去看这项同意', '查看這項同意', 'Read the consent'),
  offline: text(
    '现在没有网络。照片先存在手机里，联网后自动继续上传。',
    '目前沒有網路。照片先存在手機裡，連線後會自動繼續上傳。',
    'There is no connection. Photos are kept on this phone and are sent when you are back online.',
  ),
  notOpened: text(
    '还没有连上服务，暂时不能传照片。已填的内容都在。',
    '還沒有連上服務，暫時無法上傳照片。已填的內容都在。',
    'The service has not answered yet, so photos cannot be sent for now. What you filled in is safe.',
  ),
  next: text('去核对并提交', '前往核對並送出', 'Check and submit'),
} as const

/** A photo's state as a word; `{percent}` while it travels. */
export const PHOTO_SAYS = {
  waiting: text('排队中', '排隊中', 'Waiting'),
  sending: text('上传中 {percent}%', '上傳中 {percent}%', 'Sending {percent}%'),
  failed: text('没有传成', '沒有傳成功', 'Not sent'),
  checking: text('检查中', '檢查中', 'Checking'),
  received: text('已收到', '已收到', 'Received'),
  accepted: text('已通过', '已通過', 'Accepted'),
  'sent-back': text('需重拍', '需重拍', 'Retake'),
}

export const SLOT_SAYS = {
  'to-take': text('待拍', '待拍', 'To be taken'),
  optional: text('可不交', '可不交', 'Optional'),
  waiting: text('排队中', '排隊中', 'Waiting'),
  busy: text('上传中', '上傳中', 'Sending'),
  failed: text('没有传成', '沒有傳成功', 'Not sent'),
  checking: text('检查中', '檢查中', 'Checking'),
  received: text('已收到', '已收到', 'Received'),
  accepted: text('已通过', '已通過', 'Accepted'),
  'sent-back': text('需重拍', '需重拍', 'Retake'),
  explained: text('已说明', '已說明', 'Explained'),
  excused: text('可以不交', '可以不交', 'Not needed'),
  'hand-in': text('待交原件', '待交正本', 'Original to be handed in'),
}
