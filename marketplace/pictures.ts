/** A picture of the listing; `npm run pictures` takes it. */
export interface Picture {
  /** In marketplace/pictures. */
  readonly file: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows. */
  readonly shows: string;
}

/** The store takes 32 and 128; the consent screen and menus take the others. */
export const ICONS: readonly Picture[] = [16, 32, 48, 128].map(size => ({
  file: `icon-${size}.png`,
  width: size,
  height: size,
  shows: 'The mark',
}));

export const BANNER: Picture = {file: 'banner.png', width: 220, height: 140, shows: 'The mark with the name'};

export const SCREENSHOTS: readonly Picture[] = [
  ['overview', 'The quota, the week and the weakest part in three sentences; the pipeline in numbers; the funnel'],
  ['board', 'Every open deal as a card, and the selected one in the panel, to be moved on by one click'],
  ['today', 'Who needs someone today and why, done or put off in the panel'],
  ['stages', 'Your own stages, with their chances, follow-ups and mails'],
  ['about', 'What a number means, how it is computed and which rows are behind it'],
].map(([id, shows = ''], index) => ({
  file: `screenshot-${index + 1}-${id}.png`,
  width: 1280,
  height: 800,
  shows,
}));
