import { Button, FileButton, Group, Input, Text } from '@mantine/core';
import { profileTexts } from '@portolan/messages/profile-texts';
import { useState } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './profile.module.css';
import { useProfile } from './profile-context.tsx';
import { scaledPicture } from './scaled-picture.ts';

const accepted = 'image/png,image/jpeg,image/webp';

/** The organization's picture. */
export const LogoField = () => {
  const t = useTexts(profileTexts);
  const { profile, edit, readOnly } = useProfile();
  const [unreadable, setUnreadable] = useState(false);
  const choose = async (file: File | null) => {
    if (file === null) return;
    const logo = await scaledPicture(file);
    setUnreadable(logo === null);
    if (logo !== null) edit({ logo });
  };
  if (readOnly && profile.logo === '') return null;
  return (
    <Input.Wrapper label={t.fields.logo} labelElement="div" description={readOnly ? null : t.logo.hint}>
      <div className={classes.logo} style={{ marginTop: '0.5rem' }}>
        {profile.logo === '' ? null : <img src={profile.logo} alt={t.logo.alt(profile.name)} />}
        {readOnly ? null : (
          <Group gap="sm">
            <FileButton onChange={(file) => void choose(file)} accept={accepted}>
              {(props) => (
                <Button {...props} variant="default">
                  {profile.logo === '' ? t.logo.choose : t.logo.replace}
                </Button>
              )}
            </FileButton>
            {profile.logo === '' ? null : (
              <Button variant="subtle" onClick={() => edit({ logo: '' })}>
                {t.logo.remove}
              </Button>
            )}
          </Group>
        )}
      </div>
      <Text role="alert" size="sm" c="var(--mantine-color-error)">
        {unreadable ? t.logo.unreadable : ''}
      </Text>
    </Input.Wrapper>
  );
};
