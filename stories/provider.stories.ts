import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@always-kit/elements/feedback/define';
import '@always-kit/elements/provider/define';
import '@always-kit/elements/what-matters/define';
import type { AlwaysProvider } from '@always-kit/elements';
import { through } from './support/going-through.ts';
import { storyClient } from './support/collector.ts';
import { goingHome } from './support/questionnaires.ts';

type Args = Pick<AlwaysProvider, 'messages' | 'pictures'> & {
  /** A BCP 47 tag, or nothing for the page's own. */
  language: string;
};

const meta: Meta<Args> = {
  title: 'Provider',
  component: 'always-provider',
  args: { language: '', messages: {}, pictures: {} },
  render: ({ language, messages, pictures }) => html`
    <always-provider
      language=${language}
      .client=${storyClient('up', goingHome)}
      .messages=${messages}
      .pictures=${pictures}
    >
      <always-feedback questionnaire="going-home" service="bramley-ward"><p>Ask for a paper form.</p></always-feedback>
    </always-provider>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The provider takes no room: what is seen is the form inside it. */
export const OneClientForAll: Story = { play: through() };

/** A trust's own words, for every form of the page. */
export const OwnWords: Story = {
  args: {
    messages: {
      'always-feedback': {
        easy: { start: 'Go', intro: [{ text: 'Tell Bramley ward about your care.', picture: 'speech' }] },
      },
    },
  },
  play: through(),
};

/** A trust's own drawings in place of ours, here one that fills its shape. */
export const OwnPictures: Story = {
  args: {
    pictures: {
      speech: { path: 'M2 4h20v13H11l-6 5v-5H2Z', filled: true },
      heart: {
        path: 'M12 21C5 16 2 12.500 2 8.500a5 5 0 0 1 10-1.500 5 5 0 0 1 10 1.500C22 12.500 19 16 12 21Z',
        filled: true,
      },
    },
  },
  play: through(),
};
