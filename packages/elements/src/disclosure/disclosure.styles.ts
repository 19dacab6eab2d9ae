import { css, type CSSResult } from 'lit';

/** A list of headings whose buttons open what is below them: the button, its arrow and its tick. Headings look as the text around them. */
export const disclosureStyles: CSSResult = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: inherit;
    font-weight: inherit;
    line-height: inherit;
  }
  .aside,
  .hint {
    color: var(--_secondary);
  }
  .toggle {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.5em;
    inline-size: 100%;
    padding: 0.5em 0 0.25em;
    border: 0;
    background: none;
    color: var(--_link);
    text-align: start;
  }
  .toggle:hover {
    color: var(--_link-hover);
  }
  .toggle:hover .text {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .arrow,
  .tick {
    inline-size: 1em;
    block-size: 1em;
  }
  .arrow {
    margin-block-start: 0.25em;
  }
  [aria-expanded='true'] .arrow {
    transform: scaleY(-1);
  }
  .tick {
    margin-inline-end: 0.35em;
    vertical-align: -0.1em;
    color: var(--_success);
  }

  @media (forced-colors: active) {
    .toggle {
      color: LinkText;
    }
    .tick {
      color: CanvasText;
    }
  }
`;
