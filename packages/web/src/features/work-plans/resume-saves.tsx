import { useEffect } from 'react';
import { useForgotten, useSavingSession } from '../../saving/saving-provider.tsx';
import { addressOf, savedElements } from './element-saving.ts';
import { useElementWiring } from './use-element-savers.ts';

/** Sends what was typed into work plans before a reload or in a tab that was closed, whatever page is open now. */
export const ResumeSaves = () => {
  const session = useSavingSession();
  const wire = useElementWiring();
  const forgotten = useForgotten();
  useEffect(() => {
    for (const recordKey of forgotten) {
      const address = addressOf(recordKey);
      if (address) savedElements.saver(session, { ...wire(address), record: null });
    }
  }, [forgotten, session, wire]);
  return null;
};
