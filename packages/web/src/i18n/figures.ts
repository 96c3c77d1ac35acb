/** A whole number of people as somebody types it, with or without separators; null for an empty field, undefined for none. */
export const readCount = (text: string): number | null | undefined => {
  const digits = text.replace(/[\s,.\u00a0\u202f]/g, '');
  if (digits === '') return null;
  return /^\d{1,9}$/.test(digits) && /^[\d\s,.\u00a0\u202f]+$/.test(text) ? Number(digits) : undefined;
};

/** A percent from 0 to 100 with a decimal point or comma, with or without its sign. */
export const readPercent = (text: string): number | null | undefined => {
  const plain = text.replace(/[\s%\u00a0]/g, '').replace(',', '.');
  if (plain === '') return null;
  const value = Number(plain);
  return /^\d+(\.\d*)?$/.test(plain) && value <= 100 ? value : undefined;
};

/** A number as somebody types it: digits in groups of three, a decimal point or comma; null for an empty field, undefined for none. */
export const readNumber = (text: string): number | null | undefined => {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '');
  if (plain === '') return null;
  if (/^-?[1-9]\d{0,2}((,\d{3})+|(\.\d{3}){2,})$/.test(plain)) return Number(plain.replace(/[,.]/g, ''));
  return /^-?\d{1,15}([.,]\d{0,6})?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
};

/** Whole dollars as somebody types them, with or without the sign, commas and `.00`; null for an empty field, undefined for none. */
export const readDollars = (text: string): number | null | undefined => {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(/^\$/, '');
  if (plain === '') return null;
  return /^(\d{1,12}|\d{1,3}(,\d{3})+)(\.0{1,2})?$/.test(plain)
    ? Number(plain.replaceAll(',', ''))
    : undefined;
};

/** US cents of an amount in dollars as somebody types it: commas between thousands, up to two decimals; null for an empty field, undefined for none. */
export const readCents = (text: string): number | null | undefined => {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(/^\$/, '');
  if (plain === '') return null;
  return /^(\d{1,7}|\d{1,3}(,\d{3})+)(\.\d{1,2})?$/.test(plain)
    ? Math.round(Number(plain.replaceAll(',', '')) * 100)
    : undefined;
};
