import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import type { IdentityTable } from './identity-table.ts';

const itemSk = 'ITEM';
const grantMembers = (grantId: string) => `OIDC#GrantMembers#${grantId}`;
const sessionUid = (uid: string) => `OIDC#SessionUid#${uid}`;

/** Keeps the sessions, codes and grants of `oidc-provider` in the identity table. */
export const createOidcAdapter = (table: IdentityTable, now: () => Date): AdapterFactory => {
  return (model): Adapter => {
    const pkOf = (id: string) => `OIDC#${model}#${id}`;
    const read = async (id: string) => table.find(pkOf(id), itemSk);

    const find = async (id: string): Promise<AdapterPayload | undefined> => {
      const item = await read(id);
      return item && JSON.parse(item.data);
    };

    return {
      find,

      async upsert(id, payload, expiresIn) {
        const expiresAt =
          expiresIn === undefined ? undefined : Math.floor(now().getTime() / 1000) + expiresIn;
        const keep = (pk: string, sk: string, data: string) =>
          table.put({ pk, sk, data, ...(expiresAt === undefined ? {} : { expiresAt }) });

        if (model === 'Session' && payload.uid) await keep(sessionUid(payload.uid), itemSk, id);
        if (model !== 'Session' && payload.grantId) await keep(grantMembers(payload.grantId), pkOf(id), id);
        await keep(pkOf(id), itemSk, JSON.stringify(payload));
      },

      async findByUid(uid) {
        const item = await table.find(sessionUid(uid), itemSk);
        return item && find(item.data);
      },

      // No devices are signed in by a code they show.
      async findByUserCode() {
        return undefined;
      },

      async consume(id) {
        const item = await read(id);
        if (!item) return;
        const payload: AdapterPayload = JSON.parse(item.data);
        const consumed = Math.floor(now().getTime() / 1000);
        await table.put({ ...item, data: JSON.stringify({ ...payload, consumed }) });
      },

      async destroy(id) {
        await table.remove(pkOf(id), itemSk);
      },

      async revokeByGrantId(grantId) {
        for (const member of await table.list(grantMembers(grantId))) {
          await table.remove(member.sk, itemSk);
          await table.remove(member.pk, member.sk);
        }
      },
    };
  };
};
