import { Title } from '@mantine/core';
import { feedbackInboxTexts } from '@portolan/messages/feedback-inbox-texts';
import { Outlet, useParams } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useWords } from '../../feedback/use-words.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { EmptyInbox } from './empty-inbox.tsx';
import classes from './feedback-inbox.module.css';
import { noFilter } from './inbox-filter.ts';
import { InboxFilters } from './inbox-filters.tsx';
import { InboxList } from './inbox-list.tsx';
import { InboxOrderProvider } from './inbox-order.tsx';
import { InboxParts } from './inbox-parts.tsx';
import { useInbox } from './use-inbox.ts';
import { useStanding } from './use-standing.ts';

/** What people said, the most urgent first; where there is room, beside the one that is read (FB-6). */
export const InboxPage = () => {
  const t = useTexts(feedbackInboxTexts);
  const { responseId } = useParams({ strict: false });
  const [filter, setFilter] = useState(noFilter);
  const standing = useStanding();
  const words = useWords();
  const inbox = useInbox(useDeferredValue(filter), standing);
  const isReading = responseId !== undefined;
  const list = () => {
    if (inbox.error !== null) return <ErrorState error={inbox.error} onRetry={inbox.retry} />;
    if (inbox.shown === null) return <LoadingState rows={6} />;
    if (inbox.shown.length === 0 && !inbox.more)
      return <EmptyInbox filter={filter} onFilter={setFilter} nothingWaits={inbox.waiting.length === 0} />;
    return (
      <InboxList
        responses={inbox.shown}
        current={responseId}
        standing={standing}
        words={words}
        more={inbox.more}
        beyond={inbox.beyond}
      />
    );
  };
  return (
    <InboxOrderProvider value={(inbox.shown ?? []).map(({ id }) => id)}>
      <div className={classes.inbox} data-reading={isReading}>
        <div className={classes.listPane}>
          {isReading ? (
            <Title order={2} mb="sm">
              {t.title}
            </Title>
          ) : (
            <PageHeader title={t.title} description={t.description} />
          )}
          <InboxFilters filter={filter} onFilter={setFilter} standing={standing} words={words} />
          {filter.show === 'waiting' ? (
            <InboxParts
              part={filter.part}
              waiting={inbox.waiting}
              standing={standing}
              onPart={(part) => setFilter({ ...filter, part })}
            />
          ) : null}
          {list()}
        </div>
        {isReading ? (
          <div className={classes.readPane}>
            <Outlet />
          </div>
        ) : null}
      </div>
    </InboxOrderProvider>
  );
};
