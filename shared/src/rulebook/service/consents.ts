import { text } from '../../text.ts'
import type { ConsentText, ServiceConsentId } from './schema.ts'

/**
 * What a customer agrees to in a service ticket, each with its own unticked box. Changed words get a new version; old ones
 * stay known. `{receiver}` is the receiver of the route, `{country}` the name of the place.
 */
export const SERVICE_CONSENT_TEXTS: Readonly<Record<ServiceConsentId, ConsentText>> = {
  // Personal Information Protection Law, article 39: who receives the data abroad, why, and how to use one’s rights there.
  transfer: {
    version: '2026-11-1',
    title: text('同意把资料发给当地', '同意將資料傳給當地', 'Sending your details to the local service'),
    points: [
      {
        about: text('发给谁', '傳給誰', 'Who receives them'),
        says: text('{country}：{receiver}。', '{country}：{receiver}。', '{country}: {receiver}.'),
      },
      {
        about: text('发什么', '傳送什麼', 'What is sent'),
        says: text(
          '您的姓名、电话、邮箱、地址、希望接电话的时间，还有机器、故障的说明和照片。证件照片不会发。',
          '您的姓名、電話、電子郵件、地址、希望接聽電話的時間，以及電腦、故障的說明和照片。證件照片不會傳送。',
          'Your name, phone number, email, address and calling hours; the machine, the description of the fault and its photos. Photos of identity papers are never sent.',
        ),
      },
      {
        about: text('用来做什么', '用來做什麼', 'What for'),
        says: text(
          '只用来给您回电话、安排和完成这一次维修。',
          '只用來回電給您、安排並完成這一次維修。',
          'Only to call you back, and to arrange and carry out this one repair.',
        ),
      },
      {
        about: text('怎样行使权利', '如何行使權利', 'Your rights'),
        says: text(
          '要查看、更正或删除，写在这张工单的留言里就行，我们会转给接收方。',
          '要查看、更正或刪除，寫在這張工單的留言裡即可，我們會轉給接收方。',
          'To see, correct or erase them, write a message in this ticket; we pass it on to the receiver.',
        ),
      },
      {
        about: text('怎样撤回', '如何撤回', 'How to withdraw'),
        says: text(
          '随时可以在工单页面撤回。撤回后不再发送；已经发出的，我们会请对方删除。',
          '隨時可以在工單頁面撤回。撤回後不再傳送；已經傳出的，我們會請對方刪除。',
          'At any time, on the ticket’s page. Nothing more is sent then, and we ask the receiver to erase what it has.',
        ),
      },
      {
        about: text('不同意会怎样', '不同意會怎樣', 'If you refuse'),
        says: text(
          '这里就不能替您报修，其他功能照常使用。您也可以自己打当地的电话。',
          '這裡就無法替您報修，其他功能照常使用。您也可以自行撥打當地的電話。',
          'We cannot file the repair for you then. Everything else still works, and you can call the local number yourself.',
        ),
      },
    ],
    tick: text(
      '我同意把这些资料发给{receiver}（{country}）',
      '我同意將這些資料傳給{receiver}（{country}）',
      'I agree that these details go to {receiver} in {country}',
    ),
  },
  // C4, C13: the limits of software help.
  limits: {
    version: '2026-11-1',
    title: text('软件服务的限制', '軟體服務的限制', 'The limits of software help'),
    points: [
      {
        about: text('不在保修内', '不在保固內', 'Outside the warranty'),
        says: text(
          '软件不属于国际联保。专家尽力帮忙，但不保证一定能解决。',
          '軟體不屬於國際聯保。專家會盡力協助，但不保證一定能解決。',
          'Software is no part of the international warranty. The expert tries, without a guarantee.',
        ),
      },
      {
        about: text('数据由您保管', '資料由您保管', 'Your data'),
        says: text(
          '请先备份。处理软件问题时，数据有可能丢失。',
          '請先備份。處理軟體問題時，資料有可能遺失。',
          'Back up first. Data may be lost while software is being repaired.',
        ),
      },
      {
        about: text('许可协议', '授權條款', 'Licences'),
        says: text(
          '每个软件按它自己的许可协议使用，有的在境外用不了。',
          '每個軟體依它自己的授權條款使用，有些在境外無法使用。',
          'Every program stays under its own licence; some do not work abroad.',
        ),
      },
    ],
    tick: text('我看过了，明白这些限制', '我看過了，了解這些限制', 'I have read this and know the limits'),
  },
  session: {
    version: '2026-11-1',
    title: text('同意远程操作', '同意遠端操作', 'Agreeing to a remote session'),
    points: [
      {
        about: text('会做什么', '會做什麼', 'What happens'),
        says: text(
          '工程师连到您的电脑，看您的屏幕，和您一起操作，只处理这一次的问题。',
          '工程師連線到您的電腦，看您的螢幕，和您一起操作，只處理這一次的問題。',
          'The engineer connects to your computer, sees your screen and works with you, on this one problem only.',
        ),
      },
      {
        about: text('怎样开始', '如何開始', 'How it begins'),
        says: text(
          '您在工单页面取一个一次性代码，打通电话后念给工程师。没有代码，谁也连不上。',
          '您在工單頁面取得一次性代碼，電話接通後念給工程師。沒有代碼，誰都無法連線。',
          'You get a one-time code on the ticket’s page and read it to the engineer on the phone. Without it nobody connects.',
        ),
      },
      {
        about: text('您随时可以停', '您隨時可以停止', 'You can stop it'),
        says: text(
          '关掉窗口或断网，远程马上结束。开始之前，请关掉聊天、邮件和网银。',
          '關閉視窗或中斷網路，遠端連線會立刻結束。開始之前，請關閉聊天、郵件和網路銀行。',
          'Close the window or the connection and it ends at once. Close chats, mail and banking before you begin.',
        ),
      },
      {
        about: text('我们绝不会要', '我們絕不會要', 'What we never ask for'),
        says: text(
          '密码、短信验证码、银行卡号、转账，工程师一概不会要。有人要，请马上挂断。',
          '密碼、簡訊驗證碼、信用卡號碼、轉帳，工程師一概不會要。有人要求，請立刻掛斷。',
          'Passwords, codes from text messages, card numbers, payments: an engineer asks for none of them. Hang up if anyone does.',
        ),
      },
      {
        about: text('留下什么', '留下什麼', 'What is kept'),
        says: text(
          '只留开始和结束的时间、做了什么的小结。不录屏，不拷贝您的文件。',
          '只留下開始和結束的時間、處理內容的摘要。不錄影，不複製您的檔案。',
          'The time it began and ended, and a summary. The screen is not recorded and your files are not copied.',
        ),
      },
    ],
    tick: text(
      '我同意工程师这一次远程操作我的电脑',
      '我同意工程師這一次遠端操作我的電腦',
      'I agree that an engineer works on my computer remotely, this once',
    ),
  },
}
