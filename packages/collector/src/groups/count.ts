import type { Measure } from '@always-kit/contract';
import type { ToldWithResponse } from '../stores/about-you-store.ts';
import type { Grouping } from './grouping.ts';

/** How many people of each group a measure counts, and how many of them it happened to, in the order of the groups. Exact. */
export function countByGroup(
  told: readonly ToldWithResponse[],
  { question, numerator, denominator }: Pick<Measure, 'question' | 'numerator' | 'denominator'>,
  { groups, groupOf }: Grouping,
): { people: number; yes: number }[] {
  const counts = new Map(groups.map(({ code }) => [code, { people: 0, yes: 0 }]));
  for (const { aboutYou, response } of told) {
    const count = counts.get(groupOf(aboutYou) ?? '');
    const picked = [response.answers.find((answer) => answer.question === question)?.value ?? []].flat().map(String);
    if (!count || !picked.some((code) => denominator.includes(code))) continue;
    count.people += 1;
    if (picked.some((code) => numerator.includes(code))) count.yes += 1;
  }
  return [...counts.values()];
}
