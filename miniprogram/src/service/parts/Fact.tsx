import { Box } from '../../components/Box'
import { Words } from '../../components/Words'

/** One thing known: its name and what it says. */
export function Fact({ name, says }: { readonly name: string; readonly says: string }) {
  return (
    <Box className="sv-fact">
      <Words as="span" className="sv-fact__name">
        {name}
      </Words>
      <Words as="span" className="sv-fact__says ds-figures">
        {says}
      </Words>
    </Box>
  )
}
