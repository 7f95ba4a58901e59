import { text } from '../../text.ts'
import { CHECKED_ON } from '../refs.ts'
import { CANNOT, STILL, WORKS, selfTest } from './choices.ts'
import type { TriageTree } from './schema.ts'

const TELLS = { source: 'inferred', checkedOn: CHECKED_ON } as const

/** Wi-Fi: abroad the channels differ too (C7). */
export const WIFI: TriageTree = {
  ...TELLS,
  id: 'wifi',
  clause: 'C7',
  name: text('连不上 Wi-Fi', '連不上 Wi-Fi', 'Wi-Fi does not connect'),
  hint: text('搜不到、连不上、常断', '找不到、連不上、常斷線', 'Not found, not joined, often lost'),
  steps: [
    {
      id: 'flight-mode',
      try: text(
        '关掉飞行模式，打开 Wi-Fi，重新启动。',
        '關閉飛航模式，開啟 Wi-Fi，重新啟動。',
        'Switch flight mode off and Wi-Fi on, then restart.',
      ),
      ask: text('连上了吗？', '連上了嗎？', 'Does it connect?'),
      answers: [WORKS, { ...STILL, next: 'other-network' }],
    },
    {
      id: 'other-network',
      try: text('连手机的热点试试。', '連手機的熱點試試。', 'Try your phone’s hotspot.'),
      ask: text('热点连得上吗？', '熱點連得上嗎？', 'Does the hotspot work?'),
      answers: [
        { id: 'yes', label: text('可以', '可以', 'Yes'), next: 'channel' },
        { id: 'no', label: text('也不行', '也不行', 'No, neither'), next: 'listed' },
        { ...CANNOT, next: 'listed' },
      ],
    },
    {
      id: 'channel',
      try: text(
        '各地允许的无线频道不同，有的频道机器可能看不见。请把路由器改成 2.4 GHz 的 1–11 频道，或请管理网络的人改。',
        '各地允許的無線頻道不同，有的頻道電腦可能看不見。請將路由器改成 2.4 GHz 的 1–11 頻道，或請管理網路的人更改。',
        'Countries allow different channels, and the machine may not see all. Set the router to a 2.4 GHz channel from 1 to 11, or ask whoever runs the network.',
      ),
      ask: text('现在呢？', '現在呢？', 'And now?'),
      answers: [WORKS, { ...STILL, next: 'remote' }, { ...CANNOT, next: 'remote' }],
    },
    {
      id: 'listed',
      try: text(
        '在“设备管理器”里看“网络适配器”。',
        '在「裝置管理員」裡查看「網路介面卡」。',
        'In Device Manager, look under Network adapters.',
      ),
      ask: text(
        '有带 Wireless 或 Wi-Fi 的一行吗？',
        '有帶 Wireless 或 Wi-Fi 的一行嗎？',
        'Is there a line with Wireless or Wi-Fi?',
      ),
      answers: [
        { id: 'yes', label: text('有', '有', 'Yes'), next: 'driver' },
        { id: 'no', label: text('没有', '沒有', 'No'), next: 'file' },
        { ...CANNOT, next: 'remote' },
      ],
      record: text(
        '设备管理器里有没有这一行',
        '裝置管理員裡有沒有這一行',
        'Whether it is in the list of devices',
      ),
    },
    {
      id: 'driver',
      try: text(
        '在那一行上点右键，选“卸载设备”，不要删除驱动，再重新启动。',
        '在那一行上按右鍵，選「解除安裝裝置」，不要刪除驅動程式，再重新啟動。',
        'Right-click that line, choose Uninstall device, keep the driver, and restart.',
      ),
      ask: text('连上了吗？', '連上了嗎？', 'Does it connect?'),
      answers: [WORKS, { ...STILL, next: 'remote' }],
    },
  ],
}

/** Noise and heat: air first, then what runs, then dust, and never a screw. */
export const NOISE_HEAT: TriageTree = {
  ...TELLS,
  id: 'noise-heat',
  clause: 'C9',
  name: text('声音大、发烫', '聲音大、發燙', 'Noise or heat'),
  hint: text('风扇响、机身很热', '風扇響、機身很熱', 'A loud fan, a hot body'),
  steps: [
    {
      id: 'surface',
      try: text(
        '放在硬的桌面上，别挡住出风口，等 10 分钟。',
        '放在硬的桌面上，不要擋住出風口，等 10 分鐘。',
        'Put it on a hard table with the vents free and wait 10 minutes.',
      ),
      ask: text('好些了吗？', '有改善嗎？', 'Is it better?'),
      answers: [WORKS, { ...STILL, next: 'load' }],
    },
    {
      id: 'load',
      try: text(
        '打开“任务管理器”，看有没有程序一直占着很多处理器；有的话结束它。',
        '開啟「工作管理員」，看有沒有程式一直佔用很多處理器；有的話結束它。',
        'Open Task Manager. If a program keeps the processor busy, end it.',
      ),
      ask: text('后来呢？', '後來呢？', 'And then?'),
      answers: [
        WORKS,
        {
          id: 'comes-back',
          label: text(
            '那个程序关不掉，或又来了',
            '那個程式關不掉，或又出現',
            'That program does not stop, or returns',
          ),
          next: 'remote',
        },
        {
          id: 'idle',
          label: text('没有这样的程序', '沒有這樣的程式', 'There is no such program'),
          next: 'dust',
        },
        { ...CANNOT, next: 'dust' },
      ],
    },
    {
      id: 'dust',
      try: text(
        '关机，从外面把出风口的灰刷掉。不要打开机壳。',
        '關機，從外面把出風口的灰塵刷掉。不要打開機殼。',
        'Switch it off and brush the vents from outside. Do not open the case.',
      ),
      ask: text('好些了吗？', '有改善嗎？', 'Is it better?'),
      answers: [WORKS, { ...STILL, next: 'kind' }],
    },
    {
      id: 'kind',
      ask: text('最像哪一种？', '最像哪一種？', 'Which is closest?'),
      answers: [
        {
          id: 'grinding',
          label: text('摩擦声、刮擦声', '摩擦聲、刮擦聲', 'Grinding or scraping'),
          next: 'file',
        },
        { id: 'clicking', label: text('咔嗒声', '喀噠聲', 'Clicking'), next: 'file' },
        {
          id: 'whistling',
          label: text('尖叫声、电流声', '尖銳聲、電流聲', 'Whistling or humming'),
          next: 'file',
        },
        {
          id: 'only-hot',
          label: text('没有怪声，只是烫', '沒有異音，只是燙', 'No odd sound, only hot'),
          next: 'file',
        },
      ],
      record: text('10 秒录音或录像', '10 秒錄音或影片', 'Ten seconds of sound or video'),
    },
  ],
  note: text(
    '请不要自己拆机：未经授权拆开的，不在国际联保之内（C3）。',
    '請不要自行拆機：未經授權拆開的，不在國際聯保範圍內（C3）。',
    'Please do not open it yourself: what was opened without authorisation is outside the warranty (C3).',
  ),
}

/** Software stays where it was bought; people abroad are helped remotely (C4, C13). */
export const SYSTEM_SOFTWARE: TriageTree = {
  ...TELLS,
  id: 'system-software',
  clause: 'C4',
  name: text('系统、软件', '系統、軟體', 'System and software'),
  hint: text(
    'Office、更新、激活、蓝屏',
    'Office、更新、啟用、藍色畫面',
    'Office, updates, activation, blue screen',
  ),
  steps: [
    {
      id: 'which',
      ask: text('是哪一种？', '是哪一種？', 'Which is it?'),
      answers: [
        {
          id: 'program',
          label: text('某个软件打不开或出错', '某個軟體無法開啟或出錯', 'A program does not open or fails'),
          next: 'remote',
        },
        {
          id: 'activation',
          label: text('激活、账号', '啟用、帳號', 'Activation, accounts'),
          next: 'remote',
        },
        {
          id: 'updates',
          label: text('更新失败、很慢', '更新失敗、很慢', 'Updates fail, it is slow'),
          next: 'remote',
        },
        {
          id: 'crashes',
          label: text('蓝屏，或自己重启', '藍色畫面，或自行重新啟動', 'Blue screens, restarts by itself'),
          next: 'self-test',
        },
      ],
      record: text('屏幕上的原话或照片', '螢幕上的原文或照片', 'The words on the screen, or a photo'),
    },
    selfTest({ passed: 'remote', failed: 'file', cannot: 'remote' }),
  ],
  note: text(
    '软件不在国际联保之内（C4）。人在境外，可以请远程专家看一看（C13）。',
    '軟體不在國際聯保範圍內（C4）。人在境外，可以請遠端專家看看（C13）。',
    'Software is outside the international warranty (C4). While you are abroad, a remote expert can look at it (C13).',
  ),
}

/** Whatever else. */
export const OTHER: TriageTree = {
  ...TELLS,
  id: 'other',
  clause: 'C9',
  name: text('别的问题', '其他問題', 'Something else'),
  hint: text('接口、声音、摄像头、外壳等', '連接埠、聲音、攝影機、外殼等', 'Ports, sound, camera, case'),
  steps: [
    {
      id: 'restart',
      try: text(
        '重新启动一次。外接的东西，先拔掉再接上。',
        '重新啟動一次。外接的東西，先拔掉再接上。',
        'Restart it once. Unplug what is connected and plug it in again.',
      ),
      ask: text('好了吗？', '好了嗎？', 'Is it fine?'),
      answers: [WORKS, { ...STILL, next: 'visible' }, { ...CANNOT, next: 'visible' }],
    },
    {
      id: 'visible',
      ask: text(
        '看得出哪里坏了或松了吗？',
        '看得出哪裡壞了或鬆了嗎？',
        'Is anything broken or loose to be seen?',
      ),
      answers: [
        { id: 'yes', label: text('看得出', '看得出', 'Yes'), next: 'file' },
        { id: 'no', label: text('看不出', '看不出', 'No'), next: 'file' },
      ],
      record: text(
        '那个地方的照片，从什么时候开始',
        '那個地方的照片，從什麼時候開始',
        'A photo of the spot, and since when',
      ),
    },
  ],
}
