import { writeFile } from 'node:fs/promises';
import { openApiDocument } from '@always-kit/contract/openapi';

/** Writes the OpenAPI document to where it is read and compared: `docs/openapi.json`. */
const file = new URL('../../../docs/openapi.json', import.meta.url);
await writeFile(file, `${JSON.stringify(openApiDocument(), null, 2)}\n`);
