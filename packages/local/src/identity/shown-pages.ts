import { randomUUID } from 'node:crypto';
import type { IdentityTable } from './identity-table.ts';

const keepSeconds = 60 * 60;

type ShownPage = { readonly status: number; readonly html: string };

/**
 * What a form was answered with, the newest of each page of a sign-in (`uid`), for an hour. The answer itself is a redirect
 * to it, so that Back and Forward never ask a browser to send the form again. No password is in it: pages never repeat one.
 */
export const createShownPages = (table: IdentityTable, now: () => Date) => {
  const pkOf = (uid: string) => `SHOWN#${uid}`;
  return {
    /** Resolves to the id by which the page is found. */
    async keep(uid: string, path: string, shown: ShownPage): Promise<string> {
      const id = randomUUID();
      const expiresAt = Math.floor(now().getTime() / 1000) + keepSeconds;
      await table.put({ pk: pkOf(uid), sk: path, data: JSON.stringify({ id, ...shown }), expiresAt });
      return id;
    },

    async find(uid: string, path: string, id: string): Promise<ShownPage | undefined> {
      const item = await table.find(pkOf(uid), path);
      const kept: (ShownPage & { id: string }) | undefined = item && JSON.parse(item.data);
      return kept?.id === id ? kept : undefined;
    },
  };
};

export type ShownPages = ReturnType<typeof createShownPages>;
