import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@always-kit/elements/feedback/define';
import '@always-kit/elements/language-switch/define';
import '@always-kit/elements/provider/define';
import '@always-kit/elements/what-matters/define';
import type { AlwaysLanguageSwitch } from '@always-kit/elements';
import { friendsAndFamily, whatMattersPatient } from '@always-kit/contract/built-in';
import { storyClient } from './support/collector.ts';

type Args = Pick<AlwaysLanguageSwitch, 'languages' | 'allowDrafts'> & {
  /** A BCP 47 tag: what is read first. */
  language: string;
  /** Which form stands in the page. */
  form: 'what-matters' | 'feedback';
};

/**
 * English is ours and complete. Every other language here is a **draft that no speaker has checked**: it is off until a page
 * says `allow-drafts`, it says so itself under each form, and a response says that it was answered in one.
 */
const meta: Meta<Args> = {
  title: 'Languages',
  component: 'always-language-switch',
  args: { languages: '', allowDrafts: true, language: 'en-GB', form: 'what-matters' },
  argTypes: { form: { control: 'inline-radio', options: ['what-matters', 'feedback'] } },
  render: ({ languages, allowDrafts, language, form }) => html`
    <always-provider language=${language} ?allow-drafts=${allowDrafts} .client=${storyClient('up')}>
      <always-language-switch languages=${languages}><p>Language: English</p></always-language-switch>
      ${
        form === 'feedback'
          ? html`<always-feedback service="bramley-ward" .questionnaire=${friendsAndFamily}
              ><p>Ask for a paper form.</p></always-feedback
            >`
          : html`<always-what-matters service="bramley-ward" .questionnaire=${whatMattersPatient}
              ><p>Ask for a paper form.</p></always-what-matters
            >`
      }
    </always-provider>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Each language by its own name, and which ones nobody has checked. */
export const Switch: Story = {};

/** A draft. */
export const Welsh: Story = { args: { language: 'cy' } };

/** A draft. */
export const WelshEasyRead: Story = { args: { language: 'cy', form: 'feedback' } };

/** Drafts are off: the form is in English and says so, and the switch has nothing to offer. */
export const DraftsAreOff: Story = { args: { language: 'cy', allowDrafts: false } };

/** Each form takes the language it stands in. */
export const TwoOnOnePage: Story = {
  render: () => html`
    <div lang="cy">
      <always-feedback
        allow-drafts
        service="bramley-ward"
        .questionnaire=${friendsAndFamily}
        .client=${storyClient('up')}
        ><p>Ask for a paper form.</p></always-feedback
      >
    </div>
    <div lang="en-GB">
      <always-feedback service="bramley-ward" .questionnaire=${friendsAndFamily} .client=${storyClient('up')}
        ><p>Ask for a paper form.</p></always-feedback
      >
    </div>
  `,
};
