import { Alert, Button, Paper, Stack, Text, Title } from '@mantine/core';
import type { Program } from '@portolan/domain/programs/program';
import { oversightTexts } from '@portolan/messages/oversight-texts';
import { participationInvitationTexts } from '@portolan/messages/participation-invitation-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { templateTexts } from '@portolan/messages/template-texts';
import { IconMailPlus, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../../api/api.tsx';
import { participationInvitationsQuery } from '../../../api/participation-invitations.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { ProgramEnd } from '../../../program/end/program-end.tsx';
import { ProgramFrame } from '../../../program/program-frame.tsx';
import { mayWriteIn } from '../../../program/rights.ts';
import { useTemplateNames } from '../use-template-names.ts';
import { AwardsTable } from '../view/awards-table.tsx';
import { ProgramTimeline } from '../view/program-timeline.tsx';
import classes from '../view/program-view.module.css';

const EditLink = ({ program }: { readonly program: Program }) => {
  const t = useTexts(programTexts).page;
  const { organizationId, role } = useCurrentOrganization();
  if (!mayWriteIn(program, role)) return null;
  return (
    <Button
      leftSection={<IconPencil size={18} aria-hidden />}
      renderRoot={(props) => (
        <Link
          to="/o/$organizationId/programs/$programId/change"
          params={{ organizationId, programId: program.id }}
          {...props}
        />
      )}
    >
      {t.edit}
    </Button>
  );
};

/** The next step of who has set a program up, until the first clinic is invited. */
const InviteFirst = ({ program }: { readonly program: Program }) => {
  const t = useTexts(participationInvitationTexts);
  const { invite } = useTexts(oversightTexts).cohort;
  const { organizationId, role } = useCurrentOrganization();
  const params = { organizationId, programId: program.id };
  const may = mayWriteIn(program, role);
  const invited = useQuery({ ...participationInvitationsQuery(useApi(), params), enabled: may });
  if (!may || invited.data === undefined || invited.data.length > 0) return null;
  return (
    <Alert variant="light" title={t.emptyTitle} icon={<IconMailPlus aria-hidden />}>
      <Text size="sm" mb="sm">
        {t.empty}
      </Text>
      <Button
        renderRoot={(props) => (
          <Link to="/o/$organizationId/programs/$programId/clinics" params={params} {...props} />
        )}
      >
        {invite}
      </Button>
    </Alert>
  );
};

const About = ({ program }: { readonly program: Program }) => {
  const t = useTexts(programTexts).page;
  const templates = useTexts(templateTexts).program;
  const names = useTemplateNames();
  const newer = names.newer(program.template);
  return (
    <dl className={classes.about}>
      <div>
        <dt>{t.grantNumber}</dt>
        <dd>{program.grantNumber === '' ? t.noGrantNumber : program.grantNumber}</dd>
      </div>
      <div>
        <dt>{t.template}</dt>
        <dd>{names.of(program.template)}</dd>
        {newer === null ? null : <dd>{templates.newer(newer)}</dd>}
      </div>
    </dl>
  );
};

const ProgramView = ({ program }: { readonly program: Program }) => {
  const t = useTexts(programTexts).page;
  return (
    <Stack gap="lg">
      <InviteFirst program={program} />
      <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section">
        <Title order={2} mb="md">
          {t.dates}
        </Title>
        <ProgramTimeline program={program} />
      </Paper>
      <div className={classes.columns}>
        <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section">
          <Title order={2} mb="md">
            {t.awards}
          </Title>
          <AwardsTable awards={program.awards} />
        </Paper>
        <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section">
          <Title order={2} mb="md">
            {t.about}
          </Title>
          <About program={program} />
        </Paper>
      </div>
      <ProgramEnd program={program} />
    </Stack>
  );
};

/** One program: its dates, its awards, and what it is. */
export const ProgramPage = () => (
  <ProgramFrame
    title={useTexts(programTexts).tabs.setUp}
    actions={(program) => <EditLink program={program} />}
  >
    {(program) => <ProgramView program={program} />}
  </ProgramFrame>
);
