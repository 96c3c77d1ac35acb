import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import type { ReadyMadePanel } from '@portolan/domain/feedback/ready-made/ready-made-panels';
import { said } from '@portolan/domain/people/localized';
import { panelTexts } from '@portolan/messages/panel-texts';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { panelsQuery } from '../../api/panels.ts';
import cards from '../../design/cards.module.css';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { NewPanel } from './new-panel.tsx';
import { PanelState } from './panel-state.tsx';
import classes from './panels.module.css';

const beginnings: readonly ReadyMadePanel[] = ['new-enrollees', 'super-users'];

/** Consent and rotation, in four sentences. */
const HowItWorks = () => {
  const t = useTexts(panelTexts).how;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="how-panels-work">
      <Title order={2} size="h4" id="how-panels-work">
        {t.title}
      </Title>
      <ul className={classes.how}>
        <li>{t.consent}</li>
        <li>{t.turn}</li>
        <li>{t.leave}</li>
        <li>{t.apart}</li>
      </ul>
    </Paper>
  );
};

/** The groups of people who agreed to be asked (FB-8). */
export const PanelsPage = () => {
  const t = useTexts(panelTexts);
  const { language } = useLocale();
  const { organizationId, role } = useCurrentOrganization();
  const panels = useQuery(panelsQuery(useApi(), organizationId));
  const [begun, begin] = useState<{ readonly as: ReadyMadePanel | null } | null>(null);
  const writes = role === 'owner' || role === 'editor';
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => begin({ as: null })}>
      {t.add}
    </Button>
  );
  const body = () => {
    if (panels.isPending) return <LoadingState rows={3} />;
    if (panels.isError) return <ErrorState error={panels.error} onRetry={() => void panels.refetch()} />;
    if (panels.data.length === 0 && begun === null)
      return (
        <EmptyState
          title={t.emptyTitle}
          description={writes ? t.empty : t.emptyReader}
          icon={<IconUsersGroup size={40} stroke={1.5} aria-hidden />}
          action={
            writes ? (
              <Group justify="center" gap="sm">
                {beginnings.map((as) => (
                  <Button key={as} variant="default" onClick={() => begin({ as })}>
                    {t.begin[as]}
                  </Button>
                ))}
                {add}
              </Group>
            ) : null
          }
        />
      );
    return (
      <ul className={cards.list}>
        {panels.data.map((panel) => (
          <li key={panel.id} className={cards.card}>
            <h2 className={cards.name}>
              <Link
                to="/o/$organizationId/feedback/panels/$panelId"
                params={{ organizationId, panelId: panel.id }}
              >
                {said(panel.name, language)}
              </Link>
            </h2>
            <PanelState panel={panel} />
          </li>
        ))}
      </ul>
    );
  };
  return (
    <>
      <PageHeader
        title={t.title}
        description={t.description}
        actions={writes && begun === null && (panels.data?.length ?? 0) > 0 ? add : null}
      />
      <Stack>
        {begun === null ? null : <NewPanel as={begun.as} onClose={() => begin(null)} />}
        {body()}
        <HowItWorks />
      </Stack>
    </>
  );
};
