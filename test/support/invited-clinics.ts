import { pageOf } from '@portolan/contract/parameters';
import {
  askClinicAgain,
  inviteClinic,
  listParticipationInvitations,
  lookUpProgramInvitation,
  type ParticipationInvitationView,
  participationInvitationViewSchema,
} from '@portolan/contract/participation-invitation-routes';
import { giveConsent } from '@portolan/contract/participation-routes';
import type { Ground } from './world.ts';
import { type Clinic, demand, idIn, type Person, send, tokenMailedTo } from './world-people.ts';

type Inviting = {
  readonly ground: Pick<Ground, 'ask' | 'stack'>;
  /** Who invites for the foundation. */
  readonly by: Person;
  readonly params: { readonly organizationId: string; readonly programId: string };
};

/** What a foundation and whom it invites do with an invitation. `now` is asked each time: tests have a program each. */
export const invitingBy = (now: () => Inviting) => ({
  /** Resolves with the invitation's id. */
  invite: async (email: string, clinicName = 'Cedar Creek Clinic'): Promise<string> => {
    const { ground, by, params } = now();
    const body = { clinicName, email, language: 'es' };
    return idIn(await demand(ground, inviteClinic, by.token, { params, body }));
  },
  tokenFor: (email: string) => tokenMailedTo(now().ground, email, 'program-invitation'),
  lookUp: (token: string) => send(now().ground, lookUpProgramInvitation, null, { body: { token } }),
  accept: (clinic: Pick<Clinic, 'id' | 'owner'>, token: string, person = clinic.owner) =>
    send(now().ground, giveConsent, person.token, {
      params: { organizationId: clinic.id },
      body: { token, planId: null },
    }),
  askAgain: (participationInvitationId: string) => {
    const { ground, by, params } = now();
    return send(ground, askClinicAgain, by.token, { params: { ...params, participationInvitationId } });
  },
  /** The first page of whom the program has invited, as the foundation reads it. */
  list: async (): Promise<ParticipationInvitationView[]> => {
    const { ground, by, params } = now();
    const answer = await demand(ground, listParticipationInvitations, by.token, { params });
    return pageOf(participationInvitationViewSchema).parse(answer.json).items;
  },
});
