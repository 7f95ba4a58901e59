import { text } from '../text.ts'
import type { Text } from '../text.ts'

/** Days after a ticket has ended until its travel papers are erased; our own setting, the page names none (G7). */
export const RETENTION_DAYS = 30

/** Words a customer agrees to, each with its own unticked box. Changed words get a new version; old ones stay known. */
export interface Declaration {
  readonly version: string
  readonly title: Text
  readonly points: readonly { readonly about: Text; readonly says: Text }[]
  /** Beside the box. */
  readonly tick: Text
}

export const DECLARATIONS: Readonly<Record<'identity-papers' | 'lawful-import', Declaration>> = {
  // Personal Information Protection Law, articles 29 and 30: separate consent, why it is needed, what it means for you.
  'identity-papers': {
    version: '2026-11-1',
    title: text('同意使用证件照片', '同意使用證件照片', 'Use of your identity papers'),
    points: [
      {
        about: text('用来做什么', '用來做什麼', 'What for'),
        says: text(
          '只用来核对机器是您本人带回或寄回的，并为它登记国际联保，不作别的用途。',
          '只用來核對電腦是您本人帶回或寄回的，並為它登記國際聯保，不作其他用途。',
          'Only to see that you brought or sent the machine home yourself and to register it for international cover. Nothing else.',
        ),
      },
      {
        about: text('为什么需要', '為什麼需要', 'Why they are needed'),
        says: text(
          '政策要求看旅行证件和行程日期，没有这些就无法核对购买时的行程。',
          '政策要求查看旅行證件和行程日期，沒有這些就無法核對購買時的行程。',
          'The policy asks for the travel document and the days of the journey. Without them the stay cannot be checked.',
        ),
      },
      {
        about: text('我们保存什么', '我們保存什麼', 'What we keep'),
        says: text(
          '您拍的照片、您填写的日期，以及审核结果，全部加密保存。照片里的位置信息会被去除，不向任何人显示。',
          '您拍的照片、您填寫的日期，以及審核結果，全部加密保存。照片裡的位置資訊會被移除，不向任何人顯示。',
          'Your photos, the days you typed and the result, all encrypted. Location data in the photos are removed and shown to nobody.',
        ),
      },
      {
        about: text('保存多久', '保存多久', 'How long'),
        says: text(
          '申请结束后 {days} 天删除证件照片。',
          '申請結束後 {days} 天刪除證件照片。',
          'Photos of identity papers are erased {days} days after the ticket ends.',
        ),
      },
      {
        about: text('谁能看到', '誰能看到', 'Who sees them'),
        says: text(
          '只有处理这份申请的审核员，每次打开都有记录。服务站只看到主机编号的最后几位。',
          '只有處理這份申請的審核人員，每次開啟都有記錄。服務站只看到主機序號的最後幾碼。',
          'Only reviewers of this ticket, and each opening is recorded. A station sees no more than the end of the serial.',
        ),
      },
      {
        about: text('怎样撤回', '怎樣撤回', 'How to withdraw'),
        says: text(
          '随时可以在申请页面撤回同意，或拨打热线。撤回以前已经做的核对不受影响。',
          '隨時可以在申請頁面撤回同意，或撥打熱線。撤回以前已經做的核對不受影響。',
          'At any time on the ticket’s page, or through the hotline. What was checked before stays valid.',
        ),
      },
      {
        about: text('不同意会怎样', '不同意會怎樣', 'If you refuse'),
        says: text(
          '不能在线登记，但不影响您使用其他功能，也可以拨打热线问别的办法。',
          '無法線上登記，但不影響您使用其他功能，也可以撥打熱線詢問其他辦法。',
          'Online registration is not possible then. Everything else still works, and the hotline can tell you other ways.',
        ),
      },
    ],
    tick: text(
      '我同意为登记国际联保处理我的证件照片',
      '我同意為登記國際聯保處理我的證件照片',
      'I agree to the use of my identity papers for this registration',
    ),
  },
  // C17: customs law, fees and duty are the owner's; illegally imported machines get no service.
  'lawful-import': {
    version: '2026-11-1',
    title: text('声明合法进境', '聲明合法進境', 'Lawful import'),
    points: [
      {
        about: text('声明的内容', '聲明的內容', 'What you declare'),
        says: text(
          '这台机器是依法带入或寄入中国内地的，该申报的已经申报。',
          '這台電腦是依法帶入或寄入中國內地的，應申報的已經申報。',
          'The machine was carried or sent to the Chinese mainland lawfully and declared where it had to be.',
        ),
      },
      {
        about: text('费用由谁承担', '費用由誰承擔', 'Who pays'),
        says: text(
          '关税和相关费用由机主承担。',
          '關稅和相關費用由機主承擔。',
          'Duty and fees are the owner’s.',
        ),
      },
      {
        about: text('如果不符', '如果不符', 'If it is not so'),
        says: text(
          '非法进境的机器不能得到任何服务。拿不准时请先拨打热线。',
          '非法進境的電腦不能得到任何服務。不確定時請先撥打熱線。',
          'A machine imported against the law gets no service. If you are not sure, call the hotline first.',
        ),
      },
    ],
    tick: text(
      '我声明这台机器是合法带入或寄入的',
      '我聲明這台電腦是合法帶入或寄入的',
      'I declare that this machine was imported lawfully',
    ),
  },
}
