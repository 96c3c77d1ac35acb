import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { pictureQuery } from '../../../api/campaign-messages.ts';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';

/** A picture's address for an `<img>`, holding the picture itself; null while it is not there. */
export const usePicture = (imageId: string | null): string | null => {
  const { organizationId } = useCurrentOrganization();
  const read = useQuery({
    ...pictureQuery(useApi(), { organizationId, imageId: imageId ?? '' }),
    enabled: imageId !== null,
  });
  return imageId === null ? null : (read.data ?? null);
};
