const day = 86_400_000;
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
export type DateSystem = keyof typeof epochs;

/** The last serial that is a day of the year 9999. */
const lastSerial = 2_958_465;
/** February 29, 1900, which the 1900 system counts though it never was: days before it are one off. */
const neverWas = 60;

/**
 * The calendar day, `YYYY-MM-DD`, of a workbook's serial number; null for a number that is none. Source: ECMA-376 part 1,
 * 18.17.4.
 */
export const dayOfSerial = (serial: number, system: DateSystem): string | null => {
  const whole = Math.floor(serial);
  const first = system === 1900 ? 1 : 0;
  if (!(whole >= first && whole <= lastSerial) || (system === 1900 && whole === neverWas)) return null;
  const shift = system === 1900 && whole < neverWas ? 1 : 0;
  return new Date(epochs[system] + (whole + shift) * day).toISOString().slice(0, 10);
};
