export { natureOf, principlesOf, themeOf } from './mix.ts';
export { suggestThemes, type SuggestedTheme } from './suggest.ts';
export type { Span } from './words.ts';
