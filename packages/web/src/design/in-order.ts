/** The list with one of its parts a step up or down; the same list at its end. */
export const stepped = <Part>(parts: readonly Part[], index: number, by: -1 | 1): Part[] => {
  const part = parts[index];
  const to = index + by;
  if (part === undefined || to < 0 || to >= parts.length) return [...parts];
  return parts.toSpliced(index, 1).toSpliced(to, 0, part);
};

/** The list with one of its parts below another, or on top. */
export const placed = <Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
  after: string | null,
): Part[] => {
  const part = parts.find((one) => one.id === id);
  if (part === undefined || after === id) return [...parts];
  const others = parts.filter((one) => one !== part);
  return others.toSpliced(after === null ? 0 : others.findIndex((one) => one.id === after) + 1, 0, part);
};

/** The list with one part otherwise. */
export const replaced = <Part>(parts: readonly Part[], index: number, part: Part): Part[] =>
  parts.with(index, part);
