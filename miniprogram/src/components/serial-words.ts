import { w } from '../words/words'

/** Words of the box for a serial. */
export const SERIAL_WORDS = {
  serial: w('主机编号（S/N）', '主機序號（S/N）', 'Serial number (S/N)'),
  serialHint: w(
    '一般是 8 位字母和数字，例如 {example}',
    '一般是 8 位英文字母和數字，例如 {example}',
    'Usually 8 letters and digits, such as {example}',
  ),
  'board-replaced': w(
    '这是换过主板后留下的占位文字，不是主机编号。',
    '這是更換主機板後留下的預設文字，不是主機序號。',
    'This is filler text left after a mainboard was replaced, not a serial number.',
  ),
  'never-filled': w(
    '这是出厂时没有写入编号的占位文字，不是主机编号。',
    '這是出廠時沒有寫入序號的預設文字，不是主機序號。',
    'This is filler text of a field that was never written, not a serial number.',
  ),
  'one-sign': w(
    '同一个字符重复多次，不会是主机编号。',
    '同一個字元重複多次，不會是主機序號。',
    'One sign again and again is not a serial number.',
  ),
  empty: w('请填写这一项。', '請填寫這一項。', 'Please fill this in.'),
  shape: w(
    '这不像主机编号。一般是 8 位字母和数字，在机身底部的标签上。',
    '這不像主機序號。一般是 8 位英文字母和數字，在機身底部的標籤上。',
    'This does not look like a serial number. It usually has 8 letters and digits, and is on the label under the machine.',
  ),
  fromLabel: w(
    '请照机身底部标签上的 S/N 填写，例如 {example}。标签看不清的话，可以看包装盒或购机凭证。',
    '請照機身底部標籤上的 S/N 填寫，例如 {example}。標籤看不清楚的話，可以看包裝盒或購買證明。',
    'Please copy the S/N from the label under the machine, such as {example}. If you cannot read the label, look at the box or the proof of purchase.',
  ),
  readAs: w('主机编号读作 {serial}', '主機序號讀作 {serial}', 'Serial number read as {serial}'),
  withModel: w(
    '主机编号 {serial}，机型 {model}',
    '主機序號 {serial}，機型 {model}',
    'Serial number {serial}, machine type {model}',
  ),
  lookalikes: w(
    '请再对一遍：字母 O 与数字 0、字母 I 与数字 1 很像。',
    '請再核對一次：字母 O 與數字 0、字母 I 與數字 1 很像。',
    'Please check once more: the letter O and the digit 0 look alike, and so do the letter I and the digit 1.',
  ),
  meant: w('您要填的是不是', '您要填的是不是', 'Did you mean'),
  several: w(
    '标签上有几串都像主机编号，请选一个',
    '標籤上有幾串都像主機序號，請選一個',
    'Several of these could be the serial number. Please choose one',
  ),
  refurbished: w(
    '编号或型号里有翻新机的标记，也可能只是巧合，会请人来看。',
    '序號或型號裡有整新機的標記，也可能只是巧合，會請專人查看。',
    'The number bears a mark that refurbished machines have. It may be chance, so a person will look.',
  ),
  scan: w('扫标签上的条码', '掃描標籤上的條碼', 'Scan the barcode on the label'),
  photo: w('拍标签，读出编号', '拍標籤，讀出序號', 'Read it from a photo of the label'),
  'no-code': w(
    '没有读到主机编号。请照标签输入，或靠近一些、摆平、亮一点再试一次。',
    '沒有讀到主機序號。請照標籤輸入，或靠近一些、擺平、亮一點再試一次。',
    'No serial number was found. Please type it from the label, or try again closer, flatter and in more light.',
  ),
  'no-photo': w(
    '这个文件不是能打开的照片，请另选一张。',
    '這個檔案不是能開啟的相片，請另選一張。',
    'This file is not a photo that can be opened. Please choose another one.',
  ),
  'no-scanner': w(
    '这里不能扫码，请照标签输入。',
    '這裡無法掃描，請照標籤輸入。',
    'Scanning does not work here. Please type it from the label.',
  ),
  where: w('主机编号在哪里', '主機序號在哪裡', 'Where to find it'),
  whereText: w(
    '把机器翻过来，底部标签上 S/N 后面的一串就是。包装盒侧面的标签上也有。标签看不清的，开机按 F1 或 F2 进 BIOS，或打开联想电脑管家，也能看到。',
    '把電腦翻過來，底部標籤上 S/N 後面的一串就是。包裝盒側面的標籤上也有。標籤看不清楚的，開機按 F1 或 F2 進 BIOS，或開啟聯想電腦管家，也能看到。',
    'Turn the machine over: it comes after S/N on the label. It is also on the label on the side of the box, in the BIOS (F1 or F2 at start) and in Lenovo PC Manager.',
  ),
}
