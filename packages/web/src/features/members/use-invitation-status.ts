import type { InvitationView } from '@portolan/contract/invitation-routes';
import { memberTexts } from '@portolan/messages/member-texts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';

/** An invitation's state in words. */
export const useInvitationStatus = (): ((invitation: InvitationView) => string) => {
  const t = useTexts(memberTexts).invitations;
  const formats = useFormats();
  return ({ status, sent, expiresAt }) => {
    switch (status) {
      case 'pending':
        return sent ? t.pending(formats.date(expiresAt)) : t.sending;
      case 'expired':
        return t.expired(formats.date(expiresAt));
      case 'accepted':
        return t.accepted;
      case 'revoked':
        return t.revoked;
    }
  };
};
