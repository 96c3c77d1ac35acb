import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { closesOn } from '@portolan/domain/programs/close-program';
import { type Program, phaseOf } from '@portolan/domain/programs/program';
import { programEndTexts } from '@portolan/messages/program-end-texts';
import { IconCalendarOff, IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';

/** After a program's last day: what comes next. Nothing before it. */
export const EndNotice = ({ program }: { readonly program: Program }) => {
  const t = useTexts(programEndTexts);
  const formats = useFormats();
  const today = useOrganizationDay();
  const { organizationId } = useCurrentOrganization();
  if (program.closed !== null)
    return (
      <Alert
        mb="md"
        color="gray"
        icon={<IconLock aria-hidden />}
        title={t.closed(formats.date(program.closed.at))}
      >
        {program.closed.by === 'portolan' ? `${t.closedBy} ` : ''}
        {t.closedLead}
      </Alert>
    );
  if (phaseOf(program, today) !== 'ended') return null;
  return (
    <Alert mb="md" color="orange" icon={<IconCalendarOff aria-hidden />} title={t.title}>
      <Stack gap={4}>
        <Text size="sm">
          {t.over(formats.day(program.grantPeriod.lastDay), formats.day(closesOn(program)))}
        </Text>
        <Text size="sm">{t.overNext}</Text>
        <Anchor
          size="sm"
          renderRoot={(props) => (
            <Link
              to="/o/$organizationId/programs/$programId/milestones"
              params={{ organizationId, programId: program.id }}
              {...props}
            />
          )}
        >
          {t.toMilestones}
        </Anchor>
      </Stack>
    </Alert>
  );
};
