import type { Rule, Scope } from 'eslint';

type Expression = Parameters<NonNullable<Rule.RuleListener['ImportExpression']>>[0]['source'];

/**
 * Refuses an inline style in a template: `style-src 'self'` would drop it in a page with a strict policy.
 * `style=${styleMap(…)}` is fine, since Lit sets it by script.
 */
export const markupRule: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { inline: 'No inline style: strict pages refuse it. Use `static styles`, a class, or `styleMap`.' },
  },
  create(context) {
    return {
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/]'(node: Rule.Node) {
        if (node.type !== 'TaggedTemplateExpression') return;
        const { quasis, expressions } = node.quasi;
        quasis.forEach((text, index) => {
          const { raw } = text.value;
          const written = /\sstyle\s*=\s*["']?[^\s"'>]/.test(raw);
          const bound = /\sstyle\s*=\s*["']?$/.test(raw);
          const value = expressions[index];
          if (written || (bound && !isStyleMap(value, context.sourceCode.getScope(node))))
            context.report({ node: text, messageId: 'inline' });
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
