import { Box } from './Box'
import type { FieldProps } from './field-props'
import { Label } from './Label'
import { TextBox } from './TextBox'
import { Words } from './Words'

/** A labelled box with its hint and, where something must be corrected, the sentence that says so. */
export function Field({ label, hint, error, ...box }: FieldProps) {
  const about = [hint && `${box.id}-hint`, error && `${box.id}-error`].filter(Boolean).join(' ')
  return (
    <Box className="ds-field">
      <Label htmlFor={box.id}>{label}</Label>
      {hint && (
        <Words id={`${box.id}-hint`} className="ds-hint">
          {hint}
        </Words>
      )}
      <TextBox {...box} wrong={Boolean(error)} label={label} describedBy={about || undefined} />
      {error && (
        <Words id={`${box.id}-error`} className="ds-error">
          {error}
        </Words>
      )}
    </Box>
  )
}
