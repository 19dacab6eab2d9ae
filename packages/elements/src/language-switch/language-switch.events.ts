/**
 * The person wants to read another language. `<always-provider>` around the switch takes it; a page that remembers languages in
 * its own way does so here, and keeps the provider from it with `preventDefault()`.
 */
export class AlwaysLanguageEvent extends Event {
  /** As a BCP 47 tag. */
  readonly language: string;

  constructor(language: string) {
    super('always-language', { bubbles: true, composed: true, cancelable: true });
    this.language = language;
  }
}
