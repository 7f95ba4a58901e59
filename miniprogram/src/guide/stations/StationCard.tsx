import type { DirectorySay } from '@iws/shared/rulebook/guide/directory-says'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { CopyButton } from '../../components/CopyButton'
import { Words } from '../../components/Words'
import { showOnMap } from '../../platform/place'
import { dial } from '../../platform/reach'
import { useSettings } from '../../state/settings'
import { dayWords } from '../../words/clock'
import { shanghai } from '../directory/HotlineCard'
import { OpenState } from '../directory/OpenState'
import { useSays } from '../directory/says'
import { distanceWords } from './nearest'
import type { Found } from './nearest'

/** One station: how far, whether it is open, what it takes, how to get there. */
export function StationCard({ found, now }: { readonly found: Found; readonly now: number }) {
  const t = useSays()
  const language = useSettings(settings => settings.language)
  const { row, metres } = found
  const { code, name, company, hours, lines, phone, checkedOn } = row
  const address = `${row.city}${row.address}`
  return (
    <Box as="section" className="ds-card ds-stack" id={`station-${code}`} label={name}>
      <Box className="ds-stack ds-stack--tight">
        <Words as="h2">{name}</Words>
        <Words>{metres === null ? address : `${distanceWords(metres)} · ${address}`}</Words>
        {company && <Words className="ds-hint">{company}</Words>}
        {hours ? (
          <OpenState hours={{ ...hours, holidays: [] }} clock={shanghai} name={t('beijing')} now={now} />
        ) : (
          <Words className="ds-second">{t('hoursAsk')}</Words>
        )}
        <Words className="ds-second">
          {lines
            ? t('lines', { list: lines.map(line => t(line as DirectorySay)).join(' · ') })
            : t('linesAsk')}
        </Words>
        <Words className="ds-hint">{t('looked', { when: dayWords(checkedOn, language) }).trim()}</Words>
      </Box>
      {phone && (
        <Button look="second" icon="phone" onTap={() => void dial(phone)}>
          {t('call', { number: phone })}
        </Button>
      )}
      <Box className="ds-row ds-row--wrap">
        <Button id={`map-${code}`} small look="second" onTap={() => void showOnMap({ ...row, address })}>
          {t('map')}
        </Button>
        <CopyButton text={address}>{t('copyAddress')}</CopyButton>
      </Box>
    </Box>
  )
}
