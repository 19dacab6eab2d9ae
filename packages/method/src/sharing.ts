import type { DesignedWith, ParticipantRole, SharedStanding } from '@always-kit/contract';

// Apart from the schemas, so that a page that only shows what was shared need not load them.

/** Somebody who uses the service, or speaks from that experience: everybody but staff. */
export function hasLivedExperience(role: ParticipantRole): boolean {
  return role !== 'staff';
}

/** Whether people with lived experience shared the power to decide: they designed it together with staff, or led it. */
export function wasShared(designedWith: DesignedWith): boolean {
  return designedWith.some(
    ({ role, level }) => hasLivedExperience(role) && (level === 'co-designed' || level === 'led'),
  );
}

/** In how many of the shared steps people with lived experience shared the power to decide. */
export function sharedSteps(standings: readonly SharedStanding[]): number {
  return standings.filter(({ level }) => level === 'co-designed' || level === 'led').length;
}
