import { describe, expect, it } from '@jest/globals'
import { freshText } from './fresh-text.ts'

/** How mail programs begin to repeat what is answered, in the languages that write to us. */
const BEGINNINGS = [
  'On Sun, Nov 22, 2026 at 10:00 AM IWS <iws@example.com> wrote:',
  'On Sun, Nov 22, 2026 at 10:00 AM IWS\n<iws@example.com> wrote:',
  'Am 22.11.2026 um 10:00 schrieb IWS <iws@example.com>:',
  'Am So., 22. Nov. 2026 um 10:00 Uhr schrieb IWS <iws@example.com>:',
  'Le 22 nov. 2026 à 10:00, IWS <iws@example.com> a écrit :',
  'El dom, 22 nov 2026 a las 10:00, IWS (<iws@example.com>) escribió:',
  'Em dom., 22 de nov. de 2026 às 10:00, IWS <iws@example.com> escreveu:',
  'Il giorno dom 22 nov 2026 alle ore 10:00 IWS <iws@example.com> ha scritto:',
  'Op zo 22 nov 2026 om 10:00 schreef IWS <iws@example.com>:',
  '2026年11月22日(日) 10:00 IWS <iws@example.com>:',
  '2026년 11월 22일 (일) 오전 10:00, IWS <iws@example.com>님이 작성:',
  'вс, 22 нояб. 2026 г. в 10:00, IWS <iws@example.com>:',
  '22 ноября 2026 г., 10:00, IWS <iws@example.com> написал:',
  '在 2026年11月22日，IWS <iws@example.com> 写道：',
  '于2026年11月22日 周日上午10:00写道：',
  'IWS <iws@example.com> 於 2026年11月22日 週日 上午10:00寫道：',
  '---原始邮件---\n发件人: "IWS"<iws@example.com>',
  '------------------ Original ------------------\nFrom: "IWS"<iws@example.com>',
  '---- 回复的原邮件 ----\n| 发件人 | IWS |',
  '发件人: IWS <iws@example.com>\n发送时间: 2026年11月22日',
  'From: IWS <iws@example.com>\nSent: Sunday',
  'Von: IWS <iws@example.com>\nGesendet: Sonntag',
  'De : IWS <iws@example.com>\nEnvoyé : dimanche',
  '差出人: IWS <iws@example.com>\n送信日時: 2026',
  '보낸 사람: IWS <iws@example.com>\n보낸 날짜: 2026',
  '-----邮件原件-----\n发件人: IWS [mailto:iws@example.com]',
  '在 2026年11月22日 星期日 上午10:00:33 [GMT+8]， IWS<iws@example.com> 寫道：',
  'ในวันที่ 22 พ.ย. 2026 เวลา 10:00 IWS <iws@example.com> เขียนว่า:',
  'Vào CN, 22 thg 11, 2026 vào lúc 10:00 IWS <iws@example.com> đã viết:',
  'niedz., 22 lis 2026 o 10:00 IWS <iws@example.com> napisał(a):',
  '22 Kas 2026 Paz, 10:00 tarihinde IWS <iws@example.com> yazdı:',
  '-----Ursprüngliche Nachricht-----\nVon: IWS',
  '原始郵件\n寄件者: IWS <iws@example.com>',
]

describe('What a sender wrote now', () => {
  it('ends where the program repeats what is answered', () => {
    const kept = BEGINNINGS.filter(beginning =>
      freshText(`好的\n\n${beginning}\n\nIWS-2222-3333\n`, '回复').includes('2222'),
    )
    expect(kept).toEqual([])
  })

  it('goes on behind lines that only look like it', () => {
    for (const line of [
      'On Monday I wrote to you.',
      'From: Shanghai to Berlin, 2026',
      'Am 22.11.2026 gekauft',
      '发票日期：2026年11月22日',
    ])
      expect(freshText(`Hello\n${line}\nIWS-2222-3333`, 'x')).toContain('2222')
  })

  it('is all of a mail that is passed on, and of one that only repeats', () => {
    expect(freshText('ok\n\nFrom: a <a@example.com>\n\nIWS-2222-3333', '转发：问题')).toContain('2222')
    expect(freshText('> IWS-2222-3333', '回复')).toContain('2222')
  })
})
