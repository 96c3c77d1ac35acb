import { legalTexts } from '@portolan/messages/legal-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { LegalDocument } from './legal-document.tsx';

const parts = ['purpose', 'use', 'safeguards', 'sub', 'breach', 'rights', 'end'] as const;

export const AgreementPage = () => {
  const t = useTexts(legalTexts).agreement;
  const sections = parts.map((part) => ({ heading: t[`${part}Title`], body: t[part] }));
  return <LegalDocument title={t.title} intro={t.intro} sections={sections} />;
};
