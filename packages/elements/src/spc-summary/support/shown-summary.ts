import type { AlwaysSpcSummary } from '../spc-summary.ts';

export async function press(summary: AlwaysSpcSummary, name: string): Promise<void> {
  const button = [...summary.shadowRoot!.querySelectorAll('button')].find((each) => plain(each.textContent) === name);
  if (!button) throw new Error(`There is no button “${name}”`);
  button.click();
  await summary.updateComplete;
}

export function rowsOf(summary: AlwaysSpcSummary): string[] {
  return [...summary.shadowRoot!.querySelectorAll('tbody tr')].map((row) => {
    const cells = [...row.children].map((cell) => {
      const copy = cell.cloneNode(true) as Element;
      copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
      return copy.textContent;
    });
    return plain(cells.join(' '));
  });
}

export function namesOf(summary: AlwaysSpcSummary): string[] {
  return [...summary.shadowRoot!.querySelectorAll('tbody th')].map(({ textContent }) => plain(textContent));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
