import type { saveService, ServiceConsent } from '@iws/shared/contract/service'
import type { Takes } from '@iws/shared/contract/endpoint'
import type { Language } from '@iws/shared/text'
import type { ServiceKind } from '@iws/shared/ticket/kinds'

/** How far a specimen has come: as filed, a part waited for, or a keyboard asked about. */
export type ServiceStand = 'filed' | 'waiting-part' | 'asked'

/** One made-up repair, remote help or enquiry; people and numbers are plainly fictional. */
export interface ServiceSpecimen {
  /** Stays for ever: it makes the idempotency keys. */
  readonly id: string
  readonly kind: ServiceKind
  readonly stand: ServiceStand
  readonly language: Language
  readonly saved: Omit<Takes<typeof saveService>, 'id' | 'language'>
  readonly consents: readonly ServiceConsent[]
}

const EVENINGS = [{ days: [1, 2, 3, 4, 5, 6, 7], from: 16 * 60, until: 19 * 60 }]
const NONE = [{ step: 'signs', answer: 'none' }]
const ANNA = { name: 'ERIKSSON ANNA MARIA', mail: 'anna@example.com' }

export const SERVICE_SPECIMENS: readonly ServiceSpecimen[] = [
  {
    id: 'boston',
    kind: 'repair',
    stand: 'filed',
    language: 'zh-CN',
    consents: ['transfer'],
    saved: {
      trouble: {
        symptom: 'black-screen',
        text: '开机灯亮，屏幕一直是黑的。',
        model: 'Legion R9000P ARX8',
        serial: 'PF0UT001',
        answers: NONE,
      },
      where: { country: 'US', zone: 'America/New_York' },
      person: {
        ...ANNA,
        phone: '+1 202 555 0100',
        callLanguage: 'zh-CN',
        windows: EVENINGS,
        address: { street: '1 Example Street', city: 'Boston', state: 'Massachusetts', postcode: '02108' },
      },
    },
  },
  {
    id: 'singapore',
    kind: 'repair',
    stand: 'waiting-part',
    language: 'en',
    consents: ['transfer'],
    saved: {
      trouble: {
        symptom: 'noise-heat',
        text: 'The left fan rattles and stops now and then.',
        model: 'Yoga Slim 7',
        serial: 'PF0UT003',
        answers: NONE,
      },
      where: { country: 'SG', zone: 'Asia/Singapore' },
      person: { ...ANNA, phone: '+65 6555 0100', callLanguage: 'en', windows: EVENINGS },
    },
  },
  {
    id: 'berlin',
    kind: 'repair',
    stand: 'asked',
    language: 'zh-Hant',
    consents: ['transfer'],
    saved: {
      trouble: {
        symptom: 'keyboard-touchpad',
        text: '鍵盤有三個按鍵沒有反應，外接鍵盤正常。',
        model: 'XiaoXin Pro 16ACH 2021',
        serial: 'PF0UT002',
        answers: NONE,
      },
      where: { country: 'DE', zone: 'Europe/Berlin' },
      person: { ...ANNA, phone: '+49 30 5550 0100', callLanguage: 'zh-Hant', windows: EVENINGS },
    },
  },
  {
    id: 'tokyo',
    kind: 'remote',
    stand: 'filed',
    language: 'zh-CN',
    consents: ['limits'],
    saved: {
      trouble: { symptom: 'system-software', text: 'Word 打不开，点了没有反应。' },
      where: { country: 'JP', zone: 'Asia/Tokyo', abroad: true },
      person: { ...ANNA, phone: '+81 3 5550 0100', callLanguage: 'zh-CN' },
    },
  },
  {
    id: 'start-date',
    kind: 'enquiry',
    stand: 'filed',
    language: 'en',
    consents: [],
    saved: {
      trouble: {
        topic: 'warranty-start',
        text: 'The warranty shows a start three months before I bought the machine.',
        serial: 'PF0UT005',
        startDay: '2026-09-01',
      },
      person: ANNA,
    },
  },
]
