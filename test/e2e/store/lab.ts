// What the store tests have at hand inside the page: the store and the sync client themselves, on the browser's real IndexedDB.
// Only the network is played, at the fetch border.
export * as db from '../../../utils/store/db.ts';
export * as device from '../../../utils/store/device.ts';
export * as accounts from '../../../utils/store/accounts.ts';
export * as derived from '../../../utils/store/derived.ts';
export * as flags from '../../../utils/store/flags.ts';
export * as identify from '../../../utils/store/identify.ts';
export * as outbox from '../../../utils/store/outbox.ts';
export * as pageState from '../../../utils/store/page-state.ts';
export * as quarantine from '../../../utils/store/quarantine.ts';
export * as records from '../../../utils/store/records.ts';
export * as replica from '../../../utils/store/replica.ts';
export * as requests from '../../../utils/store/requests.ts';
export * as schedule from '../../../utils/store/schedule.ts';
export * as run from '../../../utils/sync/run.ts';
export * as rows from './rows.ts';
export * as played from './played-server.ts';
