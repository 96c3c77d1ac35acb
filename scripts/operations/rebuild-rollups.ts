import { PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '@portolan/data/clients';
import { partitionOf } from '@portolan/data/keys';
import { type Rolling, scale } from '@portolan/data/rollups/rolling';
import { openRosters } from '@portolan/data/rollups/rosters';
import { settleBond } from '@portolan/data/rollups/settle-bond';
import {
  type OfBucket,
  settleBucketSums,
  settleFoundationSums,
  settleProgramSums,
} from '@portolan/data/rollups/settle-sums';
import { openSums } from '@portolan/data/rollups/sums';
import { collections } from '@portolan/data/sharing/collections';
import type { Bond } from '@portolan/data/sharing/settle';
import * as z from 'zod/mini';
import type { Installation } from './installation.ts';
import { readTable } from './organization-items.ts';

/** What was looked at, and the keys of what was not what the sources say. */
export type RollupsChecked = {
  readonly clinics: number;
  readonly months: number;
  readonly differences: readonly string[];
};

/** Stops at a write that was not asked for. */
class WouldWrite extends Error {
  constructor() {
    super('This is not what the sources say');
    this.name = 'WouldWrite';
  }
}

const keyed = z.looseObject({ pk: z.string(), sk: z.string() });
const keyIn = (value: unknown): string[] => {
  const key = keyed.safeParse(value);
  return key.success ? [`${key.data.pk} ${key.data.sk}`] : [];
};

/** What a command would write, by key; nothing for one that reads. */
const writtenBy = (command: unknown): string[] => {
  if (command instanceof PutCommand) return keyIn(command.input.Item);
  if (command instanceof TransactWriteCommand)
    return (command.input.TransactItems ?? []).flatMap(({ Put, Delete }) => keyIn(Put?.Item ?? Delete?.Key));
  return [];
};

/** A client that writes down what is written, and writes it only with `yes`. */
const watched = ({ documents, tables }: Installation, yes: boolean, differences: Set<string>): Database => {
  const send: Database['documents']['send'] = documents.send.bind(documents);
  const watching = new Proxy(documents, {
    get: (target, name) =>
      name === 'send'
        ? (command: Parameters<typeof send>[0]) => {
            const written = writtenBy(command);
            for (const key of written) differences.add(key);
            if (written.length > 0 && !yes) throw new WouldWrite();
            return send(command);
          }
        : Reflect.get(target, name),
  });
  return { documents: watching, tables };
};

const consentSchema = z.looseObject({ programId: z.string(), foundationId: z.string() });
type OfFoundation = Pick<Bond, 'foundationId' | 'programId'>;

/** Every clinic that ever gave consent, and with whom; and every program, whether or not a clinic of it is left. */
const sharedBy = async (installation: Installation, organizationId: string | null) => {
  const bonds: Bond[] = [];
  const programs = new Map<string, OfFoundation>();
  await readTable(
    installation.documents,
    {
      TableName: installation.tables.tenant,
      FilterExpression: 'contains(pk, :consents) OR contains(pk, :programs)',
      ExpressionAttributeValues: {
        ':consents': `#${collections.consents}`,
        ':programs': `#${collections.programs}`,
      },
    },
    (items) => {
      for (const { pk, sk, record } of items) {
        const [, ownerId = ''] = pk.split('#');
        if (pk === partitionOf(ownerId, collections.programs) && ownerId === (organizationId ?? ownerId))
          programs.set(sk, { foundationId: ownerId, programId: sk });
        const consent = consentSchema.safeParse(record);
        if (!consent.success || pk !== partitionOf(ownerId, collections.consents)) continue;
        const { programId, foundationId } = consent.data;
        if (![ownerId, foundationId].includes(organizationId ?? ownerId)) continue;
        bonds.push({ clinicId: ownerId, foundationId, programId });
        programs.set(programId, { foundationId, programId });
      }
    },
  );
  return { bonds, programs: [...programs.values()] };
};

/** The buckets' months of programs. */
const monthsOf = async (database: Database, programs: readonly OfFoundation[]): Promise<OfBucket[]> => {
  const found: OfBucket[] = [];
  for (const { foundationId, programId } of programs) {
    const clinics = await openRosters(database, foundationId).count(programId);
    for (const month of await openSums(database, foundationId).monthsOf(programId))
      for (let bucket = 0; bucket * scale.bucketSize < clinics; bucket += 1)
        found.push({ foundationId, programId, bucket, month });
  }
  return found;
};

/**
 * Computes rosters, copied months and sums again from what clinics approved and agreed to, and compares them with what is stored;
 * with `yes` it also puts right what differs. Null for every organization. Queues are not needed for it.
 */
export const rebuildRollups = async (
  installation: Installation,
  { organizationId, yes }: { readonly organizationId: string | null; readonly yes: boolean },
): Promise<RollupsChecked> => {
  const differences = new Set<string>();
  const database = watched(installation, yes, differences);
  const rolling: Rolling = { database, now: () => new Date(), pause: async () => undefined, scale };
  const check = async (work: Promise<unknown>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      if (!(error instanceof WouldWrite)) throw error;
    }
  };
  const { bonds, programs } = await sharedBy(installation, organizationId);
  const approved: OfBucket[] = [];
  for (const bond of bonds) await check(settleBond(rolling, bond).then((found) => approved.push(...found)));
  const months = [...approved, ...(await monthsOf(database, programs))];
  const once = [...new Map(months.map((of) => [JSON.stringify(Object.values(of).toSorted()), of])).values()];
  for (const of of once) await check(settleBucketSums(rolling, of, 'at-once'));
  for (const of of once) await check(settleProgramSums(rolling, of, 'at-once'));
  for (const of of once) await check(settleFoundationSums(rolling, of, 'at-once'));
  return { clinics: bonds.length, months: once.length, differences: [...differences].toSorted() };
};
