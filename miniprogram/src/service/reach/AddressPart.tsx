import { fieldsOf, formOf } from '@iws/shared/rulebook/service/address'
import { Box } from '../../components/Box'
import { Field } from '../../components/Field'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import { ADDRESS } from '../changes'
import type { ServiceDraft, Typing } from '../draft'
import { useServiceBook } from '../use-kind'

interface AddressPartProps extends Pick<ServiceDraft, 'fields'> {
  readonly sentence: (field: string) => string | null
  readonly type: Typing
}

/** The address as it is written at that place. */
export function AddressPart({ fields, sentence, type }: AddressPartProps) {
  const t = useSays('service', 'reach')
  const say = useSay()
  const { forms } = useServiceBook()
  const { labels } = forms
  const form = formOf(fields.place ?? null, forms)
  return (
    <Box className="ds-stack">
      <Box className="ds-stack ds-stack--tight">
        <Words as="h2">{t('address')}</Words>
        <Words className="ds-hint">{t('addressHint')}</Words>
      </Box>
      {fieldsOf(form).map(field => {
        const label = labels[form.labels[field] ?? field]
        return (
          <Field
            key={field}
            id={`address-${field}`}
            label={label ? say(label) : field}
            value={fields[ADDRESS + field] ?? ''}
            max={160}
            error={sentence(ADDRESS + field)}
            onText={text => type(ADDRESS + field, text)}
          />
        )
      })}
    </Box>
  )
}
