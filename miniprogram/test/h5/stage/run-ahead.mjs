/**
 * Loaded before the built server, by NODE_OPTIONS: lets its clock run IWS_TEST_AHEAD ms ahead, so that a journey has its
 * own day whenever it is tried. Everything else is the server's.
 */
const Real = Date
const now = Real.now
const ahead = Number(process.env.IWS_TEST_AHEAD)

Real.now = () => now() + ahead
globalThis.Date = new Proxy(Real, {
  construct: (target, given, made) =>
    Reflect.construct(target, given.length > 0 ? given : [Real.now()], made),
  apply: () => new Real(Real.now()).toString(),
})
