import { text } from '../../text.ts'
import { CHECKED_ON } from '../refs.ts'
import { CANNOT, STILL, WORKS, selfTest } from './choices.ts'
import type { TriageTree } from './schema.ts'

const TELLS = { source: 'inferred', checkedOn: CHECKED_ON } as const

/** Charging that halts at 60 to 80 % is most often a setting, not a fault. */
export const BATTERY: TriageTree = {
  ...TELLS,
  id: 'battery',
  clause: 'C9',
  name: text('电池、充电', '電池、充電', 'Battery and charging'),
  hint: text('充不满、充不进、用不久', '充不滿、無法充電、用不久', 'Not full, not charging, not lasting'),
  steps: [
    {
      id: 'kind',
      ask: text('是哪一种？', '是哪一種？', 'Which is it?'),
      answers: [
        {
          id: 'halts',
          label: text('充到 60%–80% 就停', '充到 60%–80% 就停', 'It halts at 60–80 %'),
          next: 'conservation',
        },
        { id: 'never', label: text('充不进电', '無法充電', 'It does not charge'), next: 'adapter' },
        { id: 'drains', label: text('用不久', '用不久', 'It does not last'), next: 'health' },
        {
          id: 'dies',
          label: text('拔掉电源就关机', '拔掉電源就關機', 'It goes off without the adapter'),
          next: 'health',
        },
      ],
    },
    {
      id: 'conservation',
      try: text(
        '打开 Lenovo Vantage 或联想电脑管家，看电源里的“养护模式”。开着的话，关掉它，再充一小时。',
        '開啟 Lenovo Vantage 或聯想電腦管家，查看電源裡的「養護模式」。開著的話，關閉它，再充一小時。',
        'In Lenovo Vantage or PC Manager, under power, look for Conservation Mode. If it is on, switch it off and charge for an hour.',
      ),
      ask: text('充得满吗？', '充得滿嗎？', 'Does it fill up now?'),
      answers: [
        WORKS,
        {
          id: 'leave-on',
          label: text('开着，我就让它开着', '開著，我就讓它開著', 'It was on, and I leave it on'),
          next: 'solved',
        },
        { ...STILL, next: 'adapter' },
        { ...CANNOT, next: 'adapter' },
      ],
    },
    {
      id: 'adapter',
      try: text(
        '用原装适配器，直接插墙上的插座；插头和接口擦干净，插到底。',
        '使用原廠變壓器，直接插牆上的插座；擦淨插頭和接孔，插到底。',
        'Use the original adapter straight from the wall. Wipe plug and port, and push it in fully.',
      ),
      ask: text('能充电吗？', '可以充電嗎？', 'Does it charge?'),
      answers: [WORKS, { ...STILL, next: 'health' }],
      record: text('适配器标签的照片', '變壓器標籤的照片', 'A photo of the adapter’s label'),
    },
    {
      id: 'health',
      try: text(
        '在 Lenovo Vantage 或电脑管家里看电池的状态和循环次数，记下来。',
        '在 Lenovo Vantage 或電腦管家裡查看電池的狀態和循環次數，記下來。',
        'Note the battery’s state and cycle count from Lenovo Vantage or PC Manager.',
      ),
      ask: text('电池状态怎么写的？', '電池狀態怎麼寫的？', 'What does it say of the battery?'),
      answers: [
        { id: 'normal', label: text('正常', '正常', 'Normal'), next: 'mains' },
        {
          id: 'replace',
          label: text('差，或建议更换', '差，或建議更換', 'Poor, or to be replaced'),
          next: 'mains',
        },
        { ...CANNOT, next: 'mains' },
      ],
      record: text('循环次数和电池状态', '循環次數和電池狀態', 'Cycle count and state of the battery'),
    },
    {
      id: 'mains',
      ask: text('只插电源，用得了吗？', '只插電源，可以使用嗎？', 'Does it run on the adapter alone?'),
      answers: [
        { id: 'runs', label: text('可以', '可以', 'Yes'), next: 'file' },
        { id: 'stops', label: text('不可以', '不可以', 'No'), next: 'file' },
      ],
    },
  ],
}

/** Keys and pad: an outside one tells the part from the system. */
export const KEYBOARD_TOUCHPAD: TriageTree = {
  ...TELLS,
  id: 'keyboard-touchpad',
  clause: 'C3',
  name: text('键盘、触摸板', '鍵盤、觸控板', 'Keyboard, touchpad'),
  hint: text('没反应、乱跳、卡键', '沒反應、亂跳、卡鍵', 'Dead, jumping or stuck'),
  steps: [
    {
      id: 'liquid-ever',
      ask: text('以前进过水或饮料吗？', '以前進過水或飲料嗎？', 'Was anything ever spilled on it?'),
      answers: [
        { id: 'yes', label: text('进过', '有', 'Yes'), next: 'file' },
        { id: 'no', label: text('没有', '沒有', 'No'), next: 'restart' },
      ],
    },
    {
      id: 'restart',
      try: text(
        '重新启动。触摸板没反应的话，再看看设置里是不是关了，或按了 Fn 加触摸板键。',
        '重新啟動。觸控板沒反應的話，再看看設定裡是否關閉了，或按到 Fn 加觸控板鍵。',
        'Restart it. For the touchpad, see whether it is switched off in the settings or by Fn and the touchpad key.',
      ),
      ask: text('好了吗？', '好了嗎？', 'Is it fine?'),
      answers: [WORKS, { ...STILL, next: 'outside' }],
    },
    {
      id: 'outside',
      try: text('接一个 USB 键盘或鼠标。', '接一個 USB 鍵盤或滑鼠。', 'Plug in a USB keyboard or mouse.'),
      ask: text('外接的正常吗？', '外接的正常嗎？', 'Does the outside one work?'),
      answers: [
        { id: 'yes', label: text('正常', '正常', 'Yes'), next: 'in-bios' },
        { id: 'no', label: text('也不正常', '也不正常', 'No, it fails too'), next: 'remote' },
        { ...CANNOT, next: 'in-bios' },
      ],
    },
    {
      id: 'in-bios',
      try: text(
        '开机时按 F2 或 F1 进设置，用方向键上下移动；看完直接退出。',
        '開機時按 F2 或 F1 進入設定，用方向鍵上下移動；看完直接離開。',
        'Press F2 or F1 while it starts, move with the arrow keys, and leave without saving.',
      ),
      ask: text(
        '机器自己的按键有反应吗？',
        '電腦自己的按鍵有反應嗎？',
        'Do the machine’s own keys answer there?',
      ),
      answers: [
        { id: 'yes', label: text('有', '有', 'Yes'), next: 'remote' },
        { id: 'no', label: text('没有', '沒有', 'No'), next: 'file' },
        { ...CANNOT, next: 'file' },
      ],
      record: text(
        '哪些键不好用，键盘的照片',
        '哪些鍵不好用，鍵盤的照片',
        'Which keys fail, and a photo of the keyboard',
      ),
    },
  ],
  note: text(
    '进过液体造成的损坏不在国际联保之内（C3）；仍然可以提交，由当地判断。',
    '進過液體造成的損壞不在國際聯保範圍內（C3）；仍然可以送出，由當地判斷。',
    'Damage by liquid is outside the international warranty (C3). You can still file it; the centre decides.',
  ),
}

/** The drive: what is on it comes first. */
export const STORAGE: TriageTree = {
  ...TELLS,
  id: 'storage',
  clause: 'C3',
  name: text('硬盘、读不到文件', '硬碟、讀不到檔案', 'Drive, files not found'),
  hint: text('很慢、报错、找不到硬盘', '很慢、出現錯誤、找不到硬碟', 'Slow, errors, or no drive'),
  steps: [
    {
      id: 'back-up',
      try: text(
        '还能打开文件的话，先把重要的复制到别处，再做别的。',
        '還能開啟檔案的話，先把重要的複製到別處，再做其他事。',
        'If you can still open files, copy what matters elsewhere before anything else.',
      ),
      ask: text('备份了吗？', '備份了嗎？', 'Is it backed up?'),
      answers: [
        { id: 'done', label: text('备份好了', '備份好了', 'Yes'), next: 'seen' },
        {
          id: 'unreadable',
          label: text('已经打不开了', '已經無法開啟', 'Nothing opens any more'),
          next: 'seen',
        },
        { id: 'nothing', label: text('没有要备份的', '沒有要備份的', 'Nothing to keep'), next: 'seen' },
      ],
    },
    {
      id: 'seen',
      try: text(
        '开机时按 F2 或 F1 进设置，看有没有列出硬盘；看完直接退出。',
        '開機時按 F2 或 F1 進入設定，看有沒有列出硬碟；看完直接離開。',
        'Press F2 or F1 while it starts and see whether a drive is listed. Leave without saving.',
      ),
      ask: text('列出硬盘了吗？', '有列出硬碟嗎？', 'Is the drive listed?'),
      answers: [
        { id: 'yes', label: text('有', '有', 'Yes'), next: 'self-test' },
        { id: 'no', label: text('没有', '沒有', 'No'), next: 'file' },
        { ...CANNOT, next: 'self-test' },
      ],
    },
    selfTest({ passed: 'remote', failed: 'file', cannot: 'file' }),
  ],
  note: text(
    '丢失的数据不在国际联保之内（C3），维修也可能清空硬盘。',
    '遺失的資料不在國際聯保範圍內（C3），維修也可能清空硬碟。',
    'Lost data is outside the international warranty (C3), and a repair may erase the drive.',
  ),
}
