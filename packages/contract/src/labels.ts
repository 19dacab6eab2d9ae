// Apart from the schemas, so that a page that only asks questions need not load them.

/** How a person can have answered. */
export const modes = ['self', 'helped', 'interview', 'story'] as const;
/** Who can be asked. */
export const audiences = ['patient', 'carer', 'family-friend', 'staff', 'child', 'young-person'] as const;

export function isMode(text: string): text is (typeof modes)[number] {
  return (modes as readonly string[]).includes(text);
}

export function isAudience(text: string | undefined): text is (typeof audiences)[number] {
  return text !== undefined && (audiences as readonly string[]).includes(text);
}
