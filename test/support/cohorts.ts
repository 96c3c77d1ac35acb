import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Database } from '@portolan/data/clients';
import { forOrganization, type OrganizationStore } from '@portolan/data/organization-store';
import type { Write } from '@portolan/data/writing';
import { addDays, dayIn } from '@portolan/domain/days';
import { addMonths } from '@portolan/domain/months';
import { undecidedGrantee } from '@portolan/domain/programs/grantee';
import type { Participation } from '@portolan/domain/programs/participation';
import type { ElementFact } from '@portolan/domain/work-plans/element-fact';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import { dynamodbClient } from '@portolan/local/engines/clients';
import type { Stack } from '@portolan/local/stack';
import { idNumber } from '../../packages/domain/src/arbitraries.test-support.ts';

const clients = new WeakMap<Stack, DynamoDBDocumentClient>();
/** Both tables behind the product's back, for whom a worker is made by hand. */
export const databaseBehind = (stack: Stack): Database => {
  const made =
    clients.get(stack) ??
    DynamoDBDocumentClient.from(dynamodbClient(stack.dynamodbEndpoint), {
      marshallOptions: { removeUndefinedValues: true },
    });
  clients.set(stack, made);
  return { documents: made, tables: stack.tableNames };
};

/** An organization's store behind the product's back, to put what no request and no worker of this test would. */
export const storeBehind = (stack: Stack, organizationId: string): OrganizationStore =>
  forOrganization(databaseBehind(stack), organizationId);

const firstWords = [
  'Cedar',
  'Juniper',
  'Copper',
  'Eagle',
  'Basin',
  'Willow',
  'Mesa',
  'Granite',
  'Prairie',
  'Bluff',
];
const secondWords = [
  'Creek',
  'Flats',
  'Fork',
  'Bend',
  'View',
  'Park',
  'Ridge',
  'Springs',
  'Hollow',
  'Crossing',
];
const kinds = ['Family Health', 'Community Clinic', 'Health Center', 'Medical Group'];
const vendors = ['Quillstone', 'Tamarack', 'Brightleaf', 'Northlight'];
const places = ['Durango, CO', 'Alamosa, CO', 'Taos, NM', 'Farmington, NM', 'Page, AZ'];

const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('The list is empty');
  return item;
};

/** Digits that look like chance and are the same each time. */
const scatter = (seed: number): number => Math.imul(seed + 1, 2654435761) >>> 8;

/** Clinics of every strength: the last is late with most, the first with nothing. */
const factsOf = (number: number, month: string): Record<string, ElementFact> => {
  const strength = scatter(number) % 100;
  return Object.fromEntries(
    standardTemplate.elements.flatMap(({ id }, index): [string, ElementFact][] => {
      const luck = (scatter(number * 31 + index) % 100) + strength - index * 3;
      if (luck > 100) return [[id, 'done']];
      if (luck > 48) return [[id, addMonths(month, 1 + (index % 4))]];
      if (luck > 32) return [[id, 'begun']];
      return luck > 12 ? [[id, addMonths(month, -1 - (index % 3))]] : [];
    }),
  );
};

/** The participation with this number: two with the same number are equal, save for the day they are made on. */
export const participationNumber = (
  programId: string,
  number: number,
  { now, clinicId = idNumber('organization', 1000 + number) }: { now: Date; clinicId?: string },
): Participation => {
  const today = dayIn('America/Denver', now);
  const chance = scatter(number * 7);
  const vendor = at(vendors, chance);
  const name = `${at(firstWords, number)} ${at(secondWords, Math.floor(number / 10))} ${at(kinds, Math.floor(number / 100) + number)}`;
  return {
    programId,
    clinicId,
    name,
    place: at(places, chance >> 3),
    status: 'active',
    consentVersion: 1,
    joinedAt: new Date(now.getTime() - 200 * 86_400_000).toISOString(),
    leftAt: null,
    live: {
      ehrVendor: `${vendor} EHR`,
      portalVendor: number % 9 === 0 ? '' : `${vendor} Patient`,
      sites: 1 + (chance % 7),
      patientsPerYear: number % 11 === 0 ? null : 1500 + (chance % 30_000),
      plan:
        number % 23 === 22
          ? null
          : {
              id: idNumber('workPlan', number),
              template: { id: 'standard', version: 1 },
              firstMonth: addMonths(today.slice(0, 7), -6),
              elements: factsOf(number, today.slice(0, 7)),
              lastActiveOn: number % 13 === 12 ? null : addDays(today, -(chance % 70)),
            },
    },
    version: 1,
  };
};

/** Puts this many clinics into a program's cohort, as the projector would have. */
export const fillCohort = async (
  store: OrganizationStore,
  participations: readonly Participation[],
): Promise<void> => {
  const writes = participations.map((one) => store.participations.put(one, 'anything', 'write-contention'));
  for (let start = 0; start < writes.length; start += 50)
    await writeOrFail(store, writes.slice(start, start + 50));
};

/** Assigns coaches to a clinic about which nothing was decided before. */
export const assignCoaches = (
  store: OrganizationStore,
  { programId, clinicId }: Pick<Participation, 'programId' | 'clinicId'>,
  coaches: readonly string[],
): Promise<void> =>
  writeOrFail(store, [
    store.grantees.put(
      { ...undecidedGrantee(programId, clinicId), coaches: [...coaches], version: 1 },
      0,
      'write-contention',
    ),
  ]);

const writeOrFail = async (store: OrganizationStore, writes: readonly Write<'write-contention'>[]) => {
  const written = await store.writeAll(writes);
  if (!written.ok) throw new Error(`The cohort was not written: ${written.failure.code}`);
};
