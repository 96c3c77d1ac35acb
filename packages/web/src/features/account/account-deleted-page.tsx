import { Button, Container } from '@mantine/core';
import { accountTexts } from '@portolan/messages/account-texts';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../design/page-header.tsx';
import { PublicFrame } from '../../design/public-frame.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';

/** Where the identity provider sends somebody whose account has just been deleted. */
export const AccountDeletedPage = () => {
  const t = useTexts(accountTexts).deleted;
  return (
    <PublicFrame>
      <Container size="sm" py="xl">
        <PageHeader title={t.title} description={t.body} />
        <Button renderRoot={(props) => <Link to="/" {...props} />}>{t.home}</Button>
      </Container>
    </PublicFrame>
  );
};
