/** Who the user is in the Salesperson column: remembered for each user, in every spreadsheet. */
const KEY = 'salesperson';

export function rememberedSalesperson(): string {
  return PropertiesService.getUserProperties().getProperty(KEY) ?? '';
}

export function rememberSalesperson(name: string): void {
  PropertiesService.getUserProperties().setProperty(KEY, name);
}
