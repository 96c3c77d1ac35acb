import { ActionIcon, Button, Group, Paper, Stack, Text } from '@mantine/core';
import type { Resource } from '@portolan/domain/publications/resource';
import { publicationTexts } from '@portolan/messages/publication-texts';
import { IconBooks, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { resourcesQuery } from '../../api/publications.ts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { mayWrite } from '../../program/rights.ts';
import { useElementChoices } from './element-choices.ts';
import { anything, filterResources } from './filter-resources.ts';
import { ResourceDialog } from './resource-dialog.tsx';
import { ResourceLines } from './resource-lines.tsx';
import { ResourceSearch } from './resource-search.tsx';
import { useResourceWrites } from './use-resource-writes.ts';

type Open = { readonly resource: Resource | null } | null;

const Removal = ({
  resource,
  onClose,
}: {
  readonly resource: Resource | null;
  readonly onClose: () => void;
}) => {
  const t = useTexts(publicationTexts).resources;
  const { remove } = useResourceWrites(onClose);
  return (
    <ConfirmDialog
      opened={resource !== null}
      title={t.removeTitle}
      confirmLabel={t.removeConfirm}
      danger
      busy={remove.isPending}
      onConfirm={() => resource !== null && remove.mutate(resource)}
      onClose={onClose}
    >
      {t.removeLead(resource?.title ?? '')}
      {remove.isError ? <ErrorState error={remove.error} title={t.notDone} /> : null}
    </ConfirmDialog>
  );
};

const Bank = ({
  resources,
  writes,
  onOpen,
}: {
  readonly resources: readonly Resource[];
  readonly writes: boolean;
  readonly onOpen: (open: Open) => void;
}) => {
  const t = useTexts(publicationTexts).resources;
  const [filter, setFilter] = useState(anything);
  const [removing, setRemoving] = useState<Resource | null>(null);
  const choices = useElementChoices(resources.map(({ elementId }) => elementId));
  const found = filterResources(resources, filter);
  const nameOf = (id: string | null) =>
    id === null ? t.wholePlan : (choices.find(({ value }) => value === id)?.label ?? id);
  return (
    <Stack>
      <ResourceSearch filter={filter} choices={choices} onFilter={setFilter} />
      <Text role="status" size="sm" c="dimmed">
        {resources.length === 1 && found.length === 1 ? t.one : t.found(found.length, resources.length)}
      </Text>
      {found.length === 0 ? (
        <Paper withBorder p="lg">
          <Text mb="sm">{t.nothing}</Text>
          <Button variant="default" onClick={() => setFilter(anything)}>
            {t.clear}
          </Button>
        </Paper>
      ) : (
        <ResourceLines
          resources={found}
          elementName={nameOf}
          {...(writes && {
            actions: (resource: Resource) => (
              <Group gap="xs" wrap="nowrap">
                <ActionIcon
                  variant="default"
                  size={36}
                  aria-label={t.change(resource.title)}
                  onClick={() => onOpen({ resource })}
                >
                  <IconPencil size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  size={36}
                  aria-label={t.remove(resource.title)}
                  onClick={() => setRemoving(resource)}
                >
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </Group>
            ),
          })}
        />
      )}
      <Removal resource={removing} onClose={() => setRemoving(null)} />
    </Stack>
  );
};

/** The foundation's bank of links, by element, language and source. */
export const ResourcesPage = () => {
  const t = useTexts(publicationTexts).resources;
  const { organizationId, role } = useCurrentOrganization();
  const resources = useQuery(resourcesQuery(useApi(), organizationId));
  const [open, setOpen] = useState<Open>(null);
  const choices = useElementChoices(resources.data?.map(({ elementId }) => elementId) ?? []);
  const writes = mayWrite(role);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen({ resource: null })}>
      {t.add}
    </Button>
  );
  const some = resources.data !== undefined && resources.data.length > 0;
  return (
    <>
      <PageHeader title={t.title} description={t.lead} {...(writes && some && { actions: add })} />
      {some ? <Bank resources={resources.data} writes={writes} onOpen={setOpen} /> : null}
      {resources.data?.length === 0 ? (
        <EmptyState
          title={writes ? t.emptyTitle : t.title}
          description={writes ? t.empty : t.emptyReader}
          icon={<IconBooks size={40} stroke={1.5} aria-hidden />}
          action={writes ? add : null}
        />
      ) : null}
      {resources.isPending ? <LoadingState /> : null}
      {resources.isError ? (
        <ErrorState error={resources.error} onRetry={() => void resources.refetch()} />
      ) : null}
      <ResourceDialog
        opened={open !== null}
        resource={open?.resource ?? null}
        choices={choices}
        onClose={() => setOpen(null)}
      />
    </>
  );
};
