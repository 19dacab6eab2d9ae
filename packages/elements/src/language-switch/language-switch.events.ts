/**
 * The person wants to read another language, or a kiosk the one it had before them. `<always-provider>` around takes it; a page
 * that remembers languages in its own way does so here, and keeps the provider from it with `preventDefault()`.
 */
export class AlwaysLanguageEvent extends Event {
  /** As a BCP 47 tag; empty for the page's own, when a kiosk makes ready for the next person. */
  readonly language: string;

  constructor(language: string) {
    super('always-language', { bubbles: true, composed: true, cancelable: true });
    this.language = language;
  }
}
