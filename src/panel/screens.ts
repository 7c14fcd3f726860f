/** The panel's screens, in the order of its tabs; the menu opens the panel on one of them. */
export const SCREENS = ['today', 'deal', 'log', 'stages', 'check', 'about'] as const;

export type Screen = (typeof SCREENS)[number];
