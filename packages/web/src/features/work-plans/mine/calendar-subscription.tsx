import { Alert, Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { calendarTexts } from '@portolan/messages/calendar-texts';
import { IconCalendarPlus, IconCheck, IconCopy } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { newCalendarAddress } from '../../../api/calendar.ts';
import { useProblemSentences } from '../../../design/problem-sentence.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from '../overview/aside.module.css';

const Address = ({ address }: { readonly address: string }) => {
  const t = useTexts(calendarTexts).screen;
  return (
    <Group align="end" gap="xs">
      <TextInput
        label={t.address}
        value={address}
        readOnly
        flex="1 1 16rem"
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            onClick={copy}
            leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          >
            <span aria-live="polite">{copied ? t.copied : t.copy}</span>
          </Button>
        )}
      </CopyButton>
    </Group>
  );
};

/** Offers a person's activities as a calendar that other programs subscribe to. The address is shown once: it is a key. */
export const CalendarSubscription = ({ organizationId }: { readonly organizationId: string }) => {
  const api = useApi();
  const t = useTexts(calendarTexts).screen;
  const problems = useProblemSentences();
  const renewal = useMutation({ mutationFn: () => newCalendarAddress(api, organizationId) });
  return (
    <section className={classes.panel} aria-labelledby="calendar" style={{ marginTop: '2rem' }}>
      <Stack gap="sm" align="stretch">
        <h2 id="calendar" className={classes.heading}>
          {t.title}
        </h2>
        <Text c="dimmed">{t.description}</Text>
        {renewal.data === undefined ? null : <Address address={renewal.data} />}
        {renewal.data === undefined ? null : <Text size="sm">{t.keep}</Text>}
        {renewal.isError ? <Alert color="red">{problems.of(renewal.error)}</Alert> : null}
        <Group>
          <Button
            variant="light"
            loading={renewal.isPending}
            onClick={() => renewal.mutate()}
            leftSection={<IconCalendarPlus size={16} aria-hidden />}
          >
            {renewal.data === undefined ? t.make : t.renew}
          </Button>
        </Group>
      </Stack>
    </section>
  );
};
