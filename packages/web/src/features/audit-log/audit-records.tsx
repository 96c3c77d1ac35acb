import { Anchor, Button, Text } from '@mantine/core';
import { auditTexts } from '@portolan/messages/audit-texts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { auditQuery } from '../../api/organizations.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { Row, RowList } from '../../design/row-list.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './audit-log.module.css';
import { elementOf } from './element-of-record.ts';
import { groupRecords } from './group-records.ts';
import { useSentences } from './use-sentences.ts';

export const AuditRecords = () => {
  const t = useTexts(auditTexts);
  const formats = useFormats();
  const { organizationId } = useCurrentOrganization();
  const records = useInfiniteQuery(auditQuery(useApi(), organizationId));
  const items = records.data?.pages.flatMap((page) => page.items) ?? [];
  const sentenceOf = useSentences(items);
  if (records.isError) return <ErrorState error={records.error} onRetry={() => void records.refetch()} />;
  if (records.isPending || sentenceOf === null) return <LoadingState rows={8} />;
  if (items.length === 0) return <EmptyState title={t.empty} description={t.emptyBody} />;
  return (
    <>
      <RowList ordered>
        {groupRecords(items).map(({ newest, count }) => {
          const element = elementOf(newest);
          return (
            <Row key={newest.id}>
              <time dateTime={newest.at} className={classes.time}>
                {formats.dateTime(newest.at)}
              </time>
              <Text className={classes.sentence ?? ''}>
                {sentenceOf(newest)}
                {count > 1 ? ` ${t.changes(count)}` : ''}{' '}
                {element === null ? null : (
                  <Anchor
                    renderRoot={(props) => (
                      <Link
                        to="/o/$organizationId/plan/$planId/elements/$elementId"
                        params={{ organizationId, ...element }}
                        hash="history"
                        {...props}
                      />
                    )}
                  >
                    {t.history}
                  </Anchor>
                )}
              </Text>
            </Row>
          );
        })}
      </RowList>
      {records.hasNextPage ? (
        <Button
          variant="default"
          mt="md"
          loading={records.isFetchingNextPage}
          onClick={() => void records.fetchNextPage()}
        >
          {t.more}
        </Button>
      ) : null}
    </>
  );
};
