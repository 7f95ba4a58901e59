import { z } from 'zod'
import { TEMPLATE_KINDS } from '@iws/shared/contract/subscriptions'

/** What a field of a template can be filled with. */
export const FILLINGS = ['number', 'says', 'state', 'at'] as const
export type Filling = (typeof FILLINGS)[number]

/** Which fields can hold what, by WeChat's names for them: a type and a number. */
const HOLDS: Readonly<Record<Filling, RegExp>> = {
  number: /^(thing|character_string)\d{1,3}$/,
  says: /^thing\d{1,3}$/,
  state: /^(phrase|thing)\d{1,3}$/,
  at: /^(time|date)\d{1,3}$/,
}

const Template = z.strictObject({
  id: z.string().regex(/^[\w-]{20,64}$/),
  kind: z.enum(TEMPLATE_KINDS),
  fields: z
    .record(z.string(), z.enum(FILLINGS))
    .refine(fields => Object.entries(fields).every(([name, filling]) => HOLDS[filling].test(name))),
})

/** One template of subscribe messages, as the mini-program's console shows it: its id, what we use it for, its fields. */
export type WechatTemplate = z.infer<typeof Template>

const Templates = z.array(Template).max(20)

/** Reads the setting; a fault becomes an issue of the schema that called it. */
export function readTemplates(text: string, context: z.RefinementCtx): WechatTemplate[] {
  const templates = parsed(text)
  const ids = new Set(templates?.map(each => each.id))
  if (templates && ids.size === templates.length) return templates
  const message =
    'must be JSON such as [{"id":"…","kind":"progress","fields":{"thing1":"says"}}], each id once'
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}

function parsed(text: string): WechatTemplate[] | null {
  try {
    return Templates.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
