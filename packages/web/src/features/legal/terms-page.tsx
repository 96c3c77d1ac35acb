import { legalTexts } from '@portolan/messages/legal-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { LegalDocument } from './legal-document.tsx';

const parts = ['use', 'account', 'content', 'law', 'availability', 'end', 'changes'] as const;

export const TermsPage = () => {
  const t = useTexts(legalTexts).terms;
  const sections = parts.map((part) => ({ heading: t[`${part}Title`], body: t[part] }));
  return <LegalDocument title={t.title} intro={t.intro} sections={sections} />;
};
