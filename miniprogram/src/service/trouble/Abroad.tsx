import { useState } from 'react'
import { Banner } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Choice } from '../../components/Choice'
import { Words } from '../../components/Words'
import { appearance } from '../../platform/appearance'
import { go } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { typeInto } from '../draft'
import type { ServiceDraft } from '../draft'
import { clockDoubts } from '../zone'

/** Declared, never forced: who is on the mainland after all is led to the ordinary channel (C13). */
export function Abroad({ fields }: Pick<ServiceDraft, 'fields'>) {
  const t = useSays('service', 'trouble')
  const [sure, setSure] = useState(false)
  const say = (abroad: '1' | '0'): void => typeInto('remote', 'abroad', abroad)
  const now = Date.now()
  const doubt =
    fields.abroad === '1' && !sure && clockDoubts(appearance.offsetMinutes(now), fields.place ?? '')
  return (
    <Box className="ds-stack">
      <Words as="h2">{t('abroad')}</Words>
      <Choice id="abroad-yes" title={t('abroadYes')} chosen={fields.abroad === '1'} onTap={() => say('1')} />
      <Choice id="abroad-no" title={t('abroadNo')} chosen={fields.abroad === '0'} onTap={() => say('0')} />
      {doubt && (
        <Banner tone="ask" title={t('clockDoubt')} live>
          <Words>{t('clockDoubtWhy')}</Words>
          <Button id="really-abroad" small look="second" onTap={() => setSure(true)}>
            {t('reallyAbroad')}
          </Button>
          <Button id="not-abroad" small look="second" onTap={() => say('0')}>
            {t('abroadNo')}
          </Button>
        </Banner>
      )}
      {fields.abroad === '0' && (
        <Banner tone="ask" title={t('inland')} live>
          <Words>{t('inlandWhy')}</Words>
          <Button id="to-numbers" onTap={() => go('country', { place: 'CN' })}>
            {t('toNumbers')}
          </Button>
          <Button id="to-stations" look="second" onTap={() => go('stations')}>
            {t('toStations')}
          </Button>
        </Banner>
      )}
    </Box>
  )
}
