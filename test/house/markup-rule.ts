import { relative, resolve, sep } from 'node:path';
import type { Rule, Scope } from 'eslint';

const stories = resolve(import.meta.dirname, '../../stories');

type Expression = Parameters<NonNullable<Rule.RuleListener['ImportExpression']>>[0]['source'];

/**
 * Refuses an inline style in a template: `style-src 'self'` would drop it in a page with a strict policy. `styleMap` is no way
 * out, since it writes the attribute when it first renders; only a story may use it, because no strict page shows one.
 */
export const markupRule: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      inline:
        'No inline style: strict pages refuse it, and that of `styleMap` too. Use `static styles`, a class, or `element.style.setProperty` from a `ref`.',
    },
  },
  create(context) {
    const story = !relative(stories, context.filename).startsWith(`..${sep}`);
    return {
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/]'(node: Rule.Node) {
        if (node.type !== 'TaggedTemplateExpression') return;
        const { quasis, expressions } = node.quasi;
        quasis.forEach((text, index) => {
          const { raw } = text.value;
          const written = /\sstyle\s*=\s*["']?[^\s"'>]/.test(raw);
          const bound = /\sstyle\s*=\s*["']?$/.test(raw);
          const allowed = story && isStyleMap(expressions[index], context.sourceCode.getScope(node));
          if (written || (bound && !allowed)) context.report({ node: text, messageId: 'inline' });
        });
      },
    };
  },
};

/** Whether it is `styleMap(…)`, or a variable that was set to that. */
function isStyleMap(value: Expression | undefined, scope: Scope.Scope | null): boolean {
  if (value?.type === 'CallExpression') return value.callee.type === 'Identifier' && value.callee.name === 'styleMap';
  if (value?.type !== 'Identifier' || scope === null) return false;
  const variable = scope.set.get(value.name);
  if (variable === undefined) return isStyleMap(value, scope.upper);
  const [definition] = variable.defs;
  return definition?.type === 'Variable' && isStyleMap(definition.node.init ?? undefined, scope);
}
