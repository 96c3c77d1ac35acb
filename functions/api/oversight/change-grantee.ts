import type { changeGrantee } from '@portolan/contract/oversight-routes';
import { changeGrantee as change } from '@portolan/domain/programs/change-grantee';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { reachedClinic } from './reached-clinic.ts';
import type { Store } from './store.ts';

const coachesAmong = async (store: Store, personIds: readonly string[]) => {
  const members = await Promise.all([...new Set(personIds)].map((id) => store.members.find(id)));
  return new Set(members.flatMap((member) => (member?.role === 'coach' ? [member.personId] : [])));
};

export const handleChangeGrantee = async (
  call: MemberCall<typeof changeGrantee, Store>,
): Handled<typeof changeGrantee> => {
  const { store, params, body } = call;
  const [clinic, program] = await Promise.all([reachedClinic(call), store.programs.find(params.programId)]);
  if (clinic === null || program === null) return fail({ code: 'not-found' });
  const { participation, grantee: before } = clinic;
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  if (program.closed !== null) return fail({ code: 'program-closed' });
  const coachIds = await coachesAmong(store, body.coaches ?? []);
  const decided = change(before, body, { program, coachIds });
  if (!decided.ok) return decided;
  const { grantee, fields } = decided.value;
  const reply = { body: { participation, grantee }, version: grantee.version };
  if (fields.length === 0) return succeed(reply);
  return call.commit({
    writes: [store.grantees.put(grantee, before.version, 'write-contention')],
    audit: {
      action: 'grantee-changed',
      target: `${params.programId}/${params.clinicId}`,
      versionBefore: before.version === 0 ? null : before.version,
      versionAfter: grantee.version,
      fields: [...fields],
    },
    reply,
  });
};
