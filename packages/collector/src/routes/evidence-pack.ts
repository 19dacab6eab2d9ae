import { Readable } from 'node:stream';
import type { EvidencePack } from '@always-kit/contract';
import { makePack } from '../evidence-pack/make-pack.ts';
import { packPage } from '../evidence-pack/page.ts';
import { entryOf } from '../identity/actor.ts';
import type { StaffCaller } from '../identity/caller.ts';
import { readSubject } from './checklist.ts';
import type { Download, Handlers, Surroundings } from './handler.ts';

type PackHandlers = Pick<Handlers, 'exportEvidencePack' | 'exportEvidencePage'>;

/**
 * The evidence pack, for all who may see the checklist. That it left, and the hash of its manifest, is in the audit trail: so the trail
 * can tell a pack that was made here from one that somebody made up, hashes and all.
 */
export function evidencePackHandlers({ store, keys, now }: Surroundings): PackHandlers {
  return {
    async exportEvidencePack({ caller, params }) {
      const pack = await packFor(caller, params.id, 'evidence-pack.json');
      return { status: 200, body: whole(`${JSON.stringify(pack, undefined, 1)}\n`) };
    },
    async exportEvidencePage({ caller, params }) {
      return { status: 200, body: whole(packPage(await packFor(caller, params.id, 'evidence-pack.html'))) };
    },
  };

  async function packFor(caller: StaffCaller, id: string, file: string): Promise<EvidencePack> {
    const { organisation, person } = caller;
    const at = now();
    const pack = await makePack(
      { store, keys },
      { organisation, person, ...(await readSubject(store, organisation, id)) },
      at,
    );
    const detail = { file, manifest: pack.manifest.sha256 };
    await store.audit.record(entryOf(caller, at, 'export-evidence-pack', id, detail));
    return pack;
  }
}

function whole(text: string): Download {
  return Readable.from([text]);
}
