import { Anchor, Stack, Text, Title } from '@mantine/core';
import type { ReplyOf } from '@portolan/contract/route';
import type { countAudience } from '@portolan/contract/segment-routes';
import { leftOutReasons } from '@portolan/domain/campaigns/segment';
import { contactWordTexts } from '@portolan/messages/contact-word-texts';
import { segmentTexts } from '@portolan/messages/segment-texts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { audienceCountQuery, type CountedAudience } from '../../api/segments.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './segment.module.css';
import { isComplete } from './segment-draft.ts';
import { useSettled } from './use-settled.ts';

/** Milliseconds that the rules stand still before they are counted with. */
const pause = 350;

type Counted = ReplyOf<typeof countAudience>;

const LeftOut = ({ leftOut }: Pick<Counted['count'], 'leftOut'>) => {
  const t = useTexts(segmentTexts).count;
  const { reasons } = useTexts(contactWordTexts);
  const some = leftOutReasons.flatMap((reason) => {
    const count = leftOut[reason] ?? 0;
    return count === 0 ? [] : [{ reason, count }];
  });
  if (some.length === 0) return null;
  return (
    <div>
      <Text>{t.leftOut(some.reduce((sum, { count }) => sum + count, 0))}</Text>
      <ul className={classes.list}>
        {some.map(({ reason, count }) => (
          <li key={reason}>{t.because(count, reasons[reason])}</li>
        ))}
      </ul>
    </div>
  );
};

const Reached = ({ counted: { count, contacts } }: { readonly counted: Counted }) => {
  const t = useTexts(segmentTexts).count;
  const { en, es } = count.reached;
  return (
    <div role="status">
      <div className={classes.figure}>{t.reached(en + es)}</div>
      {en > 0 && es > 0 ? <Text>{[t.english(en), t.spanish(es)].join(', ')}</Text> : null}
      {contacts === 0 ? null : (
        <Text size="sm" c="dimmed">
          {t.of(count.fits, contacts)}
        </Text>
      )}
    </div>
  );
};

type AudienceCountProps = {
  /** What is sent and to whom; counted anew whenever it stands still. */
  readonly audience: CountedAudience;
};

/** How many would get it by now, whom it leaves out and why, and a few of them. The sending asks the same. */
export const AudienceCount = ({ audience }: AudienceCountProps) => {
  const t = useTexts(segmentTexts).count;
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const settled = useSettled(audience, JSON.stringify(audience), pause);
  const counting = useQuery({
    ...audienceCountQuery(api, organizationId, settled),
    enabled: isComplete(settled.segment),
  });
  const counted = counting.data;
  const isStale = counting.isPlaceholderData || JSON.stringify(settled) !== JSON.stringify(audience);
  const body = () => {
    if (counted === undefined)
      return counting.isError ? (
        <ErrorState error={counting.error} onRetry={() => void counting.refetch()} />
      ) : (
        <Text>{t.counting}</Text>
      );
    const { reached, leftOut } = counted.count;
    return (
      <Stack gap="sm" className={isStale ? (classes.stale ?? '') : ''} aria-busy={isStale}>
        {counting.isError ? <ErrorState error={counting.error} /> : null}
        <Reached counted={counted} />
        <LeftOut leftOut={leftOut} />
        {counted.contacts === 0 ? (
          <Text>
            {t.noContacts}{' '}
            <Anchor
              renderRoot={(props) => (
                <Link to="/o/$organizationId/campaigns/contacts" params={{ organizationId }} {...props} />
              )}
            >
              {t.addContacts}
            </Anchor>
          </Text>
        ) : null}
        {reached.en + reached.es === 0 && counted.contacts > 0 ? <Text>{t.nobody}</Text> : null}
        {counted.examples.length === 0 ? null : (
          <div>
            <Text fw={600} size="sm">
              {t.examples}
            </Text>
            <ul className={classes.list}>
              {counted.examples.map(({ contactId, firstName, lastName, email }) => (
                <li key={contactId}>
                  {[`${firstName} ${lastName}`.trim(), email].filter(Boolean).join(', ')}
                </li>
              ))}
            </ul>
          </div>
        )}
        <Text size="sm" c="dimmed">
          {t.exact}
        </Text>
      </Stack>
    );
  };
  return (
    <section aria-labelledby="audience-count">
      <Title order={3} size="h4" id="audience-count" mb="xs">
        {t.title}
      </Title>
      {body()}
    </section>
  );
};
