import type { listPrograms } from '@portolan/contract/program-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListPrograms = async ({
  store,
  query,
}: MemberCall<typeof listPrograms, Store>): Handled<typeof listPrograms> =>
  succeed({ body: await store.programs.newestFirst(pageOf(query)) });
