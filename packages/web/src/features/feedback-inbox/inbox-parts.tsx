import { Button, Group } from '@mantine/core';
import type { Response } from '@portolan/domain/feedback/response';
import { feedbackInboxTexts } from '@portolan/messages/feedback-inbox-texts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { isInPart, type QuickPart, quickParts } from './inbox-filter.ts';
import type { Standing } from './use-standing.ts';

type InboxPartsProps = {
  readonly part: QuickPart;
  readonly waiting: readonly Response[];
  readonly standing: Standing;
  readonly onPart: (part: QuickPart) => void;
};

/** How much waits, is late, is new and is one's own; each shows it. */
export const InboxParts = ({ part, waiting, standing, onPart }: InboxPartsProps) => {
  const t = useTexts(feedbackInboxTexts).parts;
  const { number } = useFormats();
  const countOf = (name: QuickPart) =>
    waiting.filter((response) => isInPart(name, response, standing)).length;
  return (
    <Group gap="xs" mb="md" role="group" aria-label={t.label}>
      {quickParts.map((name) => (
        <Button
          key={name}
          size="compact-md"
          variant={part === name ? 'filled' : 'default'}
          aria-pressed={part === name}
          onClick={() => onPart(name)}
        >
          {t[name](number(countOf(name)))}
        </Button>
      ))}
    </Group>
  );
};
