/** Numbers of the built-in formats that show a day. Source: ECMA-376 part 1, 18.8.30. */
const builtIn = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Whether a number format shows a day, by its number or by its code: a y, or an m or d where no time is shown. */
export const showsDay = (id: number, code: string | undefined): boolean => {
  if (code === undefined) return builtIn.has(id);
  const bare = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (/[0#?]/.test(bare.replace(/\.0+/g, ''))) return false;
  return /[yd]/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare));
};
