import type { listForms } from '@portolan/contract/form-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListForms = async ({
  store,
  query,
}: MemberCall<typeof listForms, Store>): Handled<typeof listForms> =>
  succeed({ body: await store.forms.newestFirst(pageOf(query)) });
