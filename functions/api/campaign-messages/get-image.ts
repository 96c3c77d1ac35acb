import type { getImage } from '@portolan/contract/campaign-message-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetImage = async ({
  store,
  params,
}: MemberCall<typeof getImage, Store>): Handled<typeof getImage> => {
  const image = await store.images.find(params.imageId);
  if (image === null) return fail({ code: 'not-found' });
  const { id, type, width, height, data } = image;
  return succeed({ body: { id, type, width, height, data } });
};
