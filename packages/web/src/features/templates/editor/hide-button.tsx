import { Button } from '@mantine/core';
import { templateEditorTexts } from '@portolan/messages/template-editor-texts';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/language-provider.tsx';

type HideButtonProps = { readonly hidden: boolean; readonly name: string; readonly onToggle: () => void };

/** Leaves a part out of what is published, or takes it in again. */
export const HideButton = ({ hidden, name, onToggle }: HideButtonProps) => {
  const t = useTexts(templateEditorTexts);
  const word = hidden ? t.show : t.hide;
  const Icon = hidden ? IconEye : IconEyeOff;
  return (
    <Button
      variant="default"
      size="xs"
      fz="sm"
      aria-label={`${word}: ${name}`}
      leftSection={<Icon size={16} aria-hidden />}
      onClick={onToggle}
    >
      {word}
    </Button>
  );
};
