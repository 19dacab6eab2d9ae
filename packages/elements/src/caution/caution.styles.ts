import { css, type CSSResult } from 'lit';

/** A caution is no mistake, so it is not in the colour of mistakes. Its bar says which it is, also without colour. */
export const cautionStyles: CSSResult = css`
  .caution {
    display: grid;
    gap: calc(1.5 * var(--_space));
    justify-items: start;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 40em;
    border: 2px solid var(--_input-border);
    border-inline-start-width: 8px;
    padding: calc(2 * var(--_space));
  }
  .caution.now {
    border: 4px solid var(--_text);
    border-inline-start-width: 12px;
  }
  .caution p.idea,
  .caution ul {
    margin: 0;
  }
  /* Which words belong to which number has to be seen, also where each takes several lines. */
  .caution :is(p.idea, li) + :is(p.idea, li) {
    margin-block-start: var(--_space);
  }
  .caution ul {
    padding-inline-start: 1.25em;
    overflow-wrap: anywhere;
  }
  .caution mark {
    background: var(--_focus);
    color: var(--_focus-text);
    text-decoration: underline 2px;
    text-underline-offset: 0.15em;
  }
  .caution a {
    color: var(--_link);
    font-weight: 600;
    white-space: nowrap;
    font-size: min(1.7em, 9.2vw); /* on the narrowest screen one with spaced letters still fits */
    /* A thumb has to find the number, and nothing beside it. Not as a box of its own: that is heard apart from its full stop. */
    line-height: max(44px, 1.5em);
    padding-block: calc((44px - 1em) / 2);
    padding-inline: 0.08em; /* as much on both sides: a number stays left to right in a page that is not */
    font-kerning: none;
    text-underline-offset: 0.15em;
  }
  .caution a:hover {
    color: var(--_link-hover);
    text-decoration-thickness: 3px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  @media (forced-colors: active) {
    .caution mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
