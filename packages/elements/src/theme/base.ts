import { css, type CSSResult } from 'lit';

/**
 * What every element of ours starts from. `em`, not `rem`: a page that sets `html { font-size: 62.5% }` would shrink us.
 * The floor of 16 px is for pages that then forget to set their text back.
 */
export const base: CSSResult = css`
  :host {
    display: block;
    min-inline-size: min(100%, 15em);
    container-type: inline-size;
    color: var(--_text);
    font-size: max(1em, 16px);
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * A page's own rule for everything (\`*\`) reaches us and outdoes \`:host\`, and what a place around us is made for (a line that
   * never breaks, capitals) comes in with it. The spacing of letters, words and lines is left: it may be a person's own (WCAG 1.4.12).
   */
  :host > * {
    color: var(--_text);
    font-size: max(1em, 16px);
    overflow-wrap: break-word;
    font-style: initial;
    font-stretch: initial;
    font-feature-settings: initial;
    font-variant: initial;
    text-shadow: initial;
    text-transform: initial;
    text-indent: initial;
    text-align: initial;
    text-align-last: initial;
    cursor: initial;
    -webkit-text-fill-color: initial;
    -webkit-text-stroke: initial;
    word-break: initial;
    hyphens: initial;
    white-space: initial;
  }
  /* Urdu is written in Nastaliq, where a word comes down from above: at 1.5 its lines run into each other. */
  :lang(ur):is(.form, .tally, .sheet, .words, [part='language']) {
    line-height: 2;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* Form controls reset these, so a person's own spacing would not reach them (WCAG 1.4.12). */
  button,
  input,
  textarea,
  select {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: inherit;
    color: inherit;
    margin: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  /* Not none: Safari then no longer tells VoiceOver that it is a list. */
  ul,
  ol {
    list-style-type: '';
  }
  a {
    color: var(--_link);
  }
  /* A thicker line, so that nobody needs the colour to see it. */
  a:hover {
    color: var(--_link-hover);
    text-decoration-thickness: 3px;
  }
  /* Headings inherit their line height: a person's own must reach them (WCAG 1.4.12). */
  .title {
    font-size: 1.5em;
    font-weight: 600;
    text-wrap: pretty;
  }
  .subtitle {
    font-size: 1.2em;
    font-weight: 600;
  }
  /* A dark ring around a yellow one: one of the two stands out at 3:1 or more on any page, on every side. */
  :focus-visible {
    outline: 3px solid var(--_focus-text);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_focus);
    scroll-margin: var(--always-scroll-margin, 1em);
  }
  :is(h1, h2, h3, h4, h5, h6, .page):focus {
    outline: none;
    box-shadow: none;
    scroll-margin: var(--always-scroll-margin, 1em);
  }
  .only-heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
