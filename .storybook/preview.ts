import type { Preview } from '@storybook/web-components-vite';
import '@always-kit/elements/tokens.css';
import './pages.css';

/** The host's page around an element: which way it reads, and how it looks. Windows contrast themes are the browser's. */
const preview: Preview = {
  globalTypes: {
    direction: {
      description: 'Which way the page reads',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right, as in English or Welsh' },
          { value: 'rtl', title: 'Right to left, as in Urdu or Arabic' },
        ],
        dynamicTitle: true,
      },
    },
    page: {
      description: 'The page that the element is put into',
      toolbar: {
        title: 'Page',
        icon: 'paintbrush',
        items: [
          { value: 'plain', title: 'A plain page' },
          { value: 'dark', title: 'A dark page' },
          { value: 'cream', title: 'A cream page' },
          { value: 'own', title: "A trust's own colours" },
          { value: 'hostile', title: 'A page with small rem and a reset' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { direction: 'ltr', page: 'plain' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.dir = String(globals.direction);
      document.documentElement.dataset.page = String(globals.page);
      return story();
    },
  ],
  parameters: {
    layout: 'padded',
    options: { storySort: { order: ['Read this first'] } },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: {
          region: { enabled: false }, // a widget is a fragment: landmarks belong to the page
          'target-size': { enabled: true },
        },
      },
    },
  },
};
export default preview;
