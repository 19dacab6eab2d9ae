import type { AlwaysTally } from '../tally/tally.ts';
import { textOf } from './person.ts';

/** The button whose words begin so. */
export function button(tally: AlwaysTally, name: string): HTMLButtonElement {
  const found = [...tally.shadowRoot!.querySelectorAll('button')].find((each) => textOf(each).startsWith(name));
  if (!found) throw new Error(`There is no button "${name}" in: ${sees(tally)}`);
  return found;
}

/** Presses these buttons, one after the other. */
export async function press(tally: AlwaysTally, ...labels: readonly string[]): Promise<void> {
  for (const name of labels) {
    button(tally, name).click();
    await tally.updateComplete;
  }
}

/** Everything that is shown, as words. */
export function sees(tally: AlwaysTally): string {
  return textOf(tally.shadowRoot!.querySelector('.tally'));
}

/** What is announced. */
export function hears(tally: AlwaysTally): string {
  return textOf(tally.shadowRoot!.querySelector('[role=status]'));
}
