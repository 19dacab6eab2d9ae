import { expect } from '@open-wc/testing';
import { dayIn } from './table-dates.ts';

describe('dayIn', () => {
  for (const [text, day] of [
    ['2026-03-01', '2026-03-01'],
    [' 2026-03 ', '2026-03-01'],
    ['2026-03-01T09:30:00Z', '2026-03-01'],
    ['01/03/2026', '2026-03-01'],
    ['1/3/26', '2026-03-01'],
    ['1.3.2026', '2026-03-01'],
    ['1 March 2026', '2026-03-01'],
    ['1st Mar 2026', '2026-03-01'],
    ['Mar 2026', '2026-03-01'],
    ['Sept 2026', '2026-09-01'],
    ['Mar-26', '2026-03-01'],
    ['w/c 02/03/2026', '2026-03-02'],
    ['Week of 2 March 2026', '2026-03-02'],
    ['Monday 2 March 2026', '2026-03-02'],
    ['31 February 2026', null],
    ['32/01/2026', null],
    ['Total', null],
    ['Week 12', null],
    ['', null],
  ] as const) {
    it(`reads “${text}” as ${day ?? 'no date'}`, () => {
      const cell = document.createElement('td');
      cell.textContent = text;

      expect(dayIn(cell)).to.equal(day);
    });
  }

  it('takes the date of a <time> in any language', () => {
    const cell = document.createElement('td');
    const time = document.createElement('time');
    time.dateTime = '2026-03-02';
    time.textContent = '2 Mawrth 2026';
    cell.append(time);

    expect(dayIn(cell)).to.equal('2026-03-02');
  });
});
