import { html, nothing, type TemplateResult } from 'lit';
import { copied } from '../../files/copying.ts';
import { saveFile } from '../../files/save-file.ts';
import { directionOf } from '../../language/language.ts';
import { fill } from '../../language/fill.ts';
import { printAlone } from '../../printing/print-alone.ts';
import { companionEnglish } from '../companion.messages.ts';
import type { Companion } from '../companion.ts';
import type { Whole } from '../whole-data.ts';
import { fullReader, textOf } from '../whole-words.ts';
import { csvOf } from './csv.ts';
import { shareEnglish, type ShareMessages } from './share.messages.ts';

/** “Save or share”: files, the clipboard and paper. Loaded when it is first opened. */
export class Share {
  readonly #companion: Companion;
  /** What the last press came to, to be seen too. */
  #told = '';

  constructor(companion: Companion) {
    this.#companion = companion;
  }

  content(shown: Whole): TemplateResult {
    const text = shown.words.group(shareEnglish);
    const button = (
      label: string,
      act: (shown: Whole, text: ShareMessages) => Promise<string> | string,
    ): TemplateResult =>
      html`<button type="button" class="button quiet" @click=${() => void this.#act(label, act)}>${label}</button>`;
    const { drawing } = shown;
    return html`
      <div class="share">
        ${
          drawing
            ? html`${button(text.savePng, this.#savePng)} ${button(text.saveSvg, this.#saveSvg)}
              ${button(text.copyPicture, this.#copyPicture)}`
            : nothing
        }
        ${button(text.copyWords, this.#copyWords)} ${button(text.saveCsv, this.#saveCsv)}
        ${button(text.print, this.#print)}
        <p class="hint">${text.shareHelp}</p>
        <p aria-hidden="true">${this.#told}</p>
      </div>
    `;
  }

  async #act(label: string, act: (shown: Whole, text: ShareMessages) => Promise<string> | string): Promise<void> {
    const { shown, host } = this.#companion;
    if (!shown) return;
    try {
      this.#told = await act(shown, shown.words.group(shareEnglish));
    } catch {
      this.#told = fill(textOf(shown.words).partNotLoaded, { part: label });
    }
    if (this.#told) this.#companion.say(this.#told);
    host.requestUpdate();
  }

  #savePng = async (shown: Whole, text: ShareMessages): Promise<string> => {
    const { pngOf } = await import('./picture-files.ts');
    const file = await pngOf(this.#root, shown, isRtl(shown));
    return file ? saved(file, shown, 'png', text) : text.notDrawn;
  };

  #saveSvg = async (shown: Whole, text: ShareMessages): Promise<string> => {
    const { svgOf } = await import('./picture-files.ts');
    const file = svgOf(this.#root, shown, isRtl(shown), wordsOf(shown));
    return file ? saved(file, shown, 'svg', text) : text.notDrawn;
  };

  #saveCsv = (shown: Whole, text: ShareMessages): string => {
    const { words } = shown;
    const file = csvOf(shown, { ...words.group(companionEnglish), ...textOf(words), ...text });
    return saved(new Blob([file], { type: 'text/csv;charset=utf-8' }), shown, 'csv', text);
  };

  #copyPicture = async (shown: Whole, text: ShareMessages): Promise<string> => {
    // The promise goes into the item: Safari forgets that a person pressed while it waits for the picture.
    const picture = import('./picture-files.ts')
      .then(({ pngOf }) => pngOf(this.#root, shown, isRtl(shown)))
      .then((file) => file ?? Promise.reject(new Error('no picture')));
    const words = new Blob([wordsOf(shown)], { type: 'text/plain' });
    const item = { 'image/png': picture, 'text/plain': words };
    const went = await copied(() => navigator.clipboard.write([new ClipboardItem(item)]));
    return went ? text.copiedPicture : text.notCopied;
  };

  #copyWords = async (shown: Whole, text: ShareMessages): Promise<string> => {
    const went = await copied(() => navigator.clipboard.writeText(wordsOf(shown)));
    return went ? text.copiedWords : text.notCopied;
  };

  #print = async (): Promise<string> => {
    const { host } = this.#companion;
    this.#companion.showForPaper();
    await this.#companion.open('numbers');
    printAlone(host);
    return '';
  };

  get #root(): ShadowRoot {
    return this.#companion.host.renderRoot as ShadowRoot;
  }
}

function isRtl({ words }: Whole): boolean {
  return directionOf(words.language) === 'rtl';
}

/** What the picture says, for those who do not see it. */
function wordsOf({ data, words, title }: Whole): string {
  return `${title}. ${fullReader(words, data).describe(data.analysis, 2)}`;
}

function saved(file: Blob, { title }: Whole, ending: string, text: ShareMessages): string {
  return fill(text.saved, { file: saveFile(file, title, ending, 'chart') });
}
