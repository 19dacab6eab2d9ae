import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@always-kit/elements/tally/define';
import type { AlwaysTally } from '@always-kit/elements';
import { storyClient, type Line } from './support/collector.ts';
import { goingHome } from './support/questionnaires.ts';

type Args = Pick<AlwaysTally, 'questionnaire' | 'service' | 'goal' | 'headingLevel' | 'saveDrafts'> & {
  /** How the collector behaves. */
  line: Line;
};

const meta: Meta<Args> = {
  title: 'Tally',
  component: 'always-tally',
  args: { questionnaire: goingHome, service: 'bramley-ward', goal: 5, headingLevel: 2, saveDrafts: false, line: 'up' },
  argTypes: { line: { control: 'select', options: ['up', 'down', 'slow', 'refuses'] } },
  render: ({ questionnaire, service, goal, headingLevel, saveDrafts, line }) => html`
    <always-tally
      service=${service}
      goal=${goal}
      heading-level=${headingLevel}
      ?save-drafts=${saveDrafts}
      .questionnaire=${questionnaire}
      .client=${storyClient(line)}
    >
      <p>Count the answers on paper today.</p>
    </always-tally>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const NobodyAsked: Story = {};

export const ThreeAsked: Story = { play: press(0, 0, 2) };

export const AllAsked: Story = { play: press(0, 0, 2, 1, 0) };

export const NoGoal: Story = { args: { goal: 0 }, play: press(0, 0) };

export const Sent: Story = { play: press(0, 0, 2, 'send') };

export const Waiting: Story = { args: { line: 'down' }, play: press(0, 1, 'send', 0) };

export const Sending: Story = { args: { line: 'slow' }, play: press(0, 'send') };

export const Refused: Story = { args: { line: 'refuses' }, play: press(0, 'send') };

export const KeptOnTheDevice: Story = { args: { saveDrafts: true, service: 'kept-ward' }, play: keptAnew };

export const NoQuestion: Story = { args: { questionnaire: 'not-there' } };

export const GettingTheQuestion: Story = { args: { questionnaire: 'wm-core', line: 'slow' } };

/** Presses answers by their place, from 0, and the button that sends. */
function press(...places: readonly (number | 'send')[]): NonNullable<Story['play']> {
  return async ({ canvasElement }) => {
    const tally = canvasElement.querySelector<AlwaysTally>('always-tally');
    for (const place of places) {
      await tally?.updateComplete;
      const part = place === 'send' ? 'send' : 'answer';
      tally?.shadowRoot?.querySelectorAll<HTMLElement>(`[part=${part}]`)[place === 'send' ? 0 : place]?.click();
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
}

/** One press that is kept, whatever an earlier visit to this page has left. */
async function keptAnew(context: Parameters<NonNullable<Story['play']>>[0]): Promise<void> {
  const tally = context.canvasElement.querySelector<AlwaysTally>('always-tally');
  const button = (part: string): HTMLElement | null | undefined =>
    tally?.shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`);
  const until = async (holds: () => boolean): Promise<void> => {
    for (let turn = 0; turn < 200 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  await until(() => Boolean(button('answer')));
  await new Promise((resolve) => setTimeout(resolve, 200));
  for (; button('undo'); await tally?.updateComplete) button('undo')?.click();
  await press(0)(context);
  await until(() => tally?.unsent === 0);
}
