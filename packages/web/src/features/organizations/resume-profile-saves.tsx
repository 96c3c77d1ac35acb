import { useEffect } from 'react';
import { useForgotten, useSavingSession } from '../../saving/saving-provider.tsx';
import { organizationOfKey, savedProfiles } from './profile-saving.ts';
import { useProfileWiring } from './use-profile-wiring.ts';

/** Sends what was typed into a profile before a reload, whatever page is open now. */
export const ResumeProfileSaves = () => {
  const session = useSavingSession();
  const wire = useProfileWiring();
  const forgotten = useForgotten();
  useEffect(() => {
    for (const recordKey of forgotten) {
      const organizationId = organizationOfKey(recordKey);
      if (organizationId !== null) savedProfiles.saver(session, { ...wire(organizationId), record: null });
    }
  }, [forgotten, session, wire]);
  return null;
};
