import type { listProducts } from '@portolan/contract/marketing-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleListProducts = async ({
  store,
}: MemberCall<typeof listProducts, Store>): Handled<typeof listProducts> =>
  succeed({ body: { items: await store.products.all() } });
