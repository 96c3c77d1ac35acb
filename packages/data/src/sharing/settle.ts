import type { Database } from '../clients.ts';
import { type Write, writeOne } from '../writing.ts';

/** What copies are made with. */
export type Sharing = {
  readonly database: Database;
  readonly now: () => Date;
  /** Waits after a write that was refused, longer from one to the next; the first is 1. */
  readonly pause: (refusals: number) => Promise<void>;
};

/** A clinic, a program it takes or took part in, and whose program that is. */
export type Bond = { readonly clinicId: string; readonly foundationId: string; readonly programId: string };

/** How one look at a derived item ended: it was right, it was written, or somebody else wrote meanwhile. */
export type Pass = 'right' | 'written' | 'refused';

/** The pass that ends with this one write. */
export const passOf = async (database: Database, write: Write<'changed'>): Promise<Pass> =>
  (await writeOne(database, write)).ok ? 'written' : 'refused';

/** A derived item that others kept changing; its message comes again. */
class NotSettled extends Error {
  constructor() {
    super('Somebody else kept writing');
    this.name = 'NotSettled';
  }
}

const mostPasses = 16;

/**
 * Makes a derived item what it should be. A pass reads the item first and its sources after it, and writes on the condition
 * that the item is still as it was read. It is done when a pass finds nothing to do: whoever wrote looks once more, so what was
 * written from old sources is mended by its own writer. A writer that is gone has not confirmed its message, which comes again.
 */
export const settle = async ({ pause }: Sharing, pass: () => Promise<Pass>): Promise<void> => {
  let refusals = 0;
  for (let passes = 0; passes < mostPasses; passes += 1) {
    switch (await pass()) {
      case 'right':
        return;
      case 'written':
        break;
      case 'refused':
        refusals += 1;
        await pause(refusals);
    }
  }
  throw new NotSettled();
};
