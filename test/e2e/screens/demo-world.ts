import { createClient } from '@portolan/contract/client';
import { changeMe, getMe } from '@portolan/contract/people-routes';
import { seed } from '@portolan/local/demo/seed';
import { signIns } from '@portolan/local/demo/sign-ins';
import { startWorld, type World } from '../support/stack.ts';

export type DemoWorld = World & {
  readonly organization: (name: string) => string;
  /** Sets the language of everybody in the demo data: a person's own wins over the browser's. */
  readonly speak: (language: 'en' | 'es') => Promise<void>;
};

/** A stack with the demo data, and what the screens need to know of it. */
export const startDemoWorld = async (): Promise<DemoWorld> => {
  const world = await startWorld();
  await seed(world.stack, { now: new Date() });
  const { origin, tokenFor } = world.stack;
  const apis = signIns.map(({ email }) => createClient({ origin, token: () => tokenFor(email), fetch }));
  const everybody = await Promise.all(apis.map((api) => api(getMe, {})));
  const ids = new Map(
    everybody.flatMap(({ memberships }) =>
      memberships.map(({ name, organizationId }) => [name, organizationId] as const),
    ),
  );
  return {
    ...world,
    organization: (name) => {
      const id = ids.get(name);
      if (id === undefined)
        throw new Error(`The demo data has no ${name}: it has ${[...ids.keys()].join(', ')}`);
      return id;
    },
    speak: async (language) => {
      await Promise.all(apis.map((api) => api(changeMe, { body: { language } })));
    },
  };
};
