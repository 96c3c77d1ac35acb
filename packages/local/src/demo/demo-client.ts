import { createClient } from '@portolan/contract/client';
import { changeMe } from '@portolan/contract/people-routes';
import type { Stack } from '../stack.ts';
import type { DemoPerson } from './demo-organization.ts';
import { demoPassword } from './sign-ins.ts';

export type DemoClient = ReturnType<typeof createClient>;
/** The people of the demo data, signed in. */
export type Cast = {
  readonly api: (person: DemoPerson) => DemoClient;
  readonly personId: (person: DemoPerson) => string;
};

const signIn = async (stack: Stack, person: DemoPerson) => {
  const { name, email, language, timeZone } = person;
  const { sub } = await stack.ensureAccount({ email, password: demoPassword, name, language });
  const token = await stack.tokenFor(email);
  const api = createClient({ origin: stack.origin, token: async () => token, fetch });
  await api(changeMe, { body: { name, language, timeZone } });
  return { api, personId: sub };
};

/** Gives everybody an account and says who they are. */
export const signInAll = async (stack: Stack, people: readonly DemoPerson[]): Promise<Cast> => {
  const distinct = [...new Set(people)];
  const signedIn = new Map(
    await Promise.all(distinct.map(async (person) => [person, await signIn(stack, person)] as const)),
  );
  const find = (person: DemoPerson) => {
    const found = signedIn.get(person);
    if (!found) throw new Error(`${person.name} belongs to no organization of the demo data`);
    return found;
  };
  return { api: (person) => find(person).api, personId: (person) => find(person).personId };
};
