import { Button, Text } from '@mantine/core';
import type { Outcome } from '@portolan/domain/campaigns/outcome';
import { campaignReportTexts } from '@portolan/messages/campaign-report-texts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { campaignRecipientsQuery } from '../../../api/campaigns.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { Row, RowList } from '../../../design/row-list.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import classes from './report.module.css';

const told = ['delivered', 'bounced', 'complained', 'unsubscribed'] as const;

type RecipientListProps = { readonly campaignId: string; readonly outcome: Outcome };

/** Who is in an outcome, by name and address, page by page: for owners and editors. */
export const RecipientList = ({ campaignId, outcome }: RecipientListProps) => {
  const t = useTexts(campaignReportTexts);
  const { list } = useFormats();
  const { organizationId } = useCurrentOrganization();
  const read = useInfiniteQuery(campaignRecipientsQuery(useApi(), { organizationId, campaignId }, outcome));
  if (read.isPending) return <LoadingState rows={2} />;
  if (read.isError) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  const people = read.data.pages.flatMap(({ items }) => items);
  if (people.length === 0 && !read.hasNextPage) return <Text>{t.nobody}</Text>;
  return (
    <>
      <RowList>
        {people.map((one) => (
          <Row key={`${one.contactId} ${one.language}`} spread>
            <div className={classes.person}>
              <b>
                {one.contact === null
                  ? t.erased
                  : `${one.contact.firstName} ${one.contact.lastName}`.trim() || one.contact.email}
              </b>
              {one.contact === null ? null : <div>{one.contact.email}</div>}
            </div>
            <span className={classes.share}>
              {list([
                t.language[one.language],
                ...told.filter((fact) => one[fact]).map((fact) => t.facts[fact]),
              ])}
            </span>
          </Row>
        ))}
      </RowList>
      {read.hasNextPage ? (
        <div>
          <Button
            variant="default"
            loading={read.isFetchingNextPage}
            onClick={() => void read.fetchNextPage()}
          >
            {t.more}
          </Button>
        </div>
      ) : null}
    </>
  );
};
