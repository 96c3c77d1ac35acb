import { type Image, imageSchema } from '@portolan/domain/campaigns/image';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Write } from '../writing.ts';

const imageKind = itemKind('Image', imageSchema);

/** The pictures of a clinic's messages. None is ever changed: its id is made of its bytes. */
export const openImages = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.images);
  return {
    find: (imageId: string): Promise<Image | null> =>
      getItem(database, 'tenant', { pk, sk: imageId }, imageKind),

    /** Refused where it is there already: then it is the same. */
    put: <R extends string>(image: Image, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: imageKind.toItem({ pk, sk: image.id }, image),
      expected: 'absent',
      refusal,
    }),
  };
};
