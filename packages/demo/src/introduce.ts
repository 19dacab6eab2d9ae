import { addOrganisation, addService, addSiteKey, addStaffToken, type Store } from '@always-kit/collector';
import { organisation } from './organisation.ts';
import { administrator, people } from './people.ts';

/** The portal's publishable key. */
export const siteKey = 'pk_demo_fairwater_portal';
/** The publishable key of the intranet's pages where staff and volunteers ask people. */
export const wardKey = 'pk_demo_fairwater_ward';

const services = {
  'bramley-ward': 'Bramley Ward',
  'harbour-team': 'Harbour Team',
  'cedar-ward': 'Cedar Ward',
  'willow-ward': 'Willow Ward',
  'elm-clinic': 'Elm Clinic',
};

/** Tells a collector who the made-up trust is: its services, its portal, its intranet and its people. */
export async function introduce(store: Store, portal: string, intranet: string): Promise<void> {
  await addOrganisation(store, { id: organisation, name: 'Fairwater Health', staffOrigins: [intranet] });
  for (const [id, name] of Object.entries(services)) await addService(store, { organisation, id, name });
  await addSiteKey(store, {
    organisation,
    name: 'Patient portal',
    key: siteKey,
    services: Object.keys(services),
    origins: [portal],
  });
  await addSiteKey(store, {
    organisation,
    name: 'Ward intranet',
    key: wardKey,
    services: Object.keys(services),
    origins: [intranet],
  });
  for (const { person, token } of [...people, administrator]) {
    await addStaffToken(store, { organisation, token, ...person });
  }
}
