import { text } from '../../text.ts'
import { CHECKED_ON } from '../refs.ts'
import type { TriageTree } from './schema.ts'
import { CANNOT, STILL, WORKS, selfTest } from './choices.ts'

const TELLS = { source: 'inferred', checkedOn: CHECKED_ON } as const

const DRAIN = text(
  '拔下电源和所有外接的东西，按住开机键 60 秒；再接上电源，开机。',
  '拔下電源和所有外接的東西，按住開機鍵 60 秒；再接上電源，開機。',
  'Unplug the adapter and everything else. Hold the power button for 60 seconds. Plug the adapter in and start it.',
)

/** Nothing lights up, nothing turns. */
export const NO_POWER: TriageTree = {
  ...TELLS,
  id: 'no-power',
  clause: 'C9',
  name: text('开不了机', '無法開機', 'It does not start'),
  hint: text('没有灯，没有风扇声', '沒有燈，沒有風扇聲', 'No light, no fan'),
  steps: [
    {
      id: 'outlet',
      try: text(
        '换一个墙上的插座，不经过插线板，等 10 分钟再开机。',
        '換一個牆上的插座，不經過延長線，等 10 分鐘再開機。',
        'Use another wall socket, without an extension lead. Wait 10 minutes, then start it.',
      ),
      ask: text('有反应了吗？', '有反應了嗎？', 'Does anything happen?'),
      answers: [
        WORKS,
        { id: 'light-only', label: text('只有灯亮', '只有燈亮', 'A light, no more'), next: 'drain' },
        { ...STILL, next: 'voltage' },
      ],
    },
    {
      id: 'voltage',
      ask: text(
        '看适配器的标签：INPUT 后面的范围，包含当地的电压吗？',
        '看變壓器的標籤：INPUT 後面的範圍，包含當地的電壓嗎？',
        'Read the adapter’s label: does the range after INPUT include the local voltage?',
      ),
      answers: [
        { id: 'yes', label: text('包含', '包含', 'Yes'), next: 'other-adapter' },
        {
          id: 'no',
          label: text('不包含，我先拔下来', '不包含，我先拔下來', 'No, so I unplug it'),
          next: 'other-adapter',
        },
        { ...CANNOT, next: 'other-adapter' },
      ],
      record: text('适配器标签的照片', '變壓器標籤的照片', 'A photo of the adapter’s label'),
      drawing: 'adapter',
    },
    {
      id: 'other-adapter',
      try: text(
        '能借到同样接口、同样功率、适合当地电压的适配器，就换上试试。借不到不要紧。',
        '能借到相同接頭、相同功率、適合當地電壓的變壓器，就換上試試。借不到沒關係。',
        'If you can borrow an adapter with the same plug and watts that suits the local voltage, try it. If not, never mind.',
      ),
      ask: text('换了以后呢？', '換了以後呢？', 'And with the other one?'),
      answers: [
        {
          id: 'adapter-broken',
          label: text('能开，是适配器坏了', '可以開機，是變壓器壞了', 'It starts: my adapter is broken'),
          next: 'file',
        },
        { ...STILL, next: 'drain' },
        { ...CANNOT, next: 'drain' },
      ],
    },
    {
      id: 'drain',
      try: DRAIN,
      ask: text('能开机吗？', '可以開機嗎？', 'Does it start?'),
      answers: [WORKS, { ...STILL, next: 'pin-hole' }],
    },
    {
      id: 'pin-hole',
      try: text(
        '看底部有没有一个很小的复位孔。有的话，拔下电源，用回形针轻轻按 5 秒，等 40 秒，再接电源开机。',
        '看底部有沒有一個很小的重設孔。有的話，拔下電源，用迴紋針輕輕按 5 秒，等 40 秒，再接電源開機。',
        'Look for a very small reset hole underneath. If there is one: unplug, press it gently with a paper clip for 5 seconds, wait 40 seconds, plug in and start.',
      ),
      ask: text('能开机吗？', '可以開機嗎？', 'Does it start?'),
      answers: [
        WORKS,
        { ...STILL, next: 'file' },
        { id: 'no-hole', label: text('没有这个孔', '沒有這個孔', 'There is no hole'), next: 'file' },
      ],
      record: text('有没有灯亮，什么颜色', '有沒有燈亮，什麼顏色', 'Any light, and its colour'),
    },
  ],
}

/** It runs, and nothing is to be seen. */
export const BLACK_SCREEN: TriageTree = {
  ...TELLS,
  id: 'black-screen',
  clause: 'C9',
  name: text('有电，屏幕是黑的', '有電，螢幕是黑的', 'It runs, the screen is black'),
  hint: text('灯亮着，或听得到风扇', '燈亮著，或聽得到風扇', 'A light is on or the fan turns'),
  steps: [
    {
      id: 'brightness',
      try: text(
        '按几次调高亮度的键；再按一次切换屏幕的键（常是 F7 或 Fn+F7）。',
        '按幾次調高亮度的鍵；再按一次切換螢幕的鍵（通常是 F7 或 Fn+F7）。',
        'Press the brightness-up key a few times, then the key that switches screens (often F7 or Fn+F7).',
      ),
      ask: text('看得到画面吗？', '看得到畫面嗎？', 'Is there a picture?'),
      answers: [WORKS, { ...STILL, next: 'torch' }],
    },
    {
      id: 'torch',
      try: text(
        '在暗处用手机的灯斜着照屏幕。',
        '在暗處用手機的燈斜照螢幕。',
        'In a dark room, shine your phone’s light at the screen from the side.',
      ),
      ask: text('有很淡的画面吗？', '有很淡的畫面嗎？', 'Is there a very faint picture?'),
      answers: [
        { id: 'faint', label: text('有', '有', 'Yes'), next: 'outside' },
        { id: 'none', label: text('没有', '沒有', 'No'), next: 'outside' },
      ],
      record: text('屏幕的照片', '螢幕的照片', 'A photo of the screen'),
    },
    {
      id: 'outside',
      try: text(
        '有电视或显示器的话，用线接上。',
        '有電視或外接螢幕的話，用線接上。',
        'If there is a TV or another screen, connect it by cable.',
      ),
      ask: text('外面的屏幕有画面吗？', '外接的螢幕有畫面嗎？', 'Is there a picture on that one?'),
      answers: [
        { id: 'yes', label: text('有', '有', 'Yes'), next: 'self-test' },
        { id: 'no', label: text('没有', '沒有', 'No'), next: 'drain' },
        { ...CANNOT, next: 'drain' },
      ],
      record: text('外接屏幕有没有画面', '外接螢幕有沒有畫面', 'Whether the other screen shows a picture'),
    },
    {
      id: 'drain',
      try: DRAIN,
      ask: text('看得到画面吗？', '看得到畫面嗎？', 'Is there a picture?'),
      answers: [WORKS, { ...STILL, next: 'file' }],
    },
    selfTest({ passed: 'file', failed: 'file', cannot: 'file' }),
  ],
}

/** The logo comes, and then nothing. */
export const STOPS_AT_LOGO: TriageTree = {
  ...TELLS,
  id: 'stops-at-logo',
  clause: 'C9',
  name: text('停在标志画面', '停在標誌畫面', 'It stops at the logo'),
  hint: text('开机后不再往下走', '開機後不再往下走', 'It starts and goes no further'),
  steps: [
    {
      id: 'things-out',
      try: text(
        '拔下 U 盘、存储卡、扩展坞和外接的所有东西，按住开机键关机，再开机。',
        '拔下隨身碟、記憶卡、擴充座和外接的所有東西，按住開機鍵關機，再開機。',
        'Take out USB sticks, cards, docks and everything else. Hold the power button until it is off, then start it.',
      ),
      ask: text('能进系统吗？', '可以進入系統嗎？', 'Does it go on?'),
      answers: [WORKS, { ...STILL, next: 'defaults' }],
      record: text(
        '屏幕上的原话，一字不差，或拍照',
        '螢幕上的原文，一字不差，或拍照',
        'The words on the screen exactly, or a photo of them',
      ),
    },
    {
      id: 'defaults',
      try: text(
        '开机时按 F2 或 F1 进设置，选 Load Setup Defaults，保存后退出。别的不要改。',
        '開機時按 F2 或 F1 進入設定，選 Load Setup Defaults，儲存後離開。其他不要更改。',
        'Press F2 or F1 while it starts, choose Load Setup Defaults, save and leave. Change nothing else.',
      ),
      ask: text('能进系统吗？', '可以進入系統嗎？', 'Does it go on?'),
      answers: [WORKS, { ...STILL, next: 'recovery' }, { ...CANNOT, next: 'recovery' }],
    },
    {
      id: 'recovery',
      try: text(
        '开机后按住开机键强制关机，连做三次，会出现修复画面。选“启动修复”。不要选会删除文件的“重置”。',
        '開機後按住開機鍵強制關機，連做三次，會出現修復畫面。選「啟動修復」。不要選會刪除檔案的「重設」。',
        'Start it and hold the power button until it is off; three times over, and a repair screen comes. Choose Startup Repair. Do not choose Reset: it may erase files.',
      ),
      ask: text('后来怎样？', '後來如何？', 'What came of it?'),
      answers: [
        WORKS,
        {
          id: 'only-system',
          label: text(
            '有修复画面，但系统修不好',
            '有修復畫面，但系統修不好',
            'The repair screen came, but the system stays broken',
          ),
          next: 'remote',
        },
        { id: 'no-screen', label: text('没有修复画面', '沒有修復畫面', 'No such screen'), next: 'file' },
      ],
    },
  ],
}

/** Lights or beeps tell a fault by their pattern; more tries would only change it. */
export const BLINKS_OR_BEEPS: TriageTree = {
  ...TELLS,
  id: 'blinks-or-beeps',
  clause: 'C9',
  name: text('灯闪，或滴滴响', '燈號閃爍，或嗶嗶響', 'Lights blink or it beeps'),
  hint: text('有规律地闪或响', '有規律地閃或響', 'In a pattern'),
  steps: [
    {
      id: 'pattern',
      try: text(
        '不用再试别的。录一小段，或数一数：闪几下、响几声，长还是短，隔多久再来一次。',
        '不用再試其他方法。錄一小段，或數一數：閃幾下、響幾聲，長還是短，隔多久再來一次。',
        'Try nothing else. Film it for a moment, or count: how many blinks or beeps, long or short, and the pause.',
      ),
      ask: text('记下来了吗？', '記下來了嗎？', 'Did you note it?'),
      answers: [
        { id: 'filmed', label: text('录了', '錄了', 'I filmed it'), next: 'file' },
        { id: 'noted', label: text('数清楚了', '數清楚了', 'I counted'), next: 'file' },
        { id: 'gone', label: text('现在不闪也不响了', '現在不閃也不響了', 'It has stopped'), next: 'file' },
      ],
      record: text('规律，或一段录像', '規律，或一段影片', 'The pattern, or a video of it'),
    },
  ],
}
