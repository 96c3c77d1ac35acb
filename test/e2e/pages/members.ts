import { memberTexts } from '@portolan/messages/member-texts';
import { roleTexts } from '@portolan/messages/role-texts';
import type { Page } from 'playwright-core';

type RoleName = keyof (typeof roleTexts)['en']['names'];

export const membersPage = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = memberTexts[language];
  const roles = roleTexts[language];
  return {
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/members`);
      await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
      await page.getByRole('region', { name: t.title }).waitFor();
    },
    invite: async (email: string, role: RoleName) => {
      await page.getByLabel(t.invite.email).fill(email);
      await page.getByLabel(roles.label, { exact: true }).selectOption(role);
      await page.getByRole('button', { name: t.invite.send }).click();
    },
    /** Why an invitation was refused. */
    refusedInvitation: (reason: string) => page.getByRole('alert').filter({ hasText: reason }),
    said: (text: string) => page.getByRole('status').getByText(text),
    invited: (email: string) => page.getByText(t.invite.done(email)).waitFor(),
    roleOf: (name: string) => page.getByLabel(t.roleOf(name)),
    changed: (name: string, role: RoleName) => page.getByText(t.changed(name, roles.names[role])).waitFor(),
    resend: (email: string) => page.getByRole('button', { name: t.invitations.resendLabel(email) }).click(),
    resent: (email: string) => page.getByText(t.invitations.resent(email)).waitFor(),
    revoke: async (email: string) => {
      await page.getByRole('button', { name: t.invitations.revokeLabel(email) }).click();
      await page.getByRole('dialog').getByRole('button', { name: t.invitations.revoke }).click();
      await page.getByText(t.invitations.revokeDone(email)).waitFor();
    },
    approve: async (name: string) => {
      const button = page.getByRole('button', { name: t.requests.approveLabel(name) });
      await button.click();
      await page.getByText(t.requests.approved(name)).waitFor();
      // The list of members and the list of requests are read again each for itself: until then the name stands in both.
      await button.waitFor({ state: 'detached' });
    },
    decline: async (name: string) => {
      await page.getByRole('button', { name: t.requests.declineLabel(name) }).click();
      await page.getByText(t.requests.declined(name)).waitFor();
    },
    remove: async (name: string) => {
      await page.getByRole('button', { name: t.remove.label(name) }).click();
      await page.getByRole('dialog').getByRole('button', { name: t.remove.button }).click();
      await page.getByText(t.remove.done(name)).waitFor();
    },
    lastOwner: () => page.getByText(t.leave.lastOwner),
    leave: async () => {
      await page.getByRole('button', { name: t.leave.button, exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: t.leave.button }).click();
    },
  };
};
