import { css, type CSSResult } from 'lit';

/** `.button` does what the page is for, `.button.quiet` what is beside it, and `.link` reads as a link. All reach 44 px. */
export const buttons: CSSResult = css`
  button {
    cursor: pointer;
    min-block-size: 44px;
  }
  .button {
    padding: 0.55em 1em;
    border: 2px solid transparent;
    border-radius: 4px;
    background: var(--_button);
    color: var(--_button-text);
    font-weight: 600;
    text-align: center;
    border-block-end: 4px solid var(--_button-shadow);
  }
  .button:hover {
    background: var(--_button-hover);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .button.quiet {
    background: var(--_input-background);
    color: var(--_link);
    border: 2px solid var(--_link);
  }
  .button.quiet:hover {
    color: var(--_link-hover);
    border-color: var(--_link-hover);
  }
  .button[aria-disabled='true'] {
    cursor: progress;
  }
  .link {
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_link);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .link:hover {
    color: var(--_link-hover);
    text-decoration-thickness: 3px;
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
  }
`;
