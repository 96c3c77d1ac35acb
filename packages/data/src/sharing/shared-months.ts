import { isDeepStrictEqual } from 'node:util';
import type { Month } from '@portolan/domain/months';
import type { Database } from '../clients.ts';
import type { ItemKind } from '../items.ts';
import type { Key } from '../keys.ts';
import { getItem, getItems, type Page, type PageRequest, queryPage } from '../reading.ts';
import { expectedBefore, type Write } from '../writing.ts';
import { type Bond, passOf, type Sharing, settle } from './settle.ts';

/** What a foundation holds of one clinic's month. */
type SharedMonth = { readonly clinicId: string; readonly month: Month; readonly version: number };

/** What the clinics of a foundation's programs share, by month and clinic. `partitionOfProgram`: where it lies, by the program's id. */
export const openSharedMonths = <Shape extends SharedMonth>(
  database: Database,
  partitionOfProgram: (programId: string) => string,
  kind: ItemKind<Shape>,
) => {
  const keyOf = (programId: string, month: Month, clinicId: string): Key => ({
    pk: partitionOfProgram(programId),
    sk: `${month}#${clinicId}`,
  });
  return {
    find: (programId: string, month: Month, clinicId: string): Promise<Shape | null> =>
      getItem(database, 'tenant', keyOf(programId, month, clinicId), kind),

    /** What is held of one clinic in these months, in any order. */
    ofClinic: (programId: string, clinicId: string, months: readonly Month[]): Promise<Shape[]> =>
      getItems(
        database,
        'tenant',
        months.map((month) => keyOf(programId, month, clinicId)),
        kind,
      ),

    /** From the first to the last month, both included, by month and clinic; the last second may be missing. Throws `InvalidCursor`. */
    between: (programId: string, from: Month, to: Month, page: PageRequest): Promise<Page<Shape>> =>
      queryPage(
        database,
        { table: 'tenant', pk: partitionOfProgram(programId), between: [from, `${to}#~`], mayLag: true },
        page,
        kind,
      ),

    /** Expects the version before the month's own. */
    put: <R extends string>(programId: string, shared: Shape, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: kind.toItem(keyOf(programId, shared.month, shared.clinicId), shared),
      expected: expectedBefore(shared),
      refusal,
    }),

    remove: <R extends string>(
      programId: string,
      { month, clinicId, version }: SharedMonth,
      refusal: R,
    ): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: keyOf(programId, month, clinicId),
      expected: { version },
      refusal,
    }),
  };
};
type SharedMonths<Shape extends SharedMonth> = ReturnType<typeof openSharedMonths<Shape>>;

/**
 * Makes what a foundation holds of a clinic's month what the clinic shares of it; takes it away where that is nothing. `sharedNow`
 * looks at the sources: what is shared, as it is held under a version, null for nothing.
 */
export const settleSharedMonth = <Shape extends SharedMonth>(
  sharing: Sharing,
  held: SharedMonths<Shape>,
  { programId, clinicId }: Bond,
  month: Month,
  sharedNow: () => Promise<((version: number) => Shape) | null>,
): Promise<void> =>
  settle(sharing, async () => {
    const stored = await held.find(programId, month, clinicId);
    const shared = await sharedNow();
    if (shared === null)
      return stored === null ? 'right' : passOf(sharing.database, held.remove(programId, stored, 'changed'));
    const version = stored?.version ?? 0;
    if (isDeepStrictEqual(stored, shared(version))) return 'right';
    return passOf(sharing.database, held.put(programId, shared(version + 1), 'changed'));
  });
