import type { Failure } from '@always-kit/client';
import { createUuid, type ContactReason } from '@always-kit/contract';
import type { TemplateResult } from 'lit';
import type { AnswerForm } from '../answer-form.ts';
import type { FormMessages } from '../form.messages.ts';
import type { Delivered } from '../delivery.ts';
import { reasonNotSent } from '../not-sent.ts';
import { Outbox } from '../outbox.ts';
import type { LaterPage } from '../pages/page.ts';
import type { ResponseFlow } from '../response-flow.ts';
import { Retrying } from '../retrying.ts';
import type { Offered } from './afterwards.ts';
import { faultsIn, type ContactFault, type Entered } from './contact-faults.ts';
import { contactPage } from './contact-page.ts';

const nobody: Entered = { name: '', email: '', phone: '' };

/**
 * How to reach somebody who wants to hear more: a name to be called by, an address or a number, and what for. It is sent under
 * an id of its own, and nothing in it leads to the answers.
 */
export class Contact implements Offered {
  open = false;
  taken = false;

  readonly #form: AnswerForm;
  readonly #answers: ResponseFlow;
  readonly #close: () => void;
  #entered = nobody;
  #reasons: readonly ContactReason[] = [];
  #faults: readonly ContactFault[] = [];
  #sending = false;
  #notSent = false;
  #waiting = false;
  #id = createUuid();
  /** What people before have sent and nobody has taken yet. */
  #outbox: Outbox | undefined;
  #focusOn: string | undefined;

  constructor(form: AnswerForm, answers: ResponseFlow, close: () => void) {
    this.#form = form;
    this.#answers = answers;
    this.#close = close;
    new Retrying(
      form,
      () => this.#waiting,
      () => this.#send(),
    );
  }

  get ready(): boolean {
    return this.#form.stayInTouch;
  }

  words(text: FormMessages): FormMessages['stayInTouch'] {
    return text.stayInTouch;
  }

  says({ sending }: FormMessages): string {
    return this.#sending ? sending : '';
  }

  begin(): void {
    this.open = true;
    this.#take('heading');
  }

  forget(): void {
    if (this.#waiting || this.#sending) this.#setAside();
    this.open = this.taken = this.#notSent = this.#waiting = this.#sending = false;
    this.#entered = nobody;
    this.#reasons = [];
    this.#faults = [];
    this.#id = createUuid();
  }

  draw({ reader }: LaterPage): TemplateResult {
    this.#follow();
    return contactPage({
      reader,
      state: {
        entered: this.#entered,
        reasons: this.#reasons,
        faults: this.#faults,
        sending: this.#sending,
        notSent: this.#notSent,
      },
      actions: {
        enter: (field, value) => (this.#entered = { ...this.#entered, [field]: value }),
        choose: (reasons) => (this.#reasons = reasons),
        goTo: (field) => this.#take(field),
        send: () => this.#check(),
        leave: this.#leave,
      },
    });
  }

  #check(): void {
    if (this.#sending) return;
    this.#faults = faultsIn(this.#entered, this.#reasons);
    if (this.#faults.length > 0) return this.#take('summary');
    void this.#send();
  }

  async #send(): Promise<void> {
    if (this.#sending) return;
    const attempt = this.#attempt();
    this.#sending = true;
    this.#form.requestUpdate();
    const id = this.#id;
    const result = await attempt();
    if (id !== this.#id) return; // the next person is there
    this.#sending = false;
    if (result.ok) {
      this.#end();
      return;
    }
    const first = !this.#notSent;
    this.#notSent = true;
    this.#waiting = reasonNotSent(result) === 'waiting';
    if (first && this.open) this.#take('failure');
    else this.#form.requestUpdate();
  }

  /** Sends what is entered now, each time it is called. */
  #attempt(): () => Promise<Delivered> {
    const { client, service } = this.#answers.asking();
    const { name, email, phone } = this.#entered;
    const id = this.#id;
    const contact = {
      id,
      service,
      ...(name.trim() && { name: name.trim() }),
      ...(email.trim() && { email: email.trim() }),
      ...(phone.trim() && { phone: phone.trim() }),
      reasons: [...this.#reasons],
    };
    return async () => {
      const result = await (client?.outbox ?? client)
        ?.stayInTouch(contact)
        .catch((): Failure => ({ ok: false, reason: 'unreadable', message: 'The client failed' }));
      // An id of our own that is taken has arrived before.
      if (result?.ok || result?.reason === 'conflict') return { ok: true, id };
      return result ?? { ok: false, reason: 'invalid', message: 'There is no client' };
    };
  }

  /** Lets what is not sent yet go on by itself, whoever comes next. */
  #setAside(): void {
    this.#outbox ??= new Outbox(this.#form);
    this.#outbox.take(this.#attempt());
  }

  #end(): void {
    const { open } = this;
    this.#waiting = false;
    this.forget();
    this.taken = true;
    if (open) this.#close();
    else this.#form.requestUpdate();
  }

  #leave = (): void => {
    this.open = false;
    this.#close();
  };

  #take(id: string): void {
    this.#focusOn = id;
    this.#form.requestUpdate();
  }

  #follow(): void {
    void this.#form.updateComplete.then(() => {
      if (this.#focusOn) this.#form.renderRoot.querySelector<HTMLElement>(`#${this.#focusOn}`)?.focus();
      this.#focusOn = undefined;
    });
  }
}
