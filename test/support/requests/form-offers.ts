import { exampleIds } from '@portolan/contract/examples';
import { changeFormOffer, listFormOffers, makeFormOffer } from '@portolan/contract/form-offer-routes';
import { writeAll } from '@portolan/data/writing';
import { crossingTally } from '@portolan/domain/feedback/shared-feedback';
import { emptyTally } from '@portolan/domain/feedback/tally';
import { newId } from '@portolan/domain/ids';
import * as z from 'zod/mini';
import { databaseBehind, storeBehind } from '../cohorts.ts';
import type { Place } from '../comings-and-goings.ts';
import type { World } from '../world.ts';
import { demand, type Foundation, freshName, idIn } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const inBoth = (text: string) => ({ en: text, es: text });
/** A poll that can be offered, called as nobody else's. */
const terms = (offered: boolean) => {
  const { body } = makeFormOffer.example;
  return {
    ...body,
    offered,
    content: {
      ...body.content,
      title: inBoth(freshName('What next')),
      readBy: inBoth('The foundation adds the points up.'),
      questions: [
        {
          id: 'wishes',
          kind: 'points',
          text: inBoth('Spend ten points'),
          help: inBoth(''),
          required: false,
          showIf: null,
          options: ['refills', 'spanish'].map((id) => ({ id, text: inBoth(id) })),
          points: 10,
          counts: null,
        },
      ],
    },
  };
};

const make = async (world: World, { id, owner, programId }: Foundation): Promise<string> =>
  idIn(
    await demand(world, makeFormOffer, owner.token, {
      params: { organizationId: id, programId },
      body: terms(true),
    }),
  );

/** What two clinics share of their answers, laid there as the worker would. */
const share = async (world: World, { id, programId }: Foundation): Promise<void> => {
  const { clinicFeedback } = storeBehind(world.stack, id);
  const tally = crossingTally({ ...emptyTally, responses: 6, satisfaction: { sum: 27, of: 6 } }, false);
  await writeAll(
    databaseBehind(world.stack),
    [1, 2].map(() =>
      clinicFeedback.put(
        programId,
        {
          clinicId: newId('organization', new Date()),
          month: '2026-10',
          audiences: tally === null ? {} : { patients: tally },
          offers: {},
          version: 1,
        },
        'there',
      ),
    ),
  );
};

const laid = new WeakMap<Foundation, Promise<void>>();
/** An offer that its clinics hold, and what two of them shared. */
const withSome = (world: World, foundation: Foundation): Promise<void> => {
  const making =
    laid.get(foundation) ??
    Promise.all([make(world, foundation), share(world, foundation)]).then(() => world.stack.drain());
  laid.set(foundation, making);
  return making;
};

const foundationOf = ({ world, organization }: Place): Foundation => {
  if (organization.kind === 'foundation') return organization;
  return world.foundation.participantId === organization.id ? world.foundation : world.otherFoundation;
};

const listed = z.object({ items: z.array(z.object({ id: z.string(), version: z.int() })) });
const etag = async (place: Place, { formOfferId }: Readonly<Record<string, string>>): Promise<string> => {
  const { id: organizationId, owner, programId } = foundationOf(place);
  const params = { organizationId, programId };
  const { json } = await demand(place.world, listFormOffers, owner.token, { params });
  return `"${listed.parse(json).items.find(({ id }) => id === formOfferId)?.version ?? 1}"`;
};

const { organizationId, formOfferId } = exampleIds;

export const formOfferRequests: ModuleRequests = {
  substitutes: (route, place) => {
    if (route.resource !== 'form-offers') return {};
    const some = async (): Promise<string> => {
      await withSome(place.world, foundationOf(place));
      return place.organization.id;
    };
    return {
      [organizationId]: some,
      ...(route.id === changeFormOffer.id && {
        [formOfferId]: () => make(place.world, foundationOf(place)),
      }),
    };
  },
  bodies: { changeFormOffer: () => terms(false), makeFormOffer: () => terms(true) },
  differences: { makeFormOffer: () => terms(true) },
  etags: { changeFormOffer: etag },
};
