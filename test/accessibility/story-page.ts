import { render, type TemplateResult } from 'lit';

/**
 * Draws one story in a plain page, without Storybook around it, and plays it to its end: `?feedback/ThreeFaces` is the story
 * `ThreeFaces` of `feedback.stories.ts`. The image that `serve-stories.ts` put into the page holds the page's `load` event back
 * until then, so that whatever looks at the page after `load` sees the story as its name says.
 */
const [file, name] = location.search.slice(1).split('&')[0]!.split('/');
const heading = document.querySelector('h1')!;
try {
  const module = (await import(`../../stories/${file!}.stories.ts`)) as StoryModule;
  const story = module[name!]!;
  const { title, args, render: template, play } = { ...module.default, ...story };
  document.title = `${title}: ${name!}`;
  heading.textContent = title;
  const canvasElement = document.querySelector<HTMLElement>('#story')!;
  render((template as Template)({ ...module.default.args, ...args }), canvasElement);
  await play?.({ canvasElement });
  await settled(canvasElement);
  if (location.search.includes('&from-the-top')) leaveFocus();
} catch (error) {
  heading.textContent = `The story failed: ${String(error)}`;
  throw error;
} finally {
  await fetch(`/drawn${location.search}`);
}

/**
 * Lets the next Tab start at the top of the page, as for a person who comes to it now: a form has moved the focus meanwhile.
 * Where a question stands over the page, it starts at the top of that: nothing else can take the focus.
 */
function leaveFocus(): void {
  const top = document.createElement('span');
  top.tabIndex = -1;
  const [form] = document.querySelectorAll('always-what-matters, always-feedback');
  (form?.shadowRoot?.querySelector(':modal') ?? document.body).prepend(top);
  top.focus();
  top.remove();
}

/** Until every element has drawn what it has, what a form loads later among it. */
async function settled(within: HTMLElement): Promise<void> {
  for (const each of within.querySelectorAll<HTMLElement & Partial<Updating>>('*')) await each.prepare?.();
  for (let turn = 0; turn < 5; turn++) {
    for (const each of within.querySelectorAll<HTMLElement & Partial<Updating>>('*')) await each.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

interface Updating {
  readonly updateComplete: Promise<boolean>;
  prepare(): Promise<unknown>;
}

type Template = (args: object) => TemplateResult;

/** As much of a story as this page reads. */
interface Story {
  readonly args?: object;
  readonly render?: Template;
  readonly play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

type StoryModule = { readonly default: Story & { readonly title: string } } & Readonly<Record<string, Story>>;
