import { Button, FileButton, Group, Text } from '@mantine/core';
import { mailSettingsTexts } from '@portolan/messages/mail-settings-texts';
import { IconPhotoPlus } from '@tabler/icons-react';
import { usePicture } from '../../campaigns/message-editor/images/use-picture.ts';
import { useUpload } from '../../campaigns/message-editor/images/use-upload.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './mail-settings.module.css';
import type { PartProps } from './part-props.ts';

/** The bytes of a `data:` address as a file of this device. */
const fileOf = (address: string): File => {
  const [head = '', data = ''] = address.split(',');
  const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
  return new File([bytes], 'logo', { type: /^data:([^;]+)/.exec(head)?.[1] ?? '' });
};

type LogoFieldProps = PartProps & {
  /** The profile's logo as a `data:` address; empty where it has none. */
  readonly profileLogo: string;
};

/** The picture at the head of every mail. */
export const LogoField = ({ form, mayChange, profileLogo }: LogoFieldProps) => {
  const t = useTexts(mailSettingsTexts).look;
  const { logo } = form.draft;
  const shown = usePicture(logo?.imageId ?? null);
  const { take, busy, failure, error } = useUpload(({ id, width, height }) =>
    form.set({ logo: { imageId: id, width, height } }),
  );
  return (
    <div className={classes.logo}>
      <Text fw={600} size="sm">
        {t.logo}
      </Text>
      {logo === null ? (
        <Text>{t.noLogo}</Text>
      ) : shown === null ? null : (
        <img className={classes.shownLogo} src={shown} alt={t.logo} />
      )}
      {mayChange ? (
        <>
          <Group gap="sm">
            {profileLogo === '' ? null : (
              <Button variant="default" disabled={busy} onClick={() => take(fileOf(profileLogo))}>
                {t.fromProfile}
              </Button>
            )}
            <FileButton accept="image/png,image/jpeg,image/gif" onChange={take}>
              {(props) => (
                <Button
                  {...props}
                  variant="default"
                  loading={busy}
                  leftSection={<IconPhotoPlus size={18} aria-hidden />}
                >
                  {t.choose}
                </Button>
              )}
            </FileButton>
            {logo === null ? null : (
              <Button variant="subtle" color="gray" onClick={() => form.set({ logo: null })}>
                {t.remove}
              </Button>
            )}
          </Group>
          <Text size="sm" c="dimmed">
            {t.logoHelp}
          </Text>
        </>
      ) : null}
      <Text role="status" size="sm">
        {busy ? t.busy : ''}
      </Text>
      {failure === null ? null : (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {t.failed[failure]}
        </Text>
      )}
      {error === null ? null : <ErrorState error={error} />}
    </div>
  );
};
