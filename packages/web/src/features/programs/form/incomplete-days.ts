import type { RefObject } from 'react';

/** Reads which date fields of a form are typed half: their value is empty, as if nothing had been entered. */
export const incompleteDays = (form: RefObject<HTMLFormElement | null>): ReadonlySet<string> => {
  const inputs = form.current?.querySelectorAll<HTMLInputElement>('input[type="date"]') ?? [];
  return new Set([...inputs].filter(({ validity }) => validity.badInput).map(({ name }) => name));
};
