/** The look of the page, on a screen and on paper. It stands in the page itself: the file is to be kept whole. */
export const pageStyles = `
  :root { color-scheme: light dark; }
  body { font: 1.0625em/1.5 system-ui, sans-serif; max-inline-size: 56em; margin: 0 auto; padding: 1em; color: #212b32; background: #fff; overflow-wrap: anywhere; }
  h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; }
  h1 { font-size: 1.75em; }
  h2 { font-size: 1.375em; margin-block-start: 2em; }
  h3 { font-size: 1.125em; margin-block-start: 1.75em; }
  h4 { font-size: 1em; }
  a { color: #00478a; }
  .wide { overflow-x: auto; }
  .wide:focus-visible, a:focus-visible { outline: 3px solid #212b32; outline-offset: 2px; }
  table { border-collapse: collapse; inline-size: 100%; margin-block: 0.75em; }
  caption { text-align: start; font-weight: 600; padding-block: 0.25em; }
  th, td { text-align: start; vertical-align: top; padding: 0.375em 0.5em 0.375em 0; border-block-end: 1px solid #768692; font-weight: inherit; }
  thead th { font-weight: 600; }
  th, td { overflow-wrap: break-word; hyphens: auto; }
  .any, td code { overflow-wrap: anywhere; hyphens: manual; }
  td, dd, li { unicode-bidi: plaintext; white-space: pre-line; }
  dl > div { display: grid; grid-template-columns: minmax(8em, 1fr) 4fr; gap: 1em; padding-block: 0.25em; }
  dt { font-weight: 600; }
  dd { margin: 0; }
  dd ul { margin: 0; padding-inline-start: 1.25em; }
  code { font-family: ui-monospace, monospace; font-size: 0.9375em; }
  .notice { border-inline-start: 6px solid #005eb8; padding: 0.5em 0.875em; }
  .aside { color: #425563; }
  @media (prefers-color-scheme: dark) {
    body { color: #f0f4f5; background: #1b2126; }
    a { color: #9fcbf5; }
    .aside { color: #c9d3d9; }
    .wide:focus-visible, a:focus-visible { outline-color: #f0f4f5; }
  }
  @media print {
    @page { margin: 1.5cm; }
    body { font-size: 10pt; max-inline-size: none; padding: 0; color: #000; background: #fff; }
    a { color: inherit; text-decoration: none; }
    .wide { overflow: visible; }
    .new-page { break-before: page; }
    .criterion, .entry, tr { break-inside: avoid; }
    thead { display: table-header-group; }
  }
`;
