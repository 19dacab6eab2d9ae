import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { importRule } from './import-rule.ts';
import { markupRule } from './markup-rule.ts';

const root = join(import.meta.dirname, '../..');

describe('the import rule', () => {
  const refused: [file: string, code: string, because: RegExp][] = [
    ['packages/spc/src/limits.ts', `import { z } from 'zod';`, /'spc' may not import the package 'zod'/],
    ['packages/spc/src/limits.ts', `import type { Series } from '@always-kit/contract';`, /may not import 'contract'/],
    ['packages/contract/src/series.ts', `import { analyse } from '@always-kit/spc';`, /may not import 'spc'/],
    ['packages/contract/src/series.ts', `import { readFileSync } from 'node:fs';`, /runs in browsers/],
    ['packages/client/src/client.ts', `import { analyse } from '@always-kit/spc';`, /may not import 'spc'/],
    ['packages/client/src/client.ts', `export * from '../../collector/src/index.ts';`, /reaches into the folder/],
    ['packages/client/src/client.ts', `export { a } from '@always-kit/collector';`, /may not import 'collector'/],
    ['packages/elements/src/a/a.ts', `const a = import('@always-kit/collector');`, /may not import 'collector'/],
    ['packages/elements/src/a/a.ts', `import { x } from '../../../client/src/send.ts';`, /reaches into the folder/],
    ['packages/elements/src/a/a.ts', `import { z } from 'zod/mini';`, /may not import the package 'zod'/],
    ['packages/elements/src/a/a.ts', `let a: import('@always-kit/collector').Store;`, /may not import 'collector'/],
    ['packages/elements/src/a/a.test.ts', `import '@always-kit/collector';`, /may not import 'collector'/],
    ['packages/elements/src/a/a.ts', `import { expect } from '@open-wc/testing';`, /may not import the package/],
    ['packages/elements/src/a/a.ts', `import settings from '../../../../tsconfig.json';`, /outside of the rooms/],
    ['packages/collector/src/app.ts', `import '@always-kit/elements';`, /may not import 'elements'/],
    ['packages/collector/src/app.ts', `import express from 'express';`, /may not import the package 'express'/],
    ['packages/collector/src/app.ts', `import { seed } from '../../demo/src/seed.ts';`, /reaches into the folder/],
    ['stories/chart.stories.ts', `import '@always-kit/collector';`, /may not import 'collector'/],
    ['stories/chart.stories.ts', `import '../packages/elements/src/index.ts';`, /reaches into the folder/],
  ];
  const allowed: [file: string, code: string][] = [
    ['packages/contract/src/series.ts', `import { z } from 'zod/mini'; export * from './measure.ts';`],
    ['packages/spc/src/rules/trend.ts', `import type { Point } from '../series.ts';`],
    ['packages/spc/src/limits.test.ts', `import { test } from 'node:test'; import fc from 'fast-check';`],
    ['packages/client/src/client.ts', `import type { Response } from '@always-kit/contract';`],
    ['packages/elements/src/a/a.ts', `import { html } from 'lit'; import { live } from 'lit/directives/live.js';`],
    ['packages/elements/src/a/a.ts', `import { provide } from '@lit/context'; import { b } from '../b/b.ts';`],
    ['packages/elements/src/a/a.ts', `import '@always-kit/client'; import '@always-kit/spc';`],
    ['packages/elements/src/a/a.ts', `const a = import('@always-kit/contract/built-in');`],
    ['packages/elements/src/a/a.test.ts', `import { expect } from '@open-wc/testing'; import 'axe-core/axe.min.js';`],
    ['packages/elements/src/support/axe.ts', `import 'axe-core/axe.min.js';`],
    ['packages/contract/scripts/write-openapi.ts', `import { writeFile } from 'node:fs/promises';`],
    ['packages/collector/src/app.ts', `import cors from '@fastify/cors'; import { DatabaseSync } from 'node:sqlite';`],
    ['packages/collector/src/app.ts', `import { measure } from '@always-kit/contract'; import '@always-kit/spc';`],
    [
      'packages/demo/src/start.ts',
      `import '@always-kit/collector'; import '@always-kit/elements'; import 'any-thing';`,
    ],
    ['test/bench/sizes.ts', `import('../../rollup.config.mjs');`],
    ['test/e2e/portal.test.ts', `import '../../packages/demo/src/start.ts'; import '@always-kit/collector';`],
    ['stories/chart.stories.ts', `import '@always-kit/elements/spc-chart/define'; import { html } from 'lit';`],
  ];

  for (const [file, code, because] of refused) {
    it(`refuses in ${file}: ${code}`, () => {
      const [problem, ...others] = lint(file, code);
      assert.match(problem ?? 'no problem', because);
      assert.deepEqual(others, []);
    });
  }

  for (const [file, code] of allowed) {
    it(`allows in ${file}: ${code}`, () => assert.deepEqual(lint(file, code), []));
  }
});

describe('the markup rule', () => {
  const file = 'packages/elements/src/a/a.ts';

  it('refuses a style written into a template', () => {
    assert.match(lint(file, 'html`<p style="color: red">${a}</p>`').join(), /No inline style/);
    assert.match(lint(file, 'svg`<g><rect class="a" style=fill:red /></g>`').join(), /No inline style/);
  });

  it('refuses a style bound to a string', () => {
    assert.match(lint(file, 'html`<p style=${text}></p>`').join(), /No inline style/);
    assert.match(lint(file, 'html`<p style="${text}"></p>`').join(), /No inline style/);
    assert.match(lint(file, 'const at = `color: red`; html`<p style=${at}></p>`').join(), /No inline style/);
  });

  it('refuses styleMap in an element, which writes the attribute when it first renders', () => {
    const because = /No inline style.*element\.style\.setProperty/;
    assert.match(lint(file, 'html`<p style=${styleMap({ a })}></p>`').join(), because);
    assert.match(lint(file, 'const at = styleMap({ a }); html`<p style=${at}></p>`').join(), because);
    assert.match(lint('packages/demo/src/page.ts', 'html`<p style=${styleMap({ a })}></p>`').join(), because);
  });

  it('allows styleMap in a story, which no strict page shows', () => {
    assert.deepEqual(lint('stories/a.stories.ts', 'html`<p style=${styleMap({ a })}></p>`'), []);
    assert.deepEqual(lint('stories/a.stories.ts', 'const at = styleMap({ a }); html`<p style=${at}></p>`'), []);
    assert.match(lint('stories/a.stories.ts', 'html`<p style=${text}></p>`').join(), /No inline style/);
  });

  it('allows other attributes and words that hold "style"', () => {
    assert.deepEqual(lint(file, 'html`<p data-style="b" a=${1}>A life style: ours</p>`'), []);
  });
});

/** What our own rules say about `code` if it stood in `file`. */
function lint(file: string, code: string): string[] {
  const linter = new Linter({ cwd: root });
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser },
    plugins: { house: { rules: { imports: importRule, markup: markupRule } } },
    rules: { 'house/imports': 'error', 'house/markup': 'error' },
  };
  return linter.verify(code, [config], { filename: join(root, file) }).map(({ message }) => message);
}
