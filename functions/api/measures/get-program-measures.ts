import type { getProgramMeasures } from '@portolan/contract/measure-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetProgramMeasures = async ({
  store,
  params,
}: MemberCall<typeof getProgramMeasures, Store>): Handled<typeof getProgramMeasures> => {
  const [program, measures] = await Promise.all([
    store.programs.find(params.programId),
    store.programMeasures.find(params.programId),
  ]);
  return program === null
    ? fail({ code: 'not-found' })
    : succeed({ body: measures, version: measures.version });
};
