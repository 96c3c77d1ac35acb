import { Button, CopyButton, TextInput } from '@mantine/core';
import { formSharingTexts } from '@portolan/messages/form-sharing-texts';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTexts } from '../i18n/language-provider.tsx';
import classes from './copy-field.module.css';

type CopyFieldProps = {
  readonly label: string;
  readonly value: string;
  /** Names the button for who does not see which field it stands beside. */
  readonly copyLabel: string;
};

/** An address to be copied, or marked and copied by hand. */
export const CopyField = ({ label, value, copyLabel }: CopyFieldProps) => {
  const t = useTexts(formSharingTexts).link;
  return (
    <div className={classes.copy}>
      <TextInput
        className={classes.address ?? ''}
        label={label}
        value={value}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={value} timeout={3000}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            aria-label={copied ? t.copied : copyLabel}
            leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
            onClick={copy}
          >
            <span aria-live="polite">{copied ? t.copied : t.copy}</span>
          </Button>
        )}
      </CopyButton>
    </div>
  );
};
