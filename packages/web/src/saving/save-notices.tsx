import { Alert, Button, Group, Text } from '@mantine/core';
import { ApiProblem } from '@portolan/contract/client';
import { problemStatuses } from '@portolan/contract/problem';
import { savingTexts } from '@portolan/messages/saving-texts';
import { IconAlertTriangle, IconArrowsSplit2 } from '@tabler/icons-react';
import { useProblemSentences } from '../design/problem-sentence.ts';
import { useTexts } from '../i18n/language-provider.tsx';
import type { Refused } from './save-queue.ts';

/** Two people wrote in one field: says so and leads to the choice. */
export const ConflictNotice = ({
  count,
  own,
  onOpen,
}: {
  readonly count: number;
  /** Whether it was the person, in another window, each time. */
  readonly own: boolean;
  readonly onOpen: () => void;
}) => {
  const t = useTexts(savingTexts).conflict;
  if (count === 0) return null;
  return (
    <Alert role="alert" color="orange" variant="light" icon={<IconArrowsSplit2 aria-hidden />} py="xs">
      <Group justify="space-between" gap="sm">
        <Text>{own ? t.ownBanner(count) : t.banner(count)}</Text>
        <Button size="compact-md" onClick={onOpen}>
          {t.open}
        </Button>
      </Group>
    </Alert>
  );
};

type RefusedNoticeProps<C> = {
  readonly refused: readonly Refused<C>[];
  /** What was not accepted, in words. */
  readonly describe: (change: C) => string;
  readonly onSettle: (retry: boolean) => void;
};

const problemOf = (code: keyof typeof problemStatuses) =>
  new ApiProblem({ type: '', title: '', status: problemStatuses[code], code, correlationId: '' });

/** Changes the server did not accept: what, why, and what can be done. */
export const RefusedNotice = <C,>({ refused, describe, onSettle }: RefusedNoticeProps<C>) => {
  const t = useTexts(savingTexts).refused;
  const sentences = useProblemSentences();
  if (refused.length === 0) return null;
  return (
    <Alert role="alert" color="red" variant="light" title={t.title} icon={<IconAlertTriangle aria-hidden />}>
      <Text>{t.lead}</Text>
      <ul>
        {refused.map(({ change, code }) => (
          <li key={JSON.stringify(change)}>
            <Text fw={600}>{describe(change)}</Text>
            <Text>{sentences.of(problemOf(code))}</Text>
          </li>
        ))}
      </ul>
      <Group gap="sm">
        <Button size="compact-md" onClick={() => onSettle(true)}>
          {t.retry}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => onSettle(false)}>
          {t.discard}
        </Button>
      </Group>
    </Alert>
  );
};
