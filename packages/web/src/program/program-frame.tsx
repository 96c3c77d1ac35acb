import { Anchor, Group } from '@mantine/core';
import { type Program, phaseOf } from '@portolan/domain/programs/program';
import { programTexts } from '@portolan/messages/program-texts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeader } from '../design/page-header.tsx';
import { useFormats, useTexts } from '../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../organization/current-organization.tsx';
import { useOrganizationDay } from '../organization/use-organization-day.ts';
import { EndNotice } from './end/end-notice.tsx';
import { PhaseBadge } from './phase-badge.tsx';
import { ProgramGate } from './program-gate.tsx';
import { ProgramTabs } from './program-tabs.tsx';

type FrameProps = {
  /** What this page of the program is called, for the browser's tab. */
  readonly title: string;
  readonly actions?: (program: Program) => ReactNode;
  readonly children: (program: Program) => ReactNode;
};

const Framed = ({ program, title, actions, children }: FrameProps & { readonly program: Program }) => {
  const t = useTexts(programTexts).page;
  const formats = useFormats();
  const { organizationId } = useCurrentOrganization();
  const { firstDay, lastDay } = program.grantPeriod;
  return (
    <>
      <PageHeader
        title={program.name}
        documentTitle={`${title} · ${program.name}`}
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
            <PhaseBadge phase={phaseOf(program, useOrganizationDay())} />
            {t.period(formats.day(firstDay), formats.day(lastDay))}
          </Group>
        }
        actions={actions?.(program)}
      />
      <ProgramTabs programId={program.id} />
      <EndNotice program={program} />
      {children(program)}
    </>
  );
};

/** What stands around each page of one program: its name, its days, and the way to the other pages. */
export const ProgramFrame = (props: FrameProps) => (
  <ProgramGate>{(program) => <Framed {...props} program={program} />}</ProgramGate>
);
