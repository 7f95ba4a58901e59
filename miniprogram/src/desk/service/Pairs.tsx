import type { ReactNode } from 'react'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'

/** Names and values; what was not given says so. */
export function Pairs({ rows }: { readonly rows: readonly (readonly [string, ReactNode | null])[] }) {
  const say = useSay()
  return (
    <dl className="desk-pairs">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <span className="desk-hint">{say(SERVICE.notGiven)}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
