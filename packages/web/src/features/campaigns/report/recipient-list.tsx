import { Button, Table, Text } from '@mantine/core';
import type { CampaignRecipient } from '@portolan/domain/campaigns/campaign-outcome';
import type { Outcome } from '@portolan/domain/campaigns/report';
import { campaignReportTexts } from '@portolan/messages/campaign-report-texts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { campaignRecipientsQuery } from '../../../api/campaigns.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';

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
  const factsOf = (one: CampaignRecipient) =>
    list(told.filter((fact) => one[fact]).map((fact) => t.facts[fact]));
  return (
    <>
      <Table.ScrollContainer minWidth={420}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.name}</Table.Th>
              <Table.Th>{t.email}</Table.Th>
              <Table.Th>{t.became}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {people.map((one) => (
              <Table.Tr key={`${one.contactId} ${one.language}`}>
                <Table.Td>
                  {one.contact === null
                    ? t.erased
                    : `${one.contact.firstName} ${one.contact.lastName}`.trim() || '—'}
                </Table.Td>
                <Table.Td>{one.contact?.email ?? '—'}</Table.Td>
                <Table.Td>{factsOf(one) || '—'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
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
