/** The templates of the double's mini-program, with the fields its console shows; one for each use. */
export const TEMPLATES = [
  {
    id: 'PROGRESS-tmpl-0123456789abcdefghijklmnopqrst',
    kind: 'progress',
    fields: { character_string1: 'number', phrase2: 'state', thing3: 'says', time4: 'at' },
  },
  {
    id: 'ACTION-tmpl-0123456789abcdefghijklmnopqrstuv',
    kind: 'action',
    fields: { character_string1: 'number', thing2: 'says' },
  },
  {
    id: 'APPOINT-tmpl-0123456789abcdefghijklmnopqrstu',
    kind: 'appointment',
    fields: { character_string1: 'number', phrase2: 'state', date3: 'at' },
  },
] as const

/** What WeChat takes in a field of each type, as its manual says; hand-written, apart from the code that cuts. */
const TAKES: Readonly<Record<string, (value: string) => boolean>> = {
  thing: value => [...value].length <= 20,
  phrase: value => /^\p{Script=Han}{1,5}$/u.test(value),
  character_string: value => /^[\x20-\x7e]{1,32}$/.test(value),
  time: value => /^\d{4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2}$/.test(value),
  date: value => /^\d{4}年\d{1,2}月\d{1,2}日$/.test(value),
}

/** The name of the first field that WeChat would refuse, or null: each must be there, none more, none empty. */
export function wrongField(
  template: string,
  data: Readonly<Record<string, { value?: unknown }>>,
): string | null {
  const known = TEMPLATES.find(each => each.id === template)
  if (!known) return null
  for (const name of Object.keys(known.fields)) {
    const value = data[name]?.value
    const takes = TAKES[name.replace(/\d+$/, '')]
    if (typeof value !== 'string' || value.trim() === '' || !takes?.(value)) return name
  }
  return Object.keys(data).find(name => !(name in known.fields)) ?? null
}
