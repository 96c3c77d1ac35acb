import type { Result } from '@portolan/domain/result';
import type { Write, WriteRefused } from '../writing.ts';
import type { openContacts } from './contacts.ts';

type Store = {
  readonly contacts: Pick<ReturnType<typeof openContacts>, 'key' | 'putKey'>;
  readonly writeAll: <R extends string>(
    writes: readonly Write<R>[],
  ) => Promise<Result<null, WriteRefused<R>>>;
};

/**
 * The key that a clinic's contact ids are made with, made when it is first asked for: of two who ask at once, one makes it and both
 * use that one. `random`: so many random bytes.
 */
export const contactKeyOf = async (
  { contacts, writeAll }: Store,
  random: (bytes: number) => Buffer,
): Promise<string> => {
  for (;;) {
    const key = await contacts.key();
    if (key !== null) return key;
    await writeAll([contacts.putKey(random(32).toString('base64url'), 'made-meanwhile')]);
  }
};
