import { Button, Stack } from '@mantine/core';
import type { News } from '@portolan/domain/feedback/news';
import { feedbackNewsTexts } from '@portolan/messages/feedback-news-texts';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { newsQuery } from '../../api/feedback-news.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { NewsCard } from './news-card.tsx';
import { NewsForm } from './news-form.tsx';
import { PublicPage } from './public-page.tsx';

/** "You said, we did": what is said in public of what was heard (FB-7). */
export const NewsPage = () => {
  const t = useTexts(feedbackNewsTexts);
  const { organizationId, role } = useCurrentOrganization();
  const { responseId } = useParams({ strict: false });
  const navigate = useNavigate();
  const news = useQuery(newsQuery(useApi(), organizationId));
  const [open, setOpen] = useState<{ readonly news: News | null } | null>(
    responseId === undefined ? null : { news: null },
  );
  const isEditor = role === 'owner' || role === 'editor';
  const write = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen({ news: null })}>
      {t.write}
    </Button>
  );
  const close = () => {
    setOpen(null);
    if (responseId !== undefined)
      void navigate({
        to: '/o/$organizationId/feedback/news',
        params: { organizationId },
        ignoreBlocker: true,
      });
  };
  const entries = () => {
    if (news.data === undefined)
      return news.isError ? (
        <ErrorState error={news.error} onRetry={() => void news.refetch()} />
      ) : (
        <LoadingState rows={3} />
      );
    if (news.data.length === 0 && open === null)
      return (
        <EmptyState
          title={t.emptyTitle}
          description={isEditor ? t.empty : t.emptyReader}
          action={
            isEditor ? (
              <>
                {write}
                <Button
                  variant="default"
                  renderRoot={(props) => (
                    <Link to="/o/$organizationId/feedback" params={{ organizationId }} {...props} />
                  )}
                >
                  {t.toInbox}
                </Button>
              </>
            ) : null
          }
        />
      );
    const others = news.data.filter(({ id }) => id !== open?.news?.id);
    return others.map((entry) => (
      <NewsCard
        key={entry.id}
        news={entry}
        onEdit={isEditor && open === null ? () => setOpen({ news: entry }) : null}
      />
    ));
  };
  return (
    <>
      <PageHeader
        title={t.title}
        description={t.description}
        actions={isEditor && open === null && (news.data?.length ?? 0) > 0 ? write : null}
      />
      <Stack>
        {open === null ? (
          <PublicPage />
        ) : (
          <NewsForm
            key={open.news?.id ?? 'new'}
            news={open.news}
            about={responseId ?? null}
            onClose={close}
          />
        )}
        {entries()}
      </Stack>
    </>
  );
};
