import { Button, Group, Paper, Text } from '@mantine/core';
import type { News } from '@portolan/domain/feedback/news';
import { said } from '@portolan/domain/people/localized';
import { feedbackNewsTexts } from '@portolan/messages/feedback-news-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { change, newsQuery, rememberNews } from '../../api/feedback-news.ts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { useFormats, useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './feedback-news.module.css';
import { draftOf, isFinished } from './merge-news.ts';

type NewsCardProps = {
  readonly news: News;
  /** Null for who only reads. */
  readonly onEdit: (() => void) | null;
};

/** One entry in both languages, and what can be done with it. */
export const NewsCard = ({ news, onEdit }: NewsCardProps) => {
  const t = useTexts(feedbackNewsTexts).card;
  const { languages } = useTexts(feedbackTexts);
  const { date } = useFormats();
  const { language } = useLocale();
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const [asking, setAsking] = useState(false);
  const [told, tell] = useState('');
  const isPublished = news.publishedAt !== null;
  const toggling = useMutation({
    mutationFn: () =>
      change(api, organizationId, news, {
        ...draftOf(news),
        responseIds: [...news.responseIds],
        published: !isPublished,
      }),
    onSuccess: (changed) => {
      rememberNews(client, organizationId, changed);
      void client.invalidateQueries({ queryKey: ['feedback-settings', organizationId] });
      void client.invalidateQueries({ queryKey: ['responses', organizationId] });
      tell(changed.publishedAt === null ? t.takenBack : t.publishedNow);
    },
    onError: () => client.invalidateQueries({ queryKey: newsQuery(api, organizationId).queryKey }),
    onSettled: () => setAsking(false),
  });
  return (
    <Paper withBorder p="md" component="article" aria-label={said(news.youSaid, language) || t.draft}>
      <Group justify="space-between" gap="xs">
        <span className={classes.state} data-published={isPublished}>
          {news.publishedAt === null ? t.draft : t.published(date(news.publishedAt))}
        </span>
        {news.responseIds.length === 0 ? null : (
          <Text size="sm" c="dimmed">
            {t.about(news.responseIds.length)}
          </Text>
        )}
      </Group>
      <div className={classes.languages}>
        {(['en', 'es'] as const).map((one) => (
          <div key={one}>
            <p className={classes.language}>{languages[one]}</p>
            <dl lang={one}>
              {(['youSaid', 'weDid'] as const).map((part) => (
                <div key={part}>
                  <dt lang={language}>{t[part]}</dt>
                  <dd
                    dir="auto"
                    data-missing={news[part][one] === ''}
                    lang={news[part][one] ? one : language}
                  >
                    {news[part][one] || t.missing}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
      {toggling.isError ? <ErrorState error={toggling.error} /> : null}
      {onEdit === null ? null : (
        <Group gap="sm" mt="md">
          <Button variant="default" onClick={onEdit}>
            {t.edit}
          </Button>
          {isPublished || isFinished(news) ? (
            <Button variant={isPublished ? 'default' : 'filled'} onClick={() => setAsking(true)}>
              {isPublished ? t.takeBack : t.publish}
            </Button>
          ) : (
            <Text size="sm" c="dimmed">
              {t.unfinished}
            </Text>
          )}
        </Group>
      )}
      <div role="status">{told}</div>
      <ConfirmDialog
        opened={asking}
        title={isPublished ? t.takeBackTitle : t.publishTitle}
        confirmLabel={isPublished ? t.takeBack : t.publish}
        busy={toggling.isPending}
        onConfirm={() => toggling.mutate()}
        onClose={() => setAsking(false)}
      >
        {isPublished ? t.takeBackBody : t.publishBody}
      </ConfirmDialog>
    </Paper>
  );
};
