import { exampleIds } from '@portolan/contract/examples';
import { inviteClinic } from '@portolan/contract/participation-invitation-routes';
import { giveConsent } from '@portolan/contract/participation-routes';
import { createProgram } from '@portolan/contract/program-routes';
import { newId } from '@portolan/domain/ids';
import { type Place, somebody } from '../comings-and-goings.ts';
import type { Clinic, Foundation } from '../world-people.ts';
import { demand, freshName, idIn, tokenMailedTo } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const invite = async (
  { world }: Place,
  { id, owner }: Foundation,
  programId: string,
  email: string,
): Promise<string> =>
  idIn(
    await demand(world, inviteClinic, owner.token, {
      params: { organizationId: id, programId },
      body: { clinicName: 'A clinic of the valley', email, language: 'en' },
    }),
  );

const second = new WeakMap<Foundation, Promise<string>>();
/** The foundation's program with one invitation more than who takes part, so that the list has a second page. */
const programWithTwo = async (place: Place, foundation: Foundation): Promise<string> => {
  const invited = second.get(foundation) ?? invite(place, foundation, foundation.programId, somebody());
  second.set(foundation, invited);
  await invited;
  return foundation.programId;
};

/** Nobody takes part in it yet. */
const freshProgram = async ({ world }: Place, { id, owner }: Foundation): Promise<string> =>
  idIn(
    await demand(world, createProgram, owner.token, {
      params: { organizationId: id },
      body: { ...createProgram.example.body, awards: [], name: freshName('A grant') },
    }),
  );

/** A letter to this address, of the foundation itself or, where a clinic is asked, of one of the world's. */
const letterTo = async (place: Place, email: string): Promise<{ programId: string; token: string }> => {
  const foundation = place.organization.kind === 'foundation' ? place.organization : place.world.foundation;
  const programId = await freshProgram(place, foundation);
  await invite(place, foundation, programId, email);
  return { programId, token: await tokenMailedTo(place.world, email, 'program-invitation') };
};

/** A program that the clinic has joined without a plan, and may leave without harm to others. */
const programToLeave = async (place: Place, { id, owner }: Clinic): Promise<string> => {
  const { programId, token } = await letterTo(place, owner.email);
  const body = { token, planId: null };
  await demand(place.world, giveConsent, owner.token, { params: { organizationId: id }, body });
  return programId;
};

const { programId, participationInvitationId, token } = exampleIds;

export const participationRequests: ModuleRequests = {
  substitutes: (route, place) => {
    const { organization, actor } = place;
    switch (route.id) {
      case 'listParticipationInvitations':
        return organization.kind === 'foundation'
          ? { [programId]: () => programWithTwo(place, organization) }
          : {};
      case 'askClinicAgain':
      case 'withdrawParticipationInvitation':
        return organization.kind === 'clinic'
          ? {}
          : {
              [participationInvitationId]: () =>
                invite(place, organization, organization.programId, somebody()),
            };
      case 'lookUpProgramInvitation':
      case 'declineProgramInvitation':
        return { [token]: async () => (await letterTo(place, somebody())).token };
      case 'giveConsent':
        return {
          [token]: async () => (await letterTo(place, actor.person?.email ?? somebody())).token,
        };
      // A program of its own: the plan shared in the world's is not to change.
      case 'changeConsent':
      case 'endConsent':
        return organization.kind === 'clinic'
          ? { [programId]: () => programToLeave(place, organization) }
          : {};
      default:
        return {};
    }
  },
  bodies: {
    inviteClinic: () => ({ clinicName: 'A clinic of the valley', email: somebody(), language: 'en' }),
  },
  differences: {
    inviteClinic: () => ({ clinicName: freshName('Another clinic') }),
    giveConsent: () => ({ planId: newId('workPlan', new Date()) }),
  },
  onlyIn: { lookUpProgramInvitation: 'foundation', declineProgramInvitation: 'foundation' },
};
