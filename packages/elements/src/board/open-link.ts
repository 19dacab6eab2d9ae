import { html, type TemplateResult } from 'lit';
import type { MeasureName } from './measure-name.ts';
import { AlwaysOpenEvent } from './open-event.ts';

/**
 * The way to the whole chart: a link where the host says where the charts are, with `{alwaysEvent}` and `{measure}` for the
 * ids, else a button; neither for a measure that has no id. Both ask with `always-open` first.
 */
export function openLink(name: MeasureName, href: string, content: unknown): TemplateResult {
  const onOpen = (event: Event): void => {
    const asked = new AlwaysOpenEvent(name);
    if (!event.currentTarget?.dispatchEvent(asked)) event.preventDefault();
  };
  if (name.measure === '') return html`<span>${content}</span>`;
  return href === ''
    ? html`<button type="button" class="link open" @click=${onOpen}>${content}</button>`
    : html`<a class="open" href=${placeOf(name, href)} @click=${onOpen}>${content}</a>`;
}

function placeOf({ alwaysEvent, measure }: MeasureName, href: string): string {
  return href
    .replaceAll('{alwaysEvent}', encodeURIComponent(alwaysEvent))
    .replaceAll('{measure}', encodeURIComponent(measure));
}
