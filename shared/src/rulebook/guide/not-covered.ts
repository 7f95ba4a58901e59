import { text } from '../../text.ts'
import type { GuideList } from '../guide.ts'

/**
 * What the international warranty leaves out (C3 with its seven, C4–C7), each as a question about one's own machine.
 * A "yes" or "not sure" is a point to ask about; nothing here is judged.
 */
export const NOT_COVERED: GuideList = {
  id: 'not-covered',
  title: text('哪些情况不在保修内', '哪些情況不在保固內', 'What is not covered'),
  says: text(
    '对照自己的机器答一答。这里不下结论，只告诉您报修时有哪几点要问清楚。',
    '對照自己的電腦回答。這裡不下結論，只告訴您報修時有哪幾點要問清楚。',
    'Answer for your own machine. Nothing is decided here; you will see which points to ask about when you call.',
  ),
  items: [
    {
      id: 'interruption',
      clause: 'C3',
      title: text(
        '只是偶尔卡顿或中断，没有零件坏吗？',
        '只是偶爾停頓或中斷，沒有零件損壞嗎？',
        'Does it only pause or stop now and then, with no part broken?',
      ),
      says: text(
        '保修不承诺机器一直不停、从不出错。硬件坏了才修。',
        '保固不承諾電腦一直不中斷、從不出錯。硬體損壞才會維修。',
        'The warranty does not promise that a machine never pauses or errs. It repairs hardware that is broken.',
      ),
      drawing: null,
    },
    {
      id: 'data',
      clause: 'C3',
      title: text('要找回丢失的数据吗？', '要救回遺失的資料嗎？', 'Is it about getting lost data back?'),
      says: text(
        '数据丢失或损坏不在保修内。送修前请先备份。',
        '資料遺失或損壞不在保固內。送修前請先備份。',
        'Lost or damaged data is not covered. Back up before you hand the machine over.',
      ),
      drawing: null,
    },
    {
      id: 'damage',
      clause: 'C3',
      title: text(
        '摔过、进过水、遇过电涌，或改装过吗？',
        '摔過、進過水、遇過突波，或改裝過嗎？',
        'Was it dropped, splashed, hit by a surge, or modified?',
      ),
      says: text(
        '误用、滥用、事故、改动、自然灾害、电涌、环境不合适、保养不当或不照产品资料使用造成的损坏不保。这样的损坏和现在的故障有没有关系，由维修的人来看。',
        '誤用、濫用、意外、改裝、天災、突波、環境不合適、保養不當或未依產品資料使用造成的損壞不在保固內。這樣的損壞和目前的故障有沒有關係，由維修人員判斷。',
        'Damage from misuse, abuse, accident, change, natural disaster, a surge, unfit surroundings, poor upkeep or use against the product papers is not covered. Whether it has to do with today’s fault is for the engineer to see.',
      ),
      drawing: null,
    },
    {
      id: 'opened',
      clause: 'C3',
      title: text(
        '找非授权的店拆开过吗？',
        '找非授權的店家拆開過嗎？',
        'Has a shop without authorisation opened it?',
      ),
      says: text(
        '非授权的服务商拆机造成的损坏不保。',
        '非授權的服務商拆機造成的損壞不在保固內。',
        'Damage done by an unauthorised provider who opened it is not covered.',
      ),
      drawing: null,
    },
    {
      id: 'third-party',
      clause: 'C3',
      title: text(
        '坏的是后来加装的，或别家的产品吗？',
        '損壞的是後來加裝的，或其他品牌的產品嗎？',
        'Is the faulty part one you added, or another maker’s?',
      ),
      says: text(
        '第三方产品不保，自己装进去的内存、硬盘也算。送修前最好先取下来。',
        '第三方產品不在保固內，自己加裝的記憶體、硬碟也算。送修前最好先取下。',
        'Third-party products are not covered, nor is memory or a drive you built in. Take such parts out before a repair.',
      ),
      drawing: null,
    },
    {
      id: 'label',
      clause: 'C3',
      title: text(
        '机身或部件上的标签被改过、撕掉了吗？',
        '機身或零件上的標籤遭更改、移除了嗎？',
        'Was a label on the machine or a part altered or removed?',
      ),
      says: text(
        '标签被改动或移除的机器、部件不保。自然磨损看不清的，请先问一问。',
        '標籤遭更改或移除的電腦、零件不在保固內。自然磨損而看不清的，請先詢問。',
        'A machine or part whose label was altered or removed is not covered. If it has merely worn off, ask first.',
      ),
      drawing: null,
    },
    {
      id: 'term',
      clause: 'C3',
      title: text('基础保修已经到期了吗？', '基本保固已經到期了嗎？', 'Has the base warranty ended?'),
      says: text(
        '过了基础保修期就不再保修。不知道哪天到期，可以先用主机编号查。',
        '過了基本保固期就不再保固。不知道哪天到期，可以先用主機序號查詢。',
        'After the base term there is no cover. If you do not know the day, look it up by serial number.',
      ),
      drawing: null,
    },
    {
      id: 'transport',
      clause: 'C7',
      title: text('是在运输途中弄坏的吗？', '是在運輸途中損壞的嗎？', 'Was it damaged on the way?'),
      says: text(
        '运输途中的损坏不保。可以找承运人或旅行保险。',
        '運輸途中的損壞不在保固內。可以詢問運送業者或旅遊保險。',
        'Damage in transport is not covered. The carrier or a travel insurance may help.',
      ),
      drawing: null,
    },
    {
      id: 'software',
      clause: 'C4',
      title: text('是系统或软件的问题吗？', '是系統或軟體的問題嗎？', 'Is it the system or other software?'),
      says: text(
        '国际联保不处理软件。内地购买的机器，人在境外也可以找内地的联想服务。',
        '國際聯保不處理軟體。內地購買的電腦，人在境外也可以找內地的聯想服務。',
        'Software is not covered across borders. For a machine bought on the mainland you can ask Lenovo’s mainland service, from abroad too.',
      ),
      drawing: null,
    },
    {
      id: 'extended',
      clause: 'C5',
      title: text(
        '指望的是另买的延保或意外保吗？',
        '倚靠的是另外購買的延長保固或意外保固嗎？',
        'Do you count on extra cover that you bought?',
      ),
      says: text(
        '延保和意外保只在购买地有效，不跟着机器出境。',
        '延長保固和意外保固只在購買地有效，不隨電腦出境。',
        'Extended and accidental damage cover hold only where you bought them. They do not travel with the machine.',
      ),
      drawing: null,
    },
    {
      id: 'refurbished',
      clause: 'C6',
      title: text(
        '买的时候说明是翻新机吗？',
        '購買時有說明是翻新機嗎？',
        'Was it sold to you as refurbished?',
      ),
      says: text(
        '翻新机不在国际联保之内。型号里的字样可能只是巧合，由人来看。',
        '翻新機不在國際聯保之內。型號裡的字樣可能只是巧合，由專人查看。',
        'Refurbished machines are not part of it. A mark in the model number can be chance; a person looks.',
      ),
      drawing: null,
    },
  ],
}
