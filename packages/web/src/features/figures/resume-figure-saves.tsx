import { useEffect } from 'react';
import { useForgotten } from '../../saving/saving-provider.tsx';
import { organizationOfKey } from './saving/kept-figures.ts';
import { useFigureSavers } from './saving/use-figure-saver.ts';

/** Sends figures that were entered before a reload, whatever page is open now. */
export const ResumeFigureSaves = () => {
  const saverOf = useFigureSavers();
  const forgotten = useForgotten();
  useEffect(() => {
    for (const recordKey of forgotten) {
      const organizationId = organizationOfKey(recordKey);
      if (organizationId !== null) saverOf(organizationId);
    }
  }, [forgotten, saverOf]);
  return null;
};
