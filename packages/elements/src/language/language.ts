/** The language that `element` stands in: the nearest `lang`, through shadow roots; `undefined` where nobody says. */
export function languageAround(element: Element): string | undefined {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const lang = node.closest('[lang]')?.getAttribute('lang');
    if (lang) return languageTag(lang);
  }
  return undefined;
}

/**
 * A language as `Intl` and the collector take it, from what a page says: `en-GB` for `en_GB`, and without extensions.
 * English without a region is British: most pages of the NHS say just `en`, and mean 29 June and not June 29. `undefined` for
 * what is no language, which `Intl` would throw at.
 */
export function languageTag(written: string | undefined): string | undefined {
  if (!written) return undefined;
  if (!known.has(written)) known.set(written, readTag(written));
  return known.get(written);
}

/** Every chart of a page asks at every render, and a `Locale` is dear to make. */
const known = new Map<string, string | undefined>();

function readTag(written: string): string | undefined {
  try {
    const { language, script, region } = new Intl.Locale(written.trim().replaceAll('_', '-'));
    const tag = [language, script, region].filter(Boolean).join('-');
    return tag === 'en' ? 'en-GB' : tag;
  } catch {
    return undefined;
  }
}

/** Whether two tags are the same language, whatever the region: `en` and `en-GB`. */
export function sameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

/**
 * What words in `language` must say of themselves: no language where they are in the one around them, and no direction where
 * both are written from left to right. The way from right to left is said in any case, because a page may say `lang` and
 * forget `dir`.
 *
 * @param where the element that holds them, or the language that was around it when it came into the page.
 */
export function unlikeAround(
  where: Element | string | undefined,
  language: string,
): { readonly lang: string | undefined; readonly dir: 'ltr' | 'rtl' | undefined } {
  const around = where instanceof Element ? languageAround(where) : where;
  const other = around === undefined || !sameLanguage(around, language);
  const dir = directionOf(language);
  const bothLeftToRight = dir === 'ltr' && around !== undefined && directionOf(around) === 'ltr';
  return { lang: other ? language : undefined, dir: bothLeftToRight ? undefined : dir };
}

/** Which way a language is written. Our own list: `Intl.Locale.getTextInfo` is not in every browser. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [name = '', ...more] = language.toLowerCase().split('-');
  const script = more.find((each) => each.length === 4 && each > 'a'); // and not a variant, such as `1996`
  return rightToLeft.has(script ?? name) ? 'rtl' : 'ltr';
}

/** Languages, and scripts. In lists and not in patterns, which a browser must compile while a person waits. */
const rightToLeft = new Set('ar arc ckb dv fa he ps sd ug ur yi arab hebr thaa nkoo syrc'.split(' '));

function primary(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

function hostOf(node: Element): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
