import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * How the attribute of a property is read, which has the same name in small letters with hyphens between its words; `null` for a
 * property without one.
 */
export type Declared = typeof Boolean | typeof Number | typeof String | null;

/** Properties that changed since the last update, with what they were. */
export type Changed = ReadonlyMap<string, unknown>;

type Values = Record<string, unknown>;

/** A style sheet in a tagged template, so that the build takes its white space out. */
export function css(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw({ raw: strings }, ...values);
}

// On a server there are no elements.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? Object;

/**
 * What an element of Lit is without its templates, for an element that is waited for: properties that are updated together, once,
 * before the page is painted; controllers; one shadow root. It goes by the same names, so that controllers cannot tell.
 */
export abstract class PlainElement extends Base implements ReactiveControllerHost {
  static properties: Readonly<Record<string, Declared>> = {};
  static sheet: CSSStyleSheet | undefined;
  static styles = '';

  static get observedAttributes(): string[] {
    // Now, as it is the same for all, and each that is put into a page then has less to wait for.
    if (globalThis.document && 'adoptedStyleSheets' in document) this.sheet = sheetOf(this.styles);
    const names = Object.keys(this.properties);
    for (const name of names) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: PlainElement) {
          return this.#values[name];
        },
        set(this: PlainElement, value: unknown) {
          this.#set(name, value);
        },
      });
    }
    return names
      .filter((name) => this.properties[name])
      .map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  }

  hasUpdated = false;
  renderRoot!: ShadowRoot;

  readonly #values: Values = {};
  readonly #controllers = new Set<ReactiveController>();
  /** What a page set before the element was defined. */
  #early: Values = {};
  #changed = new Map<string, unknown>();
  #waits = false;
  #begin!: () => void;
  #done: Promise<unknown> = new Promise<void>((resolve) => (this.#begin = resolve));

  constructor() {
    super();
    const own = this as unknown as Values;
    for (const name of Object.keys(this.#declared)) {
      if (!Object.hasOwn(own, name)) continue;
      this.#early[name] = own[name];
      Reflect.deleteProperty(own, name);
    }
    this.requestUpdate();
  }

  /** Builds what is in the shadow root, or changes it. */
  protected abstract update(changed: Changed): void;

  get updateComplete(): Promise<boolean> {
    return this.#done.then(() => !this.#waits);
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.isConnected && this.shadowRoot) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  requestUpdate(): void {
    if (this.#waits) return;
    this.#waits = true;
    this.#done = this.#soon(this.#done);
  }

  /** Updates at once, where there is anything to update. */
  performUpdate(): void {
    if (!this.#waits) return;
    Object.assign(this, this.#early);
    this.#early = {};
    const changed = this.#changed;
    this.#changed = new Map();
    try {
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.update(changed);
    } finally {
      this.#waits = false;
    }
    this.hasUpdated = true;
    for (const controller of this.#controllers) controller.hostUpdated?.();
  }

  connectedCallback(): void {
    this.renderRoot ??= this.#dressed(this.attachShadow({ mode: 'open' }));
    this.#begin();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _before: string | null, text: string | null): void {
    const name = attribute.replace(/-./g, (letter) => letter.charAt(1).toUpperCase());
    const read = this.#declared[name];
    this.#set(name, read === Boolean ? text !== null : text === null ? text : read?.(text));
  }

  get #declared(): Readonly<Record<string, Declared>> {
    return (this.constructor as typeof PlainElement).properties;
  }

  #set(name: string, value: unknown): void {
    const before = this.#values[name];
    if (Object.is(before, value)) return;
    this.#values[name] = value;
    if (!this.#changed.has(name)) this.#changed.set(name, before);
    this.requestUpdate();
  }

  async #soon(before: Promise<unknown>): Promise<void> {
    await before.catch(() => undefined);
    this.performUpdate();
  }

  #dressed(root: ShadowRoot): ShadowRoot {
    const { constructor } = this as unknown as { constructor: typeof PlainElement };
    if (constructor.sheet) root.adoptedStyleSheets = [constructor.sheet];
    else {
      const element = document.createElement('style'); // browsers of before 2023
      element.textContent = constructor.styles;
      root.append(element);
    }
    return root;
  }
}

function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
