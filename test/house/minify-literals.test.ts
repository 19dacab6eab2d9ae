import assert from 'node:assert/strict';
import { it } from 'node:test';
import { rollup } from 'rollup';
import { minifyLiterals } from '../../minify-literals.mjs';

it('takes white space out of style sheets, and keeps what it stands for', async () => {
  const css = await minified(
    'css`\n  :host { /* a note */\n    margin: 1px 2px;\n  }\n  .a :is(.b, .c) > p {\n    width: calc(1em + 2px);\n  }\n`',
  );

  assert.equal(css, 'css` :host{margin:1px 2px}.a :is(.b,.c)>p{width:calc(1em + 2px)}`');
});

it('writes no 0 before a point, and leaves every other number as it is', async () => {
  const css = await minified('css`a { margin: 0.5em -0.25em 10.5px 0; inset: calc(1.05em + 0.1em) }`');

  assert.equal(css, 'css`a{margin:.5em -.25em 10.5px 0;inset:calc(1.05em + .1em)}`');
});

it('leaves what is in quotes as it is', async () => {
  assert.equal(await minified(`css\`a { content: ';  x: ' }\``), "css`a{content:';  x: '}`");
});

it('takes no apostrophe in a note for a quote', async () => {
  assert.equal(await minified("css`/* a person's own */ a { b: c }`"), 'css` a{b:c}`');
});

it('makes one space of many in markup, and never none: words stay apart', async () => {
  assert.equal(await minified('html`\n  <b>One</b>\n  ${two}\n`'), 'html` <b>One</b> ${two} `');
});

it('leaves text alone whose white space is seen', async () => {
  assert.equal(await minified('html`<pre>\n  a\n</pre>`'), 'html`<pre>\n  a\n</pre>`');
});

it('leaves other templates and other packages alone', async () => {
  assert.equal(await minified('say`a  b`'), 'say`a  b`');
  assert.equal(await minified('css`a  b`', '/elsewhere/a.js'), 'css`a  b`');
});

it('says which line each line came from', async () => {
  const { map } = await built('const a = css`\n  b {\n  }\n`;\nthrow a;');
  assert.equal(map?.mappings.split(';').length, 2);
  assert.match(map?.mappings.split(';')[1] ?? '', /^AAIA/); // four lines on: the fifth
});

async function minified(template: string, id?: string): Promise<string> {
  const { code } = await built(`const html = 0, css = 0, say = 0, two = 2; x = ${template};`, id);
  return code.slice(code.indexOf('x = ') + 4, -1);
}

/** What the plugin makes of a module. */
async function built(
  code: string,
  id = '/packages/elements/src/a.js',
): Promise<{ code: string; map: { mappings: string } | null }> {
  let seen = code;
  const build = await rollup({
    input: id,
    treeshake: false,
    external: [],
    plugins: [
      { name: 'given', resolveId: (asked) => asked, load: () => code },
      minifyLiterals(),
      {
        name: 'look',
        transform(text) {
          seen = text;
          return null;
        },
      },
    ],
  });
  const { output } = await build.generate({ sourcemap: true });
  await build.close();
  return { code: seen.trimEnd(), map: output[0].map };
}
