import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importRule } from './test/house/import-rule.ts';
import { markupRule } from './test/house/markup-rule.ts';

const house = { rules: { imports: importRule, markup: markupRule } };

const htmlStrings = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
].map((name) => ({ property: name, message: 'No HTML strings: pages with Trusted Types refuse them.' }));

export default defineConfig(
  globalIgnores(['**/dist/', 'storybook-static/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/best-practice'],
    ],
    plugins: { house },
    languageOptions: {
      parserOptions: { project: ['./tsconfig.tests.json'], tsconfigRootDir: import.meta.dirname },
    },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      'house/imports': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // An underscore says: not used, on purpose.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // It cannot know that an old browser lacks a method.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Lit binds the listeners in a template to the element.
      '@typescript-eslint/unbound-method': 'off',
      // A hook has to be async where its caller says so.
      '@typescript-eslint/require-await': 'off',
      // TypeScript knows that LitElement has them.
      'wc/guard-super-call': 'off',
      // The define file does both, and neither rule can see it.
      'wc/define-tag-after-class-definition': 'off',
      'wc/guard-define-call': 'off',
      'wc/expose-class-on-global': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-unused-vars': 'error',
      'no-restricted-properties': ['error', ...htmlStrings],
      'prefer-const': 'error',
    },
  },
  {
    // What a patient or a ward loads: it must live under `style-src 'self'; require-trusted-types-for 'script'`.
    files: ['packages/{elements,demo}/src/**/*.ts', 'stories/**/*.ts'],
    ignores: ['**/*.test.ts', '**/support/**'],
    rules: {
      'house/markup': 'error',
      'no-restricted-properties': ['error', ...htmlStrings],
      'no-restricted-imports': [
        'error',
        {
          paths: ['unsafe-html', 'unsafe-svg', 'unsafe-mathml'].map((name) => ({
            name: `lit/directives/${name}.js`,
            message: 'No HTML strings: pages with Trusted Types refuse them.',
          })),
        },
      ],
    },
  },
  {
    // The client talks to the collector, elements only to the client.
    files: ['packages/elements/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/support/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
          name,
          message: 'Elements never talk HTTP; ask the client.',
        })),
      ],
    },
  },
  {
    files: ['**/*.test.ts', '**/support/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // `it` and `describe` of node:test give back promises that nobody needs to wait for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['it', 'test', 'describe', 'suite', 'before', 'after'] },
          ],
        },
      ],
    },
  },
);
