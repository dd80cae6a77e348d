/** At the edge of a card, how it came out: those that Discord has for online, idle, offline, and its own. */
export const COLOURS = { answered: 0x3ba55d, unsure: 0xfaa61a, nothing: 0x80848e, neutral: 0x5865f2 } as const;
