/** A share (0 to 1) in whole percent, as a language writes it. */
export const inPercent = (share: number, lang: string): string =>
  new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }).format(share);
