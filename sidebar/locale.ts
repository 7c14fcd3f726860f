/** The language tag of a spreadsheet's locale (`de_CH`); English where the browser cannot make one of it. */
export function languageTag(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
