import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '@always-kit/elements/explainer/define';
import type { AlwaysExplainer } from '@always-kit/elements/explainer/define';

type Args = Pick<AlwaysExplainer, 'reading' | 'show' | 'headingLevel' | 'messages'> & {
  place: 'page' | 'narrow';
  /** Whether the page has links to help. */
  links: boolean;
};

const meta: Meta<Args> = {
  title: 'Explainer',
  component: 'always-explainer',
  args: { reading: 'plain', show: '', headingLevel: 2, messages: {}, place: 'page', links: false },
  argTypes: {
    reading: { control: 'inline-radio', options: ['plain', 'easy'] },
    place: { control: 'inline-radio', options: ['page', 'narrow'] },
  },
  render: ({ reading, show, headingLevel, messages, place, links }) => html`
    <always-explainer
      style=${styleMap({ maxInlineSize: place === 'narrow' ? '18rem' : 'none' })}
      reading=${reading}
      show=${show || nothing}
      heading-level=${headingLevel}
      .messages=${messages}
    >
      <p>Ask staff what an Always Event is.</p>
      ${
        links
          ? html`<a slot="local-help" href="https://trust.example/experience">The patient experience team</a>
              <a slot="national-help" href="https://national.example/always">The national team</a>`
          : nothing
      }
    </always-explainer>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Plain: Story = {};

export const EasyRead: Story = { args: { reading: 'easy' } };

export const WithHelp: Story = { args: { links: true } };

/** The table is a card for each way. */
export const Narrow: Story = { args: { place: 'narrow' } };

/** Beside a form. */
export const WhyAreWeAsking: Story = { args: { show: 'why' } };

export const WhyInEasyRead: Story = { args: { show: 'why', reading: 'easy' } };

/** For staff who ask how it differs from what they do already. */
export const OnlyTheComparison: Story = { args: { show: 'compare' } };

export const OwnWords: Story = {
  args: { messages: { plain: { title: 'Always Events on Bramley ward', exampleTitle: 'A story that we made up' } } },
};
