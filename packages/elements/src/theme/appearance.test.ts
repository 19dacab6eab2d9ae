import { whatMattersPatient } from '@always-kit/contract/built-in';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../feedback/feedback.define.ts';
import '../language-switch/language-switch.define.ts';
import '../spc-icon/spc-icon.define.ts';
import { asking, names } from '../support/questionnaires.ts';
import { clipped } from '../support/pseudo.ts';
import '../tally/tally.define.ts';
import '../what-matters/what-matters.define.ts';

const roles = ['text', 'secondary', 'link', 'link-hover', 'button', 'success', 'error'] as const;

/** Elements that patients and wards use, each as it stands in a page. */
const elements: Readonly<Record<string, ReturnType<typeof html>>> = {
  'always-what-matters': html`<always-what-matters
    service="w"
    .questionnaire=${whatMattersPatient}
  ></always-what-matters>`,
  'always-feedback': html`<always-feedback service="w" .questionnaire=${whatMattersPatient}></always-feedback>`,
  'always-tally': html`<always-tally service="w" .questionnaire=${asking(names)}></always-tally>`,
  'always-language-switch': html`<always-language-switch languages="en ur"></always-language-switch>`,
};

for (const [name, element] of Object.entries(elements)) {
  describe(`<${name}>`, () => {
    it('is set in the font of the page', async () => {
      const page = await inPage(element, 'font: italic 20px/2 Georgia, serif; --always-easy-read-font: Georgia, serif');

      const { fontFamily, fontSize } = getComputedStyle(page.root.querySelector('button')!);
      expect([fontFamily, parseFloat(fontSize) >= 20]).to.deep.equal(['Georgia, serif', true]);
    });

    it('keeps its size in a page that makes rem 10 px, and grows with the text of the page', async () => {
      document.documentElement.style.fontSize = '62.5%';
      try {
        const small = await inPage(element, '');
        expect(textSize(small.root)).to.be.at.least(16);
        const large = await inPage(element, 'font-size: 4rem');
        expect(textSize(large.root)).to.be.at.least(40);
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });

    it('takes a person’s own spacing of letters, words and lines, and cuts nothing off', async () => {
      await setViewport({ width: 320, height: 640 });
      try {
        const { root } = await inPage(element, 'letter-spacing: 0.12em; word-spacing: 0.16em');

        const { letterSpacing, wordSpacing, fontSize, lineHeight } = getComputedStyle(root.querySelector('button')!);
        expect(parseFloat(letterSpacing)).to.be.closeTo(0.12 * 16, 0.5);
        expect(parseFloat(wordSpacing)).to.be.closeTo(0.16 * 16, 0.5);
        expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.at.least(1.2);
        expect(clipped(root, 320)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });

    it('has text of 7:1 where more contrast is asked for, by the page and by the person, light and dark', async () => {
      for (const scheme of ['light', 'dark'] as const) {
        const asked = await inPage(element, `color-scheme: ${scheme}`);
        asked.host.setAttribute('contrast', 'more');
        expectContrast(asked.host, scheme, 7);
      }
      await emulateMedia(contrast('more'));
      try {
        for (const scheme of ['light', 'dark'] as const) {
          expectContrast((await inPage(element, `color-scheme: ${scheme}`)).host, scheme, 7);
        }
      } finally {
        await emulateMedia(contrast('no-preference'));
      }
    });

    it('has text of 4.5:1 otherwise, light and dark', async () => {
      for (const scheme of ['light', 'dark'] as const) {
        expectContrast((await inPage(element, `color-scheme: ${scheme}`)).host, scheme, 4.5);
      }
    });

    it('has the colours of nhsuk-frontend, before which the page’s own for us go', async () => {
      const page = await inPage(element, '--nhsuk-link-colour: rgb(1, 2, 3)');
      expect(colour(page.host, 'link')).to.deep.equal([1, 2, 3]);

      page.host.style.setProperty('--always-colour-link', 'rgb(4, 5, 6)');

      expect(colour(page.host, 'link')).to.deep.equal([4, 5, 6]);
    });

    it('takes nothing else that comes in from the place around it', async () => {
      const plain = inherited((await inPage(element, '')).root);
      const { root } = await inPage(
        element,
        `white-space: nowrap; word-break: break-all; overflow-wrap: anywhere; hyphens: auto; text-align: right;
        text-align-last: center; font: italic small-caps condensed 16px serif; font-feature-settings: 'smcp';
        -webkit-text-stroke: 2px red; cursor: wait; text-transform: uppercase; text-indent: 2em; text-shadow: 1px 1px red`,
      );
      expect(inherited(root)).to.deep.equal(plain);
    });

    it('breaks its lines also where the place around it never does', async () => {
      await setViewport({ width: 320, height: 640 });
      try {
        const { root } = await inPage(element, 'white-space: nowrap');
        expect(clipped(root, 320)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });

    it('stands against a page whose rules mean every element', async () => {
      const plain = await inPage(element, '');
      const before = lookOf(plain.root);
      const rules = document.head.appendChild(document.createElement('style'));
      rules.textContent = `* { font: 9px cursive; color: red; letter-spacing: 9px; text-transform: uppercase; padding: 0;
        font-style: italic; font-variant: small-caps; text-indent: 3em; text-shadow: 1px 1px red;
        -webkit-text-fill-color: red; margin: 0; border: 0; box-sizing: content-box; visibility: inherit } button { all: unset; display: none } p { display: none }`;
      try {
        expect(lookOf((await inPage(element, '')).root)).to.deep.equal(before);
      } finally {
        rules.remove();
      }
    });
  });
}

it('<always-feedback> is set in sans-serif for easy read, whatever the page is set in, unless it says which font', async () => {
  const { host, root } = await inPage(elements['always-feedback']!, 'font-family: Georgia, serif');
  const font = (): string => getComputedStyle(root.querySelector('button')!).fontFamily;
  expect(font()).to.equal('sans-serif');

  host.style.setProperty('--always-easy-read-font', 'Verdana, sans-serif');
  expect(font()).to.equal('Verdana, sans-serif');

  host.setAttribute('reading', 'plain');
  await waitUntil(() => font() === 'Georgia, serif', 'plain words are in the font of the page');
});

for (const name of ['always-what-matters', 'always-feedback', 'always-tally'])
  it(`<${name}> gives Urdu the room between lines that its letters need`, async () => {
    const { root, host } = await inPage(html`<div lang="ur">${elements[name]!}</div>`, '');
    host.setAttribute('allow-drafts', '');
    await waitUntil(() => root.querySelector('button')?.closest('[lang]') === null, 'it is in Urdu');
    const lines = (element: Element): number => {
      const { lineHeight, fontSize } = getComputedStyle(element);
      return parseFloat(lineHeight) / parseFloat(fontSize);
    };

    expect(lines(root.querySelector('button')!)).to.be.at.least(1.9);
    expect(lines((await inPage(elements[name]!, '')).root.querySelector('button')!)).to.be.below(1.6);
  });

it('<always-language-switch> gives it to the name of Urdu alone', async () => {
  const { root } = await inPage(elements['always-language-switch']!, '');
  const [english, urdu] = [...root.querySelectorAll('button')].map((each) =>
    parseFloat(getComputedStyle(each).lineHeight),
  );

  expect(urdu! / english!).to.be.closeTo(2 / 1.5, 0.01);
});

/** The element in a page of these styles. */
async function inPage(
  element: ReturnType<typeof html>,
  style: string,
): Promise<{ host: HTMLElement; root: ShadowRoot }> {
  const page = await fixture<HTMLElement>(html`<div>${element}</div>`);
  page.style.cssText = style;
  const host = page.querySelector<LitElement>(':not(div)')!;
  await host.updateComplete;
  return { host, root: host.shadowRoot! };
}

function textSize(root: ShadowRoot): number {
  return parseFloat(getComputedStyle(root.querySelector('p')!).fontSize);
}

function lookOf(root: ShadowRoot): Record<string, string> {
  const { color, display, paddingTop } = getComputedStyle(root.querySelector('button')!);
  const { fontStyle, fontVariant, textIndent, textShadow, textTransform, webkitTextFillColor } = getComputedStyle(
    root.querySelector('h2') ?? root.querySelector('button')!,
  );
  return {
    ...{ color, display, paddingTop },
    ...{ fontStyle, fontVariant, textIndent, textShadow, textTransform, webkitTextFillColor },
  };
}

/** What comes in from a page and is not a person's own: of a text that nothing of ours is about. */
function inherited(root: ShadowRoot): Record<string, string> {
  const style = getComputedStyle(root.querySelector('p, li, button')!);
  const names =
    'white-space word-break overflow-wrap hyphens text-align text-align-last font-style font-variant-caps font-stretch ' +
    'font-feature-settings -webkit-text-stroke-width cursor text-transform text-indent text-shadow';
  return Object.fromEntries(names.split(' ').map((name) => [name, style.getPropertyValue(name)]));
}

function expectContrast(host: HTMLElement, scheme: 'light' | 'dark', least: number): void {
  const page = scheme === 'light' ? [240, 244, 245] : [27, 35, 41]; // the grey page of the NHS, and the dark one of our stories
  for (const role of roles) {
    const found = ratio(colour(host, role), page);
    // Green on grey is for the button's face and edges, where 3:1 will do; its words stand on it.
    const wanted = least < 7 && (role === 'button' || role === 'success') ? 3 : least;
    expect(found, `${role} in ${scheme}`).to.be.at.least(wanted);
  }
  expect(ratio(colour(host, 'button-text'), colour(host, 'button')), `on the button in ${scheme}`).to.be.at.least(
    least,
  );
}

/** A colour of the element as it is painted, red, green and blue from 0 to 255. */
function colour(host: HTMLElement, role: string): number[] {
  const probe = host.shadowRoot!.appendChild(document.createElement('i'));
  probe.style.color = `var(--_${role})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return (color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
}

/** The contrast of two colours as WCAG 2.2 defines it. */
function ratio(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Playwright takes it, and the types of the test runner do not know it. */
function contrast(wanted: 'more' | 'no-preference'): Parameters<typeof emulateMedia>[0] {
  return { contrast: wanted } as Parameters<typeof emulateMedia>[0];
}
