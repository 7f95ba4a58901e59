/** What subjects say besides: taken out before the rest is looked at for a name. Longest first. */
export const SMALL_TALK = [
  '国际联保注册',
  '國際聯保註冊',
  '国际联保',
  '國際聯保',
  '全球联保',
  '全球聯保',
  '联保注册',
  '联保',
  '聯保',
  '注册',
  '註冊',
  '登记',
  '登記',
  '申请',
  '申請',
  '激活',
  '激活申请',
  '补充材料',
  '補充資料',
  '补充资料',
  '补充',
  '補充',
  '资料',
  '資料',
  '材料',
  '文件',
  '附件',
  '照片',
  '证明',
  '證明',
  '凭证',
  '憑證',
  '购买',
  '購買',
  '购机',
  '購機',
  '发票',
  '發票',
  '护照',
  '護照',
  '通行证',
  '通行證',
  '出入境',
  '签注',
  '簽註',
  '小白条',
  '入境标签',
  '联想笔记本',
  '联想电脑',
  '联想',
  '聯想',
  '笔记本电脑',
  '笔记本',
  '筆記型電腦',
  '筆電',
  '电脑',
  '電腦',
  '拯救者',
  '小新',
  '游戏本',
  '保修',
  '保固',
  '维修',
  '維修',
  '报修',
  '報修',
  '咨询',
  '諮詢',
  '查询',
  '查詢',
  '请问',
  '請問',
  '您好',
  '你好',
  '谢谢',
  '謝謝',
  '境外购机',
  '境外',
  '海外',
  '香港',
  '澳门',
  '澳門',
  '台湾',
  '台灣',
  '日本',
  '美国',
  '美國',
  '自带',
  '邮寄',
  '本人',
  '携带',
  '攜帶',
  '求助',
  '急',
  '更新',
  '再次发送',
  '再发',
  '重发',
  '新的',
  '我的',
  '关于',
  '關於',
  '机器',
  '機器',
  '主机',
  '主機',
  '型号',
  '型號',
  '回国',
  '进度',
  '進度',
  '进展',
  '進展',
  '另一台',
  '尊敬的',
  '客服',
  '我是',
  '我叫',
  '记录',
  '紀錄',
  '記錄',
  '様',
  '第二台',
  '登録',
  '保証',
  'ノートパソコン',
  'パソコン',
  'について',
  'お問い合わせ',
  '先生',
  '女士',
  '小姐',
] as const

/** Words of letters that are no part of a name, in the languages that write to us most. */
export const NO_NAME = new Set(
  (
    'iws lenovo legion yoga xiaoxin ideapad thinkpad thinkbook loq laptop notebook computer pc machine warranty register registration ' +
    'registering registered repair service international application apply request help support question about regarding for from the ' +
    'my a an and of in on to with is it please hello hi dear sir madam team thanks thank you urgent documents document passport ' +
    'invoice receipt photos photo files file attached attachment additional missing more new update re fw fwd mr mrs ms miss dr prof ' +
    'bought purchased hong kong macao macau taiwan japan usa us uk number no serial sn phone tel mobile contact name mail email ' +
    'ticket case info information data submission submit gen pro slim i have do does can not how what when where why who status ' +
    'screen keyboard battery power windows driver start date wrong problem issue broken again resend resent forward copy scan part page ' +
    'your our we us you this that there here was were am are will would could should need want dead ' +
    'call asap today tomorrow monday tuesday wednesday thursday friday saturday sunday customer user owner ' +
    'garantía registro portátil ordenador solicitud consulta sobre hola gracias factura mi señor señora ' +
    'garantie garantieanfrage garantiefall registrierung reparatur anfrage hallo bitte danke rechnung mein meine herr frau ' +
    'enregistrement réparation demande bonjour merci facture mon ma monsieur madame mme ' +
    'garantia conserto pedido olá obrigado obrigada fatura garanzia riparazione richiesta ciao grazie fattura ' +
    'гарантия регистрация ремонт ноутбук здравствуйте спасибо вопрос'
  ).split(' '),
)

/** Words of these that are names too, behind another word of a name: Nguyen Van An. */
export const NAME_TOO = new Set('a an do in may my no on page part to'.split(' '))

/** Small words within names. */
export const PARTICLES = new Set(
  'van von der den de del della da das dos du di la le al el bin binti bte ibn ben y e af av ter ten'.split(
    ' ',
  ),
)

/** The family names that most people of Chinese names have, in both scripts; two characters before one. */
export const TWO_SIGN_FAMILY = [
  '欧阳',
  '歐陽',
  '上官',
  '司马',
  '司馬',
  '诸葛',
  '諸葛',
  '司徒',
  '东方',
  '東方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '夏侯',
  '端木',
  '南宫',
  '张简',
  '張簡',
]
export const FAMILY = new Set(
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧' +
    '蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢' +
    '汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶焦向柳邢路岳齐齊' +
    '梅莫庄莊辛管祝左涂谷祁时時舒耿牟卜詹关關苗凌费費纪紀靳盛童欧甄项項曲成游阳裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂' +
    '闵解强丛车連连边游宫冉蓝藍古湛麦麥',
)

/** The family names that most Japanese have, where they are more than one sign. */
export const JAPANESE_FAMILY = (
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 池田 橋本 阿部 ' +
  '石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 岡本 金子 藤原 三浦 中野 中川 ' +
  '原田 松田 竹内 小野 田村 中山 和田 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 島田 谷口 大野 高田 丸山 今井 河野 ' +
  '藤本 村田 武田 上野 杉山 増田 平野 菅原 小島 久保 野口 松井 千葉 岩崎 桜井 木下 野村 松尾 菊地 佐野 大塚'
).split(' ')
