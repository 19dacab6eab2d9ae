import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

/** Stories run on the packages' source: nothing needs building first. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // A browser asks for one where a page names none, and the frame of the stories has none: 404 in the console.
  previewHead: (head = '') => `${head}<link rel="icon" href="data:," />`,
  viteFinal: (vite) =>
    mergeConfig(vite, { resolve: { conditions: ['@always-kit/source', ...defaultClientConditions] } }),
};
export default config;
