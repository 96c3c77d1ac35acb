import { acceptInvitation, createInvitation } from '@portolan/contract/invitation-routes';
import { approveJoinRequest, requestToJoin } from '@portolan/contract/join-request-routes';
import { getMe } from '@portolan/contract/people-routes';
import type { Role } from '@portolan/domain/organizations/roles';
import type { Stack } from '@portolan/local/stack';
import { apiOf, withSettings } from './clinics.ts';
import { invitationFor } from './mails.ts';
import type { Person } from './people.ts';

/** Lets somebody in, by the API: they ask to join and the owner approves. */
export const addMember = async (
  stack: Stack,
  owner: Person,
  organizationId: string,
  person: Person,
  role: Role,
): Promise<void> => {
  const api = await withSettings(stack, person);
  await api(requestToJoin, { body: { organizationId } });
  const me = await api(getMe, {});
  await apiOf(stack, owner)(approveJoinRequest, {
    params: { organizationId, personId: me.person.id },
    body: { role },
  });
};

/** Invites somebody and lets them accept, by the API: the only way into a foundation. */
export const joinByInvitation = async (
  stack: Stack,
  owner: Person,
  organizationId: string,
  person: Person,
  role: Role,
): Promise<void> => {
  await apiOf(stack, owner)(createInvitation, {
    params: { organizationId },
    body: { email: person.email, role, language: 'en' },
    idempotencyKey: crypto.randomUUID(),
  });
  const [, token = ''] = (await invitationFor(stack, person.email)).split('#');
  await (await withSettings(stack, person))(acceptInvitation, { body: { token } });
};
