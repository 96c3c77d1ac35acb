import { Anchor, Button, Group, Text } from '@mantine/core';
import type { Response } from '@portolan/domain/feedback/response';
import { feedbackResponseTexts } from '@portolan/messages/feedback-response-texts';
import { IconExternalLink, IconEye, IconListCheck, IconSpeakerphone } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Words } from '../../feedback/use-words.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization, useMe } from '../../organization/current-organization.tsx';
import type { ResponseWrites } from './use-response-writes.ts';
import type { Standing } from './use-standing.ts';

const ActivityDialog = lazy(async () => {
  const { ActivityDialog } = await import('./activity-dialog.tsx');
  return { default: ActivityDialog };
});

type NextStepProps = {
  readonly response: Response;
  readonly standing: Standing;
  readonly words: Words;
  readonly writes: ResponseWrites;
};

/** What can be done now, the usual first. */
export const NextStep = ({ response, standing, words, writes }: NextStepProps) => {
  const t = useTexts(feedbackResponseTexts);
  const me = useMe().person.id;
  const { organizationId } = useCurrentOrganization();
  const [making, setMaking] = useState(false);
  const { status, became, owner, newsId } = response;
  const start = () =>
    writes.send({
      status: 'in-review',
      ...(owner === null ? { owner: { kind: 'member', personId: me } } : {}),
    });
  const canBecome = standing.isEditor && became === null && status !== 'closed';
  return (
    <>
      <Group gap="sm">
        {status === 'new' ? (
          <Button loading={writes.busy} leftSection={<IconEye size={18} aria-hidden />} onClick={start}>
            {t.handling.start}
          </Button>
        ) : null}
        {canBecome ? (
          <Button
            variant={status === 'new' ? 'default' : 'filled'}
            leftSection={<IconListCheck size={18} aria-hidden />}
            onClick={() => setMaking(true)}
          >
            {t.activity.make}
          </Button>
        ) : null}
        {status === 'in-review' ? (
          <Button variant="default" onClick={() => writes.send({ status: 'action' })}>
            {t.handling.toAction}
          </Button>
        ) : null}
        {status === 'action' ? (
          <Button variant="default" onClick={() => writes.send({ status: 'in-review' })}>
            {t.handling.toReview}
          </Button>
        ) : null}
        {status === 'closed' && newsId === null && standing.isEditor ? (
          <Button
            leftSection={<IconSpeakerphone size={18} aria-hidden />}
            renderRoot={(props) => (
              <Link
                to="/o/$organizationId/feedback/news/of/$responseId"
                params={{ organizationId, responseId: response.id }}
                {...props}
              />
            )}
          >
            {t.handling.tell}
          </Button>
        ) : null}
        {status === 'closed' ? (
          <Button variant="default" onClick={() => writes.send({ status: 'in-review' })}>
            {t.handling.reopen}
          </Button>
        ) : null}
      </Group>
      {status === 'new' && owner === null ? (
        <Text size="sm" c="dimmed">
          {t.handling.startHelp}
        </Text>
      ) : null}
      {newsId === null ? null : (
        <Anchor
          renderRoot={(props) => (
            <Link to="/o/$organizationId/feedback/news" params={{ organizationId }} {...props} />
          )}
        >
          <IconExternalLink size={16} aria-hidden /> {t.handling.toldIn}
        </Anchor>
      )}
      {making ? (
        <Suspense>
          <ActivityDialog
            response={response}
            words={words}
            making={writes.makeActivity}
            onClose={() => setMaking(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
};
