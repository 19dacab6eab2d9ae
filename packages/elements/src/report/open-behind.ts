import { html, type TemplateResult } from 'lit';
import { AlwaysOpenEvent, type Opened } from '../board/open-event.ts';

/**
 * The way to what stands behind a number: a link where the page says where such things are, with `{alwaysEvent}`, `{kind}` and `{id}`
 * filled in, else a button. Both ask with `always-open` first.
 */
export function behind(opened: Opened, href: string, content: unknown): TemplateResult {
  const asked = (): AlwaysOpenEvent => new AlwaysOpenEvent(opened);
  const onOpen = (event: Event): void => {
    if (!event.currentTarget?.dispatchEvent(asked())) event.preventDefault();
  };
  return href === ''
    ? html`<button type="button" class="link open" @click=${onOpen}>${content}</button>`
    : html`<a class="open" href=${placeOf(asked(), href)} @click=${onOpen}>${content}</a>`;
}

function placeOf({ alwaysEvent, kind, measure, entries, step }: AlwaysOpenEvent, href: string): string {
  const id = measure || entries.join(',') || (step ?? '');
  return href
    .replaceAll('{alwaysEvent}', encodeURIComponent(alwaysEvent))
    .replaceAll('{kind}', kind)
    .replaceAll('{id}', encodeURIComponent(id));
}
