import { Fragment } from 'react'
import type { Verdict, Weight } from '@iws/shared/policy/finding'
import type { RuleRow } from '@iws/shared/policy/rule-row'
import type { GuideLine } from '@iws/shared/rulebook/guide'
import { useSegment } from '../../api/book'
import { Banner } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { Words } from '../../components/Words'
import { go } from '../../platform/go'
import { useSay } from '../../words/words'
import type { Point } from './find'
import { useSays } from './use-says'

/** What a clause says and means, Lenovo's own pages on it, what the page leaves open, and the rules that rest on it. */
export function PointBody({ point }: { readonly point: Point }) {
  const says = useSays()
  const say = useSay()
  const { clause, gaps, rules } = point
  const pages = useSegment('guide').data?.pages.filter(page => page.clause === clause.id) ?? []
  return (
    <Box className="ds-stack">
      <Words>{say(clause.says)}</Words>
      <Box className="ds-well ds-stack ds-stack--tight">
        <Words as="h3" className="ds-clause__head">
          {says('means')}
        </Words>
        <Words>{say(clause.means)}</Words>
      </Box>
      <Words className="ds-hint">{says('where', { where: say(clause.where) })}</Words>
      {pages.map(({ id, title }) => (
        <Button key={id} id={`page-${id}`} small look="second" onTap={() => go('lookup', { page: id })}>
          {say(title)}
        </Button>
      ))}
      {gaps.map(gap => (
        <Banner key={gap.id} tone="ask" title={says('gap', { id: gap.id })}>
          <Words>{say(gap.says)}</Words>
          <Words className="ds-second">{says('reading', { means: say(gap.means) })}</Words>
        </Banner>
      ))}
      {rules.map(rule => (
        <Rule key={rule.id} rule={rule} />
      ))}
    </Box>
  )
}

/** What a failed rule does; on the way home one that decides stops the registration, and refuses nothing. */
function weightOf({ weight, about }: RuleRow): GuideLine {
  if (weight === 'decides') return about === 'home' ? 'weightStops' : 'weightDecides'
  return weight === 'tells' ? 'weightTells' : 'weightAsks'
}

/** A failed rule says no only where it decides; a missing fact never does. */
function toneOf(then: Verdict, weight: Weight): 'yes' | 'ask' | 'no' {
  if (then === 'pass') return 'yes'
  return then === 'fail' && weight === 'decides' ? 'no' : 'ask'
}

function Rule({ rule }: { readonly rule: RuleRow }) {
  const says = useSays()
  const say = useSay()
  return (
    <Box className="ds-well ds-stack ds-stack--tight" id={`rule-${rule.id}`}>
      <Words as="h3" className="ds-clause__head">
        {says(weightOf(rule))}
      </Words>
      <Words className="ds-strong">{say(rule.asks)}</Words>
      {rule.examples.map(example => {
        const tone = toneOf(example.then, rule.weight)
        return (
          <Fragment key={example.case.en}>
            <Words className="ds-second">{says('example', { case: say(example.case) })}</Words>
            <Box className={`ds-tone ds-tone--${tone}`}>
              <Icon name={tone} ink={tone} />
              {/* An example in words has no values of its own. */}
              <Words as="span">{say(rule.says[example.then]).replace(/\{\w+\}\.?/g, '…')}</Words>
            </Box>
          </Fragment>
        )
      })}
    </Box>
  )
}
