import { expect } from '@open-wc/testing';
import { Announcements } from './announcements.ts';
import type { ChartData } from './chart-data.ts';

const numbers = (title: string): ChartData => ({ title }) as ChartData;
const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

describe('Announcements', () => {
  it('tell of the first change at once', async () => {
    const told: string[] = [];
    const announcements = new Announcements(({ title }) => told.push(title), 60_000);

    announcements.changed(numbers('one'));
    await soon();

    expect(told).to.deep.equal(['one']);
  });

  it('tell together of what comes soon after, from where they last spoke', async () => {
    const told: string[] = [];
    const announcements = new Announcements(({ title }) => told.push(title), 200);
    announcements.changed(numbers('one'));
    await soon();

    announcements.changed(numbers('two'));
    announcements.changed(numbers('three'));
    await soon();
    expect(told, 'not yet').to.deep.equal(['one']);
    await new Promise((done) => setTimeout(done, 400));

    expect(told).to.deep.equal(['one', 'two']);
  });

  it('say nothing more once they are stopped', async () => {
    const told: string[] = [];
    const announcements = new Announcements(({ title }) => told.push(title));
    announcements.changed(numbers('one'));
    announcements.stop();
    await soon();

    expect(told).to.deep.equal([]);
  });
});
