import { Anchor } from '@mantine/core';
import { shellTexts } from '@portolan/messages/shell-texts';
import { PublicFrame } from '../design/public-frame.tsx';
import { useTexts } from '../i18n/language-provider.tsx';
import { useSession } from '../session/session-provider.tsx';
import { MessagePage } from './message-page.tsx';

/** Also for what somebody else's is: the two cannot be told apart. */
export const NotFoundPage = () => {
  const t = useTexts(shellTexts).notFound;
  const signedIn = useSession().isSignedIn();
  return (
    <PublicFrame>
      <MessagePage
        title={t.title}
        body={t.body}
        action={signedIn ? <Anchor href="/home">{t.toPlan}</Anchor> : <Anchor href="/">{t.home}</Anchor>}
      />
    </PublicFrame>
  );
};
