import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import type { PagesDependencies } from './dependencies.ts';

/** A picture of a mail, which never changes: whoever has it need not ask again for a year. */
export const showImage = async (
  { params, network }: PageCall,
  { tokens, store, crowd, now }: PagesDependencies,
): Promise<PageReply | null> => {
  const token = await tokens.open('image', params.imageToken ?? '', now());
  if (token === null) {
    crowd.wasBad(network, now());
    return null;
  }
  const image = await store(token.organizationId).images.find(token.imageId);
  return (
    image && {
      status: 200,
      html: '',
      picture: image.data,
      headers: {
        'content-type': image.type,
        'cache-control': 'public, max-age=31536000, immutable',
        // Mail is read on pages of other origins.
        'cross-origin-resource-policy': 'cross-origin',
      },
    }
  );
};
