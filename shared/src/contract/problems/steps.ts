import type { Refusal } from '../../ticket/refusals.ts'
import { row } from './row.ts'
import type { ProblemRow } from './row.ts'

/** Why a step of a ticket is refused: a sentence for each refusal of the lifecycles. */
export const STEP_PROBLEMS: Record<Refusal, ProblemRow> = {
  'not-now': row(
    409,
    '这一步现在不能做，请看最新进度。',
    '這一步現在不能做，請看最新進度。',
    'This step is not possible now. Please check the latest progress.',
  ),
  'machine-missing': row(
    409,
    '还没有填写主机编号。',
    '還沒有填寫主機序號。',
    'The serial number of the machine is still missing.',
  ),
  'applicant-missing': row(
    409,
    '还没有填写姓名和一种联系方式。',
    '還沒有填寫姓名和一種聯絡方式。',
    'A name and one way to reach you are still missing.',
  ),
  'purchase-day-missing': row(
    409,
    '还没有填写购买日期。',
    '還沒有填寫購買日期。',
    'The purchase date is still missing.',
  ),
  'purchase-in-future': row(
    422,
    '购买日期晚于今天，请核对。',
    '購買日期晚於今天，請核對。',
    'The purchase date is in the future. Please check it.',
  ),
  'papers-missing': row(409, '还有材料没有交齐。', '還有文件沒有交齊。', 'Some papers are still missing.'),
  'consent-missing': row(
    409,
    '需要您单独同意我们使用证件照片。',
    '需要您單獨同意我們使用證件照片。',
    'We still need your separate consent to use photos of your identity papers.',
  ),
  'declaration-missing': row(
    409,
    '需要您声明机器是合法带入或寄入的。',
    '需要您聲明電腦是合法帶入或寄入的。',
    'We still need your declaration that the machine was imported lawfully.',
  ),
  'nothing-sent-back': row(
    409,
    '还没有标出要补拍的材料。',
    '還沒有標出要補拍的文件。',
    'No paper has been marked to send back.',
  ),
  'pages-in-cleaning': row(
    409,
    '有照片还在处理，请稍候。',
    '有照片還在處理，請稍候。',
    'Some photos are still being processed. Please wait a moment.',
  ),
  'papers-unsettled': row(
    409,
    '还有材料没有审核完。',
    '還有文件尚未審核完。',
    'Some papers have not been reviewed yet.',
  ),
  'original-not-seen': row(
    409,
    '原件还没有在服务站登记。',
    '正本還沒有在服務站登記。',
    'The station has not seen the original yet.',
  ),
  'dates-unconfirmed': row(
    409,
    '日期还没有确认。',
    '日期還沒有確認。',
    'The dates have not been confirmed yet.',
  ),
  'finding-unanswered': row(
    409,
    '有不符的日期规则还没有答复。',
    '有不符的日期規則還沒有答覆。',
    'A date rule that does not fit has not been answered yet.',
  ),
  'problem-missing': row(
    409,
    '还没有说明出了什么问题。',
    '還沒有說明出了什麼問題。',
    'What is wrong has not been said yet.',
  ),
  'country-missing': row(
    409,
    '还没有选您现在所在的国家或地区。',
    '還沒有選您目前所在的國家或地區。',
    'The country or region where you are is still missing.',
  ),
  'transfer-consent-missing': row(
    409,
    '需要您单独同意把资料发给当地的服务方。',
    '需要您單獨同意將資料傳給當地的服務單位。',
    'We still need your separate consent to send your details to the local service.',
  ),
  'abroad-undeclared': row(
    409,
    '远程专家只服务人在境外的客户，请先确认您在哪里。',
    '遠端專家只服務人在境外的客戶，請先確認您在哪裡。',
    'Remote experts help people abroad. Please say first where you are.',
  ),
  'limits-unread': row(
    409,
    '请先看完软件服务的限制。',
    '請先看完軟體服務的限制。',
    'Please read the limits of software help first.',
  ),
  'session-consent-missing': row(
    409,
    '客户还没有同意远程操作。',
    '客戶還沒有同意遠端操作。',
    'The customer has not agreed to a remote session yet.',
  ),
  'session-code-missing': row(
    409,
    '请输入客户念给您的一次性代码。',
    '請輸入客戶念給您的一次性代碼。',
    'Please enter the one-time code that the customer reads to you.',
  ),
  'not-contacted': row(
    409,
    '还没有打通电话，也没有写过消息。',
    '還沒有打通電話，也沒有寫過訊息。',
    'The customer has neither been reached nor written to yet.',
  ),
  'ask-unanswered': row(
    409,
    '客户还没有答复我们的提问。',
    '客戶還沒有答覆我們的提問。',
    'The customer has not answered our question yet.',
  ),
  'ask-refused': row(
    409,
    '客户不同意这个方案，请换一个方案。',
    '客戶不同意這個方案，請換一個方案。',
    'The customer has declined this. Please offer something else.',
  ),
  'wait-dates-missing': row(
    409,
    '等备件时，要写预计到货日和下次告知的时间。',
    '等零件時，要寫預計到貨日和下次告知的時間。',
    'Waiting for a part needs the day it is expected and the time of the next word.',
  ),
  'reason-missing': row(409, '请选一个原因。', '請選一個原因。', 'Please choose a reason.'),
  'summary-missing': row(409, '请写一段小结。', '請寫一段小結。', 'Please write a short summary.'),
}
