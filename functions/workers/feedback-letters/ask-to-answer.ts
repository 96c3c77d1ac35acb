import type { Database } from '@portolan/data/clients';
import { openFormInvitations } from '@portolan/data/feedback/form-invitations';
import { openForms, openFormVersions } from '@portolan/data/feedback/forms';
import { memberIdOf, openPanelMembers } from '@portolan/data/feedback/panel-members';
import { openPanels } from '@portolan/data/feedback/panels';
import { writeOne } from '@portolan/data/writing';
import type { FormVersion } from '@portolan/domain/feedback/form';
import type { FormInvitation } from '@portolan/domain/feedback/panel';
import type { Localized } from '@portolan/domain/people/localized';
import { surveyLetter } from './letters.ts';
import { findClinic, type LetterDependencies, leavingUntil, makeLink, rememberedUntil } from './sending.ts';

/** What is asked now; null for a form that is closed or gone. */
const askedNow = async (
  database: Database,
  organizationId: string,
  formId: string,
): Promise<FormVersion | null> => {
  const form = await openForms(database, organizationId).find(formId);
  if (form === null || form.state !== 'open') return null;
  return openFormVersions(database, organizationId).find(formId, form.published);
};

type OfPanel = { readonly panelId: string; readonly memberId: string; readonly name: Localized };

/** The panel as whose member somebody is asked; null for who belongs to it no more. */
const membershipOf = async (
  database: Database,
  organizationId: string,
  panelId: string,
  email: string,
): Promise<OfPanel | null> => {
  const members = openPanelMembers(database, organizationId);
  const [panel, key] = await Promise.all([
    openPanels(database, organizationId).find(panelId),
    members.key(panelId),
  ]);
  if (panel === null || key === null) return null;
  const memberId = memberIdOf(key, email);
  const member = await members.find(panelId, memberId);
  return member?.status === 'joined' ? { panelId, memberId, name: panel.name } : null;
};

/** Sends the letter that an invitation to answer a form waits for, and notes that it went out, or why it does not. */
export const askToAnswer = async (
  dependencies: LetterDependencies,
  organizationId: string,
  formId: string,
  invitationId: string,
): Promise<void> => {
  const { database, mailer, now } = dependencies;
  const invitations = openFormInvitations(database, organizationId);
  const invitation = await invitations.find(formId, invitationId);
  if (invitation === null || invitation.status !== 'waiting' || invitation.email === null) return;
  const note = async (status: FormInvitation['status']): Promise<void> => {
    const { version } = invitation;
    const noted = {
      ...invitation,
      status,
      // A member's address is kept with the member alone, and goes with them.
      email: invitation.panelId === null ? invitation.email : null,
      version: version + 1,
    };
    // One that changed meanwhile brings a message of its own.
    await writeOne(database, invitations.put(noted, { version }, 'changed'));
  };
  const expiresAt = new Date(invitation.expiresAt);
  if (expiresAt <= now()) return note('stopped');
  const { panelId, email } = invitation;
  const [clinic, version, ofPanel] = await Promise.all([
    findClinic(database, organizationId),
    askedNow(database, organizationId, formId),
    panelId === null ? null : membershipOf(database, organizationId, panelId, email),
  ]);
  if (clinic === null) return;
  if (version === null || (panelId !== null && ofPanel === null)) return note('stopped');
  const answer = await makeLink(
    dependencies,
    '/f/invited',
    { kind: 'form-invitation', organizationId, formId, invitationId },
    rememberedUntil(expiresAt),
  );
  const panel = ofPanel && {
    name: ofPanel.name,
    leave: await makeLink(
      dependencies,
      '/f/leaving',
      { kind: 'leaving', organizationId, panelId: ofPanel.panelId, memberId: ofPanel.memberId },
      leavingUntil(now()),
    ),
  };
  await mailer.send(surveyLetter({ ...invitation, email }, clinic, version.content.title, answer, panel));
  await note('sent');
};
