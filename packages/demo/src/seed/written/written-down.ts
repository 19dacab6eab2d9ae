import type { QuestionnaireResponse } from '@always-kit/contract';
import type { WrittenDown } from '../record.ts';
import { goingHomeRecord } from './going-home.ts';
import { askMyCarerRecord, knowMyTeamRecord, movingOnRecord, quietNightsRecord } from './others.ts';

/** All that the made-up teams wrote down, up to `now`. The same `now` gives the same entries. */
export function writtenDown(now: Date, responses: readonly QuestionnaireResponse[]): WrittenDown[] {
  return [
    ...goingHomeRecord(now, responses),
    ...movingOnRecord(now),
    ...knowMyTeamRecord(now),
    ...quietNightsRecord(now),
    ...askMyCarerRecord(now),
  ];
}
