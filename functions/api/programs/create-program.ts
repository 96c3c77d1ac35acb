import type { createProgram } from '@portolan/contract/program-routes';
import { newId } from '@portolan/domain/ids';
import { setUpProgram } from '@portolan/domain/programs/change-program';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { isKnownTemplate } from '../../runtime/templates.ts';
import type { Store } from './store.ts';

export const handleCreateProgram = async (
  call: MemberCall<typeof createProgram, Store>,
): Handled<typeof createProgram> => {
  const { store, body, now } = call;
  if (body.template !== undefined && !(await isKnownTemplate(store, body.template)))
    return fail({ code: 'unknown-template' });
  const made = setUpProgram(body, { id: newId('program', now), now });
  if (!made.ok) return made;
  const program = made.value;
  return call.commit({
    writes: [store.programs.put(program, 'absent', 'write-contention')],
    audit: {
      action: 'program-created',
      target: program.id,
      versionBefore: null,
      versionAfter: 1,
      fields: [],
    },
    reply: { body: program, version: 1 },
  });
};
