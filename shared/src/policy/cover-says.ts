import { text } from '../text.ts'
import type { Text } from '../text.ts'
import type { CoverRuleId } from './cover-rules.ts'
import type { Verdict } from './finding.ts'

/** What a rule of coverage asks, and what it says for each verdict. */
interface CoverWords {
  readonly asks: Text
  readonly says: Readonly<Record<Verdict, Text>>
}

const SCOPE = text(
  '国际联保的范围与出厂基础硬件保修相同。数据、误用、意外、未经授权拆机、第三方产品和标签改动等情形不在内，由当地服务中心查看。',
  '國際聯保的範圍與出廠基本硬體保固相同。資料、誤用、意外、未經授權拆機、第三方產品和標籤更改等情形不在內，由當地服務中心查看。',
  'The international warranty covers what the base hardware warranty from the factory covers. Data, misuse, accidents, unauthorised opening, third-party products and altered labels are left out; the local service centre looks at that.',
)

/** The words of the rules of coverage. `{name}` places come from the finding's `about`; places and days as people read them. */
export const COVER_SAYS: Readonly<Record<CoverRuleId, CoverWords>> = {
  'consumer-line': {
    asks: text('是不是联想消费类机器', '是不是聯想消費類電腦', 'Is it a Lenovo consumer machine?'),
    says: {
      pass: text(
        '这是联想消费类机器，适用这里的规则。',
        '這是聯想消費類電腦，適用這裡的規則。',
        'It is a Lenovo consumer machine, so these rules apply.',
      ),
      fail: text(
        '这台机器属于 Think 或其他产品线，另有政策，这里的规则不能用来判断它。请看 Think 的国际联保政策，或拨打热线。',
        '這部電腦屬於 Think 或其他產品線，另有政策，這裡的規則不能用來判斷。請查看 Think 的國際聯保政策，或撥打熱線。',
        'This machine belongs to Think or another line with a policy of its own, so these rules cannot judge it. Please see the Think policy or call the hotline.',
      ),
      unknown: text(
        '还不知道它属于哪个产品线。请核对机型，或用主机编号在官方页面查询。',
        '還不知道它屬於哪個產品線。請核對機型，或用主機序號在官方頁面查詢。',
        'Its product line is not known yet. Please check the machine type, or use the official look-up with the serial number.',
      ),
    },
  },
  'bought-mainland': {
    asks: text('是不是在内地售出', '是不是在內地售出', 'Was it sold on the Chinese mainland?'),
    says: {
      pass: text(
        '最初在内地售出，适用带出内地的规则。',
        '最初在內地售出，適用帶出內地的規則。',
        'It was first sold on the Chinese mainland, so the rules for machines taken out of it apply.',
      ),
      fail: text(
        '最初在{firstSold}售出。这里的规则写的是从内地带出的机器，您的情况请向官方查询确认。',
        '最初在{firstSold}售出。這裡的規則寫的是從內地帶出的電腦，您的情況請向官方查詢確認。',
        'It was first sold in {firstSold}. These rules are written for machines taken out of the Chinese mainland; please confirm your case with the official look-up.',
      ),
      unknown: text(
        '还不知道最初在哪里售出。请选择购买地，以购机凭证为准。',
        '還不知道最初在哪裡售出。請選擇購買地，以購買證明為準。',
        'Where it was first sold is not known yet. Please choose the place of purchase as the proof of purchase shows it.',
      ),
    },
  },
  'other-place': {
    asks: text(
      '目的地是不是购买地以外',
      '目的地是不是購買地以外',
      'Is it another place than that of purchase?',
    ),
    says: {
      pass: text(
        '{place}不是最初售出的地方（{firstSold}），可以看国际联保。',
        '{place}不是最初售出的地方（{firstSold}），可以看國際聯保。',
        'The machine was first sold in {firstSold}, not in {place}, so the international warranty is what counts.',
      ),
      fail: text(
        '{place}就是最初售出的地方，在那里适用当地的普通保修，用不着国际联保。请联系当地服务。',
        '{place}就是最初售出的地方，在那裡適用當地的一般保固，用不著國際聯保。請聯絡當地服務。',
        'The machine was first sold in {place}. The ordinary warranty of that place applies there, and the international one is not needed. Please contact the local service.',
      ),
      unknown: text(
        '还不知道最初在哪里售出，不能判断{place}是不是购买地以外。请选择购买地。',
        '還不知道最初在哪裡售出，無法判斷{place}是不是購買地以外。請選擇購買地。',
        'Where the machine was first sold is not known yet, so it is open whether {place} is another place. Please choose the place of purchase.',
      ),
    },
  },
  'type-sold': {
    asks: text('当地卖不卖这种机型', '當地是否銷售這種機型', 'Is this machine type sold there?'),
    says: {
      pass: text(
        '机型 {type} 在{place}有销售。',
        '機型 {type} 在{place}有銷售。',
        'Machine type {type} is sold in {place}.',
      ),
      fail: text(
        '机型 {type} 在{place}没有销售，当地没有服务和配件。',
        '機型 {type} 在{place}沒有銷售，當地沒有服務和零件。',
        'Machine type {type} is not sold in {place}, so there are no service and no parts there.',
      ),
      unknown: text(
        '还不知道这种机型在{place}卖不卖。不知道不等于不保修，请用官方查询确认。',
        '還不知道這種機型在{place}有沒有銷售。不知道不代表沒有保固，請用官方查詢確認。',
        'Whether this machine type is sold in {place} is not known. That does not mean that it is not covered; please use the official look-up.',
      ),
    },
  },
  'type-serviced': {
    asks: text('当地修不修这种机型', '當地是否維修這種機型', 'Is this machine type serviced there?'),
    says: {
      pass: text(
        '机型 {type} 在{place}有维修服务。',
        '機型 {type} 在{place}有維修服務。',
        'Machine type {type} is serviced in {place}.',
      ),
      fail: text(
        '机型 {type} 在{place}没有维修服务。',
        '機型 {type} 在{place}沒有維修服務。',
        'Machine type {type} is not serviced in {place}.',
      ),
      unknown: text(
        '还不知道{place}修不修这种机型，请用官方查询确认。',
        '還不知道{place}是否維修這種機型，請用官方查詢確認。',
        'Whether this machine type is serviced in {place} is not known; please use the official look-up.',
      ),
    },
  },
  'model-there': {
    asks: text(
      '当地卖不卖、修不修这个具体型号',
      '當地是否銷售並維修這個型號',
      'Is this very model sold and serviced there?',
    ),
    says: {
      pass: text(
        '没有资料说{place}把这个型号排除在外，按机型的结果。',
        '沒有資料指出{place}把這個型號排除在外，依機型的結果。',
        'Nothing says that {place} leaves this model out, so the answer for its type holds.',
      ),
      fail: text(
        '这个具体型号在{place}不销售或不维修，当地没有服务和配件。',
        '這個型號在{place}不銷售或不維修，當地沒有服務和零件。',
        'This very model is not sold or not serviced in {place}, so there are no service and no parts for it.',
      ),
      unknown: text(
        '还不知道{place}卖不卖、修不修这个具体型号。请用完整的主机编号在官方页面查询。',
        '還不知道{place}是否銷售並維修這個型號。請用完整的主機序號在官方頁面查詢。',
        'Whether this very model is sold and serviced in {place} is not known. Please use the official look-up with the whole serial number.',
      ),
    },
  },
  'base-running': {
    asks: text('基础保修还在不在期内', '基本保固是否還在期內', 'Is the base warranty still running?'),
    says: {
      pass: text(
        '基础保修到 {end} 为止，这一天也算在内。在境外只看这个日期。',
        '基本保固到 {end} 為止，當天也算在內。在境外只看這個日期。',
        'The base warranty runs until {end}, that date included. Abroad, only this date counts.',
      ),
      fail: text(
        '基础保修已在 {end} 到期。延保和软件服务的日期更晚也不改变这一点。',
        '基本保固已在 {end} 到期。延長保固和軟體服務的日期較晚也不改變這一點。',
        'The base warranty ended on {end}. Later dates of extended cover or software services do not change that.',
      ),
      unknown: text(
        '还不知道基础保修现在算不算在期内。没查到不等于过期，请用官方查询确认。',
        '還不知道基本保固現在是否在期內。查不到不代表過期，請用官方查詢確認。',
        'Whether the base warranty is running now is not known. Finding nothing does not mean that it has ended; please use the official look-up.',
      ),
    },
  },
  entitlement: {
    asks: text('有没有国际联保服务', '有沒有國際聯保服務', 'Does it have the international warranty?'),
    says: {
      pass: text(
        '这台机器带有国际联保服务。',
        '這部電腦附有國際聯保服務。',
        'The machine has the international warranty.',
      ),
      fail: text(
        '这台机器没有国际联保服务，或者购买的服务已经到期。可以作为增值服务购买，请先在官方页面查询。',
        '這部電腦沒有國際聯保服務，或購買的服務已經到期。可以作為加值服務購買，請先在官方頁面查詢。',
        'The machine does not have the international warranty, or the one bought has ended. It may be had as an added service; please use the official look-up first.',
      ),
      unknown: text(
        '还不知道这台机器带不带国际联保服务。请在官方的保修查询页面确认。',
        '還不知道這部電腦是否附有國際聯保服務。請在官方的保固查詢頁面確認。',
        'Whether the machine has the international warranty is not known. Please check on the official warranty page.',
      ),
    },
  },
  'not-refurbished': {
    asks: text('是不是翻新机', '是不是翻新機', 'Is it a refurbished machine?'),
    says: {
      pass: text(
        '型号里没有翻新机的字样。',
        '型號裡沒有翻新機的字樣。',
        'The model bears no mark of a refurbished machine.',
      ),
      fail: text(
        '型号或编号里有翻新机可能使用的字样，也可能只是巧合。我们不会单凭它说不保修，请拨打热线确认。',
        '型號或序號裡有翻新機可能使用的字樣，也可能只是巧合。我們不會單憑它說沒有保固，請撥打熱線確認。',
        'Model or serial number bears a mark that refurbished machines may have. It can be a coincidence, and we never say no because of it alone; please confirm with the hotline.',
      ),
      unknown: text(
        '不知道完整型号，看不出是不是翻新机。请补上标签上的十位型号。',
        '不知道完整型號，看不出是不是翻新機。請補上標籤上的十位型號。',
        'The full model is not known, so it does not show whether the machine is refurbished. Please add the ten characters of the model from the label.',
      ),
    },
  },
  'base-hardware': {
    asks: text('保修哪些', '保固哪些', 'What is covered?'),
    says: { pass: SCOPE, fail: SCOPE, unknown: SCOPE },
  },
  'software-stays': {
    asks: text('软件服务跨不跨境', '軟體服務是否跨境', 'Does software help go abroad?'),
    says: {
      pass: text(
        '没有列出软件服务。软件问题不在国际联保之内；内地售出的机器，可以找内地的联想服务。',
        '沒有列出軟體服務。軟體問題不在國際聯保之內；內地售出的電腦，可以找內地的聯想服務。',
        'No software service is listed. Software problems are not part of the international warranty; for machines sold on the mainland, you can ask Lenovo’s mainland service.',
      ),
      fail: text(
        '列出了软件服务，但它不跨境，日期再晚也不算硬件保修。内地售出的机器，软件问题可以找内地的联想服务。',
        '列出了軟體服務，但它不跨境，日期再晚也不算硬體保固。內地售出的電腦，軟體問題可以找內地的聯想服務。',
        'A software service is listed, but it does not go abroad, and however late it ends it is no hardware warranty. For machines sold on the mainland, you can ask Lenovo’s mainland service about software.',
      ),
      unknown: text(
        '还不知道有没有软件服务。有的话也不跨境，不算在国际联保之内。',
        '還不知道有沒有軟體服務。有的話也不跨境，不算在國際聯保之內。',
        'Whether it has a software service is not known. If it does, that does not go abroad and is not part of the international warranty.',
      ),
    },
  },
  'added-cover-stays': {
    asks: text('延保和意外保跨不跨境', '延長保固和意外保固是否跨境', 'Does extra cover go abroad?'),
    says: {
      pass: text(
        '没有列出还在期内的延保或意外保。在境外只看基础保修。',
        '沒有列出還在期內的延長保固或意外保固。在境外只看基本保固。',
        'No extended or accidental damage cover that still runs is listed. Abroad, only the base warranty counts.',
      ),
      fail: text(
        '列出了延保或意外保，只在购买地有效，不会延长境外的保修。',
        '列出了延長保固或意外保固，只在購買地有效，不會延長境外的保固。',
        'Extended or accidental damage cover is listed. It is valid only where it was bought and does not lengthen the warranty abroad.',
      ),
      unknown: text(
        '还不知道有没有延保或意外保。有的话也只在购买地有效。',
        '還不知道有沒有延長保固或意外保固。有的話也只在購買地有效。',
        'Whether it has extended or accidental damage cover is not known. If it does, that is valid only where it was bought.',
      ),
    },
  },
}
