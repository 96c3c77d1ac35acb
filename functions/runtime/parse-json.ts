import { fail, type Result, succeed } from '@portolan/domain/result';

const halfCharacter = /\\ud[89a-f]/i;

/** Half a character: it can be written as an escape in JSON, and in no encoding that anything is stored in. */
const holdsHalfCharacter = (value: unknown): boolean => {
  if (typeof value === 'string') return !value.isWellFormed();
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some((entry) => entry.some(holdsHalfCharacter));
};

/** Parses JSON that can be stored as it is; anything else is `malformed-json`. */
export const parseJson = (text: string): Result<unknown, { readonly code: 'malformed-json' }> => {
  try {
    const value: unknown = JSON.parse(text);
    return halfCharacter.test(text) && holdsHalfCharacter(value)
      ? fail({ code: 'malformed-json' })
      : succeed(value);
  } catch {
    return fail({ code: 'malformed-json' });
  }
};
