import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { addPicture } from '../../../api/campaign-messages.ts';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { type PictureFailure, preparePicture } from './prepare-picture.ts';

type Uploaded = { readonly id: string; readonly width: number; readonly height: number };

/** Makes a picture of this device light and loads it up. `failure`: why it cannot be; `error`: what the call rejected with. */
export const useUpload = (onUploaded: (picture: Uploaded) => void) => {
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const [failure, setFailure] = useState<PictureFailure['code'] | null>(null);
  const upload = useMutation({
    mutationFn: async (file: File) => {
      const prepared = await preparePicture(file);
      if (prepared.ok) return addPicture(api, organizationId, prepared.value);
      setFailure(prepared.failure.code);
      return null;
    },
    onMutate: () => setFailure(null),
    onSuccess: (picture) => {
      if (picture !== null) onUploaded(picture);
    },
  });
  return {
    take: (file: File | null) => {
      if (file !== null) upload.mutate(file);
    },
    busy: upload.isPending,
    failure,
    error: upload.error,
  };
};
