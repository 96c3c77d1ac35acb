import { afterAll, beforeAll, beforeEach } from 'vitest';

type MailWorld = { readonly mails: unknown[]; readonly stop: () => Promise<void> };

/** The world that the tests of a file share: started before the first, stopped after the last, without letters before each. */
export const worldOfFile = <World extends MailWorld>(start: () => Promise<World>): (() => World) => {
  let world: World | undefined;
  const found = (): World => {
    if (world === undefined) throw new Error('The world is there once a test runs');
    return world;
  };
  beforeAll(async () => {
    world = await start();
  });
  afterAll(() => found().stop());
  beforeEach(() => {
    found().mails.length = 0;
  });
  return found;
};
