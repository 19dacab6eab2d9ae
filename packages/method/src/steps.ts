import type { EntryForm, MethodStep, Phase } from '@always-kit/contract';

/** One step of the method: in which phase it is, and which forms of the record it is done with. */
export interface Step {
  readonly id: MethodStep;
  readonly phase: Phase;
  /** The forms that are filled in here. Empty where the step is done in the Always Event itself, or by what people answer. */
  readonly forms: readonly EntryForm[];
}

/**
 * The method's steps, in the order that most teams take them. The phases are those of the IHI's toolkit page; which steps are in them is
 * a draft by this project, so a team may do them in another order.
 */
export const steps: readonly Step[] = [
  { id: 'readiness', phase: 'set-up', forms: ['readiness'] },
  { id: 'oversight', phase: 'set-up', forms: ['oversight', 'commitment', 'sponsor-review', 'oversight-report'] },
  { id: 'place', phase: 'set-up', forms: ['scope'] },
  { id: 'strategy', phase: 'set-up', forms: ['strategy-link'] },
  { id: 'team', phase: 'co-design', forms: ['team-charter'] },
  { id: 'what-matters', phase: 'co-design', forms: ['quote'] },
  { id: 'vision', phase: 'co-design', forms: [] },
  { id: 'four-tests', phase: 'co-design', forms: ['four-tests'] },
  { id: 'aim', phase: 'co-design', forms: [] },
  { id: 'ideas', phase: 'co-design', forms: ['change-idea'] },
  { id: 'measures', phase: 'co-design', forms: ['measure-plan'] },
  { id: 'baseline', phase: 'co-design', forms: [] },
  { id: 'test', phase: 'co-design', forms: ['test-of-change'] },
  { id: 'implement', phase: 'reliable', forms: ['standard-work'] },
  { id: 'sustain', phase: 'reliable', forms: ['sustain-plan'] },
  { id: 'spread', phase: 'reliable', forms: ['spread', 'communication'] },
  { id: 'recognise', phase: 'reliable', forms: [] },
];
