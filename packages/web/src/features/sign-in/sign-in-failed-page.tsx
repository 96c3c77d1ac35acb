import { Button, Container } from '@mantine/core';
import { shellTexts } from '@portolan/messages/shell-texts';
import { PageHeader } from '../../design/page-header.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useSession } from '../../session/session-provider.tsx';

export const SignInFailedPage = () => {
  const t = useTexts(shellTexts).signInFailed;
  const session = useSession();
  const { language } = useLocale();
  return (
    <Container size="sm" py="xl" component="main" id="main" tabIndex={-1}>
      <PageHeader title={t.title} description={t.body} />
      <Button onClick={() => void session.signIn({ returnTo: '/home', language })}>{t.again}</Button>
    </Container>
  );
};
