import { AccountSections } from '../features/account/account-sections.tsx';
import { MailSection } from '../features/mail-stop/mail-section.tsx';
import { SettingsPage } from '../features/people/settings-page.tsx';

/** The person's own page: what they set, and the account it hangs on. */
export const PersonSettings = () => (
  <SettingsPage>
    <MailSection />
    <AccountSections />
  </SettingsPage>
);
