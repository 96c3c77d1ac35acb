import { Alert, Paper, Text, Title } from '@mantine/core';
import { sendingTexts } from '@portolan/messages/sending-texts';
import { IconMailPause } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { mailStandingQuery } from '../../api/campaigns.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { GuardNotice } from './guard-notice.tsx';
import classes from './sending.module.css';

/** How many the clinic may write to, what came of the last week, and why its sending is stopped where it is. */
export const StandingPanel = () => {
  const t = useTexts(sendingTexts).standing;
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const { number, percent } = useFormats();
  const { data, error, refetch } = useQuery(mailStandingQuery(api, organizationId));
  const content = () => {
    if (data === undefined)
      return error === null ? (
        <LoadingState rows={2} />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      );
    const { cap, sentToday, sent, bounced, complained, stopped, lettersRest } = data;
    const share = (count: number) => percent(sent === 0 ? 0 : Math.round((count / sent) * 1000) / 10);
    return (
      <>
        <GuardNotice run={null} />
        <ul className={classes.facts}>
          <li>{t.today(number(sentToday), number(cap))}</li>
          <li>{t.week(number(sent))}</li>
          <li>{t.bounced(number(bounced), share(bounced))}</li>
          <li>{t.complained(number(complained), share(complained))}</li>
        </ul>
        {lettersRest === null || stopped !== null ? null : (
          <Alert color="orange" variant="light" icon={<IconMailPause aria-hidden />} mb="sm">
            {t.lettersRest[lettersRest]}
          </Alert>
        )}
        <Text maw="65ch">{t.grows}</Text>
        <Text maw="65ch" mt="xs">
          {t.limits}
        </Text>
      </>
    );
  };
  return (
    <Paper component="section" p="md" mt="md" withBorder aria-labelledby="mail-standing">
      <Title order={2} size="h3" mb="xs" id="mail-standing">
        {t.title}
      </Title>
      {content()}
    </Paper>
  );
};
