import { config } from 'zod/mini'; // a quarter of the size of `zod`

// Imported by every file with a schema, before its first one: otherwise zod probes for `eval`, and a strict page reports us.
config({ jitless: true });
