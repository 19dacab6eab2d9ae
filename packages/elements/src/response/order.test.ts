import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { openedWith } from '../support/opened-with.ts';
import { asking, names } from '../support/questionnaires.ts';
import type { Extra } from './extra.ts';

describe('what a form does besides asking', () => {
  for (const arrival of [
    ['read', 'watch'],
    ['watch', 'read'],
  ] as const) {
    it(`stands in its own order where ${arrival[0]} comes first`, async () => {
      const { form, person } = await openedWith({ cautions: 'off' }, asking(names));
      const extras: Record<'read' | 'watch', Extra> = {
        read: { order: 3, withQuestion: () => html`<p class="extra">read</p>` },
        watch: { order: 4, withQuestion: () => html`<p class="extra">watch</p>` },
      };

      for (const name of arrival) form.addExtra(extras[name]);
      await person.press('Start');

      expect([...person.root.querySelectorAll('.extra')].map(({ textContent }) => textContent)).to.deep.equal([
        'read',
        'watch',
      ]);
    });
  }
});
