import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@always-kit/elements/feedback/define';
import '@always-kit/elements/what-matters/define';
import { whatMattersPatient } from '@always-kit/contract/built-in';
import { next, through, times, write, type Act } from './support/going-through.ts';
import { storyClient } from './support/collector.ts';

interface Args {
  /** How it is read. */
  reading: 'plain' | 'easy';
  cautions: 'on' | 'off';
  layout: 'pages' | 'one-page';
  /** Words of the page's own, in the slot for urgent help. */
  ownHelp: string;
}

/** What a form says of what a person wrote: before it is sent, on the device only. The person decides. */
const meta: Meta<Args> = {
  title: 'Before sending',
  args: { reading: 'plain', cautions: 'on', layout: 'pages', ownHelp: '' },
  argTypes: {
    reading: { control: 'inline-radio', options: ['plain', 'easy'] },
    cautions: { control: 'inline-radio', options: ['on', 'off'] },
    layout: { control: 'inline-radio', options: ['pages', 'one-page'] },
  },
  render: ({ reading, cautions, layout, ownHelp }) => {
    const own = ownHelp ? html`<p slot="urgent">${ownHelp}</p>` : '';
    return reading === 'plain'
      ? html`<always-what-matters
          service="bramley-ward"
          cautions=${cautions}
          layout=${layout}
          .questionnaire=${whatMattersPatient}
          .client=${storyClient('up')}
          >${own}
          <p>Ask for a paper form.</p></always-what-matters
        >`
      : html`<always-feedback
          service="bramley-ward"
          cautions=${cautions}
          layout=${layout}
          .questionnaire=${whatMattersPatient}
          .client=${storyClient('up')}
          >${own}
          <p>Ask for a paper form.</p></always-feedback
        >`;
  },
};
export default meta;

type Story = StoryObj<Args>;

const privateWords = 'My NHS number is 999 123 4567. Dr Patel rang 07700 900123, and that was kind.';
const danger = 'I want to die.';
const unsafe = 'I do not feel safe at home. He hits me.';

/** Leaves the field, again until what looks at the words has come and has said something. */
const leave: Act = async ({ shadowRoot }) => {
  for (let turn = 0; turn < 100 && !shadowRoot.querySelector('[part=caution], [part=help-now]'); turn++) {
    shadowRoot.querySelector('textarea')?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

export const PrivateWords: Story = { play: through(next, write(privateWords), leave) };

export const PrivateWordsInEasyRead: Story = {
  args: { reading: 'easy' },
  play: through(next, write(privateWords), leave),
};

/** Asked again where answers are checked, of those who went on. */
export const PrivateWordsWhenChecking: Story = { play: through(next, write(privateWords), leave, ...times(6, next)) };

export const UrgentHelp: Story = { play: through(next, write(danger), leave) };

export const UrgentHelpInEasyRead: Story = { args: { reading: 'easy' }, play: through(next, write(danger), leave) };

export const SafeguardingHelp: Story = { play: through(next, write(unsafe), leave) };

export const SafeguardingHelpInEasyRead: Story = {
  args: { reading: 'easy' },
  play: through(next, write(unsafe), leave),
};

/** It stays on every page that follows. */
export const HelpOnTheNextPage: Story = { play: through(next, write(`${danger} ${unsafe}`), leave, next, next) };

export const HelpInTheHostsWords: Story = {
  args: { ownHelp: 'Press the red button by your bed. A nurse comes at once.' },
  play: through(next, write(danger), leave),
};

export const TurnedOff: Story = { args: { cautions: 'off' }, play: through(next, write(privateWords)) };
