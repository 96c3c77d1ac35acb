import { NativeSelect } from '@mantine/core';
import { type Profile, profileFields } from '@portolan/domain/organizations/profile';
import { profileTexts } from '@portolan/messages/profile-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './profile.module.css';
import { useProfile } from './profile-context.tsx';
import { ProfileText } from './profile-text.tsx';
import { ReadValue } from './read-value.tsx';
import { Section } from './section.tsx';
import { states } from './states.ts';
import { TextField } from './text-field.tsx';

type Address = Profile['postalAddress'];

export const ContactSection = () => {
  const t = useTexts(profileTexts);
  const { profile, edit, readOnly } = useProfile();
  const address = profile.postalAddress;
  const change = (part: Partial<Address>) => edit({ postalAddress: { ...address, ...part } });
  const fits = (part: Partial<Address>) =>
    profileFields.postalAddress.safeParse({ ...address, ...part }).success;
  return (
    <Section title={t.sections.contact}>
      <div className={classes.grid}>
        <TextField
          className={classes.wide ?? ''}
          label={t.address.street}
          value={address.street}
          fits={(street) => fits({ street })}
          error={t.errors.tooLong}
          onEdit={(street) => change({ street })}
          autoComplete="street-address"
        />
        <TextField
          label={t.address.city}
          value={address.city}
          fits={(city) => fits({ city })}
          error={t.errors.tooLong}
          onEdit={(city) => change({ city })}
          autoComplete="address-level2"
        />
        {readOnly ? (
          <ReadValue label={t.address.state} value={address.state} />
        ) : (
          <NativeSelect
            label={t.address.state}
            data={['', ...states]}
            value={address.state}
            onChange={(event) => change({ state: event.currentTarget.value })}
            autoComplete="address-level1"
          />
        )}
        <TextField
          label={t.address.zip}
          value={address.zip}
          fits={(zip) => fits({ zip })}
          error={t.errors.zip}
          onEdit={(zip) => change({ zip })}
          inputMode="numeric"
          autoComplete="postal-code"
        />
        <ProfileText
          field="telephone"
          description={t.help.telephone}
          error={t.errors.telephone}
          inputMode="tel"
          autoComplete="tel"
        />
      </div>
    </Section>
  );
};
