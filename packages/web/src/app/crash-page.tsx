import { Button } from '@mantine/core';
import { shellTexts } from '@portolan/messages/shell-texts';
import { useTexts } from '../i18n/language-provider.tsx';
import { MessagePage } from './message-page.tsx';

export const CrashPage = () => {
  const t = useTexts(shellTexts).crash;
  return (
    <MessagePage
      title={t.title}
      body={t.body}
      action={<Button onClick={() => window.location.reload()}>{t.reload}</Button>}
    />
  );
};
