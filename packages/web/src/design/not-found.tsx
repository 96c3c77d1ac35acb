import { shellTexts } from '@portolan/messages/shell-texts';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/language-provider.tsx';
import { PageHeader } from './page-header.tsx';

/** In a page's place: its address names nothing, or what is somebody else's. */
export const NotFound = ({ above }: { readonly above?: ReactNode }) => {
  const t = useTexts(shellTexts).notFound;
  return <PageHeader title={t.title} description={t.body} above={above} />;
};
