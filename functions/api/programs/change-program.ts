import type { changeProgram } from '@portolan/contract/program-routes';
import { changeProgram as change } from '@portolan/domain/programs/change-program';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { isKnownTemplate } from '../../runtime/templates.ts';
import type { Store } from './store.ts';

export const handleChangeProgram = async (
  call: MemberCall<typeof changeProgram, Store>,
): Handled<typeof changeProgram> => {
  const { store, params, body } = call;
  const before = await store.programs.find(params.programId);
  if (before === null) return fail({ code: 'not-found' });
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  if (body.template !== undefined && !(await isKnownTemplate(store, body.template)))
    return fail({ code: 'unknown-template' });
  const decided = change(before, body);
  if (!decided.ok) return decided;
  const { program, fields } = decided.value;
  const reply = { body: program, version: program.version };
  if (fields.length === 0) return succeed(reply);
  return call.commit({
    writes: [store.programs.put(program, { version: before.version }, 'write-contention')],
    audit: {
      action: 'program-changed',
      target: program.id,
      versionBefore: before.version,
      versionAfter: program.version,
      fields: [...fields],
    },
    reply,
  });
};
