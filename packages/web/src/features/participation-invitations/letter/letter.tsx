import { Alert, Paper, Stack, Text, Title } from '@mantine/core';
import type { ProgramInvitation } from '@portolan/contract/participation-invitation-routes';
import { participationTexts } from '@portolan/messages/participation-texts';
import { programInvitationTexts } from '@portolan/messages/program-invitation-texts';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { PageHeader } from '../../../design/page-header.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { MilestoneDates } from '../../../program/milestone-dates.tsx';
import { WhatIsShared } from '../../../program/what-is-shared.tsx';
import { Decision } from './decision.tsx';
import classes from './letter.module.css';

export type LetterProps = { readonly token: string; readonly invitation: ProgramInvitation };

const Facts = ({ invitation }: Pick<LetterProps, 'invitation'>) => {
  const t = useTexts(participationTexts).facts;
  const { day } = useFormats();
  const { foundationName, grantPeriod, milestones } = invitation;
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t.foundation}</dt>
        <dd>{foundationName}</dd>
      </div>
      <div>
        <dt>{t.grantPeriod}</dt>
        <dd>{t.period(day(grantPeriod.firstDay), day(grantPeriod.lastDay))}</dd>
      </div>
      <div>
        <dt>{t.milestones}</dt>
        <MilestoneDates milestones={milestones} />
      </div>
    </dl>
  );
};

/** Who asks, what would be shared with whom and when, and the decision, in the order one needs them. */
export const Letter = ({ token, invitation }: LetterProps) => {
  const texts = useTexts(participationTexts);
  const t = useTexts(programInvitationTexts);
  const formats = useFormats();
  const [declined, setDeclined] = useState(false);
  const { foundationName, clinicName, programName, expiresAt } = invitation;
  if (declined)
    return (
      <div role="status">
        <PageHeader title={t.declined} description={t.declinedBody(foundationName)} />
      </div>
    );
  return (
    <>
      <PageHeader
        title={t.title(programName)}
        documentTitle={t.documentTitle}
        description={t.lead(foundationName, clinicName, programName)}
      />
      <Stack gap="lg">
        <Text>{t.why}</Text>
        <Paper withBorder p={{ base: 'md', sm: 'lg' }}>
          <Facts invitation={invitation} />
        </Paper>
        <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section">
          <Title order={2} mb="md">
            {texts.shared.title}
          </Title>
          <WhatIsShared foundation={foundationName} />
        </Paper>
        <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section">
          <Title order={2} mb="md">
            {t.decide}
          </Title>
          <Alert variant="light" icon={<IconCircleCheck aria-hidden />} mb="md">
            {t.open(formats.date(expiresAt))}
          </Alert>
          <Decision token={token} invitation={invitation} onDecline={() => setDeclined(true)} />
        </Paper>
      </Stack>
    </>
  );
};
