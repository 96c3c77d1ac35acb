import { TextInput } from '@mantine/core';
import { messageBlockTexts } from '@portolan/messages/message-block-texts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { completedAddress } from '../text/text-marks.ts';

/** Characters that a link holds at most. */
const longestLink = 600;

type LinkFieldProps = {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (at: string | null, link: string) => void;
};

/** Where a button or a picture leads. */
export const LinkField = ({ path, label, value, onChange }: LinkFieldProps) => {
  const t = useTexts(messageBlockTexts);
  return (
    <TextInput
      id={path}
      label={label}
      description={t.linkHelp}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      inputMode="url"
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      value={value}
      error={value.length > longestLink ? t.linkTooLong : null}
      onChange={(event) => onChange(path, event.currentTarget.value)}
      onBlur={() => onChange(null, completedAddress(value))}
    />
  );
};
