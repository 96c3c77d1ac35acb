import { type Profile, profileFields } from '@portolan/domain/organizations/profile';
import { profileTexts } from '@portolan/messages/profile-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useProfile } from './profile-context.tsx';
import { TextField } from './text-field.tsx';

/** The fields that are plain text. */
export type TextName = {
  [F in keyof Profile]: Profile[F] extends string ? F : never;
}[keyof Profile];

type ProfileTextProps = {
  readonly field: Exclude<TextName, 'timeZone' | 'logo'>;
  readonly description?: string;
  readonly error?: string;
  readonly long?: boolean;
  readonly className?: string;
  readonly inputMode?: 'tel';
  readonly autoComplete?: string;
};

/** A plain text of the profile. */
export const ProfileText = ({ field, error, ...shown }: ProfileTextProps) => {
  const t = useTexts(profileTexts);
  const { profile, edit } = useProfile();
  return (
    <TextField
      {...shown}
      label={t.fields[field]}
      value={profile[field]}
      fits={(text) => profileFields[field].safeParse(text).success}
      error={error ?? t.errors.tooLong}
      onEdit={(text) => edit({ [field]: text })}
    />
  );
};
