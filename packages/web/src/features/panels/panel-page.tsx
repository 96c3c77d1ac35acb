import { Anchor, Stack, Text } from '@mantine/core';
import { said } from '@portolan/domain/people/localized';
import { panelTexts } from '@portolan/messages/panel-texts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { type OfPanel, panelSurveysQuery, panelsQuery } from '../../api/panels.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { InviteSection } from './invite-section.tsx';
import { JoinSection } from './join-section.tsx';
import { MembersSection } from './members-section.tsx';
import { PanelState } from './panel-state.tsx';
import { Section } from './section.tsx';
import { SettingsSection } from './settings-section.tsx';

/** In which months the panel was asked. */
const SurveysSection = ({ params }: { readonly params: OfPanel }) => {
  const t = useTexts(panelTexts).surveys;
  const { month: monthName } = useFormats();
  const surveys = useQuery(panelSurveysQuery(useApi(), params));
  if (surveys.isPending) return <LoadingState rows={2} />;
  if (surveys.isError) return <ErrorState error={surveys.error} onRetry={() => void surveys.refetch()} />;
  return (
    <Section id="panel-surveys" title={t.title}>
      {surveys.data.length === 0 ? (
        <Text>{t.none}</Text>
      ) : (
        surveys.data.map(({ month, asked }) => <Text key={month}>{t.line(monthName(month), asked)}</Text>)
      )}
    </Section>
  );
};

/** One panel: the page to join, letters, members, when it was asked, and its settings. */
export const PanelPage = () => {
  const t = useTexts(panelTexts);
  const { language } = useLocale();
  const { organizationId, role } = useCurrentOrganization();
  const { panelId = '' } = useParams({ strict: false });
  const panels = useQuery(panelsQuery(useApi(), organizationId));
  if (panels.isPending) return <LoadingState rows={6} />;
  if (panels.isError) return <ErrorState error={panels.error} onRetry={() => void panels.refetch()} />;
  const panel = panels.data.find(({ id }) => id === panelId);
  if (panel === undefined) return <NotFound />;
  const params = { organizationId, panelId };
  const writes = role === 'owner' || role === 'editor';
  return (
    <>
      <PageHeader
        title={said(panel.name, language)}
        description={<PanelState panel={panel} />}
        above={
          <Anchor
            renderRoot={(props) => (
              <Link to="/o/$organizationId/feedback/panels" params={{ organizationId }} {...props} />
            )}
          >
            {t.back}
          </Anchor>
        }
      />
      <Stack key={panelId}>
        <JoinSection panel={panel} />
        {writes ? (
          <>
            <InviteSection params={params} />
            <MembersSection params={params} />
          </>
        ) : (
          <Text c="dimmed">{t.members.editors}</Text>
        )}
        <SurveysSection params={params} />
        {writes ? <SettingsSection panel={panel} /> : null}
      </Stack>
    </>
  );
};
