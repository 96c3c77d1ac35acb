import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { News } from '@portolan/domain/feedback/news';
import { feedbackNewsTexts } from '@portolan/messages/feedback-news-texts';
import { IconUsers } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { BilingualField } from '../../design/bilingual-field.tsx';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { LeaveGuard } from '../../saving/leave-guard.tsx';
import classes from './feedback-news.module.css';
import { isFinished } from './merge-news.ts';
import { ResponseChoice } from './response-choice.tsx';
import { type NewsForm as Form, useNewsForm } from './use-news-form.ts';

/** Characters at most; source: the domain's schema. */
const longest = { youSaid: 400, weDid: 800 } as const;

const Stale = ({ form }: { readonly form: Form }) => {
  const texts = useTexts(feedbackNewsTexts);
  const t = texts.stale;
  const { stale } = form;
  if (stale === null) return null;
  return (
    <Alert role="alert" color="orange" variant="light" title={t.title} icon={<IconUsers aria-hidden />}>
      {stale.both.length === 0 ? t.merged : t.both}
      {stale.both.map((field) => (
        <div key={field} className={classes.theirs}>
          <Text fw={600}>{field === 'responseIds' ? texts.responses.title : texts.form[field]}</Text>
          {field === 'responseIds' ? (
            <p>{texts.responses.chosen(stale.theirs.responseIds.length)}</p>
          ) : (
            <>
              <p lang="en">{stale.theirs[field].en}</p>
              <p lang="es">{stale.theirs[field].es}</p>
            </>
          )}
          <Button variant="default" size="compact-md" onClick={() => form.take(field)}>
            {t.take}
          </Button>
        </div>
      ))}
    </Alert>
  );
};

type NewsFormProps = {
  /** Null for a new one. */
  readonly news: News | null;
  /** A response that a new one begins with. */
  readonly about: string | null;
  readonly onClose: () => void;
};

/** An entry in both languages, and the responses it is about. */
export const NewsForm = ({ news, about, onClose }: NewsFormProps) => {
  const texts = useTexts(feedbackNewsTexts);
  const t = texts.form;
  const form = useNewsForm(news, about, onClose);
  const [restored] = useState(form.isTouched);
  const [leaving, setLeaving] = useState(false);
  const [isUnfinished, setUnfinished] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { draft, edit } = form;
  useEffect(() => heading.current?.focus(), []);
  const fits =
    Object.values(draft.youSaid).every((text) => text.length <= longest.youSaid) &&
    Object.values(draft.weDid).every((text) => text.length <= longest.weDid);
  const save = (published: boolean) => {
    setUnfinished(published && !isFinished(draft));
    if (fits && !form.busy && (!published || isFinished(draft))) form.save(published);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(true);
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="news-form">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Title order={2} size="h3" id="news-form" ref={heading} tabIndex={-1}>
            {news === null ? t.newTitle : t.editTitle}
          </Title>
          {restored ? <Text c="dimmed">{t.restored}</Text> : null}
          <Stale form={form} />
          {form.error === null ? null : <ErrorState error={form.error} />}
          <BilingualField
            label={t.youSaid}
            value={draft.youSaid}
            most={longest.youSaid}
            rows={2}
            onChange={(youSaid) => edit({ ...draft, youSaid })}
          />
          <BilingualField
            label={t.weDid}
            value={draft.weDid}
            most={longest.weDid}
            rows={3}
            onChange={(weDid) => edit({ ...draft, weDid })}
          />
          <Text size="sm" c="dimmed">
            {t.privacy}
          </Text>
          <ResponseChoice
            chosen={draft.responseIds}
            onChoose={(responseIds) => edit({ ...draft, responseIds })}
          />
          {isUnfinished && !isFinished(draft) ? (
            <Text role="alert" c="var(--mantine-color-error)">
              {texts.card.unfinished}
            </Text>
          ) : null}
          <Group justify="flex-end" gap="sm">
            <Button variant="subtle" onClick={() => (form.isTouched ? setLeaving(true) : onClose())}>
              {t.cancel}
            </Button>
            {form.isPublished ? null : (
              <Button variant="default" loading={form.busy} onClick={() => save(false)}>
                {t.saveDraft}
              </Button>
            )}
            <Button type="submit" loading={form.busy}>
              {form.isPublished ? t.save : t.publish}
            </Button>
          </Group>
        </Stack>
      </form>
      <LeaveGuard isUnsaved={() => form.isTouched} lead={t.discard} onLeave={form.discard} />
      <ConfirmDialog
        opened={leaving}
        title={t.discardTitle}
        confirmLabel={t.confirmDiscard}
        danger
        onConfirm={() => {
          form.discard();
          onClose();
        }}
        onClose={() => setLeaving(false)}
      >
        {t.discard}
      </ConfirmDialog>
    </Paper>
  );
};
