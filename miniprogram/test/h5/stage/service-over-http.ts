import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import type { ServiceView } from '@iws/shared/contract/gives/service'
import { freshKey } from './over-http'
import type { Speaker } from './over-http'

/** What a customer says of a ticket. */
export type Said = Readonly<Record<'trouble' | 'where' | 'person', object>>

/** Somebody in Boston whose screen stays black. */
export const BOSTON: Said = {
  trouble: { symptom: 'black-screen', text: '早上起来屏幕就是黑的。', serial: 'PF0UT007', model: 'Legion 5' },
  where: { country: 'US', zone: 'America/New_York', abroad: true },
  person: {
    ...{ name: '埃里克森 安娜', phone: '+1 202 555 0143', mail: 'anna@example.com', callLanguage: 'zh-CN' },
    address: { street: '12 Example Street', city: 'Boston', state: 'MA', postcode: '02115' },
  },
}

/** Somebody in Tokyo with a machine of another brand. */
export const OTHER_BRAND: Said = {
  trouble: { symptom: 'system-software', text: 'Word 打不开。', brand: 'Contoso', model: 'Book 3' },
  where: { country: 'JP', zone: 'Asia/Tokyo', abroad: true },
  person: { name: '吴 淑芬', phone: '+81 3 1234 5678', callLanguage: 'zh-CN' },
}

/** Opens, fills in and files one ticket of the service desk. */
export async function fileService(
  customer: Speaker,
  kind: 'repair' | 'remote' | 'enquiry',
  said: Said,
): Promise<ServiceView> {
  const { id } = await customer.post<ServiceView>('/service', { key: freshKey(), kind, language: 'zh-CN' })
  await customer.post(`/service/${id}`, { ...said })
  for (const consent of ['transfer', 'limits'])
    await customer.post(`/service/${id}/consents`, { consent, version: '2026-11-1', given: true })
  return customer.post<ServiceView>(`/service/${id}/file`, { key: freshKey() })
}

/** A repair after a call, waiting for a part, with messages, a note, tags and a question to the customer. */
export async function waitingRepair(customer: Speaker, agent: Speaker): Promise<ServiceView> {
  const filed = await fileService(customer, 'repair', BOSTON)
  const { id } = filed
  let { version } = filed
  const step = async (path: string, body: object): Promise<void> => {
    ;({ version } = await agent.post<DeskService>(`/desk/service/${id}/${path}`, { version, ...body }))
  }
  const day = 86_400_000
  await step('calls', { reached: true, note: '屏幕不亮，外接也不亮。' })
  const part = { part: '屏幕', expectedDay: new Date(Date.now() + 7 * day).toISOString().slice(0, 10) }
  await step('steps', { action: 'wait-part', ...part, nextWordAt: Date.now() + 2 * day })
  await step('asks', { kind: 'keyboard', layout: 'us', words: '当地只有美式键盘，可以换成美式键盘吗？' })
  await step('tags', { tags: ['键盘', '学生'] })
  await step('notes', { text: '周二有考试，上午别打。' })
  await customer.post(`/tickets/${id}/thread`, { key: freshKey(), text: '谢谢，大概什么时候能好？' })
  return filed
}
