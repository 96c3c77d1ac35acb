import type { Database } from '@portolan/data/clients';

/** What happens at a moment of a worker's run, counted from 0; it may throw. */
export type Between = (moment: number) => void | Promise<void>;
/** A worker broke off: nothing that it would do after that happens. */
export class Crash extends Error {}

/** Counts a worker's moments. Whoever broke off does nothing more, by whichever hand. */
export const passing = (between: Between): (() => Promise<void>) => {
  let moment = 0;
  let crash: unknown = null;
  return async () => {
    if (crash !== null) throw crash;
    moment += 1;
    try {
      await between(moment - 1);
    } catch (error) {
      crash = error;
      throw error;
    }
  };
};

/** The same client, of whose requests each begins and ends with a moment. */
export const atMoments = (database: Database, pass: () => Promise<void>): Database => {
  database.documents.middlewareStack.add(
    (following) => async (args) => {
      await pass();
      const answer = await following(args);
      await pass();
      return answer;
    },
    { step: 'initialize', priority: 'high', name: 'moments' },
  );
  return database;
};
