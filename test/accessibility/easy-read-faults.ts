import type { Page } from 'playwright-core';

/** What may be wrong with the look of easy read; the rules are those of docs/accessibility/easy-read.md. */
export type EasyReadRule =
  | 'E10: an answer without a picture'
  | 'E10: a picture under 48 px'
  | 'E11: under 16 pt'
  | 'E12: not in sans-serif'
  | 'E12: slanted, in capitals or underlined'
  | 'E13: begins at no edge'
  | 'E14: a line of more than 60 letters'
  | 'E14: lines too near each other'
  | 'a target under 44 px';

/** One place that breaks a rule. */
export interface EasyReadFault {
  readonly rule: EasyReadRule;
  readonly where: string;
}

/** Measures every text and target that is written in easy read on a page, as it is drawn; `undefined` where there is none. */
export function easyReadFaultsOn(page: Page): Promise<readonly EasyReadFault[] | undefined> {
  return page.evaluate(() => {
    const roots = [
      ...document.querySelectorAll('always-feedback, always-what-matters, always-paper, always-explainer'),
    ];
    const shown = roots.flatMap((each) => [
      ...(each.shadowRoot?.querySelectorAll('.form.easy, .sheet.easy-read, .explainer.easy') ?? []),
    ]);
    return shown.length > 0 ? shown.flatMap((each) => [...faultsOfTexts(each), ...faultsOfParts(each)]) : undefined;

    function faultsOfTexts(easy: Element): EasyReadFault[] {
      return [...textsOf(easy)].flatMap((text) => {
        const style = getComputedStyle(text.parentElement!);
        const size = parseFloat(style.fontSize);
        const block = text.parentElement!.closest('p, h1, h2, h3, h4, h5, h6, legend, li, dt, dd');
        const upright = style.fontStyle === 'normal' && style.textTransform === 'none';
        const underlined = style.textDecorationLine.includes('underline') && !text.parentElement!.closest('a, mark');
        const where = text.data.trim().slice(0, 60);
        const longest = longestLine(text);
        return [
          ...(size < 21.3 ? [{ rule: 'E11: under 16 pt' as const, where: `${size} px: ${where}` }] : []),
          ...(/(^|[^-])\b(sans-serif|system-ui)\b/.test(style.fontFamily)
            ? []
            : [{ rule: 'E12: not in sans-serif' as const, where: `${style.fontFamily}: ${where}` }]),
          ...(upright && !underlined ? [] : [{ rule: 'E12: slanted, in capitals or underlined' as const, where }]),
          ...(block && !['start', 'left'].includes(style.textAlign) && !block.closest('.faces')
            ? [{ rule: 'E13: begins at no edge' as const, where }]
            : []),
          ...(longest > 60
            ? [{ rule: 'E14: a line of more than 60 letters' as const, where: `${longest}: ${where}` }]
            : []),
          ...(parseFloat(style.lineHeight) / size < 1.4
            ? [{ rule: 'E14: lines too near each other' as const, where }]
            : []),
        ];
      });
    }

    function faultsOfParts(easy: Element): EasyReadFault[] {
      const targets = easy.querySelectorAll(
        'button, a, summary, label:has(input), input:not(label input), textarea, select',
      );
      const pictures = easy.querySelectorAll(':is(.idea, .option, .choice) .picture:is(svg, img)');
      const answers = easy.querySelectorAll('[part=option], .choice');
      return [
        ...[...targets].filter(isShown).flatMap((target) => {
          const { width, height } = target.getBoundingClientRect();
          const where = `${Math.round(width)} × ${Math.round(height)} px: ${said(target)}`;
          return width < 44 || height < 44 ? [{ rule: 'a target under 44 px' as const, where }] : [];
        }),
        ...[...pictures].filter(isShown).flatMap((picture) => {
          const { width } = picture.getBoundingClientRect();
          const where = `${width} px: ${said(picture.parentElement!)}`;
          return width < 48 ? [{ rule: 'E10: a picture under 48 px' as const, where }] : [];
        }),
        ...[...answers]
          .filter((each) => isShown(each) && ![...each.querySelectorAll('svg, img')].some(isShown))
          .map((each) => ({ rule: 'E10: an answer without a picture' as const, where: said(each) })),
      ];
    }

    function* textsOf(root: Element): Generator<Text> {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        // What only staff read, who type the sheet in, may be small.
        if (text.data.trim() && !text.parentElement!.closest('.only-heard, .foot') && isShown(text.parentElement!))
          yield text;
      }
    }

    function isShown(element: Element): boolean {
      return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    }

    function longestLine(text: Text): number {
      const range = document.createRange();
      const letters = new Map<number, number>();
      for (let at = 0; at < text.data.length; at++) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { width, top } = range.getBoundingClientRect();
        const line = Math.round(top / 5);
        if (width > 0) letters.set(line, (letters.get(line) ?? 0) + 1);
      }
      return Math.max(0, ...letters.values());
    }

    function said(element: Element): string {
      return (element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 60);
    }
  });
}
