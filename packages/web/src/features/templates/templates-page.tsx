import { Button } from '@mantine/core';
import { templateTexts } from '@portolan/messages/template-texts';
import { IconPlus, IconTemplate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { templatesQuery } from '../../api/templates.ts';
import cards from '../../design/cards.module.css';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { mayWrite } from '../../program/rights.ts';
import { CreateDialog } from './list/create-dialog.tsx';
import { TemplateCard } from './list/template-card.tsx';

/** The foundation's own templates, newest first. */
export const TemplatesPage = () => {
  const t = useTexts(templateTexts).list;
  const { organizationId, role } = useCurrentOrganization();
  const templates = useQuery(templatesQuery(useApi(), organizationId));
  const [creating, setCreating] = useState(false);
  if (templates.isPending) return <LoadingState />;
  if (templates.isError)
    return <ErrorState error={templates.error} onRetry={() => void templates.refetch()} />;
  const writes = mayWrite(role);
  const add = writes ? (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setCreating(true)}>
      {t.add}
    </Button>
  ) : null;
  const some = templates.data.length > 0;
  return (
    <>
      <PageHeader title={t.title} description={t.description} actions={some ? add : null} />
      {some ? (
        <ul className={cards.list}>
          {templates.data.map((template) => (
            <TemplateCard key={template.id} template={template} />
          ))}
        </ul>
      ) : (
        <EmptyState
          title={t.emptyTitle}
          description={writes ? t.empty : t.emptyReader}
          icon={<IconTemplate size={40} stroke={1.5} aria-hidden />}
          action={add}
        />
      )}
      {creating ? <CreateDialog templates={templates.data} onClose={() => setCreating(false)} /> : null}
    </>
  );
};
