import { Anchor } from '@mantine/core';
import { shellTexts } from '@portolan/messages/shell-texts';
import { useTexts } from '../i18n/language-provider.tsx';
import { MessagePage } from './message-page.tsx';

export const NotFoundPage = () => {
  const t = useTexts(shellTexts).notFound;
  return <MessagePage title={t.title} body={t.body} action={<Anchor href="/">{t.home}</Anchor>} />;
};
