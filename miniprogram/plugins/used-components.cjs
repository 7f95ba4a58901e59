/**
 * WeChat's components and attributes that ours use, with the value that stands where none is given, as Taro writes it.
 * The templates and the runtime know these and no other: Taro numbers a component's attributes on both sides, and each
 * attribute of a template is written out once a level of nesting. Only the files of `src/components` use WeChat's own
 * components; whoever sets one more attribute there adds it here.
 */
const named = { 'aria-role': '', 'aria-label': '' }
const box = {
  value: '',
  placeholder: '',
  'placeholder-class': "''",
  maxlength: '140',
  'aria-label': '',
  bindInput: '',
  bindBlur: '',
}

module.exports = {
  View: { 'hover-class': "'none'", ...named, 'aria-live': '' },
  Text: { 'user-select': 'false' },
  Button: { 'hover-class': "'button-hover'", 'open-type': '', ...named, bindAgreePrivacyAuthorization: '' },
  Input: { type: "'text'", ...box },
  Textarea: { 'auto-height': '!1', ...box },
  Image: { src: '', mode: "'scaleToFill'", ...named, 'aria-hidden': '' },
}
