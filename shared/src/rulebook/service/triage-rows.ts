import { text } from '../../text.ts'
import type { Triage } from './schema.ts'
import { BATTERY, KEYBOARD_TOUCHPAD, STORAGE } from './trees-parts.ts'
import { BLACK_SCREEN, BLINKS_OR_BEEPS, NO_POWER, STOPS_AT_LOGO } from './trees-power.ts'
import { NOISE_HEAT, OTHER, SYSTEM_SOFTWARE, WIFI } from './trees-running.ts'

/**
 * Troubleshooting before a repair is filed (C9 names the step, not its questions): the signs that stop everything, then a
 * tree for each symptom, in the order in which they are offered. The questions and their order are ours.
 */
export const TRIAGE: Triage = {
  signs: {
    ask: text('先看看有没有这些情况', '先看看有沒有這些情況', 'First, do you see any of these?'),
    none: text('都没有', '都沒有', 'None of these'),
    rows: [
      {
        id: 'swelling',
        label: text(
          '电池鼓起来，或外壳被顶开',
          '電池膨脹，或外殼被撐開',
          'A swollen battery, or the case is bulging',
        ),
        then: text(
          '请马上关机，拔下电源，不要再充电，也不要按压。放在不会着火的地方，不要带上飞机。',
          '請立即關機，拔下電源，不要再充電，也不要按壓。放在不會起火的地方，不要帶上飛機。',
          'Switch it off now and unplug it. Do not charge or press it. Keep it where nothing can catch fire, and do not take it on a plane.',
        ),
      },
      {
        id: 'smoke',
        label: text('冒烟、火花', '冒煙、火花', 'Smoke or sparks'),
        then: text(
          '请马上拔下插头，离开它。有火就打当地的火警电话。之后不要再通电。',
          '請立即拔下插頭，遠離它。有火就撥打當地的火警電話。之後不要再通電。',
          'Pull the plug now and keep away. If it burns, call the local fire service. Do not power it again.',
        ),
      },
      {
        id: 'burnt-smell',
        label: text('焦味', '焦味', 'A burnt smell'),
        then: text(
          '请马上关机，拔下电源，不要再通电，适配器也不要再用。',
          '請立即關機，拔下電源，不要再通電，變壓器也不要再用。',
          'Switch it off and unplug it now. Do not power it again, and do not use the adapter either.',
        ),
      },
      {
        id: 'liquid',
        label: text('进了水或饮料', '進了水或飲料', 'Water or a drink got into it'),
        then: text(
          '请马上关机，拔下电源，倒扣着晾，不要开机，也不要吹热风。液体造成的损坏不在国际联保之内（C3），由当地判断。',
          '請立即關機，拔下電源，倒扣著晾乾，不要開機，也不要吹熱風。液體造成的損壞不在國際聯保範圍內（C3），由當地判斷。',
          'Switch it off and unplug it now. Leave it upside down to dry; do not start or heat it. Damage by liquid is outside the warranty (C3); the centre decides.',
        ),
      },
      {
        id: 'cracked',
        label: text('屏幕或外壳裂了', '螢幕或外殼破裂', 'A cracked screen or case'),
        then: text(
          '请不要再用力开合，小心玻璃；里面露出来的话，拔下电源。摔坏不在国际联保之内（C3），由当地判断。',
          '請不要再用力開合，小心玻璃；內部外露的話，拔下電源。摔壞不在國際聯保範圍內（C3），由當地判斷。',
          'Do not force it open or shut, and mind the glass; unplug it if you can see inside. Damage by a drop is outside the warranty (C3); the centre decides.',
        ),
      },
    ],
  },
  trees: [
    NO_POWER,
    BLACK_SCREEN,
    STOPS_AT_LOGO,
    BLINKS_OR_BEEPS,
    BATTERY,
    KEYBOARD_TOUCHPAD,
    STORAGE,
    WIFI,
    NOISE_HEAT,
    SYSTEM_SOFTWARE,
    OTHER,
  ],
}
