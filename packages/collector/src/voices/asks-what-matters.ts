import type { Questionnaire } from '@always-kit/contract';

/**
 * Whether a questionnaire asks people who use the service what matters to them. What staff say matters is heard too, but it is not the
 * voice of the people who use the service.
 */
export function asksWhatMatters({ purpose, audience }: Pick<Questionnaire, 'purpose' | 'audience'>): boolean {
  return purpose === 'what-matters' && audience.some((one) => one !== 'staff');
}
