import { paceAfter, type Scale, waitOf } from '@portolan/domain/rollups/pace';
import { type Write, writeOne } from '../writing.ts';
import { type Pass, type Sharing, settle } from './settle.ts';

/** Whether a burst of changes is followed at a pace (decision 0022), or each at once. */
export type Pacing = 'paced' | 'at-once';

/** What is made of sources that may change many times in a row. */
export type Pacer = Sharing & { readonly scale: Pick<Scale, 'burst' | 'intervalSeconds'> };

/** What a paced item remembers: by when it will have been put no more often than it may be, in whole seconds since 1970. */
type Paced = { readonly pace: number; readonly version: number };
export type Stamp = Paced & { readonly at: Date };

export type PacedRule<Stored extends Paced, Next> = {
  readonly find: () => Promise<Stored | null>;
  /** Reads the sources, after the item itself; null where there is nothing to derive any more. */
  readonly next: (stored: Stored | null) => Promise<Next | null>;
  readonly isRight: (stored: Stored | null, next: Next) => boolean;
  /** Expects the version before the stamp's. */
  readonly put: (next: Next, stamp: Stamp) => Write<'changed'>;
};

/** Makes a derived item what its sources say. Resolves with the seconds until it is its turn, 0 when it is right. */
export const settlePaced = async <Stored extends Paced, Next>(
  sharing: Pacer,
  { find, next: derive, isRight, put }: PacedRule<Stored, Next>,
  pacing: Pacing,
): Promise<number> => {
  const { database, now, scale } = sharing;
  let wait = 0;
  let hasWritten = false;
  await settle(sharing, async (): Promise<Pass> => {
    const stored = await find();
    const turn = pacing === 'paced' && stored !== null ? waitOf(scale, stored.pace, now()) : 0;
    wait = turn;
    // Nothing is read for an item whose turn it is not, but by who has just put it and looks once more.
    if (turn > 0 && !hasWritten) return 'right';
    const next = await derive(stored);
    const right = next === null || isRight(stored, next);
    if (right) wait = 0;
    if (right || wait > 0) return 'right';
    const at = now();
    const stamp = {
      at,
      pace: paceAfter(scale, stored?.pace ?? 0, at),
      version: (stored?.version ?? 0) + 1,
    };
    const written = await writeOne(database, put(next, stamp));
    hasWritten = written.ok;
    return written.ok ? 'written' : 'refused';
  });
  return wait;
};
