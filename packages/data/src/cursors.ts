import { createHash } from 'node:crypto';
import * as z from 'zod/mini';

/** A place in a partition: the sort key of the last item that was given out. */
export type Cursor = { readonly sk: string };

/** A cursor that was altered, or made for another list. */
export class InvalidCursor extends Error {
  constructor() {
    super('The cursor does not belong to this list');
    this.name = 'InvalidCursor';
  }
}

const sealed = z.lazy(() =>
  z.strictObject({ list: z.string(), sk: z.string().check(z.minLength(1), z.maxLength(512)) }),
);
const fingerprint = (partition: string) =>
  createHash('sha256').update(partition).digest('base64url').slice(0, 12);

/** The partition itself never travels: it is the caller's own, whatever the cursor says. */
export const sealCursor = (partition: string, cursor: Cursor): string =>
  Buffer.from(JSON.stringify({ list: fingerprint(partition), sk: cursor.sk })).toString('base64url');

/** Throws `InvalidCursor`. */
export const openCursor = (partition: string, text: string): Cursor => {
  try {
    const parsed = sealed.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    if (parsed.list !== fingerprint(partition)) throw new InvalidCursor();
    return { sk: parsed.sk };
  } catch {
    throw new InvalidCursor();
  }
};
