/** How the sides of two columns are called, by their number. */
export const sideNames = ['left', 'right'] as const;
