import type { AboutYou, QuestionnaireResponse } from '@always-kit/contract';
import type { Page } from 'playwright-core';

/** What a page sends next that the collector stores, of this kind. Ask before the press that sends. */
export function nextStored(page: Page, kind: 'responses'): Promise<QuestionnaireResponse>;
export function nextStored(page: Page, kind: 'about-you'): Promise<AboutYou>;
export async function nextStored(page: Page, kind: 'responses' | 'about-you'): Promise<unknown> {
  const answered = await page.waitForResponse(
    (response) => response.url().includes(`/v1/${kind}?`) && response.status() === 201,
  );
  return answered.request().postDataJSON() as unknown;
}

/** Every word on a page, in shadow roots and fields too: what somebody could see who looks for it. */
export async function everyWordIn(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const words: string[] = [];
    const read = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) read(element.shadowRoot);
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) words.push(element.value);
        for (const child of element.childNodes) if (child instanceof Text) words.push(child.data);
      }
    };
    read(document);
    return words.join(' ');
  });
}
