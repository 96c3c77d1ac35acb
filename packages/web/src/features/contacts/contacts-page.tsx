import { Button, Group, Stack, Text } from '@mantine/core';
import { type ContactFilter, everyContact } from '@portolan/domain/campaigns/contact-filter';
import { everybody } from '@portolan/domain/campaigns/segment';
import { contactTexts } from '@portolan/messages/contact-texts';
import { IconAddressBook, IconUpload, IconUserPlus } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { contactsQuery } from '../../api/contacts.ts';
import { audienceCountQuery } from '../../api/segments.ts';
import { useSettled } from '../../campaigns/segment-editor/use-settled.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { RowList } from '../../design/row-list.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { ContactFilters, isFiltered } from './contact-filters.tsx';
import { ContactRow } from './contact-row.tsx';
import classes from './contacts.module.css';
import { ExportButton } from './export-button.tsx';

/** Milliseconds that typing stands still before it is searched for. */
const pause = 300;

/** How many there are, for those who see no addresses. */
const Readers = () => {
  const t = useTexts(contactTexts).list;
  const { organizationId } = useCurrentOrganization();
  const audience = { segment: everybody, topic: '', speaks: [], fallback: 'other-language' } as const;
  const counting = useQuery(
    audienceCountQuery(useApi(), organizationId, { ...audience, speaks: [...audience.speaks] }),
  );
  if (counting.isError) return <ErrorState error={counting.error} onRetry={() => void counting.refetch()} />;
  if (counting.data === undefined) return <LoadingState rows={2} />;
  return <EmptyState title={t.readersTitle} description={t.readers(counting.data.contacts)} />;
};

const NextSteps = ({ first }: { readonly first: boolean }) => {
  const t = useTexts(contactTexts).list;
  const { organizationId } = useCurrentOrganization();
  return (
    <Group gap="sm" justify={first ? 'center' : 'flex-start'}>
      <Button
        variant={first ? 'filled' : 'default'}
        leftSection={<IconUpload size={18} aria-hidden />}
        renderRoot={(props) => (
          <Link to="/o/$organizationId/campaigns/contacts/import" params={{ organizationId }} {...props} />
        )}
      >
        {t.import}
      </Button>
      <Button
        variant={first ? 'default' : 'filled'}
        leftSection={<IconUserPlus size={18} aria-hidden />}
        renderRoot={(props) => (
          <Link to="/o/$organizationId/campaigns/contacts/new" params={{ organizationId }} {...props} />
        )}
      >
        {t.add}
      </Button>
    </Group>
  );
};

const List = () => {
  const t = useTexts(contactTexts).list;
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const [filter, setFilter] = useState<ContactFilter>(everyContact);
  const settled = useSettled(filter, JSON.stringify(filter), pause);
  const found = useInfiniteQuery(contactsQuery(api, organizationId, settled));
  if (found.isPending) return <LoadingState rows={6} />;
  if (found.data === undefined)
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  const count = found.data.pages[0]?.count ?? 0;
  const contacts = found.data.pages.flatMap(({ items }) => items);
  const isNarrowed = isFiltered(filter) || isFiltered(settled);
  if (count === 0 && !isNarrowed)
    return (
      <EmptyState
        icon={<IconAddressBook size={40} aria-hidden />}
        title={t.emptyTitle}
        description={t.empty}
        action={<NextSteps first />}
      />
    );
  const isStale = found.isPlaceholderData || settled !== filter;
  return (
    <Stack gap="md">
      <ContactFilters filter={filter} onFilter={setFilter} />
      {found.isError ? <ErrorState error={found.error} onRetry={() => void found.refetch()} /> : null}
      <Group justify="space-between" gap="sm">
        <Text fw={600} role="status">
          {isNarrowed ? t.matching(count) : t.count(count)}
        </Text>
        <ExportButton />
      </Group>
      <div className={isStale ? classes.stale : undefined} aria-busy={isStale}>
        {count === 0 ? (
          <Text>{t.none}</Text>
        ) : (
          <RowList>
            {contacts.map((known) => (
              <ContactRow key={known.contact.id} known={known} />
            ))}
          </RowList>
        )}
      </div>
      {found.hasNextPage ? (
        <div>
          <Button
            variant="default"
            loading={found.isFetchingNextPage}
            onClick={() => void found.fetchNextPage()}
          >
            {t.next}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
};

/** Whom a clinic may write to (CMP-2). */
export const ContactsPage = () => {
  const t = useTexts(contactTexts).list;
  const { organizationId, role, kind } = useCurrentOrganization();
  const writes = kind === 'clinic' && (role === 'owner' || role === 'editor');
  const all = useInfiniteQuery({
    ...contactsQuery(useApi(), organizationId, everyContact),
    enabled: writes,
  });
  if (kind !== 'clinic') return <NotFound />;
  // Where there is nobody yet, the empty list itself leads on.
  const isBegun = (all.data?.pages[0]?.count ?? 0) > 0;
  return (
    <>
      <PageHeader
        title={t.title}
        description={t.lead}
        actions={isBegun ? <NextSteps first={false} /> : null}
      />
      {writes ? <List /> : <Readers />}
    </>
  );
};
