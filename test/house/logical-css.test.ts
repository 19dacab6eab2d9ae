import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const source = resolve(import.meta.dirname, '../../packages/elements/src');

/** Properties and values that stay where they are when a page is read from right to left. */
const physical =
  /(?<![-\w])((margin|padding|border|scroll-margin|scroll-padding|inset)-(left|right|top|bottom)|border-(top|bottom)-(left|right)-radius|left|right|top|bottom|width|height|(min|max)-(width|height))\s*:|(?<![-\w])(text-align|float|clear|caption-side|justify-[a-z]+)\s*:\s*(left|right)(?![-\w])/g;

/** The style sheets in a file: templates of `css`, without what is filled in, and without comments. */
function styleSheets(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  const sheets = file.endsWith('.css') ? [text] : [...text.matchAll(/\bcss`([^`]*)`/g)].map(([, sheet = '']) => sheet);
  return sheets.map((sheet) => sheet.replace(/\/\*[^]*?\*\//g, '').replace(/@(media|container)[^{]*\{/g, '{'));
}

const files = globSync('**/*.{ts,css}', { cwd: source, exclude: ['**/*.test.ts', '**/support/**'] });
const sheets = files.flatMap((file) => styleSheets(file).map((sheet) => [file, sheet] as const));

test('style sheets follow the direction of the text: no left, right, top, bottom, width or height', () => {
  assert.ok(sheets.length > 20, `only ${sheets.length} style sheets were found`);
  const found = sheets.flatMap(([file, sheet]) => [...sheet.matchAll(physical)].map(([match]) => `${file}: ${match}`));
  assert.deepEqual(found, []);
});

test('the rule knows what it forbids', () => {
  const forbidden = [
    'margin-left: 1px',
    'left: 0',
    'text-align: right',
    'float: left',
    'max-width: 1px',
    'border-right: 0',
  ];
  assert.deepEqual(
    forbidden.filter((each) => !new RegExp(physical).test(each)),
    [],
  );
  const allowed = [
    'margin-inline-start: 1px',
    'text-align: start',
    'float: inline-start',
    'stroke-width: 2',
    'line-height: 1',
  ];
  assert.deepEqual(
    allowed.filter((each) => new RegExp(physical).test(each)),
    [],
  );
});
