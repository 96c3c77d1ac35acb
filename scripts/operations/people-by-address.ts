import { personKind } from '@portolan/data/directory/directory-records';
import type { Person } from '@portolan/domain/people/person';
import * as z from 'zod/mini';
import type { Installation } from './installation.ts';
import { readTable, type StoredItem } from './organization-items.ts';

const peopleIn = async ({ documents }: Installation, directory: string): Promise<Person[]> => {
  const people: Person[] = [];
  await readTable(
    documents,
    {
      TableName: directory,
      FilterExpression: 'sk = :sk',
      ExpressionAttributeValues: { ':sk': 'PERSON' },
    },
    (items) => void people.push(...items.map((item) => personKind.fromItem(item))),
  );
  return people;
};

/**
 * Who is who: by the id in a copy of another stage's directory, the id that the person with the same proven address has here.
 * Another region has other accounts, and so other ids.
 */
export const idsByAddress = async (
  installation: Installation,
  copiedDirectory: string,
): Promise<ReadonlyMap<string, string>> => {
  const here = new Map(
    (await peopleIn(installation, installation.tables.directory)).map(({ email, id }) => [
      email.toLowerCase(),
      id,
    ]),
  );
  return new Map(
    (await peopleIn(installation, copiedDirectory)).flatMap(({ email, id }) => {
      const idHere = here.get(email.toLowerCase());
      return idHere === undefined ? [] : [[id, idHere]];
    }),
  );
};

const storedSchema = z.looseObject({ pk: z.string(), sk: z.string() });
const personIds = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Items in which people are named by their ids here, wherever they are named: in keys, memberships, histories. */
export const renamePeople = (
  items: readonly StoredItem[],
  ids: ReadonlyMap<string, string>,
): readonly StoredItem[] =>
  ids.size === 0
    ? items
    : items.map((item) =>
        storedSchema.parse(JSON.parse(JSON.stringify(item).replace(personIds, (id) => ids.get(id) ?? id))),
      );
