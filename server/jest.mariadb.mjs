import { serverTests } from './jest.base.mjs'

/** Every test of the server on the MariaDB that IWS_TEST_MARIADB names, such as mariadb://root@127.0.0.1:33061/. */
export default serverTests('mariadb')
