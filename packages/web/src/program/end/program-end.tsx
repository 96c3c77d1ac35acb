import { Button, Paper, Text, Title } from '@mantine/core';
import { closesOn } from '@portolan/domain/programs/close-program';
import type { Program } from '@portolan/domain/programs/program';
import { programEndTexts } from '@portolan/messages/program-end-texts';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import { CloseDialog } from './close-dialog.tsx';

/** How a program ends, and for an owner the way to end it now. */
export const ProgramEnd = ({ program }: { readonly program: Program }) => {
  const t = useTexts(programEndTexts);
  const formats = useFormats();
  const { role } = useCurrentOrganization();
  const today = useOrganizationDay();
  const [opened, setOpened] = useState(false);
  if (program.closed !== null) return null;
  const { lastDay } = program.grantPeriod;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="program-end">
      <Title order={2} id="program-end" mb="xs">
        {t.title}
      </Title>
      <Text maw="65ch">
        {(today > lastDay ? t.over : t.running)(formats.day(lastDay), formats.day(closesOn(program)))}
      </Text>
      {role === 'owner' ? (
        <Button
          variant="default"
          mt="md"
          leftSection={<IconLock size={18} aria-hidden />}
          onClick={() => setOpened(true)}
        >
          {t.close}
        </Button>
      ) : null}
      {opened ? <CloseDialog program={program} onClose={() => setOpened(false)} /> : null}
    </Paper>
  );
};
