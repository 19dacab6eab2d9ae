import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '@always-kit/elements/spc-icon/define';
import type { AlwaysSpcIcon } from '@always-kit/elements/spc-icon/define';
import * as example from './spc-chart.example.ts';

type Args = Partial<Pick<AlwaysSpcIcon, 'variation' | 'assurance' | 'words'>> & {
  /** The width of an icon. */
  size?: string;
};

const variations = ['commonCause', 'improvementHigh', 'improvementLow', 'concernHigh', 'concernLow', 'neutralHigh', 'neutralLow', 'tooFew'] as const; // prettier-ignore
const assurances = ['pass', 'fail', 'hitOrMiss', 'noTarget'] as const;

const meta: Meta<Args> = {
  title: 'SPC icon',
  component: 'always-spc-icon',
  args: { variation: 'improvementHigh', words: true, size: '40px' },
  argTypes: {
    variation: { control: 'select', options: variations },
    assurance: { control: 'select', options: assurances },
    size: { control: 'inline-radio', options: ['24px', '40px', '64px'] },
  },
  render: ({ variation, assurance, words, size }) => html`
    <always-spc-icon
      style=${styleMap({ '--always-icon-size': size ?? '40px' })}
      variation=${variation ?? nothing}
      assurance=${assurance ?? nothing}
      ?words=${words ?? false}
    ></always-spc-icon>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const WithWords: Story = {};

/** Its words are heard, and not seen. */
export const IconOnly: Story = { args: { words: false } };

/** Every state at the three sizes it is drawn for. */
export const EveryState: Story = {
  render: () => html`
    ${['24px', '40px', '64px'].map(
      (size) => html`
        <p>
          ${variations.map(
            (variation) => html`
              <always-spc-icon
                style=${styleMap({ '--always-icon-size': size })}
                variation=${variation}
              ></always-spc-icon>
            `,
          )}
          ${assurances.map(
            (assurance) => html`
              <always-spc-icon
                style=${styleMap({ '--always-icon-size': size })}
                assurance=${assurance}
              ></always-spc-icon>
            `,
          )}
        </p>
      `,
    )}
  `,
};

/** Every state beside its words, as in a key. */
export const Key: Story = {
  render: () => html`
    <ul>
      ${variations.map((variation) => html`<li><always-spc-icon words variation=${variation}></always-spc-icon></li>`)}
      ${assurances.map((assurance) => html`<li><always-spc-icon words assurance=${assurance}></always-spc-icon></li>`)}
    </ul>
  `,
};

/** In a table of the page's own: both icons of each measure, from its series. */
export const InATable: Story = {
  render: () => html`
    <table>
      <thead>
        <tr>
          <th scope="col">Ward</th>
          <th scope="col">Icons</th>
        </tr>
      </thead>
      <tbody>
        ${[example.improving, example.gettingWorse, example.steady, example.tooFew].map(
          (series, at) => html`
            <tr>
              <th scope="row">Ward ${at + 1}</th>
              <td><always-spc-icon .series=${series}></always-spc-icon></td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `,
};

export const FromTheCollector: Story = {
  render: () => html`
    <always-spc-icon
      words
      always-event="what-matters"
      measure="asked-what-matters"
      .client=${example.clientOf(example.improving)}
    ></always-spc-icon>
  `,
};

export const Loading: Story = {
  render: () => html`
    <always-spc-icon words always-event="a" measure="b" .client=${example.clientOf('slow')}></always-spc-icon>
  `,
};

export const NoConnection: Story = {
  render: () => html`
    <always-spc-icon words always-event="a" measure="b" .client=${example.clientOf('offline')}></always-spc-icon>
  `,
};
