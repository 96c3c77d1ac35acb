import type { changeProgramMeasures } from '@portolan/contract/measure-routes';
import { changeProgramMeasures as change } from '@portolan/domain/measures/change-program-measures';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleChangeProgramMeasures = async (
  call: MemberCall<typeof changeProgramMeasures, Store>,
): Handled<typeof changeProgramMeasures> => {
  const { store, params, body } = call;
  const { programId } = params;
  const [program, before] = await Promise.all([
    store.programs.find(programId),
    store.programMeasures.find(programId),
  ]);
  if (program === null) return fail({ code: 'not-found' });
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const decided = change(before, body, program);
  if (!decided.ok) return decided;
  const { measures, fields } = decided.value;
  const reply = { body: measures, version: measures.version };
  if (fields.length === 0) return succeed(reply);
  return call.commit({
    writes: [store.programMeasures.put(programId, measures, before.version, 'write-contention')],
    audit: {
      action: 'program-measures-changed',
      target: programId,
      versionBefore: before.version === 0 ? null : before.version,
      versionAfter: measures.version,
      fields: [...fields],
    },
    reply,
  });
};
