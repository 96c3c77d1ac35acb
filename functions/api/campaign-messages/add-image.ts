import { createHash } from 'node:crypto';
import type { addImage } from '@portolan/contract/campaign-message-routes';
import { type Image, largestImage } from '@portolan/domain/campaigns/image';
import { readPictureHeader } from '@portolan/domain/campaigns/picture-header';
import { idFromDigest } from '@portolan/domain/ids';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleAddImage = async ({
  store,
  body,
  now,
  commit,
}: MemberCall<typeof addImage, Store>): Handled<typeof addImage> => {
  const bytes = Buffer.from(body.data, 'base64');
  const header = bytes.length > largestImage ? null : readPictureHeader(bytes);
  if (header === null) return fail({ code: 'not-a-picture' });
  const id = idFromDigest('image', createHash('sha256').update(bytes).digest());
  const reply = { body: { id, ...header } };
  // The same picture is one, whoever loads it up and however often.
  if ((await store.images.find(id)) !== null) return succeed(reply);
  const image: Image = {
    id,
    ...header,
    data: bytes.toString('base64'),
    addedAt: now.toISOString(),
    version: 1,
  };
  return commit({
    writes: [store.images.put(image, 'write-contention')],
    audit: { action: 'image-added', target: id, versionBefore: null, versionAfter: 1, fields: [] },
    reply,
  });
};
