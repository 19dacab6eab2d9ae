/**
 * Brings a field into sight as a whole when Tab leads to it: a browser is content with the line of its caret, and the rest of
 * it, with its mark of the focus, may lie below the screen (WCAG 2.4.12 and 2.4.13). Never after a press, under the finger.
 */
export function showWholeFields(form: HTMLElement): void {
  form.addEventListener('keyup', (event) => {
    const [at] = event.composedPath();
    if (event.key === 'Tab' && at instanceof HTMLElement) at.scrollIntoView({ block: 'nearest' });
  });
}
