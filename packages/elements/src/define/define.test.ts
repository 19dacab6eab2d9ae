import { expect } from '@open-wc/testing';
import { define } from './define.ts';
import { version } from './version.ts';

describe('define', () => {
  it('registers a class under a tag, and again without complaint', () => {
    class Once extends HTMLElement {}

    const said = warnings(() => {
      define('test-once', Once);
      define('test-once', Once);
    });

    expect(customElements.get('test-once')).to.equal(Once);
    expect(said).to.deep.equal([]);
  });

  it('keeps the first of two versions and says so, without breaking the page', () => {
    class First extends HTMLElement {
      static readonly version = '1.0.0';
    }
    class Second extends HTMLElement {
      static readonly version = '2.0.0';
    }

    const said = warnings(() => {
      define('test-versions', First);
      define('test-versions', Second);
    });

    expect(customElements.get('test-versions')).to.equal(First);
    expect(said).to.deep.equal(['always/tag-taken: <test-versions> is already defined as version 1.0.0; keeping it.']);
  });

  it('is silent about a second copy of the same version', () => {
    const copy = () =>
      class extends HTMLElement {
        static readonly version = '1.0.0';
      };

    const said = warnings(() => {
      define('test-copies', copy());
      define('test-copies', copy());
    });

    expect(said).to.deep.equal([]);
  });

  it('gives one class a second tag', () => {
    class Twice extends HTMLElement {}

    define('test-first-tag', Twice);
    define('test-second-tag', Twice);

    expect(document.createElement('test-second-tag')).to.be.instanceOf(Twice);
  });

  it('warns about a tag that cannot be one', () => {
    class Nameless extends HTMLElement {}

    const said = warnings(() => define('nohyphen', Nameless));

    expect(said).to.deep.equal(['always/not-defined: <nohyphen> could not be defined.']);
  });

  it('does nothing where there are no custom elements, as on a server', () => {
    class Served {}

    define('test-served', Served as unknown as CustomElementConstructor, null as unknown as undefined);

    expect(customElements.get('test-served')).to.equal(undefined);
  });

  it('says the version that the package has', async () => {
    const response = await fetch(new URL('../../package.json', import.meta.url));
    const manifest = (await response.json()) as { version: string };

    expect(version).to.equal(manifest.version);
  });
});

function warnings(act: () => void): string[] {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => said.push(text);
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return said;
}
