// Apart from the schemas, so that a page that only asks questions need not load them.

/** How a person can have answered. */
export const modes = ['self', 'helped', 'interview', 'story'] as const;
/** Who can be asked. */
export const audiences = ['patient', 'carer', 'family-friend', 'staff', 'child', 'young-person'] as const;
/** Who can have asked: people are kinder to those who care for them, so it is told apart. */
export const askers = [
  'nobody',
  'peer-or-volunteer',
  'staff-not-giving-care',
  'staff-giving-care',
  'researcher',
] as const;
/** Where the answers can come from: a screen, or a paper form that somebody typed in. */
export const sources = ['screen', 'paper'] as const;
/** In which other ways a person can need to be asked or told, after the Accessible Information Standard (DAPB1605). */
export const communicationNeeds = [
  'easy-read',
  'large-print',
  'braille',
  'audio',
  'bsl',
  'other-language',
  'help-from-person',
  'phone-or-face-to-face',
  'more-time',
  'paper',
] as const;
/** What a person's words can hold that somebody should look at. */
export const attentionCues = ['urgent', 'safeguarding'] as const;
/** What a person can let themselves be contacted for. */
export const contactReasons = ['hear-what-changed', 'take-part', 'talk-about-answers'] as const;

export function isMode(text: string): text is (typeof modes)[number] {
  return (modes as readonly string[]).includes(text);
}

export function isAudience(text: string | undefined): text is (typeof audiences)[number] {
  return text !== undefined && (audiences as readonly string[]).includes(text);
}

export function isAsker(text: string | undefined): text is (typeof askers)[number] {
  return text !== undefined && (askers as readonly string[]).includes(text);
}

export function isSource(text: string | undefined): text is (typeof sources)[number] {
  return text !== undefined && (sources as readonly string[]).includes(text);
}
