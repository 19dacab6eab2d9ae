/**
 * The one script for a page without a build step. It loads an element's code when the page first uses its tag, now or
 * later, and nothing for tags that the page does not use:
 *
 * ```html
 * <script type="module" src="/always-kit/always-kit.js"></script>
 * ```
 *
 * Tags inside other components' shadow roots are out of its sight; such a component imports the define entry itself.
 * It never throws in the host's page: an element that cannot be loaded leaves the content inside its tag as it is.
 */
const provider = 'always-provider';

const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  [provider]: () => import('./provider/provider.define.ts'),
  'always-language-switch': () => import('./language-switch/language-switch.define.ts'),
  'always-what-matters': () => import('./what-matters/what-matters.define.ts'),
  'always-feedback': () => import('./feedback/feedback.define.ts'),
  'always-tally': () => import('./tally/tally.define.ts'),
  'always-paper': () => import('./paper/paper.define.ts'),
  'always-spc-chart': () => import('./spc-chart/spc-chart.define.ts'),
  'always-spc-icon': () => import('./spc-icon/spc-icon.define.ts'),
  'always-spc-summary': () => import('./spc-summary/spc-summary.define.ts'),
  'always-spc-groups': () => import('./spc-groups/spc-groups.define.ts'),
  'always-places': () => import('./places/places.define.ts'),
  'always-who-was-heard': () => import('./who-was-heard/who-was-heard.define.ts'),
  'always-spc-multiples': () => import('./spc-multiples/spc-multiples.define.ts'),
  'always-accreditation': () => import('./accreditation/accreditation.define.ts'),
  'always-measure-wizard': () => import('./measure-wizard/measure-wizard.define.ts'),
  'always-record': () => import('./record/record.define.ts'),
  'always-you-said': () => import('./you-said/you-said.define.ts'),
  'always-report': () => import('./report/report.define.ts'),
  'always-themes': () => import('./themes/themes.define.ts'),
  'always-explainer': () => import('./explainer/explainer.define.ts'),
};

const unused: Set<string> = new Set(Object.keys(elements));
let providerReady: Promise<void> | undefined;

if (typeof document !== 'undefined') {
  const observer = new MutationObserver(() => {
    loadUsed();
    if (unused.size === 0) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
  loadUsed();
}

function loadUsed(): void {
  for (const tag of unused) {
    if (document.getElementsByTagName(tag).length === 0) continue;
    unused.delete(tag);
    // The provider comes first where the page has one, so that the others find it when they start.
    if (tag === provider) providerReady = load(tag);
    else void Promise.resolve(providerReady).then(() => load(tag));
  }
}

async function load(tag: string): Promise<void> {
  try {
    await elements[tag]?.();
  } catch (error) {
    // Not asked for again: a browser remembers a module that it could not get until the page is loaded anew.
    console.warn(`always/not-loaded: <${tag}> could not be loaded.`, error);
  }
}
