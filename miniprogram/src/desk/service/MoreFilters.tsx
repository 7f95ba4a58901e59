import { useDesk } from '../state/desk-state'
import { countryName } from '../words/countries'
import { SERVICE } from '../words/service'
import { SERVICE_STATES } from '../words/service-names'
import { useSay } from '../words/use-say'
import { FilterSelect } from './FilterSelect'
import type { Filter } from './lists'
import { useBookPart } from './use-book'
import { useColleagues } from './use-service'

const ENDS = ['closed', 'cancelled', 'merged']

interface Props {
  readonly filter: Filter
  readonly list: (filter: Filter) => void
}

/** State, owner, country, tag and what is overdue. */
export function MoreFilters({ filter, list }: Props) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const people = useColleagues().data?.people ?? []
  const places = useBookPart('places')?.places ?? []
  const ended = filter.open === 'ended'
  const states = Object.entries(SERVICE_STATES).filter(
    ([id]) => id !== 'draft' && ENDS.includes(id) === ended,
  )
  const owner = filter.owner === 'me' || filter.owner === 'none' ? undefined : filter.owner
  const countries = places.map(({ code }) => [code, countryName(code, language) ?? code] as const)
  return (
    <>
      <FilterSelect
        label={SERVICE.anyState}
        value={filter.state}
        options={states.map(([id, words]) => [id, say(words)])}
        onPick={state => list({ ...filter, state })}
      />
      <FilterSelect
        label={SERVICE.anyOwner}
        value={owner}
        options={people.map(each => [each.id, each.name])}
        onPick={id => list({ ...filter, owner: id })}
      />
      <FilterSelect
        label={SERVICE.anyCountry}
        value={filter.country}
        options={[...countries].sort((a, b) => a[1].localeCompare(b[1], language))}
        onPick={country => list({ ...filter, country })}
      />
      <TagField key={filter.tag ?? ''} tag={filter.tag ?? ''} onTag={tag => list({ ...filter, tag })} />
      {filter.open === 'ended' ? null : (
        <label className="desk-tick">
          <input
            type="checkbox"
            checked={filter.risk === 'overdue'}
            onChange={event => list({ ...filter, risk: event.target.checked ? 'overdue' : undefined })}
          />
          {say(SERVICE.overdue)}
        </label>
      )}
    </>
  )
}

/** Narrows once it is written, not with every letter. */
function TagField({
  tag,
  onTag,
}: {
  readonly tag: string
  readonly onTag: (tag: string | undefined) => void
}) {
  const say = useSay()
  return (
    <input
      aria-label={say(SERVICE.tag)}
      placeholder={say(SERVICE.tag)}
      defaultValue={tag}
      maxLength={40}
      autoComplete="off"
      onBlur={event =>
        event.target.value.trim() === tag ? undefined : onTag(event.target.value.trim() || undefined)
      }
      onKeyDown={event => (event.key === 'Enter' ? event.currentTarget.blur() : undefined)}
    />
  )
}
