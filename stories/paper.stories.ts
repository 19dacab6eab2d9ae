import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@always-kit/elements/paper/define';
import type { AlwaysPaper } from '@always-kit/elements';
import { friendsAndFamily, whatMattersPatient } from '@always-kit/contract/built-in';
import { storyClient, type Line } from './support/collector.ts';
import { goingHome } from './support/questionnaires.ts';

type Args = Pick<AlwaysPaper, 'questionnaire' | 'service' | 'look' | 'address' | 'handIn' | 'headingLevel'> & {
  /** How the collector behaves. */
  line: Line;
};

const meta: Meta<Args> = {
  title: 'Paper sheet',
  component: 'always-paper',
  args: {
    questionnaire: goingHome,
    service: 'bramley-ward',
    look: 'plain',
    address: 'https://portal.example.org/feedback?ward=bramley-ward',
    handIn: 'Put this sheet in the box at the ward desk.',
    headingLevel: 2,
    line: 'up',
  },
  argTypes: {
    look: { control: 'inline-radio', options: ['plain', 'large-print', 'easy-read'] },
    line: { control: 'select', options: ['up', 'down', 'slow', 'refuses'] },
  },
  render: ({ questionnaire, service, look, address, handIn, headingLevel, line }) => html`
    <always-paper
      service=${service}
      look=${look}
      .address=${address}
      .handIn=${handIn}
      heading-level=${headingLevel}
      .questionnaire=${questionnaire}
      .client=${storyClient(line)}
    >
      <p>Ask the ward desk for a paper form.</p>
    </always-paper>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Plain: Story = {};

export const LargePrint: Story = { args: { look: 'large-print' } };

export const EasyRead: Story = { args: { look: 'easy-read' } };

export const WhatMatters: Story = { args: { questionnaire: whatMattersPatient, look: 'easy-read' } };

export const Faces: Story = { args: { questionnaire: friendsAndFamily, look: 'easy-read' } };

export const WithoutAnAddress: Story = { args: { address: undefined, handIn: undefined } };

export const GettingTheQuestions: Story = { args: { questionnaire: 'wm-core', line: 'slow' } };

export const NoQuestions: Story = { args: { questionnaire: 'wm-core', line: 'down' } };
