import { useEffect } from 'react';
import { useForgotten, useSavingSession } from '../../saving/saving-provider.tsx';
import { organizationOfKey, savedTeams } from './portal-team-saving.ts';
import { useTeamWiring } from './use-team-wiring.ts';

/** Sends what was filled in before a reload, whatever page is open now. */
export const ResumeTeamSaves = () => {
  const session = useSavingSession();
  const wire = useTeamWiring();
  const forgotten = useForgotten();
  useEffect(() => {
    for (const recordKey of forgotten) {
      const organizationId = organizationOfKey(recordKey);
      if (organizationId !== null) savedTeams.saver(session, { ...wire(organizationId), record: null });
    }
  }, [forgotten, session, wire]);
  return null;
};
