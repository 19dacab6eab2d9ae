export { buildCollector, type CollectorOptions } from './build-collector.ts';
export {
  addOrganisation,
  addService,
  addSiteKey,
  addStaffToken,
  type NewSiteKey,
  type NewStaffToken,
} from './identity/add.ts';
export { addEmbedKey, type AddedEmbedKey, type NewEmbedKey } from './identity/add-embed-key.ts';
export { providersFrom, type OidcProvider } from './identity/oidc-provider.ts';
export { eraseResponse } from './responses/erase.ts';
export { seed } from './seed.ts';
export { PortBusyError, startCollector, type RunningCollector, type StartOptions } from './start-collector.ts';
export { keysFrom, openKeyFile } from './sealing/key-file.ts';
export { newKeys, type StoredKeys } from './sealing/key-ring.ts';
export { KeysError } from './sealing/own-keys.ts';
export { openStore } from './stores/open-store.ts';
export type { Organisation, Service, SiteKey, StaffToken } from './stores/identity-store.ts';
export type { Store } from './stores/store.ts';
