import { getMe, type Me, meSchema } from '@portolan/contract/people-routes';
import type { World } from './world.ts';
import { demand, freshName, type Person } from './world-people.ts';

/** Somebody with an account who has never been here. */
export const newcomer = async ({ stack }: World, name = 'Noor Newcomer'): Promise<Person> => {
  const email = `${freshName('newcomer')}@elsewhere.example`;
  const { sub } = await stack.ensureAccount({ email, password: 'a fine long password', name });
  return { email, name, personId: sub, token: await stack.tokenFor(email) };
};

export const meOf = async (world: World, { token }: Pick<Person, 'token'>): Promise<Me> =>
  meSchema.parse((await demand(world, getMe, token)).json);
