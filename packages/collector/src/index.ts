export { buildCollector, type CollectorOptions } from './build-collector.ts';
export {
  addOrganisation,
  addService,
  addSiteKey,
  addStaffToken,
  type NewSiteKey,
  type NewStaffToken,
} from './identity/add.ts';
export { eraseResponse } from './responses/erase.ts';
export { seed } from './seed.ts';
export { PortBusyError, startCollector, type RunningCollector, type StartOptions } from './start-collector.ts';
export { openStore } from './stores/open-store.ts';
export type { Organisation, Service, SiteKey, StaffToken, Store } from './stores/store.ts';
