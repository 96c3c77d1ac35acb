import { acceptInvitation, createInvitation } from '@portolan/contract/invitation-routes';
import { requestToJoin } from '@portolan/contract/join-request-routes';
import { changeOrganization, createOrganization } from '@portolan/contract/organization-routes';
import { newId } from '@portolan/domain/ids';
import { termsVersion } from '@portolan/domain/organizations/organization';
import type { MailStore } from '../engines/mail-store.ts';
import type { Cast, DemoClient } from './demo-client.ts';
import type { DemoOrganization } from './demo-organization.ts';

export type Founded = { readonly demo: DemoOrganization; readonly organizationId: string };

const invite = async (
  api: DemoClient,
  organizationId: string,
  body: NonNullable<DemoOrganization['invited']>[number],
) =>
  api(createInvitation, {
    params: { organizationId },
    body,
    idempotencyKey: `demo:invitation:${organizationId}:${body.email}`,
  });

/** Creates the organization and invites its members; their letters are under way when this resolves. `api`: the owner's. */
export const found = async (demo: DemoOrganization, api: DemoClient): Promise<Founded> => {
  const { kind, name, timeZone, members } = demo;
  const { id: organizationId } = await api(createOrganization, {
    body: {
      kind,
      name,
      timeZone,
      termsVersion,
      agreementVersion: kind === 'clinic' ? termsVersion : null,
    },
    idempotencyKey: `demo:organization:${encodeURIComponent(name)}`,
  });
  for (const { person, role } of members) {
    await invite(api, organizationId, { email: person.email, role, language: person.language });
  }
  return { demo, organizationId };
};

/** Somebody invited by two organizations has two letters: the subject says which is which. */
const invitationToken = (mails: MailStore, email: string, organization: string): string => {
  const letter = mails.list().find(({ to, subject }) => to.includes(email) && subject.includes(organization));
  const token = /#([\w-]{43})/.exec(letter?.text ?? '')?.[1];
  if (token === undefined) throw new Error(`No invitation of ${organization} was mailed to ${email}`);
  return token;
};

/** Everybody invited follows the link in their letter. */
export const admit = async ({ demo }: Founded, cast: Cast, mails: MailStore): Promise<void> => {
  for (const { person } of demo.members) {
    const token = invitationToken(mails, person.email, demo.name);
    await cast(person).api(acceptInvitation, { body: { token } });
  }
};

export const fillProfile = async (founded: Founded, cast: Cast, now: Date): Promise<void> => {
  const { demo, organizationId } = founded;
  let version = 1;
  for (const { by, fields, sites } of demo.profile) {
    const named = sites?.map((site) => ({ id: newId('site', now), ...site }));
    const changed = await cast(by).api(changeOrganization, {
      params: { organizationId },
      ifMatch: version,
      body: { changeId: newId('change', now), fields: { ...fields, ...(named && { sites: named }) } },
    });
    version = changed.version;
  }
};

/** What waits for the owner: invitations without an answer, and people who ask to join. */
export const leaveWaiting = async (founded: Founded, cast: Cast): Promise<void> => {
  const { demo, organizationId } = founded;
  for (const invitation of demo.invited ?? []) await invite(cast(demo.owner).api, organizationId, invitation);
  for (const person of demo.applicants ?? [])
    await cast(person).api(requestToJoin, { body: { organizationId } });
};
