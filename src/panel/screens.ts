/** The screens of the daily panel, in the order of its tabs; the menu opens the panel on one of them. */
export const SCREENS = ['today', 'deal', 'log', 'stages', 'check', 'about'] as const;

export type Screen = (typeof SCREENS)[number];

/** Those of its second page, for what is done now and then. */
export const EXCHANGE_SCREENS = ['import', 'share'] as const;

export type ExchangeScreen = (typeof EXCHANGE_SCREENS)[number];
