import { useRouter } from '@tarojs/taro'
import { Fragment, useMemo, useState } from 'react'
import { useSegment } from '../../api/book'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { Fold } from '../../components/Fold'
import { Screen } from '../../components/Screen'
import { Words } from '../../components/Words'
import { useSay, useWords, w } from '../../words/words'
import { AsOf } from './AsOf'
import { isOf, pointsOf, search, SECTIONS } from './find'
import { PointBody } from './PointBody'
import { useSays } from './use-says'

const WORDS = { title: w('政策条文', '政策條文', 'The policy') }

/** The clauses and rules as one document: titles first, each opens on a tap. `?clause=C3` begins with that one. */
export default function Policy() {
  const { params } = useRouter()
  const t = useWords(WORDS)
  const say = useSay()
  const policy = useSegment('policy')
  const says = useSays()
  const [typed, setTyped] = useState(params.clause ?? '')
  const points = useMemo(() => (policy.data ? pointsOf(policy.data) : []), [policy.data])
  const found = search(points, typed)
  return (
    <Screen title={t('title')} lead={says('policyLead')} call={policy}>
      <Field id="policy-search" label={says('policySearch')} value={typed} onText={setTyped} max={40} />
      <Box live>
        {typed.trim() && <Words className="ds-hint">{says('policyFound', { count: found.length })}</Words>}
      </Box>
      {typed !== '' && (
        <Button id="all-clauses" small look="second" onTap={() => setTyped('')}>
          {says('policyAll')}
        </Button>
      )}
      {SECTIONS.map(section => {
        const inside = found.filter(point => point.section === section)
        if (inside.length === 0) return null
        return (
          <Fragment key={section}>
            <Words as="h2">{says(section)}</Words>
            <Box as="ul" className="ds-stack">
              {inside.map(point => (
                <Box as="li" key={point.clause.id} className="ds-card" id={`clause-${point.clause.id}`}>
                  <Fold
                    id={`open-${point.clause.id}`}
                    title={`${point.clause.id} · ${say(point.clause.title)}`}
                    open={isOf(point, params.clause)}
                  >
                    <PointBody point={point} />
                  </Fold>
                </Box>
              ))}
            </Box>
          </Fragment>
        )
      })}
      <AsOf at={policy.asOf} />
    </Screen>
  )
}
