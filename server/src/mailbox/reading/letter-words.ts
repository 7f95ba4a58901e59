/** With what letters of many languages close, at the beginning of a line; `…` stands for what follows within the word. */
export const CLOSINGS = [
  ...[
    'regards',
    'best regards',
    'kind regards',
    'warm regards',
    'kindest regards',
    'best wishes',
    'best',
    'many thanks',
  ],
  ...[
    'with best regards',
    'with kind regards',
    'sincerely',
    'yours sincerely',
    'yours faithfully',
    'yours truly',
  ],
  ...['thanks', 'thanks again', 'thank you', 'thank you very much', 'thx', 'cheers'],
  ...[
    'mit freundlich… gr…',
    'freundlich… gr…',
    'viel… gr…',
    'best… gr…',
    'lieb… gr…',
    'herzlich… gr…',
    'schön… gr…',
  ],
  ...['gruß', 'grüße', 'mfg', 'vg', 'lg', 'danke'],
  ...['cordialement', 'bien cordialement', 'bien à vous', 'salutations', 'merci'],
  ...['saludos', 'saludos cordiales', 'un saludo', 'un cordial saludo', 'atentamente', 'gracias'],
  ...[
    'atenciosamente',
    'abraços',
    'obrigado',
    'obrigada',
    'cordiali saluti',
    'distinti saluti',
    'saluti',
    'grazie',
  ],
  ...['с уважением', 'спасибо', 'pozdrawiam', 'z poważaniem', 'dziękuję', 'saygılarımla', 'teşekkürler'],
  ...['met vriendelijke groet…', 'groet…', 'med vänlig… hälsning…', 'mvh', 'trân trọng', 'cảm ơn'],
  ...['ขอบคุณ…', 'ด้วยความเคารพ'],
] as const

/** The same at the end of a line, in scripts without spaces; polite words may follow. */
export const CLOSED_BY = [
  ...[
    '谢谢',
    '謝謝',
    '感谢',
    '感謝',
    '多谢',
    '多謝',
    '感恩',
    '敬礼',
    '敬禮',
    '此致',
    '祝好',
    '辛苦了',
    '麻烦了',
    '麻煩了',
  ],
  ...['商祺', '商安', '时祺', '時祺', '台祺', '夏安', '冬安', '秋安', '春安'],
  ...['よろしくお願いします', 'よろしくお願いいたします', 'よろしくお願い致します', '以上'],
  ...['감사합니다', '고맙습니다', '부탁드립니다'],
] as const

/** What a person says before his name where it stands in capitals. */
export const I_AM = [
  ...[
    'i am',
    "i'm",
    'i’m',
    'this is',
    'ich bin',
    'je suis',
    'soy',
    'sou',
    'sono',
    'ik ben',
    'jag är',
    'jestem',
  ],
  ...['em là', 'tôi là', 'em tên là', 'tôi tên là', 'это'],
] as const

/** What makes words with capitals a house, and nobody's name. */
export const HOUSE_WORDS = (
  'ltd limited gmbh inc llc corp co kk pte plc ag sa srl bv ab oy company group department office university school sales ' +
  'solutions technology technologies systems store shop street road avenue'
).split(' ')
