import { text } from '../text.ts'
import type { CoverRuleId } from './cover-rules.ts'
import type { RuleCase } from './rule-row.ts'

/** One or two cases in words for each rule of coverage. People and machines are fictional. */
export const ABROAD_CASES: Readonly<Record<CoverRuleId, readonly RuleCase[]>> = {
  'consumer-line': [
    {
      case: text('一台拯救者笔记本。', '一部拯救者筆記型電腦。', 'A Legion notebook.'),
      then: 'pass',
    },
    {
      case: text('一台 ThinkPad。', '一部 ThinkPad。', 'A ThinkPad.'),
      then: 'fail',
    },
  ],
  'bought-mainland': [
    {
      case: text(
        '在上海的门店购买，带到德国。',
        '在上海的門市購買，帶到德國。',
        'Bought in a shop in Shanghai and taken to Germany.',
      ),
      then: 'pass',
    },
    {
      case: text(
        '在中国香港购买，带到日本。',
        '在中國香港購買，帶到日本。',
        'Bought in Hong Kong and taken to Japan.',
      ),
      then: 'fail',
    },
  ],
  'other-place': [
    {
      case: text(
        '在内地购买，带到中国澳门。',
        '在內地購買，帶到中國澳門。',
        'Bought on the mainland and taken to Macao.',
      ),
      then: 'pass',
    },
    {
      case: text(
        '在内地购买，出国一年后回到内地送修。',
        '在內地購買，出國一年後回到內地送修。',
        'Bought on the mainland, abroad for a year, and now back on the mainland for a repair.',
      ),
      then: 'fail',
    },
  ],
  'type-sold': [
    {
      case: text(
        '一种机型在内地和日本都叫别的名字，但机型号相同，日本有卖。',
        '一種機型在內地和日本名稱不同，但機型代號相同，日本有銷售。',
        'A machine type goes by another name in Japan, but its four characters are the same and it is sold there.',
      ),
      then: 'pass',
    },
    {
      case: text(
        '一种只在内地销售的机型，带到日本。',
        '一種只在內地銷售的機型，帶到日本。',
        'A machine type sold only on the mainland is taken to Japan.',
      ),
      then: 'fail',
    },
  ],
  'type-serviced': [
    {
      case: text(
        '当地有卖，也有维修中心接这种机型。',
        '當地有銷售，也有維修中心受理這種機型。',
        'It is sold there, and a service centre takes this type.',
      ),
      then: 'pass',
    },
    {
      case: text(
        '当地有卖，但不维修这种机型。',
        '當地有銷售，但不維修這種機型。',
        'It is sold there, but this type is not serviced.',
      ),
      then: 'fail',
    },
  ],
  'model-there': [
    {
      case: text(
        '机型在当地有卖，您的配置型号只在内地卖。',
        '機型在當地有銷售，您的型號只在內地銷售。',
        'The type is sold there, but your model of it only on the mainland.',
      ),
      then: 'fail',
    },
    {
      case: text(
        '当地列出了同机型的其他型号，没有提到您的。',
        '當地列出了同機型的其他型號，沒有提到您的。',
        'Other models of the type are listed there, and yours is not mentioned.',
      ),
      then: 'unknown',
    },
  ],
  'base-running': [
    {
      case: text(
        '基础保修的最后一天就是今天。',
        '基本保固的最後一天就是今天。',
        'Today is the last day of the base warranty.',
      ),
      then: 'pass',
    },
    {
      case: text(
        '基础保修上个月到期，延保还有一年，软件服务写到 2044 年。',
        '基本保固上個月到期，延長保固還有一年，軟體服務寫到 2044 年。',
        'The base warranty ended last month, extended cover has a year left, and software help is listed until 2044.',
      ),
      then: 'fail',
    },
  ],
  entitlement: [
    {
      case: text(
        '出厂自带国际联保。',
        '出廠即附國際聯保。',
        'The machine came with the international warranty from the factory.',
      ),
      then: 'pass',
    },
    {
      case: text(
        '查询结果只有基础保修，没有提国际联保。',
        '查詢結果只有基本保固，沒有提到國際聯保。',
        'The look-up lists a base warranty and does not mention the international one.',
      ),
      then: 'unknown',
    },
  ],
  'not-refurbished': [
    {
      case: text(
        '型号里有连着的两个 R，其实只是巧合。',
        '型號裡有連著的兩個 R，其實只是巧合。',
        'The model has two letters R in a row, by pure chance.',
      ),
      then: 'fail',
    },
    {
      case: text(
        '只知道八位主机编号，不知道型号。',
        '只知道八位主機序號，不知道型號。',
        'Only the serial number of eight characters is known, not the model.',
      ),
      then: 'unknown',
    },
  ],
  'base-hardware': [
    {
      case: text(
        '在境外主板坏了，没有摔过，也没有拆过。',
        '在境外主機板故障，沒有摔過，也沒有拆過。',
        'The main board fails abroad; the machine was never dropped or opened.',
      ),
      then: 'pass',
    },
  ],
  'software-stays': [
    {
      case: text(
        '查询结果里有一项软件服务，写到 2044 年。',
        '查詢結果裡有一項軟體服務，寫到 2044 年。',
        'The look-up lists a software service until 2044.',
      ),
      then: 'fail',
    },
  ],
  'added-cover-stays': [
    {
      case: text(
        '购买时加了三年延保，带到法国。',
        '購買時加購三年延長保固，帶到法國。',
        'Three years of extended cover were added at purchase, and the machine is taken to France.',
      ),
      then: 'fail',
    },
    {
      case: text('没有另外购买任何服务。', '沒有另外購買任何服務。', 'No extra service was ever bought.'),
      then: 'pass',
    },
  ],
}
