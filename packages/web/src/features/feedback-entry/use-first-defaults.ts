import { dayIn } from '@portolan/domain/days';
import type { EntryDefaults } from '@portolan/domain/feedback/entering/read-entry-rows';
import type { Audience } from '@portolan/domain/feedback/form';
import { useState } from 'react';
import { useLocale } from '../../i18n/language-provider.tsx';

/** Today's answers of the form's first audience, in the language of who enters them. */
export const useFirstDefaults = (
  audiences: readonly Audience[],
): { readonly first: EntryDefaults; readonly today: string } => {
  const { language, timeZone } = useLocale();
  const [today] = useState(() => dayIn(timeZone, new Date()));
  return { first: { audience: audiences[0] ?? 'patients', language, answeredOn: today }, today };
};
