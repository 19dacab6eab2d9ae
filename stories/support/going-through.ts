/** Something a person does in a form, in a story's `play`. */
export type Act = (form: FormElement) => Promise<void>;

export type FormElement = HTMLElement & {
  readonly shadowRoot: ShadowRoot;
  readonly updateComplete: Promise<boolean>;
  prepare(): Promise<void>;
};

/** A `play` that goes through the form in the story. */
export function through(...acts: Act[]): (context: { canvasElement: Element }) => Promise<void> {
  return async ({ canvasElement }) => {
    const form = canvasElement.querySelector<FormElement>('always-what-matters, always-feedback');
    if (!form) throw new Error('There is no form in this story');
    await form.prepare();
    await drawn(form);
    for (const act of acts) {
      await act(form);
      await drawn(form);
    }
  };
}

/** Presses the button of the page that is shown, once what it needs has come: it starts, goes on or sends. */
export const next: Act = async (form) => {
  const button = (): HTMLElement | null =>
    form.shadowRoot.querySelector(':is([part=start], [part=continue], [part=send])');
  for (let turn = 0; turn < 100 && !button(); turn++) await new Promise((resolve) => setTimeout(resolve, 20));
  button()?.click();
};

/** Presses the button with this part. */
export function press(part: string): Act {
  return (form) => {
    form.shadowRoot.querySelector<HTMLElement>(`[part='${part}']`)?.click();
    return Promise.resolve();
  };
}

/** Picks the answer that stands at `place`, from 0. */
export function pick(place: number): Act {
  return (form) => {
    form.shadowRoot.querySelectorAll<HTMLElement>('[part=option]')[place]?.click();
    return Promise.resolve();
  };
}

/** Opens what can be opened. */
export const open: Act = (form) => {
  for (const details of form.shadowRoot.querySelectorAll('details')) details.open = true;
  return Promise.resolve();
};

/** Fills the fields of the page that is shown. */
export function write(...texts: string[]): Act {
  return (form) => {
    const fields = form.shadowRoot.querySelectorAll<HTMLInputElement>('textarea, input[type=text]');
    for (const [index, field] of fields.entries()) {
      field.value = texts[index] ?? '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    return Promise.resolve();
  };
}

/** Until something is announced: how many characters are left is said only when nobody types any more. */
export const announced: Act = async (form) => {
  const status = (): string => form.shadowRoot.querySelector('[role=status]')?.textContent?.trim() ?? '';
  for (let turn = 0; turn < 100 && status() === ''; turn++) await new Promise((resolve) => setTimeout(resolve, 20));
};

/** `act`, so many times. */
export function times(count: number, act: Act): Act[] {
  return Array.from({ length: count }, () => act);
}

/** Until what was asked for over the line is drawn. */
async function drawn(form: FormElement): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await form.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
