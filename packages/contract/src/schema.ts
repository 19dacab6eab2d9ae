import * as z from 'zod/mini'; // a quarter of the size of `zod`, and no `new Function`, which strict pages forbid

// Before the first schema is built: otherwise zod probes for `eval`, and a strict page reports us for it.
z.config({ jitless: true });

export { z };
