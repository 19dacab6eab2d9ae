import { isIdentifier } from '@always-kit/contract';
import type { Node } from './node.ts';

/** Our ids for the `linkId`s of a questionnaire: the same where it may be one of ours, else the nearest that may. */
export function questionIds(items: readonly Node[]): ReadonlyMap<string, string> {
  const linkIds = items.flatMap(allLinkIds);
  const ids = new Map(linkIds.filter(isIdentifier).map((linkId) => [linkId, linkId]));
  const taken = new Set(ids.keys());
  for (const linkId of linkIds) if (!ids.has(linkId)) ids.set(linkId, nearestId(linkId, taken));
  return ids;
}

/** The nearest text that may be an id and is not among `taken`, which it joins. */
export function nearestId(text: string, taken: Set<string>): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  const stem =
    plain
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-+/, '')
      .slice(0, 56)
      .replace(/-+$/, '') || 'x';
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  taken.add(id);
  return id;
}

function allLinkIds(item: Node): string[] {
  const linkId = item.raw('linkId');
  return [...(typeof linkId === 'string' ? [linkId] : []), ...item.nodes('item').flatMap(allLinkIds)];
}
