/**
 * Loaded before the built server, by NODE_OPTIONS: lets its clock run IWS_TEST_AHEAD ms ahead, so that a journey has its
 * own day whenever it is tried, and at each SIGUSR2 IWS_TEST_LEAP ms more. Everything else is the server's.
 */
const Real = Date
const now = Real.now
let ahead = Number(process.env.IWS_TEST_AHEAD)
const leap = Number(process.env.IWS_TEST_LEAP)

if (leap > 0)
  process.on('SIGUSR2', () => {
    ahead += leap
  })

Real.now = () => now() + ahead
globalThis.Date = new Proxy(Real, {
  construct: (target, given, made) =>
    Reflect.construct(target, given.length > 0 ? given : [Real.now()], made),
  apply: () => new Real(Real.now()).toString(),
})
