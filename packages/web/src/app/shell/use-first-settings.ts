import type { Person } from '@portolan/domain/people/person';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useApi } from '../../api/api.tsx';
import { changePerson, meQuery } from '../../api/people.ts';
import { useLocale } from '../../i18n/language-provider.tsx';

/** Whoever has never changed their settings gets the browser's time zone and the language they came in with. */
export const useFirstSettings = (person: Person | undefined): void => {
  const api = useApi();
  const queries = useQueryClient();
  const { browserTimeZone, language } = useLocale();
  const done = useRef(false);
  const isNew = person?.version === 0;
  useEffect(() => {
    if (!isNew || done.current) return;
    done.current = true;
    void changePerson(api, { timeZone: browserTimeZone, language })
      .then((changed) =>
        queries.setQueryData(meQuery(api).queryKey, (me) => (me ? { ...me, person: changed } : me)),
      )
      .catch(() => {});
  }, [isNew, api, queries, browserTimeZone, language]);
};
