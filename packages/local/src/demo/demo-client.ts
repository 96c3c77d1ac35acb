import { createClient } from '@portolan/contract/client';
import { changeMe } from '@portolan/contract/people-routes';
import type { Stack } from '../stack.ts';
import type { DemoPerson } from './demo-organization.ts';
import { demoPassword } from './sign-ins.ts';

export type DemoClient = ReturnType<typeof createClient>;
type SignedIn = { readonly api: DemoClient; readonly personId: string };
/** The people of the demo data, signed in. */
export type Cast = (person: DemoPerson) => SignedIn;
/** People on their way: a password takes its time, and who is here already can begin. */
type Arrivals = {
  readonly one: (person: DemoPerson) => Promise<SignedIn>;
  readonly all: Promise<Cast>;
};

const signIn = async (stack: Stack, person: DemoPerson): Promise<SignedIn> => {
  const { name, email, language, timeZone } = person;
  const { sub } = await stack.ensureAccount({ email, password: demoPassword, name, language });
  const token = await stack.tokenFor(email);
  const api = createClient({ origin: stack.origin, token: async () => token, fetch });
  await api(changeMe, { body: { name, language, timeZone } });
  return { api, personId: sub };
};

const findIn =
  <Found>(cast: ReadonlyMap<DemoPerson, Found>) =>
  (person: DemoPerson): Found => {
    const found = cast.get(person);
    if (found === undefined) throw new Error(`${person.name} belongs to no organization of the demo data`);
    return found;
  };

/** Gives everybody an account and says who they are; those named first arrive first. */
export const signInAll = (stack: Stack, people: readonly DemoPerson[]): Arrivals => {
  const arriving = new Map([...new Set(people)].map((person) => [person, signIn(stack, person)]));
  const all = async () => {
    const arrived = [...arriving].map(async ([person, signedIn]) => [person, await signedIn] as const);
    return findIn(new Map(await Promise.all(arrived)));
  };
  return { one: findIn(arriving), all: all() };
};
