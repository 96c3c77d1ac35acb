import type { Language } from '@portolan/messages/define-texts';
import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api.tsx';
import { changePerson, meQuery } from '../api/people.ts';
import { useSession } from '../session/session-provider.tsx';
import { useLocale } from './language-provider.tsx';

/** Chooses a language here, and for the signed-in person everywhere. The screen does not wait for the server. */
export const useLanguageChoice = (): ((language: Language) => void) => {
  const { setLanguage } = useLocale();
  const api = useApi();
  const session = useSession();
  const queries = useQueryClient();
  return (language) => {
    setLanguage(language);
    if (!session.isSignedIn()) return;
    const { queryKey } = meQuery(api);
    queries.setQueryData(queryKey, (me) => (me ? { ...me, person: { ...me.person, language } } : me));
    void changePerson(api, { language }).catch(() => queries.invalidateQueries({ queryKey }));
  };
};
