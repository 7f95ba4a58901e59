/**
 * Styles that an element of ours is given by number, as `Placing` of `src/components/box-props.ts` names them; everything
 * else is a matter of its class. React hides what waits by `display`.
 */
module.exports = ['display', 'gap', 'height', 'left', 'paddingBottom', 'top', 'width']
