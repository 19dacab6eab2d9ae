import type { Rule } from 'eslint';

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
          const mapped =
            value?.type === 'CallExpression' && value.callee.type === 'Identifier' && value.callee.name === 'styleMap';
          if (written || (bound && !mapped)) context.report({ node: text, messageId: 'inline' });
        });
      },
    };
  },
};
