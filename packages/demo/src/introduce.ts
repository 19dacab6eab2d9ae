import { addOrganisation, addService, addSiteKey, addStaffToken, type Store } from '@always-kit/collector';
import { administrator, people } from './people.ts';

const organisation = 'fairwater';

/** The portal's publishable key. */
export const siteKey = 'pk_demo_fairwater_portal';
/** The publishable key of the intranet's pages where staff and volunteers ask people. */
export const wardKey = 'pk_demo_fairwater_ward';

const services = ['bramley-ward', 'harbour-team'];

/** Tells a collector who the made-up trust is: its services, its portal, its intranet and its people. */
export async function introduce(store: Store, portal: string, intranet: string): Promise<void> {
  await addOrganisation(store, { id: organisation, name: 'Fairwater Health', staffOrigins: [intranet] });
  await addService(store, { organisation, id: 'bramley-ward', name: 'Bramley Ward' });
  await addService(store, { organisation, id: 'harbour-team', name: 'Harbour Team' });
  await addSiteKey(store, { organisation, name: 'Patient portal', key: siteKey, services, origins: [portal] });
  await addSiteKey(store, { organisation, name: 'Ward intranet', key: wardKey, services, origins: [intranet] });
  for (const { person, token } of [...people, administrator]) {
    await addStaffToken(store, { organisation, token, ...person });
  }
}
