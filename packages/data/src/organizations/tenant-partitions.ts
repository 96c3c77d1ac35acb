import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { addMonths, type Month, monthIn } from '@portolan/domain/months';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { type Key, partitionOf } from '../keys.ts';

/** What a collection's partitions are told apart by, where it has more than one. */
type Bucket = 'none' | 'month' | 'plan' | 'element' | 'program' | 'submission';

/**
 * Every collection of the tenant table, by what its keys say after the organization's id; a test holds this list against the
 * code and against a table. They stand in the order in which they can be erased: what names the partitions of another
 * collection comes after it, so that whoever stopped half way finds the rest again.
 */
export const tenantCollections = [
  { head: 'ANSWERED-REQUESTS', bucket: 'none' },
  { head: 'INVITATIONS', bucket: 'none' },
  { head: 'MAIL-PREFERENCES', bucket: 'none' },
  { head: 'SENT-MAILS', bucket: 'none' },
  { head: 'PORTAL-TEAM', bucket: 'none' },
  { head: 'BARRIERS', bucket: 'none' },
  { head: 'PLAN-SUMMARIES', bucket: 'none' },
  { head: 'PLAN-RETIREMENTS', bucket: 'none' },
  { head: 'TEMPLATES', bucket: 'none' },
  { head: 'TEMPLATE-DRAFTS', bucket: 'none' },
  { head: 'TEMPLATE-VERSIONS', bucket: 'none' },
  { head: 'RESOURCES', bucket: 'none' },
  { head: 'SHARED-RESOURCES', bucket: 'none' },
  { head: 'PARTICIPATION-INVITATIONS', bucket: 'program' },
  { head: 'GRANTEES', bucket: 'program' },
  { head: 'NOTES', bucket: 'program' },
  { head: 'REVIEWS', bucket: 'program' },
  { head: 'SHARED-BARRIERS', bucket: 'program' },
  { head: 'ANNOUNCEMENTS', bucket: 'program' },
  { head: 'SUBMITTED-ELEMENTS', bucket: 'submission' },
  { head: 'COMMENTS', bucket: 'plan' },
  { head: 'HISTORY', bucket: 'element' },
  { head: 'ELEMENTS', bucket: 'plan' },
  { head: 'NOTICES', bucket: 'none' },
  { head: 'SUBMISSIONS', bucket: 'program' },
  { head: 'PARTICIPATIONS', bucket: 'program' },
  { head: 'WORK-PLANS', bucket: 'none' },
  { head: 'JOINED-PROGRAMS', bucket: 'none' },
  { head: 'CONSENTS', bucket: 'none' },
  { head: 'PROGRAMS', bucket: 'none' },
  { head: 'EXPORTS', bucket: 'none' },
  { head: 'AUDIT', bucket: 'month' },
  { head: 'ORGANIZATION', bucket: 'none' },
  { head: 'CLOSING', bucket: 'none' },
] as const satisfies readonly { readonly head: string; readonly bucket: Bucket }[];
export type TenantCollection = (typeof tenantCollections)[number];

const storedSchema = z.looseObject({ pk: z.string(), sk: z.string() });
export type StoredItem = Key & Readonly<Record<string, unknown>>;

/** All that a partition holds, of whatever kind and as it is stored, page by page. */
export async function* itemsIn(
  database: Database,
  table: 'tenant' | 'directory',
  pk: string,
): AsyncGenerator<readonly StoredItem[]> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await database.documents.send(
      new QueryCommand({
        TableName: database.tables[table],
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    yield (page.Items ?? []).map((item) => storedSchema.parse(item));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

const namesPlan = z.looseObject({
  planId: z.optional(z.string()),
  live: z.optional(z.nullable(z.looseObject({ plan: z.nullable(z.looseObject({ id: z.string() })) }))),
});
const namesStart = z.looseObject({ createdAt: z.string() });

/** The first month a product of ours wrote anything in, for an organization whose record has gone already. */
const firstMonth: Month = '2026-01';

/** What names the buckets, read once for one look at an organization. */
const bucketsOf = async (database: Database, organizationId: string, now: Date) => {
  const all = async (collection: string, ...bucket: string[]): Promise<StoredItem[]> => {
    const found: StoredItem[] = [];
    for await (const page of itemsIn(database, 'tenant', partitionOf(organizationId, collection, ...bucket)))
      found.push(...page);
    return found;
  };
  const sorts = (items: readonly StoredItem[]) => items.map(({ sk }) => sk);
  const [plans, programs, consents, joined, notices, organization] = await Promise.all(
    ['WORK-PLANS', 'PROGRAMS', 'CONSENTS', 'JOINED-PROGRAMS', 'NOTICES', 'ORGANIZATION'].map((head) =>
      all(head),
    ),
  );
  const programIds = [...new Set([programs, consents, joined].flatMap((items = []) => sorts(items)))];
  const ofPrograms = async (head: string) =>
    (await Promise.all(programIds.map((programId) => all(head, programId)))).flat();
  const [submissions, participations] = await Promise.all([
    ofPrograms('SUBMISSIONS'),
    ofPrograms('PARTICIPATIONS'),
  ]);
  const plansNamed = [...submissions, ...participations, ...(notices ?? [])].flatMap(({ record }) => {
    const { planId, live } = namesPlan.parse(record);
    return [planId, live?.plan?.id].filter((id) => id !== undefined);
  });
  const planIds = [...new Set([...sorts(plans ?? []), ...plansNamed])];
  const elements = await Promise.all(
    planIds.map(async (planId) => sorts(await all('ELEMENTS', planId)).map((id) => [planId, id])),
  );
  const start = namesStart.safeParse(organization?.[0]?.record).data?.createdAt.slice(0, 7) ?? firstMonth;
  const months: string[] = [];
  for (let month = monthIn('UTC', now); month >= start; month = addMonths(month, -1)) months.push(month);
  return {
    none: [[]],
    month: months.map((month) => [month]),
    plan: planIds.map((id) => [id]),
    element: elements.flat(),
    program: programIds.map((id) => [id]),
    submission: submissions.map(({ sk }) => [sk.slice(sk.indexOf('#') + 1)]),
  } as const satisfies Record<Bucket, readonly (readonly string[])[]>;
};

export type TenantPartitions = readonly {
  readonly collection: TenantCollection;
  readonly partitions: readonly string[];
}[];

/** Every partition of an organization that its own records speak of, by collection. Some may hold nothing. */
export const tenantPartitions = async (
  database: Database,
  organizationId: string,
  now: Date,
): Promise<TenantPartitions> => {
  const buckets = await bucketsOf(database, organizationId, now);
  return tenantCollections.map((collection) => ({
    collection,
    partitions: buckets[collection.bucket].map((bucket) =>
      partitionOf(organizationId, collection.head, ...bucket),
    ),
  }));
};
