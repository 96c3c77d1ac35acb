import { openDirectory } from '@portolan/data/directory/directory';
import { entryKind, membershipKind } from '@portolan/data/directory/directory-records';
import * as z from 'zod/mini';
import { OperatorProblem } from './command.ts';
import type { Installation } from './installation.ts';
import type { StoredItem } from './organization-items.ts';

const ofPerson = z.looseObject({ personId: z.string() });

/** Whose an item of the directory is; null for what is no single person's. */
const personIn = (item: StoredItem): string | null => {
  const record = ofPerson.safeParse(item.record);
  return record.success ? record.data.personId : null;
};

const isMembership = ({ pk }: StoredItem): boolean => pk.endsWith('#MEMBERS');
const isEntry = ({ pk }: StoredItem): boolean => pk.endsWith('#ENTRY');

/**
 * A copy of the directory without those who have deleted their account since: who asked to be forgotten is not brought back.
 * The entry counts the owners that are left. Throws an OperatorProblem when none is.
 */
export const withoutTheForgotten = async (
  installation: Installation,
  copy: readonly StoredItem[],
): Promise<{ readonly copy: StoredItem[]; readonly forgotten: number }> => {
  const personIds = [...new Set(copy.flatMap((item) => personIn(item) ?? []))];
  const present = new Set((await openDirectory(installation).people(personIds)).map(({ id }) => id));
  const left = copy.filter((item) => present.has(personIn(item) ?? '') || personIn(item) === null);
  const owners = left.filter(
    (item) => isMembership(item) && membershipKind.fromItem(item).role === 'owner',
  ).length;
  if (owners === 0)
    throw new OperatorProblem(
      'Nobody who was an owner then has an account now: its members cannot be restored.',
    );
  return {
    copy: left.map((item) => (isEntry(item) ? withOwners(item, owners) : item)),
    forgotten: personIds.length - present.size,
  };
};

const withOwners = (item: StoredItem, owners: number): StoredItem => {
  const { pk, sk, schema, record, ...index } = item;
  return entryKind.toItem({ pk, sk }, { ...entryKind.fromItem({ pk, sk, schema, record }), owners }, index);
};
