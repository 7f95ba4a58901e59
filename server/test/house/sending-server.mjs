/**
 * The built server with the settings it is given as JSON, WeChat's stand-in among them, which a production would refuse and a
 * demonstration does not need. To be killed while it sends.
 */
import 'reflect-metadata'
import { buildHouse } from '../../dist/app.js'

const config = JSON.parse(process.env.IWS_TEST_CONFIG ?? '{}')
const house = await buildHouse({ ...config, background: true })
await house.nest.listen(Number(process.env.PORT), '127.0.0.1')
