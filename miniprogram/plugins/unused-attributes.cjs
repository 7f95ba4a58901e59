/**
 * Attributes that no component of ours sets: each would be written out in the base template once a level of nesting. Only the
 * files of `src/components` use WeChat's own components; whoever sets one of these there takes it off this list.
 */
module.exports = {
  view: ['hover-stop-propagation', 'hover-start-time', 'hover-stay-time', 'animation'],
  text: ['selectable', 'space', 'decode', 'overflow', 'max-lines'],
  image: ['lazy-load', 'webp', 'show-menu-by-longpress', 'fade-in'],
  input: [
    'password',
    'always-embed',
    'auto-fill',
    'safe-password-cert-path',
    'safe-password-length',
    'safe-password-time-stamp',
    'safe-password-nonce',
    'safe-password-salt',
    'safe-password-custom-hash',
  ],
  button: [
    'session-from',
    'send-message-title',
    'send-message-path',
    'send-message-img',
    'app-parameter',
    'show-message-card',
    'business-id',
  ],
}
