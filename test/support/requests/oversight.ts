import { exampleIds } from '@portolan/contract/examples';
import { writeCoachNote } from '@portolan/contract/oversight-routes';
import { createProgram, getProgram } from '@portolan/contract/program-routes';
import { writeAll } from '@portolan/data/writing';
import { noCampaigns } from '@portolan/domain/campaigns/campaign-month';
import { newId } from '@portolan/domain/ids';
import { assignCoaches, databaseBehind, fillCohort, participationNumber, storeBehind } from '../cohorts.ts';
import type { Place } from '../comings-and-goings.ts';
import type { World } from '../world.ts';
import { demand, freshName, idIn } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const standing = new WeakMap<World, Map<string, Promise<unknown>>>();

/** Made once in a world: what is only read answers the same each time. */
const once = async <Made>({ world }: Place, name: string, make: () => Promise<Made>): Promise<Made> => {
  const made = standing.get(world) ?? new Map<string, Promise<unknown>>();
  standing.set(world, made);
  if (!made.has(name)) made.set(name, make());
  return (await made.get(name)) as Made;
};

const coachOf = ({ organization }: Place): string =>
  organization.members.find(({ role }) => role === 'coach')?.person.personId ?? '';

/** A clinic that has just joined the foundation's program, with its coach. */
export const joinedClinic = async (place: Place, clinicId = newId('organization', new Date())) => {
  const { world, organization } = place;
  if (organization.kind !== 'foundation') return clinicId;
  const store = storeBehind(world.stack, organization.id);
  const now = new Date();
  const participation = participationNumber(organization.programId, 1, { now, clinicId });
  await fillCohort(store, [participation]);
  await assignCoaches(store, participation, [coachOf(place)]);
  return clinicId;
};

type Noted = { readonly clinicId: string; readonly noteId: string };

/** Two notes by who asks, on one clinic: so that their list has a second page. */
const aNote = async (place: Place): Promise<Noted> => {
  const { world, organization, actor } = place;
  const clinicId = await joinedClinic(place);
  if (organization.kind !== 'foundation') return { clinicId, noteId: newId('note', new Date()) };
  const params = { organizationId: organization.id, programId: organization.programId, clinicId };
  const { body } = writeCoachNote.example;
  const write = () => demand(world, writeCoachNote, actor.person?.token ?? '', { params, body });
  const [, noteId = ''] = (await Promise.all([write(), write()])).map(idIn);
  return { clinicId, noteId };
};

/** What a clinic shares of its campaigns, laid there as the worker would. */
const shareCampaigns = async ({ world, organization }: Place, clinicId: string): Promise<void> => {
  if (organization.kind !== 'foundation') return;
  const { clinicCampaigns } = storeBehind(world.stack, organization.id);
  const sums = { ...noCampaigns, campaigns: 1, sent: 120, delivered: 118 };
  await writeAll(databaseBehind(world.stack), [
    clinicCampaigns.put(organization.programId, { clinicId, month: '2026-10', sums, version: 1 }, 'there'),
  ]);
};

/** A program whose lists of clinics, and of what they share, have a second page. */
const withTwoClinics = async (place: Place): Promise<string> => {
  const clinics = await Promise.all([joinedClinic(place), joinedClinic(place)]);
  await Promise.all(clinics.map((clinicId) => shareCampaigns(place, clinicId)));
  return place.organization.kind === 'foundation'
    ? place.organization.programId
    : newId('program', new Date());
};

const aProgram = async ({ world, organization }: Place): Promise<string> =>
  organization.kind === 'foundation'
    ? idIn(
        await demand(world, createProgram, organization.owner.token, {
          params: { organizationId: organization.id },
          body: { ...createProgram.example.body, awards: [] },
        }),
      )
    : newId('program', new Date());

/** What cohorts, notes and the end of a program need. */
export const oversightRequests: ModuleRequests = {
  substitutes: (route, place) => {
    if (route.id === 'closeProgram') return { [exampleIds.programId]: () => aProgram(place) };
    if (route.resource !== 'oversight') return {};
    const { organization, actor } = place;
    const forReading = <Made>(name: string, make: () => Promise<Made>) =>
      route.method === 'GET' ? once(place, `${organization.id} ${name}`, make) : make();
    if (!route.path.includes('{clinicId}'))
      return { [exampleIds.programId]: () => forReading('program', () => withTwoClinics(place)) };
    const isOfNotes = route.path.includes('/notes') && route.method !== 'POST';
    const noted = isOfNotes ? forReading(`notes ${actor.role}`, () => aNote(place)) : null;
    const clinic = () => forReading('clinic', () => joinedClinic(place));
    return {
      [exampleIds.clinicId]: async () => (await noted)?.clinicId ?? clinic(),
      [exampleIds.noteId]: async () => (await noted)?.noteId ?? newId('note', new Date()),
      [exampleIds.personId]: () => coachOf(place),
    };
  },
  differences: { writeCoachNote: () => ({ text: freshName('Another note') }) },
  bodies: {
    changeGrantee: () => ({ awardId: null, coaches: [] }),
  },
  etags: {
    changeCoachNote: async () => '"1"',
    closeProgram: async ({ world, organization }, params) =>
      (await demand(world, getProgram, organization.owner.token, { params })).headers.etag ?? '',
  },
};
