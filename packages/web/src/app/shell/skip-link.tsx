import { shellTexts } from '@portolan/messages/shell-texts';
import { useTexts } from '../../i18n/language-provider.tsx';

/** The first stop of the keyboard: past the navigation, to the content. */
export const SkipLink = () => {
  const t = useTexts(shellTexts);
  return (
    <button type="button" className="skip-link" onClick={() => document.getElementById('main')?.focus()}>
      {t.skip}
    </button>
  );
};
