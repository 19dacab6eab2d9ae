import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '@always-kit/elements/feedback/define';
import '@always-kit/elements/what-matters/define';
import { friendsAndFamily } from '@always-kit/contract/built-in';
import { next, pick, through } from './support/going-through.ts';
import { storyClient } from './support/collector.ts';

type Args = {
  /** `more` gives colours of 7:1 and more, as a person's own setting does. */
  contrast: 'more' | '';
  /** What the page sets: custom properties, font and colours. */
  page: Readonly<Record<string, string>>;
  form: 'what-matters' | 'feedback';
};

/** A form looks at home where it stands: it takes the page's font, and its colours by the names of nhsuk-frontend or by ours. */
const meta: Meta<Args> = {
  title: 'Theme',
  args: { contrast: '', page: {}, form: 'what-matters' },
  argTypes: { form: { control: 'inline-radio', options: ['what-matters', 'feedback'] } },
  render: ({ contrast, page, form }) => html`
    <div style=${styleMap(page)}>
      ${
        form === 'feedback'
          ? html`<always-feedback
              contrast=${contrast}
              service="bramley-ward"
              .questionnaire=${friendsAndFamily}
              .client=${storyClient('up')}
              ><p>Ask for a paper form.</p></always-feedback
            >`
          : html`<always-what-matters
              contrast=${contrast}
              service="bramley-ward"
              .questionnaire=${friendsAndFamily}
              .client=${storyClient('up')}
              ><p>Ask for a paper form.</p></always-what-matters
            >`
      }
    </div>
  `,
  play: through(next, pick(1)),
};
export default meta;

type Story = StoryObj<Args>;

export const MoreContrast: Story = { args: { contrast: 'more' } };

export const Dark: Story = {
  tags: ['own-colours'],
  args: { page: { colorScheme: 'dark', background: '#1b2329', color: '#f0f4f5', padding: '1em' } },
};

export const DarkWithMoreContrast: Story = {
  tags: ['own-colours'],
  args: { contrast: 'more', page: { colorScheme: 'dark', background: '#1b2329', color: '#f0f4f5', padding: '1em' } },
};

export const EasyReadDark: Story = {
  tags: ['own-colours'],
  args: { form: 'feedback', page: { colorScheme: 'dark', background: '#1b2329', color: '#f0f4f5', padding: '1em' } },
};

/** A portal on nhsuk-frontend 10 or later that has its own green: nothing to set up. */
export const ColoursOfAnNhsPage: Story = {
  tags: ['own-colours'],
  // Colours for a light page, so the page has to say that it is one.
  args: {
    page: {
      colorScheme: 'light',
      background: '#fff',
      '--nhsuk-button-colour': '#00401e',
      '--nhsuk-link-colour': '#003087',
    },
  },
};

export const ColoursOfATrust: Story = {
  tags: ['own-colours'],
  args: {
    page: {
      colorScheme: 'light',
      background: '#fff',
      '--always-colour-button': '#7a1f5c',
      '--always-colour-button-hover': '#5a1744',
      '--always-colour-button-shadow': '#3b0d2c',
      '--always-colour-link': '#7a1f5c',
      fontFamily: 'Georgia, serif',
    },
  },
};

/** As a person with their own style sheet reads (WCAG 1.4.12). */
export const SpacedOut: Story = {
  args: { page: { letterSpacing: '0.12em', wordSpacing: '0.16em', lineHeight: '1.8' } },
};
