import type { MailSettingsForm } from './use-mail-settings-form.ts';

/** What every part of the settings' form gets. */
export type PartProps = { readonly form: MailSettingsForm; readonly mayChange: boolean };
