import { dayAt } from '@iws/shared/calendar/day'
import type { Certificate } from '@iws/shared/contract/gives/tickets'
import { getCertificate } from '@iws/shared/contract/tickets'
import { PLACE_NAMES } from '@iws/shared/rulebook/labels'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useGate } from '../../api/session-gate'
import { useCall } from '../../api/use-call'
import { Banner } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Picture } from '../../components/Picture'
import { Screen } from '../../components/Screen'
import { Words } from '../../components/Words'
import { appearance } from '../../platform/appearance'
import { replace } from '../../platform/go'
import { copy } from '../../platform/reach'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { useSettings } from '../../state/settings'
import { dayWords } from '../../words/clock'
import { useSay } from '../../words/words'
import { ClauseNote } from '../../guide/parts/ClauseNote'
import { Fact } from '../parts/Fact'
import { grouped, placeOfCountry } from './format'
import '../parts/parts.css'

/** What the holder of a registered machine shows: number, machine, term, and a code that anybody may verify. */
function CertificatePage() {
  const t = useSays('registration', 'certificate')
  const gate = useGate()
  const id = useRouter().params.id ?? null
  const asked = useCall(getCertificate, gate.open && id !== null ? { id } : null)
  if (!asked.data && (id === null || asked.problem?.code === 'not-registered')) return <NotYet id={id} />
  return (
    <Screen title={t('title')} gate={gate} call={asked}>
      {asked.data && <Body certificate={asked.data} />}
    </Screen>
  )
}

export default withSays('registration', CertificatePage)

function Body({ certificate }: { readonly certificate: Certificate }) {
  const t = useSays('registration', 'certificate')
  const { registered, demonstration, qr, verifyUrl } = certificate
  return (
    <>
      {demonstration && <Banner tone="ask" title={t('demonstration')} />}
      <Box as="section" className="ds-card ds-stack" label={t('number')}>
        <Words className="ds-hint">{t('number')}</Words>
        <Words as="span" className="rg-number" selectable>
          {grouped(registered.lenovoNumber)}
        </Words>
        <CopyButton id="copy-number" label={t('copyNumber')} text={registered.lenovoNumber} />
      </Box>
      <Box as="section" className="ds-card ds-stack ds-stack--tight">
        <Facts certificate={certificate} />
      </Box>
      <Box as="section" className="ds-card ds-stack" label={t('qr')}>
        <Words as="h2">{t('qr')}</Words>
        <Box className="rg-qr">
          <Picture src={qr} alt={t('qr')} />
        </Box>
        <Words className="ds-second">{t('qrWhy')}</Words>
        <CopyButton id="copy-link" label={t('copyLink')} text={verifyUrl} />
      </Box>
    </>
  )
}

function Facts({ certificate }: { readonly certificate: Certificate }) {
  const t = useSays('registration', 'certificate')
  const say = useSay()
  const language = useSettings(settings => settings.language)
  const { registered, issuedAt } = certificate
  const { termFrom, termUntil, countryOfFirstSale } = registered
  const place = placeOfCountry(countryOfFirstSale)
  const issued = dayWords(dayAt(issuedAt, appearance.offsetMinutes(issuedAt)), language)
  const term = { from: dayWords(termFrom, language), until: dayWords(termUntil, language) }
  return (
    <>
      <Fact name={t('term')} says={t('termDays', term)} />
      <Words className="ds-hint">
        {t('termWhy', { country: place ? say(PLACE_NAMES[place]) : countryOfFirstSale })}
      </Words>
      <Box className="ds-row ds-row--wrap">
        <ClauseNote clause="C11" />
      </Box>
      <Fact
        name={t('machine')}
        says={[certificate.model, grouped(certificate.serial)].filter(Boolean).join(' · ')}
      />
      <Fact name={t('holder')} says={certificate.name} />
      <Fact name={t('purchased')} says={dayWords(certificate.purchaseDay, language)} />
      <Fact name={t('ticket')} says={certificate.number} />
      <Words className="ds-hint">{t('issued', { day: issued })}</Words>
    </>
  )
}

function CopyButton({
  id,
  label,
  text,
}: {
  readonly id: string
  readonly label: string
  readonly text: string
}) {
  const t = useSays('registration', 'certificate')
  const [copied, setCopied] = useState(false)
  return (
    <Button id={id} look="second" icon="copy" onTap={() => void copy(text).then(setCopied)}>
      {copied ? t('copied') : label}
    </Button>
  )
}

function NotYet({ id }: { readonly id: string | null }) {
  const t = useSays('registration', 'certificate')
  const ticket = useSays('registration', 'ticket')
  return (
    <Screen title={t('notYet')}>
      <Words>{t('notYetWhy')}</Words>
      <Button id="to-ticket" onTap={() => (id === null ? replace('tickets') : replace('ticket', { id }))}>
        {ticket('title')}
      </Button>
    </Screen>
  )
}
