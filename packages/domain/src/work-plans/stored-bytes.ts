const encoder = new TextEncoder();

/** About how many bytes a record takes where it is stored: a letter with an accent takes two, an emoji four. */
export const storedBytes = (record: unknown): number => encoder.encode(JSON.stringify(record)).length;
