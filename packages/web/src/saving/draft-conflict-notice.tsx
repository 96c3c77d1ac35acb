import { Alert, Button, Group } from '@mantine/core';
import { savingTexts } from '@portolan/messages/saving-texts';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTexts } from '../i18n/language-provider.tsx';

type DraftConflictNoticeProps = {
  /** What both changed, in words. */
  readonly parts: readonly string[];
  readonly onSettle: (keepMine: boolean) => void;
};

/** Somebody else changed the same parts of a draft: which of both versions stays. */
export const DraftConflictNotice = ({ parts, onSettle }: DraftConflictNoticeProps) => {
  const t = useTexts(savingTexts).draft;
  return (
    <Alert
      role="alert"
      color="orange"
      variant="light"
      mb="md"
      title={t.conflictTitle}
      icon={<IconAlertTriangle aria-hidden />}
    >
      <p>{t.conflict(parts.join(', '))}</p>
      <Group gap="sm">
        <Button onClick={() => onSettle(true)}>{t.mine}</Button>
        <Button variant="default" onClick={() => onSettle(false)}>
          {t.theirs}
        </Button>
      </Group>
    </Alert>
  );
};

/** What this tab still had of a draft is there again. */
export const DraftRestoredNotice = () => (
  <Alert variant="light" mb="md">
    {useTexts(savingTexts).draft.restored}
  </Alert>
);
