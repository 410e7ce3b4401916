/**
 * A real Vendure on 127.0.0.1, for tests. Prints one line of JSON when it can take orders:
 * {"address", "apiKey", "user", "password", "pid"}.
 *
 * PORT (0: a free one), DATABASE (a file; kept between starts), CATALOGUE (path of catalogue.json),
 * PREPARED=no leaves out the custom fields, as in a shop that nobody has prepared.
 */
import { readFileSync } from 'node:fs';

import {
  bootstrap,
  DefaultLogger,
  dummyPaymentHandler,
  LogLevel,
  manualFulfillmentHandler,
  RandomBytesApiKeyStrategy,
} from '@vendure/core';

import { prepare } from './prepare.mjs';
import { quickKeyHashing, shopConfig } from './shop-config.mjs';

const user = 'superadmin';
const password = 'training-only';

const config = {
  apiOptions: { hostname: '127.0.0.1', port: Number(process.env.PORT ?? 0) },
  authOptions: {
    tokenMethod: ['cookie', 'bearer', 'api-key'],
    adminApiKeyStrategy: new RandomBytesApiKeyStrategy({
      hashingStrategy: quickKeyHashing,
      lastUsedAtUpdateInterval: '15m',
    }),
    superadminCredentials: { identifier: user, password },
    cookieOptions: { secret: 'for-tests-on-this-machine' },
  },
  dbConnectionOptions: {
    type: 'better-sqlite3',
    database: process.env.DATABASE,
    synchronize: true,
    // Nothing here has to outlive a power cut, and a test's disk may be busy.
    prepareDatabase: (db) => {
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = OFF');
    },
    logging: false,
  },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  shippingOptions: { fulfillmentHandlers: [manualFulfillmentHandler] },
  logger: new DefaultLogger({ level: LogLevel.Error, timestamp: false }),
  ...(process.env.PREPARED === 'no' ? {} : shopConfig),
};

const app = await bootstrap(config);
const { port } = app.getHttpServer().address();
const address = `http://127.0.0.1:${port}/admin-api`;
const catalogue = JSON.parse(readFileSync(process.env.CATALOGUE, 'utf8'));
const apiKey = await prepare({ address, user, password, catalogue });
process.stdout.write(`${JSON.stringify({ address, apiKey, user, password, pid: process.pid })}\n`);

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {
    void app.close().finally(() => process.exit(0));
  });
}
// The test that started it may be killed: a shop nobody listens to goes too.
process.stdin.on('end', () => process.exit(0)).resume();
