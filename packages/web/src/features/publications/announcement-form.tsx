import { Alert, Button, NativeSelect, Paper, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { announcementFields } from '@portolan/domain/publications/announcement';
import { publicationTexts } from '@portolan/messages/publication-texts';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { announcementsQuery, publish } from '../../api/publications.ts';
import { useOnce } from '../../api/use-once.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { useFocusOnError } from '../../design/use-focus-on-error.ts';
import { isLanguage } from '../../i18n/language.ts';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { LeaveGuard } from '../../saving/leave-guard.tsx';

type AnnouncementFormProps = {
  readonly params: { readonly organizationId: string; readonly programId: string };
};

export const AnnouncementForm = ({ params }: AnnouncementFormProps) => {
  const { announcements: t, languages } = useTexts(publicationTexts);
  const api = useApi();
  const client = useQueryClient();
  const once = useOnce();
  const locale = useLocale();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [language, setLanguage] = useState(locale.language);
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnError(attempts);
  const sending = useMutation({
    mutationFn: (words: Parameters<typeof publish>[3]) =>
      once(words, (key) => publish(api, params, key, words)),
    onSuccess: async () => {
      setTitle('');
      setText('');
      setAttempts(0);
      await client.invalidateQueries({ queryKey: announcementsQuery(api, params).queryKey });
    },
  });
  const fits = (field: 'title' | 'text', value: string) =>
    attempts === 0 || announcementFields[field].safeParse(value).success;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    const isRight =
      announcementFields.title.safeParse(title).success && announcementFields.text.safeParse(text).success;
    if (isRight) sending.mutate({ title, text, language });
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="form" ref={form} onSubmit={submit} noValidate>
      <Title order={2}>{t.formTitle}</Title>
      <Stack mt="md">
        <TextInput
          label={t.headline}
          autoComplete="off"
          value={title}
          error={fits('title', title) ? null : t.headlineMissing}
          onChange={(event) => {
            setTitle(event.currentTarget.value);
            if (sending.isSuccess) sending.reset();
          }}
        />
        <Textarea
          label={t.text}
          description={t.textHelp}
          autosize
          minRows={4}
          maxRows={16}
          value={text}
          error={fits('text', text) ? null : t.textMissing}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <NativeSelect
          label={t.language}
          maw="14rem"
          value={language}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (isLanguage(value)) setLanguage(value);
          }}
          data={[
            { value: 'en', label: languages.en },
            { value: 'es', label: languages.es },
          ]}
        />
        {sending.isError ? <ErrorState error={sending.error} title={t.notDone} /> : null}
        {sending.isSuccess ? (
          <Alert role="status" variant="light" color="teal" icon={<IconCircleCheck aria-hidden />}>
            {t.published}
          </Alert>
        ) : null}
        <div>
          <Button type="submit" loading={sending.isPending}>
            {t.publish}
          </Button>
        </div>
      </Stack>
      <LeaveGuard isUnsaved={() => title.trim() !== '' || text.trim() !== ''} lead={t.leaveLead} />
    </Paper>
  );
};
