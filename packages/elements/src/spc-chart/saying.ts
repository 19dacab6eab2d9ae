import type { Exploring } from './exploring.ts';

/** What was asked to be said last, by chart. */
const last = new WeakMap<Exploring, symbol>();

/** Says a sentence in the live region, once this change is on the screen. */
export function say(exploring: Exploring, sentence: string): void {
  const { host } = exploring;
  const turn = Symbol();
  last.set(exploring, turn);
  exploring.said = ''; // a region that is given the same words again says nothing
  host.requestUpdate();
  void host.updateComplete.then(() => {
    if (turn !== last.get(exploring)) return;
    exploring.said = sentence;
    host.requestUpdate();
  });
}
