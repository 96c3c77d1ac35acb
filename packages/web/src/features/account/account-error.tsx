import { Alert } from '@mantine/core';
import { accountTexts } from '@portolan/messages/account-texts';
import { IconAlertTriangle } from '@tabler/icons-react';
import { ErrorState } from '../../design/error-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { AccountRefused } from '../../session/account-api.ts';

type AccountErrorProps = { readonly error: unknown; readonly onRetry?: () => void };

/** As ErrorState; the identity provider refuses for hardly anything else than a sign-in that no longer serves. */
export const AccountError = ({ error, onRetry }: AccountErrorProps) => {
  const t = useTexts(accountTexts).security;
  if (!(error instanceof AccountRefused))
    return <ErrorState error={error} title={t.failed} {...(onRetry && { onRetry })} />;
  return (
    <Alert role="alert" color="red" variant="light" title={t.failed} icon={<IconAlertTriangle aria-hidden />}>
      {t.signInAgain}
    </Alert>
  );
};
