import type { invitePanelMembers } from '@portolan/contract/panel-routes';
import { memberIdOf } from '@portolan/data/feedback/panel-members';
import type { PanelMember } from '@portolan/domain/feedback/panel';
import { addressOf, inviteToPanel } from '@portolan/domain/feedback/panel-membership';
import { mostAsked, mostMembers } from '@portolan/domain/feedback/panel-rules';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

type Invited = {
  readonly email: string;
  readonly before: PanelMember | null;
  readonly member: PanelMember | null;
};

export const handleInvitePanelMembers = async ({
  store,
  params: { panelId },
  body,
  now,
  commit,
}: MemberCall<typeof invitePanelMembers, Store>): Handled<typeof invitePanelMembers> => {
  const [panel, key, members] = await Promise.all([
    store.panels.find(panelId),
    store.panelMembers.key(panelId),
    store.panelMembers.all(panelId),
  ]);
  if (panel === null || key === null) return fail({ code: 'not-found' });
  const emails = [...new Set(body.emails.map(addressOf))];
  const asked = await Promise.all(
    emails.map(async (email): Promise<Invited> => {
      const id = memberIdOf(key, email);
      const before = members.find((member) => member.id === id) ?? null;
      const hasLeft = await store.panelMembers.hasLeft(panelId, id);
      const terms = { id, panelId, email, language: body.language, now };
      return { email, before, member: inviteToPanel(terms, before, hasLeft) };
    }),
  );
  const invited = asked.flatMap(({ member, before }) => (member === null ? [] : [{ member, before }]));
  const leftOut = asked.flatMap(({ member, email }) => (member === null ? [email] : []));
  const reply = { body: { invited: invited.length, leftOut } };
  if (invited.length === 0) return succeed(reply);
  if (members.length + invited.length > mostMembers) return fail({ code: 'panel-full' });
  const unanswered = members.filter(({ status }) => status !== 'joined').length;
  if (unanswered + invited.length > mostAsked) return fail({ code: 'too-many-letters' });
  return commit({
    writes: invited.map(({ member, before }) =>
      store.panelMembers.put(
        member,
        before === null ? 'absent' : { version: before.version },
        'write-contention',
      ),
    ),
    audit: {
      action: 'panel-members-invited',
      target: panelId,
      versionBefore: null,
      versionAfter: null,
      fields: [],
    },
    reply,
  });
};
