import { Button, Group, Stack, Text } from '@mantine/core';
import { mostSegments, type NamedSegment } from '@portolan/domain/campaigns/segment';
import { segmentTexts } from '@portolan/messages/segment-texts';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { remove, segmentsQuery } from '../../api/segments.ts';
import { useSegmentWords } from '../../campaigns/segment-editor/use-segment-words.ts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { Row, RowList } from '../../design/row-list.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { SegmentForm } from './segment-form.tsx';

type Editing = { readonly segment: NamedSegment | null };

type SegmentRowsProps = {
  readonly segments: readonly NamedSegment[];
  readonly writes: boolean;
  readonly onEdit: (segment: NamedSegment) => void;
  readonly onRemove: (segment: NamedSegment) => void;
};

const SegmentRows = ({ segments, writes, onEdit, onRemove }: SegmentRowsProps) => {
  const t = useTexts(segmentTexts).page;
  const wordsOf = useSegmentWords();
  return (
    <RowList>
      {segments.map((segment) => (
        <Row key={segment.id} spread>
          <div style={{ flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' }}>
            <b>{segment.name}</b>
            <Text size="sm" c="dimmed">
              {wordsOf(segment.rules)}
            </Text>
          </div>
          {writes ? (
            <Group gap="xs">
              <Button
                variant="default"
                size="xs"
                fz="sm"
                aria-label={t.editOf(segment.name)}
                onClick={() => onEdit(segment)}
              >
                {t.edit}
              </Button>
              <Button
                variant="default"
                size="xs"
                fz="sm"
                aria-label={t.removeOf(segment.name)}
                onClick={() => onRemove(segment)}
              >
                {t.remove}
              </Button>
            </Group>
          ) : null}
        </Row>
      ))}
    </RowList>
  );
};

/** Groups of contacts that a clinic writes to again and again (CMP-3). */
export const SegmentsPage = () => {
  const t = useTexts(segmentTexts).page;
  const api = useApi();
  const client = useQueryClient();
  const { organizationId, role, kind } = useCurrentOrganization();
  const query = segmentsQuery(api, organizationId);
  const segments = useQuery({ ...query, enabled: kind === 'clinic' });
  const [editing, edit] = useState<Editing | null>(null);
  const [going, ask] = useState<NamedSegment | null>(null);
  const [told, tell] = useState('');
  const removing = useMutation({
    mutationFn: ({ id }: NamedSegment) => remove(api, organizationId, id),
    onSuccess: (_, { name }) => tell(t.removed(name)),
    onSettled: async () => {
      ask(null);
      await client.invalidateQueries({ queryKey: query.queryKey });
    },
  });
  if (kind !== 'clinic') return <NotFound />;
  const writes = role === 'owner' || role === 'editor';
  const all = segments.data ?? [];
  const isFull = all.length >= mostSegments;
  const begin = () => edit({ segment: null });
  const list = () => {
    if (segments.isPending) return <LoadingState rows={3} />;
    if (segments.isError)
      return <ErrorState error={segments.error} onRetry={() => void segments.refetch()} />;
    if (all.length > 0)
      return (
        <SegmentRows segments={all} writes={writes} onEdit={(segment) => edit({ segment })} onRemove={ask} />
      );
    return (
      <EmptyState
        icon={<IconUsersGroup size={40} aria-hidden />}
        title={t.emptyTitle}
        description={t.empty}
        action={writes ? <Button onClick={begin}>{t.add}</Button> : undefined}
      />
    );
  };
  return (
    <>
      <PageHeader
        title={t.title}
        description={t.lead}
        actions={
          writes && editing === null && all.length > 0 && !isFull ? (
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={begin}>
              {t.add}
            </Button>
          ) : null
        }
      />
      <Stack gap="lg">
        {writes ? null : <Text>{t.read}</Text>}
        {isFull ? <Text>{t.full}</Text> : null}
        {removing.isError ? <ErrorState error={removing.error} /> : null}
        {editing === null ? (
          list()
        ) : (
          <SegmentForm
            key={editing.segment?.id ?? 'new'}
            segment={editing.segment}
            others={all.filter(({ id }) => id !== editing.segment?.id)}
            onClose={(kept) => {
              edit(null);
              tell(kept === null ? '' : t.kept(kept.name));
            }}
          />
        )}
        <div role="status">{told}</div>
      </Stack>
      <ConfirmDialog
        opened={going !== null}
        title={t.removeTitle}
        confirmLabel={t.remove}
        danger
        busy={removing.isPending}
        onConfirm={() => going !== null && removing.mutate(going)}
        onClose={() => ask(null)}
      >
        {t.removeBody(going?.name ?? '')}
      </ConfirmDialog>
    </>
  );
};
