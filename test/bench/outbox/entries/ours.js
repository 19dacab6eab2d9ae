import { createOutbox } from '@always-kit/client/capture';
import { ready, receiver } from './page.js';

const outbox = createOutbox({ url: receiver, siteKey: 'pk_outbox' });
ready(outbox, (response) => void outbox.submit(response));
