import type { getProgram } from '@portolan/contract/program-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetProgram = async ({
  store,
  params,
}: MemberCall<typeof getProgram, Store>): Handled<typeof getProgram> => {
  const program = await store.programs.find(params.programId);
  return program === null
    ? fail({ code: 'not-found' })
    : succeed({ body: program, version: program.version });
};
