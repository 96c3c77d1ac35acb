import type { changeClinicMeasures } from '@portolan/contract/measure-routes';
import { changeClinicMeasures as change } from '@portolan/domain/measures/change-clinic-measures';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { askedMeasures } from './asked-measures.ts';
import type { Store } from './store.ts';

export const handleChangeClinicMeasures = async (
  call: MemberCall<typeof changeClinicMeasures, Store>,
): Handled<typeof changeClinicMeasures> => {
  const { store, body } = call;
  const [before, asked] = await Promise.all([store.clinicMeasures.find(), askedMeasures(store)]);
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const decided = change(
    before,
    body,
    asked.flatMap(({ measures }) => measures.custom),
  );
  if (!decided.ok) return decided;
  const { measures, fields } = decided.value;
  const reply = { body: measures, version: measures.version };
  if (fields.length === 0) return succeed(reply);
  return call.commit({
    writes: [store.clinicMeasures.put(measures, before.version, 'write-contention')],
    audit: {
      action: 'measures-changed',
      target: store.organizationId,
      versionBefore: before.version === 0 ? null : before.version,
      versionAfter: measures.version,
      fields: [...fields],
    },
    reply,
  });
};
