const sorted = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** The contents as text, the same whatever order the fields stand in: parsing and storing put them in their own. */
export const contentsOf = (value: unknown): string => JSON.stringify(value, sorted);

export const sameContents = (one: unknown, other: unknown): boolean => contentsOf(one) === contentsOf(other);
