import { standardTemplateReference } from '@portolan/domain/work-plans/standard-template/reference';
import type { Database } from '../clients.ts';
import { offeredFormSort } from '../feedback/form-offers.ts';
import { partitionOf } from '../keys.ts';
import { openPrograms } from '../programs/programs.ts';
import { collections, ofClinicSort, templateVersionSort } from './collections.ts';
import type { Bond } from './settle.ts';
import { listItems } from './stored-copies.ts';

const workPlans = 'WORK-PLANS';

/** A record that a clinic and a foundation may both hold, named by its source. */
export type SharedPart = {
  readonly from: 'clinic' | 'foundation';
  readonly collection: string;
  readonly sortKey: string;
};

const commentParts = async (database: Database, bond: Bond, planId: string): Promise<SharedPart[]> => {
  const { clinicId, foundationId, programId } = bond;
  const collection = collections.comments(planId);
  const listed = async (organizationId: string, own: 'clinic' | 'foundation') => {
    const items = await listItems(database, partitionOf(organizationId, collection));
    const other = own === 'clinic' ? 'foundation' : 'clinic';
    return items
      .filter((item) => item.programId === programId)
      .map(({ sk, mark }): SharedPart => ({ from: mark === null ? own : other, collection, sortKey: sk }));
  };
  return [...(await listed(clinicId, 'clinic')), ...(await listed(foundationId, 'foundation'))];
};

/** The template version that the program names now; the standard template everybody has. */
export const namedTemplate = async (
  database: Database,
  { foundationId, programId }: Bond,
): Promise<SharedPart[]> => {
  const program = await openPrograms(database, foundationId).find(programId);
  if (program === null || program.template.id === standardTemplateReference.id) return [];
  const { id, version } = program.template;
  return [
    {
      from: 'foundation',
      collection: collections.templateVersions,
      sortKey: templateVersionSort(id, version),
    },
  ];
};

/**
 * Every record that is or might be copied between the two: what the sources hold, and what the copies hold, each once. It
 * grows with what was said and handed in, never with the cohort.
 */
export const partsOf = async (database: Database, bond: Bond): Promise<SharedPart[]> => {
  const { clinicId, foundationId, programId } = bond;
  const parts: SharedPart[] = [
    ...(await namedTemplate(database, bond)),
    { from: 'foundation', collection: collections.programMeasures, sortKey: programId },
  ];
  const add = async (
    part: Pick<SharedPart, 'from' | 'collection'>,
    held: { readonly organizationId: string; readonly collection: string; readonly beginning?: string },
    sourceKey = (sk: string) => sk,
  ) => {
    const pk = partitionOf(held.organizationId, held.collection);
    for (const { sk } of await listItems(database, pk, held.beginning))
      parts.push({ ...part, sortKey: sourceKey(sk) });
  };
  const [clinic, foundation] = [{ organizationId: clinicId }, { organizationId: foundationId }];
  const ofClinic = ofClinicSort(clinicId, '');
  const afterOwner = (sk: string) => sk.slice(sk.indexOf('#') + 1);

  const submissions = collections.submissions(programId);
  for (const side of [clinic, foundation])
    await add(
      { from: 'clinic', collection: submissions },
      { ...side, collection: submissions, beginning: ofClinic },
    );
  const reviews = collections.reviews(programId);
  for (const side of [foundation, clinic])
    await add(
      { from: 'foundation', collection: reviews },
      { ...side, collection: reviews, beginning: ofClinic },
    );
  const announcements = collections.announcements(programId);
  for (const side of [foundation, clinic])
    await add({ from: 'foundation', collection: announcements }, { ...side, collection: announcements });

  const barriers = { from: 'clinic', collection: collections.barriers } as const;
  await add(barriers, { ...clinic, collection: collections.barriers });
  const sharedBarriers = collections.sharedBarriers(programId);
  await add(barriers, { ...foundation, collection: sharedBarriers, beginning: ofClinic }, afterOwner);
  const offers = { from: 'foundation', collection: collections.formOffers(programId) } as const;
  await add(offers, { ...foundation, collection: offers.collection });
  const ofProgram = offeredFormSort(programId, '');
  await add(offers, { ...clinic, collection: collections.offeredForms, beginning: ofProgram }, afterOwner);
  const resources = { from: 'foundation', collection: collections.resources } as const;
  await add(resources, { ...foundation, collection: collections.resources });
  const ofFoundation = ofClinicSort(foundationId, '');
  await add(
    resources,
    { ...clinic, collection: collections.sharedResources, beginning: ofFoundation },
    afterOwner,
  );

  for (const { sk } of await listItems(database, partitionOf(clinicId, workPlans)))
    parts.push(...(await commentParts(database, bond, sk)));
  const nameOf = ({ from, collection, sortKey }: SharedPart) => `${from} ${collection} ${sortKey}`;
  return [...new Map(parts.map((part) => [nameOf(part), part])).values()];
};
