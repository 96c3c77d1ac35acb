import { Anchor, Paper, Text } from '@mantine/core';
import { feedbackInboxTexts } from '@portolan/messages/feedback-inbox-texts';
import { IconAlertTriangle, IconMessage2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { openResponsesQuery } from '../../api/responses.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './feedback-inbox.module.css';
import { useStanding } from './use-standing.ts';

/** On the first page: how much feedback waits and is late; for contributors, of what is theirs. Nothing where nothing waits. */
const Waiting = () => {
  const t = useTexts(feedbackInboxTexts).card;
  const { organizationId, role } = useCurrentOrganization();
  const { number } = useFormats();
  const standing = useStanding();
  const { data } = useQuery(openResponsesQuery(useApi(), organizationId));
  const isOwn = role === 'contributor';
  const waiting = (data?.items ?? []).filter((response) => !isOwn || standing.isMine(response));
  const late = waiting.filter(standing.isLate).length;
  if (waiting.length === 0) return null;
  const [lateWords, waitingWords] = isOwn ? [t.mineLate, t.mine] : [t.late, t.waiting];
  const Icon = late > 0 ? IconAlertTriangle : IconMessage2;
  return (
    <Paper withBorder px="md" py="sm" mb="md" component="section" aria-label={t.title}>
      <Text component="div" className={classes.waitingCard ?? ''} data-late={late > 0}>
        <Icon size={20} aria-hidden />
        <span>
          {late === 0 ? null : <strong>{lateWords(number(late), late === 1)} </strong>}
          {waitingWords(number(waiting.length), waiting.length === 1)}{' '}
          <Anchor
            renderRoot={(props) => (
              <Link to="/o/$organizationId/feedback" params={{ organizationId }} {...props} />
            )}
          >
            {t.open}
          </Anchor>
        </span>
      </Text>
    </Paper>
  );
};

/** What waits, for who works on it. */
export const WaitingCard = () => {
  const { kind, role } = useCurrentOrganization();
  return kind === 'clinic' && role !== 'viewer' ? <Waiting /> : null;
};
