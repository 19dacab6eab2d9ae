import { html, nothing, type TemplateResult } from 'lit';

export interface AgainButtonOptions {
  readonly label: string;
  /** What it is called while it is being read. */
  readonly loading: string;
  readonly reading: boolean;
  readonly again: () => unknown;
}

/** The button that reads again. It keeps its place and the focus while it does, and says that it does. */
export function againButton({ label, loading, reading, again }: AgainButtonOptions): TemplateResult {
  return html`
    <button type="button" class="button quiet" aria-disabled=${reading ? 'true' : nothing} @click=${() => void again()}>
      ${reading ? loading : label}
    </button>
  `;
}
