import { Button, Group, Paper, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { everybody, type NamedSegment, type Segment } from '@portolan/domain/campaigns/segment';
import { segmentTexts } from '@portolan/messages/segment-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { change, keep, rememberSegment } from '../../api/segments.ts';
import { useOnce } from '../../api/use-once.ts';
import { AudienceCount } from '../../campaigns/segment-editor/audience-count.tsx';
import { isComplete } from '../../campaigns/segment-editor/segment-draft.ts';
import { SegmentEditor } from '../../campaigns/segment-editor/segment-editor.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { useFocusOnError } from '../../design/use-focus-on-error.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { LeaveGuard } from '../../saving/leave-guard.tsx';

type SegmentFormProps = {
  /** Null for a new one. */
  readonly segment: NamedSegment | null;
  readonly others: readonly NamedSegment[];
  readonly onClose: (kept: NamedSegment | null) => void;
};

/** The rules of a segment beside whom they reach by now. */
export const SegmentForm = ({ segment, others, onClose }: SegmentFormProps) => {
  const { page: t } = useTexts(segmentTexts);
  const api = useApi();
  const client = useQueryClient();
  const once = useOnce();
  const { organizationId } = useCurrentOrganization();
  const [name, setName] = useState(segment?.name ?? '');
  const [rules, setRules] = useState<Segment>(segment?.rules ?? everybody);
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnError(attempts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const terms = { name: name.trim(), rules };
  const isTaken = others.some((one) => one.name.toLowerCase() === terms.name.toLowerCase());
  const nameFault = terms.name === '' ? t.nameMissing : isTaken ? t.nameTaken : null;
  const isUnsaved =
    terms.name !== (segment?.name ?? '') ||
    JSON.stringify(rules) !== JSON.stringify(segment?.rules ?? everybody);
  const keeping = useMutation({
    mutationFn: () =>
      segment === null
        ? once(terms, (key) => keep(api, organizationId, key, terms))
        : change(api, organizationId, segment, terms),
    onSuccess: (kept) => {
      rememberSegment(client, organizationId, kept);
      onClose(kept);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (nameFault === null && isComplete(rules)) keeping.mutate();
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="segment-form">
      <form onSubmit={submit} noValidate ref={form}>
        <Stack gap="lg">
          <Title order={2} size="h3" id="segment-form" ref={heading} tabIndex={-1}>
            {segment === null ? t.newTitle : t.editTitle}
          </Title>
          <TextInput
            label={t.name}
            description={t.nameHelp}
            value={name}
            maxLength={80}
            maw="32rem"
            error={attempts > 0 || isTaken ? nameFault : null}
            onChange={({ currentTarget: { value } }) => setName(value)}
          />
          <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl">
            <SegmentEditor value={rules} onChange={setRules} />
            <AudienceCount
              audience={{ segment: rules, topic: '', speaks: ['en', 'es'], fallback: 'other-language' }}
            />
          </SimpleGrid>
          {keeping.isError ? <ErrorState error={keeping.error} /> : null}
          <Group justify="flex-end" gap="sm">
            <Button variant="subtle" onClick={() => onClose(null)}>
              {t.cancel}
            </Button>
            <Button type="submit" loading={keeping.isPending}>
              {t.save}
            </Button>
          </Group>
        </Stack>
      </form>
      <LeaveGuard
        isUnsaved={() => isUnsaved && !keeping.isSuccess}
        title={t.leaveTitle}
        lead={t.leaveLead}
        confirmLabel={t.leave}
        holdsWindow
      />
    </Paper>
  );
};
