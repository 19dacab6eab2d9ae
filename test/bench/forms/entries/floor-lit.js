/** What a form of Lit costs at the least: one element, native inputs, one sheet, and nothing checked. */
import { css, html, LitElement } from 'lit';
import { codeOf, questions, title } from './survey.js';

class FloorForm extends LitElement {
  static styles = css`
    :host {
      display: block;
      font: 19px/1.5 sans-serif;
    }
    fieldset {
      border: 0;
      padding: 0;
      margin: 24px 0;
    }
    label {
      display: flex;
      gap: 12px;
      align-items: center;
      min-height: 44px;
    }
    input {
      width: 40px;
      height: 40px;
    }
    textarea {
      width: 100%;
      font: inherit;
    }
  `;

  render() {
    return html`<form @submit=${this.#send}>
      <h2>${title}</h2>
      ${questions.map(({ id, kind, text, options = [] }) =>
        kind === 'text'
          ? html`<label for=${id}>${text}</label><textarea id=${id} name=${id} rows="5"></textarea>`
          : html`<fieldset>
              <legend>${text}</legend>
              ${options.map(
                (option) =>
                  html`<label
                    ><input
                      type=${kind === 'one' ? 'radio' : 'checkbox'}
                      name=${id}
                      value=${codeOf(option)}
                    />${option}</label
                  >`,
              )}
            </fieldset>`,
      )}
      <button>Send</button>
    </form>`;
  }

  #send = (event) => {
    event.preventDefault();
    globalThis.sent = [...new FormData(event.target)];
  };
}
customElements.define('floor-form', FloorForm);
document.querySelector('main').append(document.createElement('floor-form'));
