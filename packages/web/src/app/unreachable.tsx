import { shellTexts } from '@portolan/messages/shell-texts';
import { initialLanguage } from '../i18n/language.ts';

/** Before anything else could be loaded: plain, without theme or providers. */
export const Unreachable = () => (
  <main style={{ padding: '2rem', fontFamily: 'system-ui' }}>
    <h1>Portolan</h1>
    <p>{shellTexts[initialLanguage()].noConfig}</p>
  </main>
);
