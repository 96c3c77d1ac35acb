import { invitationRoutes } from '@portolan/contract/invitation-routes';
import { joinRequestRoutes } from '@portolan/contract/join-request-routes';
import { membershipRoutes } from '@portolan/contract/membership-routes';
import type { Route } from '@portolan/contract/route';
import type { Role } from '@portolan/domain/organizations/roles';
import * as z from 'zod/mini';
import type { Member, Organization, World } from './world.ts';
import { demand, freshName, idIn, type Person, tokenMailedTo } from './world-people.ts';

/** Who asks; the role is null for who belongs to no organization, the person for who is not signed in. */
export type Actor = { readonly role: Member['role'] | null; readonly person: Person | null };
/** Where a request is made, and by whom. */
export type Place = { readonly world: World; readonly organization: Organization; readonly actor: Actor };

const page = z.object({ items: z.array(z.looseObject({})) });
const itemsOf = async ({ world, organization }: Place, route: Route) =>
  page.parse(
    (await demand(world, route, organization.owner.token, { params: { organizationId: organization.id } }))
      .json,
  ).items;

export const memberOf = async (place: Place, person: Person) =>
  (await itemsOf(place, membershipRoutes.listMembers)).find(({ personId }) => personId === person.personId);

/** An invitation that waits for its answer; an earlier one to the same address is taken back. */
export const invite = async (place: Place, email: string, role: Role = 'viewer'): Promise<string> => {
  const { world, organization } = place;
  const { owner, id: organizationId } = organization;
  for (const { id, email: invited, status } of await itemsOf(place, invitationRoutes.listInvitations)) {
    if (invited !== email || status !== 'pending') continue;
    const params = { organizationId, invitationId: String(id) };
    await demand(world, invitationRoutes.revokeInvitation, owner.token, { params });
  }
  const body = { email, role, language: 'en' };
  return idIn(
    await demand(world, invitationRoutes.createInvitation, owner.token, { params: { organizationId }, body }),
  );
};

export const somebody = () => `${freshName('somebody')}@elsewhere.example`;

export const sendApplicantAway = async (place: Place): Promise<void> => {
  const { world, organization } = place;
  const { applicant, owner, id: organizationId } = organization;
  if ((await memberOf(place, applicant)) === undefined) return;
  const params = { organizationId, personId: applicant.personId };
  await demand(world, membershipRoutes.removeMember, owner.token, { params });
};

/** Only an owner removes others; everybody else may leave, which the applicant does in their role. */
export const admitApplicant = async (place: Place): Promise<string> => {
  const { world, organization, actor } = place;
  const { applicant } = organization;
  await sendApplicantAway(place);
  const role = actor.role === null || actor.role === 'owner' ? 'viewer' : actor.role;
  await invite(place, applicant.email, role);
  const body = { token: await tokenMailedTo(world, applicant.email) };
  await demand(world, invitationRoutes.acceptInvitation, applicant.token, { body });
  return applicant.personId;
};

export const applyAgain = async (place: Place): Promise<string> => {
  const { world, organization } = place;
  const { applicant, id: organizationId, kind } = organization;
  await sendApplicantAway(place);
  if (kind === 'clinic')
    await demand(world, joinRequestRoutes.requestToJoin, applicant.token, { body: { organizationId } });
  return applicant.personId;
};
