import type { changePortalTeam as route } from '@portolan/contract/portal-team-routes';
import { changePortalTeam, membersBroughtIn } from '@portolan/domain/portal-teams/change-portal-team';
import { untouchedPortalTeam } from '@portolan/domain/portal-teams/portal-team';
import { fail, succeed } from '@portolan/domain/result';
import { wasApplied } from '@portolan/domain/revisions/revised';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleChangePortalTeam = async (
  call: MemberCall<typeof route, Store>,
): Handled<typeof route> => {
  const { store, body, now, caller } = call;
  const before = (await store.portalTeam.find()) ?? untouchedPortalTeam;
  // First of all: what was applied stays so, even if the person it named has left since.
  if (wasApplied(before, body.changeId)) return succeed({ body: before, version: before.version });
  if (call.version > before.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const newcomers = [...new Set(membersBroughtIn(before, body.fields))];
  const members = await Promise.all(newcomers.map((personId) => store.members.find(personId)));
  if (members.includes(null)) return fail({ code: 'unknown-member' });
  const context = { changeId: body.changeId, baseVersion: call.version, by: caller.personId, now };
  const decided = changePortalTeam(before, body.fields, context);
  if (!decided.ok) return fail({ ...decided.failure, currentVersion: before.version });
  const { team, changes } = decided.value;
  const reply = { body: team, version: team.version };
  if (changes.length === 0) return succeed(reply);
  return call.commit({
    writes: [store.portalTeam.put(team, before.version, 'write-contention')],
    audit: {
      action: 'portal-team-changed',
      target: store.organizationId,
      versionBefore: before.version,
      versionAfter: team.version,
      fields: changes.map((change) => change.path),
    },
    reply,
  });
};
