import { existsSync, readFileSync } from 'node:fs';
import { EvidencePack, parse } from '@always-kit/contract';
import { checkPack } from '../evidence-pack/check-pack.ts';
import { heldAgainst } from '../evidence-pack/held-against.ts';
import { isPostgres, openStore } from '../stores/open-store.ts';
import { messages } from './messages.ts';
import { UsageError, type CommandLine } from './options.ts';

/** A pack is not as it was made: for scripts, which look at the exit code. */
class ChangedPackError extends Error {
  override readonly name = 'ChangedPackError';
}

/** Says whether an evidence pack is as it was made; with a place of data, also whether it was made there and still holds. */
export async function verifyPack(line: CommandLine): Promise<readonly string[]> {
  const [, name, ...more] = line.words;
  if (name === undefined || more.length > 0) throw new UsageError(messages.whichPack);
  const file = fileIn(name);
  const checked = checkPack(file);
  if (!checked.isPack) throw new ChangedPackError(messages.notPack(name));
  const faults = checked.faults.map(({ part, why }) => messages.packFault(part, why));
  if (faults.length > 0) throw new ChangedPackError([...faults, messages.packChanged].join('\n'));
  const { parts, sha256, evidence } = checked.manifest;
  const whole = [messages.packWhole(parts.length), messages.packEvidence(evidence), messages.packManifest(sha256)];
  const place = line.place('');
  return place === '' ? [...whole, messages.packByItself] : [...whole, ...(await against(place, name, file))];
}

async function against(place: string, name: string, file: unknown): Promise<readonly string[]> {
  if (!isPostgres(place) && !existsSync(place)) throw new UsageError(messages.notThere(place));
  const pack = parse(EvidencePack, file);
  if (!pack.ok) throw new ChangedPackError(messages.notPack(name));
  const store = await openStore(place);
  try {
    const { hasHead, madeBy, otherSignOffs } = await heldAgainst(store, pack.value);
    const { audit, checklist } = pack.value.parts;
    const faults = [
      ...(hasHead ? [] : [messages.packHeadGone(audit.seq)]),
      ...(madeBy === undefined ? [messages.packNotMadeHere] : []),
      ...otherSignOffs.map(messages.packSignOff),
    ];
    if (faults.length > 0) throw new ChangedPackError(faults.join('\n'));
    const signOffs = checklist.filter(({ signOff }) => signOff).length;
    return [messages.packHead(audit.seq), messages.packMadeHere(madeBy ?? 0), messages.packSignOffs(signOffs)];
  } finally {
    await store.close();
  }
}

function fileIn(name: string): unknown {
  if (!existsSync(name)) throw new UsageError(messages.notThere(name));
  try {
    return JSON.parse(readFileSync(name, 'utf8'));
  } catch (cause) {
    throw new ChangedPackError(messages.notPack(name), { cause });
  }
}
