import { text } from '@iws/shared/text'

/** What the system itself writes into a thread, in the customer's language; staff read it there too. */
export const SYSTEM_SAYS = {
  transferEnded: text(
    '您收回了同意，您的资料不再发给{receiver}。发出的链接已经失效，我们会请对方删除收到的内容。工单改由我们的服务台继续跟进，编号和写过的内容都在。没有您的同意，就不能请当地维修；想继续请当地维修，可以在工单里再次同意，或者自己打当地的电话。',
    '您收回了同意，您的資料不再傳給{receiver}。已送出的連結已經失效，我們會請對方刪除收到的內容。工單改由我們的服務台繼續處理，編號和寫過的內容都還在。沒有您的同意，就不能請當地維修；想繼續請當地維修，可以在工單裡再次同意，或自行撥打當地的電話。',
    'You took your consent back. Your details no longer go to {receiver}: any link we sent has stopped working, and we ask them to erase what they have. Our own desk goes on with the ticket; its number and all you wrote stay. Without your consent no local centre can repair the machine. If you want that after all, agree again in the ticket, or call the local number yourself.',
  ),
  transferEndedBefore: text(
    '您收回了同意。您的资料没有发到当地，以后也不会发。工单由我们的服务台继续跟进。没有您的同意，就不能请当地维修；想请当地维修，可以在工单里再次同意，或者自己打当地的电话。',
    '您收回了同意。您的資料沒有傳到當地，以後也不會傳。工單由我們的服務台繼續處理。沒有您的同意，就不能請當地維修；想請當地維修，可以在工單裡再次同意，或自行撥打當地的電話。',
    'You took your consent back. Your details have not gone to a local centre and will not go. Our own desk goes on with the ticket. Without your consent no local centre can repair the machine. If you want that after all, agree again in the ticket, or call the local number yourself.',
  ),
  transferWanted: text(
    '您的工单已转为报修，先由我们的服务台跟进。要请{receiver}维修，需要您单独同意把资料发给他们：请在工单里看清内容，再决定同不同意。不同意也可以，您的工单照常处理。',
    '您的工單已轉為報修，先由我們的服務台處理。要請{receiver}維修，需要您單獨同意將資料傳給他們：請在工單裡看清內容，再決定同不同意。不同意也可以，您的工單照常處理。',
    'Your ticket is a repair now, and our own desk looks after it first. For a repair by {receiver} we need your separate consent to send them your details: please read it in the ticket and decide. You may decline; we go on with your ticket all the same.',
  ),
  merged: text(
    '工单{number}已并入这张工单。那里写的是：',
    '工單{number}已併入這張工單。那裡寫的是：',
    'Ticket {number} was merged into this one. It said:',
  ),
  fileUnreadable: text(
    '“{name}”打不开，谁也看不到里面的内容。请重新拍一张，或换成 JPEG、PNG 格式，在这里再发一次。其他文件不受影响。',
    '「{name}」無法開啟，沒有人看得到裡面的內容。請重新拍一張，或改成 JPEG、PNG 格式，在這裡再傳一次。其他檔案不受影響。',
    '“{name}” cannot be opened, so nobody can see what is in it. Please take the photo again, or send it here as JPEG or PNG. Your other files are not affected.',
  ),
  fileWithoutName: text('您发来的一张照片', '您傳來的一張照片', 'A photo you sent'),
}
