import { text as t } from '@iws/shared/text'

/** Words of the list by colleague, which a lead has. */
export const PEOPLE = {
  title: t('同事', '同事', 'Colleagues'),
  atWork: t('在岗', '在崗', 'at work'),
  away: t('不在岗', '不在崗', 'away'),
  left: t('已不在工作台', '已不在工作台', 'no longer at this desk'),
  lead: t('组长', '組長', 'lead'),
  open: t('未结束 {count}', '未結束 {count}', '{count} open'),
  atRisk: t('快到期 {count}', '即將到期 {count}', '{count} at risk'),
  broken: t('超时过 {count}', '曾逾時 {count}', '{count} missed'),
  ticketsOf: t('{name}：{count}', '{name}：{count}', '{name}: {count}'),
  reassign: t('转交…', '轉交…', 'Reassign…'),
  reassignOf: t('转交 {name} 的工单', '轉交 {name} 的工單', 'Reassign the tickets of {name}'),
  only: t('只看 {name} 的', '只看 {name} 的', 'Only those of {name}'),
  onlyBroken: t('只看有承诺超时过的', '只看曾有承諾逾時的', 'Only those with a missed promise'),
} as const
