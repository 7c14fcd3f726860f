/** Who the user is in the Salesperson column: remembered for each user, in every spreadsheet. */
const KEY = 'salesperson';

/** `""` where nobody was remembered yet. */
export function rememberedSalesperson(): string {
  return PropertiesService.getUserProperties().getProperty(KEY) ?? '';
}

/** For this user, from now on. */
export function rememberSalesperson(name: string): void {
  PropertiesService.getUserProperties().setProperty(KEY, name);
}
