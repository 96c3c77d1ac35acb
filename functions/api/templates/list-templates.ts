import type { listTemplates } from '@portolan/contract/template-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListTemplates = async ({
  store,
  query,
}: MemberCall<typeof listTemplates, Store>): Handled<typeof listTemplates> =>
  succeed({ body: await store.templates.newestFirst(pageOf(query)) });
