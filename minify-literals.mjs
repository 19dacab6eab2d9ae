/**
 * A rollup plugin that takes the white space of source code out of `css` and `html` templates, which a minifier of JavaScript
 * must leave alone. Only what no browser can show is taken: a run of white space becomes one space, and style sheets lose the
 * spaces around `{ } ; >` and after `:` and `,`, and the 0 of `0.5`. What is in quotes stays as it is, and so does a template with
 * `pre` in it.
 *
 * @returns {import('rollup').Plugin}
 */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    transform(code, id) {
      if (!id.includes('/packages/elements/src/') || !/\b(?:css|html|svg|staticHtml)`/.test(code)) return null;
      const edits = [];
      walk(this.parse(code), (node) => {
        if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
        const minify = { css: minifyCss, html: minifyHtml, svg: minifyHtml, staticHtml: minifyHtml }[node.tag.name];
        if (!minify) return;
        for (const { start, end } of node.quasi.quasis)
          edits.push({ start, end, text: minify(code.slice(start, end)) });
      });
      return withEdits(
        code,
        edits.toSorted((one, other) => one.start - other.start),
      );
    },
  };
}

function minifyHtml(text) {
  return /<(?:pre|textarea)\b/.test(text) ? text : text.replace(/\s+/g, ' ');
}

function minifyCss(text) {
  // Notes first: an apostrophe in one of them is no quote.
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/('[^']*'|"[^"]*")/)
    .map((piece, at) => (at % 2 === 1 ? piece : bare(piece)))
    .join('');
}

function bare(css) {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/ > /g, '>')
    .replace(/(?<![\w.])0(?=\.\d)/g, '')
    .replace(/;\}/g, '}');
}

function walk(node, visit) {
  visit(node);
  for (const child of Object.values(node)) {
    for (const each of Array.isArray(child) ? child : [child]) if (typeof each?.type === 'string') walk(each, visit);
  }
}

/** The code with its edits, and a map from each of its lines to the line it came from. */
function withEdits(code, edits) {
  let text = '';
  let from = 0;
  let line = 0;
  const lines = [];
  const add = (piece, grows) => {
    const parts = piece.split('\n');
    parts.forEach((_, at) => {
      if (at === 0) lines[lines.length - 1] ??= line;
      else lines.push(line + (grows ? at : 0));
    });
    text += piece;
  };
  lines.push(0);
  for (const edit of edits) {
    const before = code.slice(from, edit.start);
    add(before, true);
    line += before.split('\n').length - 1;
    add(edit.text, false);
    line += code.slice(edit.start, edit.end).split('\n').length - 1;
    from = edit.end;
  }
  add(code.slice(from), true);
  return { code: text, map: { mappings: lines.map((source) => [[0, 0, source, 0]]) } };
}
