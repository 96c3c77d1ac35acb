import type { IdentityTable } from '../identity-table.ts';

const keepSeconds = 10 * 60;
const sk = 'HALFWAY';

/** Who has come through the first step of a sign-in, by the password that was right then. */
export type HalfwayPerson = {
  readonly sub: string;
  readonly email: string;
  readonly passwordHash: string;
};

const parsePerson = (data: string): HalfwayPerson => {
  const person: HalfwayPerson = JSON.parse(data);
  if (!person.sub || !person.email) throw new Error('A sign-in that is halfway cannot be read');
  return person;
};

/** Sign-ins (`uid`) that wait for a code of the second factor, for ten minutes. */
export const createHalfway = (table: IdentityTable, now: () => Date) => {
  const pkOf = (uid: string) => `HALFWAY#${uid}`;
  return {
    async remember(uid: string, person: HalfwayPerson): Promise<void> {
      const expiresAt = Math.floor(now().getTime() / 1000) + keepSeconds;
      await table.put({ pk: pkOf(uid), sk, data: JSON.stringify(person), expiresAt });
    },

    async find(uid: string): Promise<HalfwayPerson | undefined> {
      const item = await table.find(pkOf(uid), sk);
      return item && parsePerson(item.data);
    },

    forget: (uid: string): Promise<void> => table.remove(pkOf(uid), sk),
  };
};

export type Halfway = ReturnType<typeof createHalfway>;
