export { suggestThemes, type SuggestedTheme } from './suggest.ts';
export type { Span } from './spans.ts';
