import { Button } from '@mantine/core';
import type { Barrier } from '@portolan/domain/barriers/barrier';
import { barrierTexts } from '@portolan/messages/barrier-texts';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { barriersQuery } from '../../api/barriers.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { BarrierForm } from './barrier-form.tsx';
import { BarrierLog } from './barrier-log.tsx';
import { useBarrierWrites } from './use-barrier-writes.ts';
import { useElementTitles } from './use-element-titles.ts';

/** The clinic's barrier log. */
export const BarriersPage = () => {
  const t = useTexts(barrierTexts);
  const { organizationId, role, kind } = useCurrentOrganization();
  const { data, error, refetch } = useQuery(barriersQuery(useApi(), organizationId));
  const elements = useElementTitles();
  const writes = useBarrierWrites();
  const [open, setOpen] = useState<{ readonly barrier: Barrier | null } | null>(null);
  const mayLog = kind === 'clinic' && role !== 'viewer';
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen({ barrier: null })}>
      {t.log}
    </Button>
  );
  const body = () => {
    if (data === undefined)
      return error === null ? (
        <LoadingState rows={4} />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      );
    if (data.length === 0)
      return (
        <EmptyState
          title={t.emptyTitle}
          description={mayLog ? t.empty : t.emptyReader}
          action={mayLog ? add : null}
        />
      );
    return (
      <BarrierLog
        barriers={data}
        elements={elements}
        change={writes.change}
        onEdit={(barrier) => setOpen({ barrier })}
      />
    );
  };
  return (
    <>
      <PageHeader
        title={t.title}
        description={t.description}
        actions={mayLog && data !== undefined && data.length > 0 ? add : null}
      />
      {body()}
      {open === null ? null : (
        <BarrierForm
          barrier={open.barrier}
          elements={elements}
          mayShare={role === 'owner' || role === 'editor'}
          save={(terms) => (open.barrier === null ? writes.log(terms) : writes.change(open.barrier, terms))}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
};
