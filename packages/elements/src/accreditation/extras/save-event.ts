/** What an evidence pack can be saved as: a page to read, or data to check. */
export type PackFormat = 'html' | 'json';

/**
 * The person is about to save the evidence pack. Cancelable: an app whose web view saves no files takes `file` instead, and
 * keeps it in its own way.
 */
export class AlwaysSaveEvent extends Event {
  readonly format: PackFormat;
  readonly file: Blob;
  /** What the file is to be called, such as `evidence-pack-going-home.html`. */
  readonly name: string;

  constructor(format: PackFormat, file: Blob, name: string) {
    super('always-save', { bubbles: true, composed: true, cancelable: true });
    this.format = format;
    this.file = file;
    this.name = name;
  }
}

declare global {
  interface HTMLElementEventMap {
    'always-save': AlwaysSaveEvent;
  }
}
