import type { Day } from '../days.ts';
import { type FormInvitation, formInvitationDays, type PanelMember } from './panel.ts';

const dayMs = 86_400_000;

/** A member who is asked on a day, and the letter that asks them; both are written together, so nobody is asked twice. */
export const askMember = (
  member: PanelMember,
  {
    id,
    formId,
    day,
    now,
  }: { readonly id: string; readonly formId: string; readonly day: Day; readonly now: Date },
): { readonly member: PanelMember; readonly invitation: FormInvitation } => ({
  member: { ...member, lastAskedOn: day, version: member.version + 1 },
  invitation: {
    id,
    formId,
    panelId: member.panelId,
    email: member.email,
    language: member.language,
    status: 'waiting',
    invitedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + formInvitationDays * dayMs).toISOString(),
    version: 1,
  },
});
