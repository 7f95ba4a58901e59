/**
 * What a screen reader needs of a component. Few attributes only: each costs bytes in the base template. Templates
 * (`aria.ts`) and runtime (`aria-runtime.js`) must know the same ones: Taro numbers a component's attributes on both
 * sides, and one more on one side would put every picture's address into another attribute.
 */
const role = { 'aria-role': '', 'aria-label': '' }

module.exports = {
  View: { ...role, 'aria-live': '' },
  Text: { ...role },
  Button: { ...role },
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
  Image: { ...role, 'aria-hidden': '' },
}
