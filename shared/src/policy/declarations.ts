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
          '只用来核对机器是您带回或寄回的，并为它登记国际联保，不作别的用途。',
          '只用來核對電腦是您帶回或寄回的，並為它登記國際聯保，不作其他用途。',
          'Only to check that you brought or sent the machine home, and to register it for the international warranty. Nothing else.',
        ),
      },
      {
        about: text('为什么需要', '為什麼需要', 'Why they are needed'),
        says: text(
          '政策要求查看旅行证件的页面。没有这些，就没法核对购买时的行程。',
          '政策要求查看旅行證件的頁面。沒有這些，就無法核對購買時的行程。',
          'The policy asks for pages of your travel document. Without them the trip on which you bought the machine cannot be checked.',
        ),
      },
      {
        about: text('我们保存什么', '我們保存什麼', 'What we keep'),
        says: text(
          '您拍的照片、填写的日期，以及审核结果，全部加密保存。审核员看到的照片已去掉位置等信息；原照片只加密存放，不给任何人看。',
          '您拍的照片、填寫的日期，以及審核結果，全部加密保存。審核人員看到的照片已移除位置等資訊；原始照片只加密存放，不給任何人看。',
          'Your photos, the dates you entered and the result of the review, all encrypted. Reviewers see copies without location or other hidden data; the original files are kept sealed and shown to nobody.',
        ),
      },
      {
        about: text('保存多久', '保存多久', 'How long'),
        says: text(
          '申请结束 {days} 天后，照片和行程日期都会删除。',
          '申請結束 {days} 天後，照片和行程日期都會刪除。',
          'All photos and travel dates are erased {days} days after the ticket ends.',
        ),
      },
      {
        about: text('谁能看到', '誰能看到', 'Who sees them'),
        says: text(
          '除了您，只有审核员能看，每次打开申请都有记录。服务站看不到照片和姓名，只看到受理号、型号和主机编号的最后四位。',
          '除了您，只有審核人員能看，每次開啟申請都有紀錄。服務站看不到照片和姓名，只看到受理編號、型號和主機序號的最後四碼。',
          'Besides you, only reviewers, and every opening of the ticket is recorded. A service station sees neither photos nor your name, only the ticket number, the model and the last four characters of the serial number.',
        ),
      },
      {
        about: text('怎样撤回', '如何撤回', 'How to withdraw'),
        says: text(
          '随时可以在申请页面撤回。撤回后证件照片立即删除，审核中的申请也随之结束；此前做过的核对仍然有效。',
          '隨時可以在申請頁面撤回。撤回後證件照片會立即刪除，審核中的申請也隨之結束；此前做過的核對仍然有效。',
          'At any time, on the ticket’s page. Photos of identity papers are then erased at once, and a ticket in review ends. What was checked before stays valid.',
        ),
      },
      {
        about: text('不同意会怎样', '不同意會怎樣', 'If you refuse'),
        says: text(
          '不能在这里登记，其他功能照常使用。您也可以拨打热线，问问别的办法。',
          '無法在這裡登記，其他功能照常使用。您也可以撥打熱線，詢問其他辦法。',
          'You cannot register here then. Everything else still works, and you can ask the hotline about other ways.',
        ),
      },
    ],
    tick: text(
      '我同意为登记国际联保而使用我的证件照片',
      '我同意為登記國際聯保而使用我的證件照片',
      'I agree to the use of my identity papers for this registration',
    ),
  },
  // C17: customs law, fees and duty are the owner's; illegally imported machines get no service.
  'lawful-import': {
    version: '2026-11-1',
    title: text('声明合法带入或寄入', '聲明合法帶入或寄入', 'Lawful import'),
    points: [
      {
        about: text('声明的内容', '聲明的內容', 'What you declare'),
        says: text(
          '这台机器是依法带入或寄入中国内地的，该申报的已经申报。',
          '這台電腦是依法帶入或寄入中國內地的，應申報的已經申報。',
          'The machine was brought or sent into the Chinese mainland lawfully, and declared to customs where required.',
        ),
      },
      {
        about: text('费用由谁承担', '費用由誰承擔', 'Who pays'),
        says: text(
          '关税和相关费用由机主承担。',
          '關稅和相關費用由機主承擔。',
          'The owner pays customs duty and related fees.',
        ),
      },
      {
        about: text('如果不符', '如果不符', 'If it is not so'),
        says: text(
          '不是依法带入或寄入的机器，政策规定不提供服务。拿不准时，请先问海关或拨打热线。',
          '並非依法帶入或寄入的電腦，政策規定不提供服務。不確定時，請先詢問海關或撥打熱線。',
          'Under the policy, a machine that was not imported lawfully gets no service. If you are not sure, ask customs or call the hotline first.',
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
