import { expect } from '@open-wc/testing';
import { tokens } from '../theme/tokens.ts';
import { colours } from './colours.ts';
import { sightColours } from './sight-colours.ts';

describe('the colours of the first sight of a chart', () => {
  for (const line of sightColours.split('\n')) {
    const [role = '', nhsuk, light, dark] = line.split(' ');

    it(`have for ${role} what all elements have`, () => {
      if (nhsuk === '-') {
        expect(`#${light} #${dark}`).to.equal(`${colours[role]!.light} ${colours[role]!.dark}`);
      } else {
        expect(tokens.cssText).to.include(
          `--_${role}:var(--always-colour-${role},var(--nhsuk-${nhsuk}-colour,light-dark(#${light},#${dark})))`,
        );
      }
    });
  }
});
