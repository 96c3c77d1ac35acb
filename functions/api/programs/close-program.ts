import type { closeProgram } from '@portolan/contract/program-routes';
import { closeProgram as close } from '@portolan/domain/programs/close-program';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleCloseProgram = async (
  call: MemberCall<typeof closeProgram, Store>,
): Handled<typeof closeProgram> => {
  const { store, params } = call;
  const before = await store.programs.find(params.programId);
  if (before === null) return fail({ code: 'not-found' });
  const decided = close(before, call.caller.personId, call.now);
  if (!decided.ok) return decided;
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const program = decided.value;
  return call.commit({
    writes: [store.programs.put(program, { version: before.version }, 'write-contention')],
    audit: {
      action: 'program-closed',
      target: program.id,
      versionBefore: before.version,
      versionAfter: program.version,
      fields: ['closed'],
    },
    reply: { body: program, version: program.version },
  });
};
