import { html, nothing, type TemplateResult } from 'lit';
import type { MediaMessages } from './media.messages.ts';

/** How a recording or a video is played. */
export interface Playing {
  readonly plays: boolean;
  /** It has begun, stands still, or is at its end. */
  readonly onChange: (event: Event) => void;
  readonly onError: () => void;
}

/** What a player is made of. */
export interface Player {
  readonly name: string;
  /** An `<audio>` or a `<video>`, without the browser's own buttons. */
  readonly media: TemplateResult;
  readonly isVideo: boolean;
  readonly plays: boolean;
}

/**
 * A player whose buttons have words on them, each as large as the others of the form. Those of the browsers are small, in the
 * language of the browser, and up to six for Tab to go through.
 */
export function player(text: MediaMessages, { name, media, isVideo, plays }: Player): TemplateResult {
  return html`<div class="player" role="group" aria-label=${name}>
    ${media}
    <div class="player-buttons">
      ${button(plays ? text.pause : text.play, (one) => (one.paused ? play(one) : one.pause()))}
      ${button(text.fromStart, (one) => {
        one.currentTime = 0;
        play(one);
      })}
      ${isVideo && mayFillScreen() ? button(text.fullScreen, fillScreen) : nothing}
    </div>
  </div>`;
}

/** In full screen our buttons are out of sight, so the browser's own are there. */
export function controlsInFullScreen({ currentTarget }: Event): void {
  const video = currentTarget as HTMLVideoElement;
  video.controls = video.matches(':fullscreen');
}

function button(words: string, does: (media: HTMLMediaElement) => void): TemplateResult {
  const onClick = ({ currentTarget }: Event): void => {
    const media = (currentTarget as Element).closest('.player')?.querySelector<HTMLMediaElement>('audio, video');
    if (media) does(media);
  };
  return html`<button type="button" class="button quiet" @click=${onClick}>${words}</button>`;
}

/** That it does not play is said at the error of the recording itself. */
function play(media: HTMLMediaElement): void {
  media.play().catch(() => undefined);
}

/** WebKit on a phone, which fills the screen with a video and with nothing else. */
interface PhoneVideo extends HTMLVideoElement {
  readonly webkitEnterFullscreen?: () => void;
}

function mayFillScreen(): boolean {
  return document.fullscreenEnabled || 'webkitEnterFullscreen' in HTMLVideoElement.prototype;
}

function fillScreen(media: HTMLMediaElement): void {
  const video = media as PhoneVideo;
  if (document.fullscreenEnabled) video.requestFullscreen().catch(() => undefined);
  else video.webkitEnterFullscreen?.();
}
