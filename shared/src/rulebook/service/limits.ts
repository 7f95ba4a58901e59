import { text } from '../../text.ts'
import type { ServiceLimit } from './schema.ts'

/** What is said before somebody asks for remote help (C4, C13), and before a repair is filed (C3, C10, C12). */
export const REMOTE_LIMITS: readonly ServiceLimit[] = [
  {
    id: 'not-warranty',
    clause: 'C4',
    source: 'page',
    says: text(
      '软件不在国际联保之内。远程专家尽力帮忙，但不保证一定能解决。',
      '軟體不在國際聯保範圍內。遠端專家會盡力協助，但不保證一定能解決。',
      'Software is not part of the international warranty. The remote expert does what is possible, without a guarantee.',
    ),
  },
  {
    id: 'licence',
    clause: 'C4',
    source: 'page',
    says: text(
      '软件按各自的许可协议使用；有的软件到了境外不能激活或更新，请先看它的协议。',
      '軟體依各自的授權條款使用；有些軟體到了境外無法啟用或更新，請先看它的條款。',
      'Each program stays under its own licence. Some cannot be activated or updated abroad; read its terms first.',
    ),
  },
  {
    id: 'bought-mainland',
    clause: 'C4',
    source: 'page',
    says: text(
      '内地购买的联想机器，在境外遇到软件问题，可以请内地的服务帮忙。',
      '內地購買的聯想電腦，在境外遇到軟體問題，可以請內地的服務協助。',
      'For Lenovo machines bought on the mainland, the mainland service may help with software while you are abroad.',
    ),
  },
  {
    id: 'back-up',
    clause: 'C4',
    source: 'page',
    says: text(
      '开始之前，请把重要文件备份到别的地方；丢失的数据没法赔偿。',
      '開始之前，請將重要檔案備份到別處；遺失的資料無法賠償。',
      'Back up what matters before we begin. Lost data cannot be made good.',
    ),
  },
  {
    id: 'abroad-only',
    clause: 'C13',
    source: 'page',
    says: text(
      '远程专家只帮人在境外的用户；人在内地，请走内地的服务。',
      '遠端專家只協助人在境外的使用者；人在內地時，請使用內地的服務。',
      'Remote experts help people who are abroad. On the mainland, please use the mainland service.',
    ),
  },
  {
    id: 'any-brand',
    clause: 'C13',
    source: 'page',
    says: text(
      '什么品牌的电脑都可以，不需要联想的主机编号。',
      '任何品牌的電腦都可以，不需要聯想的主機序號。',
      'Any brand is welcome; no Lenovo serial number is needed.',
    ),
  },
  {
    id: 'two-stages',
    clause: 'C13',
    source: 'page',
    says: text(
      '先由软件工程师看一看；解决不了，再请远程工程师接着处理。',
      '先由軟體工程師看看；無法解決時，再請遠端工程師接手處理。',
      'A software engineer looks first. If that is not enough, a remote engineer takes over.',
    ),
  },
]

export const REPAIR_LIMITS: readonly ServiceLimit[] = [
  {
    id: 'base-hardware',
    clause: 'C3',
    source: 'page',
    says: text(
      '国际联保只管出厂的基础硬件保修；摔坏、进液、自行改动不在内。',
      '國際聯保只涵蓋出廠的基本硬體保固；摔壞、進液、自行改裝不在範圍內。',
      'The international warranty is the factory’s base hardware warranty. Drops, liquid and own changes are not part of it.',
    ),
  },
  {
    id: 'more-papers',
    clause: 'C10',
    source: 'page',
    says: text(
      '有的国家和地区会要别的材料，例如购机凭证、入境证明；以当地的要求为准。',
      '有些國家和地區會要求其他文件，例如購買證明、進口證明；以當地的要求為準。',
      'Some countries and regions ask for more papers, such as proof of purchase or of proper import. What the local centre asks counts.',
    ),
  },
  {
    id: 'local-way',
    clause: 'C12',
    source: 'page',
    says: text(
      '用什么语言、怎样送修，由当地决定；有些备件和服务当地没有。',
      '使用什麼語言、如何送修，由當地決定；有些零件和服務當地沒有。',
      'Languages and the way of service are those of the place. Some parts and services may not exist there.',
    ),
  },
  {
    id: 'only-with-you',
    clause: 'C12',
    source: 'inferred',
    says: text(
      '要换成别的备件、别的键盘布局，或者要收费时，会先在这里问您；您不同意就不做。',
      '要換成其他零件、其他鍵盤配置，或者需要收費時，會先在這裡詢問您；您不同意就不進行。',
      'Before another part, another keyboard layout or any fee, you are asked here. Nothing happens unless you agree.',
    ),
  },
]
