type Kept<Value> = { readonly value: Value; readonly until: number };

/**
 * Remembers what was found under a key, for so many milliseconds and for so many keys; the one longest kept makes room. What is not
 * there is asked for each time.
 */
export const remember = <Value>(milliseconds: number, most: number) => {
  const kept = new Map<string, Kept<Value>>();
  return async (key: string, now: Date, find: () => Promise<Value | null>): Promise<Value | null> => {
    const known = kept.get(key);
    if (known !== undefined && known.until > now.getTime()) return known.value;
    const value = await find();
    kept.delete(key);
    if (value === null) return null;
    kept.set(key, { value, until: now.getTime() + milliseconds });
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
};
