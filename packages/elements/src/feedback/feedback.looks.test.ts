import { careFeedback, friendsAndFamily } from '@always-kit/contract/built-in';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { openFeedback } from '../support/opened.ts';
import { asking, helped } from '../support/questionnaires.ts';
import { textOf, type Person } from '../support/person.ts';
import { goingHome } from '../support/going-home.ts';

describe('<always-feedback>, as it looks', () => {
  it('shows a picture for every idea, and none where pictures are off', async () => {
    const { form, person } = await openFeedback(goingHome);
    const ideas = (): Element[] => [...person.root.querySelectorAll('.idea')];
    expect(ideas().every((idea) => idea.querySelector('svg'))).to.equal(true);

    form.pictures = 'off';
    await person.settled();

    expect(ideas().length).to.be.greaterThan(3);
    expect(person.root.querySelector('svg')).to.equal(null);
  });

  it('keeps faces where pictures are off: there they are the scale', async () => {
    const { form, person } = await openFeedback(friendsAndFamily);
    form.pictures = 'off';
    await person.press('Start');

    expect(person.root.querySelectorAll('.option svg').length).to.equal(5);
    expect(person.root.querySelectorAll('legend svg').length).to.equal(0);
  });

  it('draws every answer beside its words, and how often as a share; none where pictures are off', async () => {
    const { form, person } = await openFeedback(goingHome);
    await person.press('Start');
    const drawings = (): string[] =>
      [...person.root.querySelectorAll('.option')].flatMap(
        (option) => option.querySelector('path')?.getAttribute('d') ?? [],
      );
    await person.until(() => drawings().length === 15, 'five answers and ten other ways have a picture');
    expect(new Set(drawings()).size).to.equal(15);
    for (const drawing of person.root.querySelectorAll('.option svg')) {
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    }

    form.pictures = 'off';
    await person.settled();

    expect(drawings()).to.deep.equal([]);
  });

  it('draws the answer that says nothing too', async () => {
    const { person } = await openFeedback(
      asking({ ...helped, kind: 'single-choice', mayDecline: true } as typeof helped),
    );
    await person.press('Start');

    await person.until(() => person.find('[value=""]').parentElement!.querySelector('svg') !== null, 'it is drawn');
  });

  it('leaves out the faces for those who cannot read them', async () => {
    const { form, person } = await openFeedback(friendsAndFamily);
    form.setAttribute('scale-style', 'words');
    await person.settled();
    await person.press('Start');

    expect(person.root.querySelectorAll('[part=question] .option svg').length).to.equal(0);
    expect(optionsOf(person)).to.deep.equal(['Very good', 'Good', 'OK', 'Bad', 'Very bad', 'I do not know']);
  });

  it('asks on three points, and on five where the page says so; what was picked stays', async () => {
    const { form, person, collector } = await openFeedback(careFeedback);
    await person.press('Start');
    expect(optionsOf(person)).to.deep.equal(['Good', 'OK', 'Bad', 'I do not know']);
    form.setAttribute('scale', '5');
    await person.settled();
    expect(optionsOf(person)).to.deep.equal(['Very good', 'Good', 'OK', 'Bad', 'Very bad', 'I do not know']);
    await person.pick('Very good');

    form.setAttribute('scale', '3');
    await person.settled();
    expect(optionsOf(person)).to.deep.equal(['Very good', 'Good', 'OK', 'Bad', 'I do not know']);
    await person.press('Next question');
    await person.press('Next question');
    await person.press('Send my answers');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ care: 'very-good' });
  });

  it('sets "I do not know" apart, and picks nothing beforehand', async () => {
    const { person } = await openFeedback(careFeedback);
    await person.press('Start');

    expect(textOf(person.find('.apart'))).to.equal('I do not know');
    expect(person.root.querySelector(':checked')).to.equal(null);
  });

  it('is written large: 16 points at least, faces of 64 px at least', async () => {
    const { person } = await openFeedback(friendsAndFamily);
    await person.press('Start');

    for (const words of person.root.querySelectorAll('.words, .hint, .progress, button')) {
      expect(parseFloat(getComputedStyle(words).fontSize), textOf(words)).to.be.at.least(16 * (96 / 72));
    }
    for (const face of person.root.querySelectorAll('.option svg')) {
      expect(face.getBoundingClientRect().width).to.be.at.least(64);
    }
  });

  it('puts the picture before its words where there is room, and above them where there is not', async () => {
    const { person } = await openFeedback(goingHome);
    await person.press('Start');
    const places = (): DOMRect[] =>
      ['.title svg', '.title .words'].map((selector) => person.find(selector).getBoundingClientRect());

    const [beside, wide] = places();
    expect(beside!.right).to.be.at.most(wide!.left);
    await setViewport({ width: 320, height: 640 });
    try {
      const [above, narrow] = places();
      expect(above!.bottom).to.be.at.most(narrow!.top);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});

/** The words of the answers that are offered. */
function optionsOf(person: Person): string[] {
  return [...person.root.querySelectorAll('[part=option]')]
    .filter((option) => option.querySelector('[name=answer]'))
    .map(textOf);
}
