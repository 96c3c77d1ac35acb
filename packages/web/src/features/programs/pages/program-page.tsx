import { Alert, Anchor, Button, Group, Paper, Stack, Title } from '@mantine/core';
import { type Program, phaseOf } from '@portolan/domain/programs/program';
import { programTexts } from '@portolan/messages/program-texts';
import { IconBulb, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../../design/page-header.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { mayWrite } from '../rights.ts';
import { useFoundationDay } from '../use-foundation-day.ts';
import { AwardsTable } from '../view/awards-table.tsx';
import { PhaseBadge } from '../view/phase-badge.tsx';
import { ProgramGate } from '../view/program-gate.tsx';
import { ProgramTimeline } from '../view/program-timeline.tsx';
import classes from '../view/program-view.module.css';

const ProgramHeader = ({ program }: { readonly program: Program }) => {
  const t = useTexts(programTexts).page;
  const formats = useFormats();
  const { organizationId, role } = useCurrentOrganization();
  const { firstDay, lastDay } = program.grantPeriod;
  return (
    <PageHeader
      title={program.name}
      above={
        <Anchor
          renderRoot={(props) => (
            <Link to="/o/$organizationId/programs" params={{ organizationId }} {...props} />
          )}
        >
          {t.back}
        </Anchor>
      }
      description={
        <Group gap="sm">
          <PhaseBadge phase={phaseOf(program, useFoundationDay())} />
          {t.period(formats.day(firstDay), formats.day(lastDay))}
        </Group>
      }
      actions={
        mayWrite(role) ? (
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
        ) : undefined
      }
    />
  );
};

const About = ({ program }: { readonly program: Program }) => {
  const t = useTexts(programTexts).page;
  return (
    <dl className={classes.about}>
      <div>
        <dt>{t.grantNumber}</dt>
        <dd>{program.grantNumber === '' ? t.noGrantNumber : program.grantNumber}</dd>
      </div>
      <div>
        <dt>{t.template}</dt>
        <dd>{t.templateIs(program.template.version)}</dd>
      </div>
    </dl>
  );
};

const ProgramView = ({ program }: { readonly program: Program }) => {
  const t = useTexts(programTexts).page;
  return (
    <>
      <ProgramHeader program={program} />
      <Stack gap="lg">
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
        <Alert variant="light" title={t.clinicsTitle} icon={<IconBulb aria-hidden />}>
          {t.clinics}
        </Alert>
      </Stack>
    </>
  );
};

/** One program: its dates, its awards, and what it is. */
export const ProgramPage = () => <ProgramGate>{(program) => <ProgramView program={program} />}</ProgramGate>;
