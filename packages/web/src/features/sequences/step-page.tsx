import { Alert, Anchor, Button } from '@mantine/core';
import type { Sequence } from '@portolan/domain/campaigns/campaign';
import type { Message } from '@portolan/domain/campaigns/message';
import { sequenceTexts } from '@portolan/messages/sequence-texts';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback, useRef } from 'react';
import { useApi } from '../../api/api.tsx';
import { isProblem } from '../../api/is-problem.ts';
import {
  change,
  forgetSequences,
  readSequence,
  sequenceDraftQuery,
  sequenceQuery,
} from '../../api/sequences.ts';
import {
  useMessageWork,
  type VersionedMessage,
} from '../../campaigns/message-editor/editing/use-message-work.ts';
import { MessageEditor } from '../../campaigns/message-editor/message-editor.tsx';
import { PreviewPanel } from '../../campaigns/message-editor/preview/preview-panel.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

type StepProps = { readonly sequence: Sequence; readonly number: number };

const Header = ({ sequence, number, writes }: StepProps & { readonly writes: boolean }) => {
  const t = useTexts(sequenceTexts).stepPage;
  const { organizationId } = useCurrentOrganization();
  const params = { organizationId, sequenceId: sequence.id };
  const to = '/o/$organizationId/campaigns/sequences/$sequenceId';
  return (
    <PageHeader
      title={t.title(number, sequence.name)}
      above={
        <Anchor renderRoot={(props) => <Link to={to} params={params} {...props} />}>{sequence.name}</Anchor>
      }
      actions={
        writes ? (
          <Button renderRoot={(props) => <Link to={to} params={params} {...props} />}>{t.done}</Button>
        ) : null
      }
    />
  );
};

/** The message of a step; null for a step that was taken away meanwhile. */
const messageIn = (sequence: Sequence, number: number): VersionedMessage | null => {
  const message = sequence.steps[number - 1]?.message;
  return message === undefined ? null : { message, version: sequence.version };
};

class StepGone extends Error {}

const Workplace = ({ sequence, number, initial }: StepProps & { readonly initial: VersionedMessage }) => {
  const t = useTexts(sequenceTexts).stepPage;
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const params = { organizationId, sequenceId: sequence.id };
  // A step is saved with the others as they were last seen: whoever changed one meanwhile is found by the version.
  const known = useRef(sequence);
  const see = (next: Sequence): VersionedMessage => {
    known.current = next;
    // The sequence's own page comes next, and turns on what it knows.
    client.setQueryData(sequenceQuery(api, params).queryKey, next);
    const seen = messageIn(next, number);
    if (seen === null) throw new StepGone();
    return seen;
  };
  const put = (message: Message) =>
    known.current.steps.map((step, index) => (index === number - 1 ? { ...step, message } : step));
  const work = useMessageWork({
    place: ['sequence', organizationId, sequence.id, String(number)],
    initial,
    send: async (version, message) => see(await change(api, params, version, { steps: put(message) })),
    read: async () => see(await readSequence(api, params)),
    onLeft: useCallback(() => void forgetSequences(client, organizationId), [client, organizationId]),
  });
  return (
    <>
      <Header sequence={sequence} number={number} writes />
      {sequence.state === 'on' ? (
        <Alert variant="light" mb="lg" icon={<IconInfoCircle aria-hidden />}>
          {t.isOn}
        </Alert>
      ) : null}
      <MessageEditor work={work} />
    </>
  );
};

/** Where an email of a sequence is written; looked at by who may not write. */
export const StepPage = () => {
  const { organizationId, role, kind } = useCurrentOrganization();
  const { sequenceId = '', number: place = '' } = useParams({ strict: false });
  const read = useQuery(sequenceDraftQuery(useApi(), { organizationId, sequenceId }));
  const sequence = read.data;
  if (kind !== 'clinic') return <NotFound />;
  if (sequence === undefined) {
    if (!read.isError) return <LoadingState rows={6} />;
    if (isProblem(read.error, 'not-found')) return <NotFound />;
    return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  }
  const number = Number(place);
  const initial = messageIn(sequence, number);
  if (initial === null) return <NotFound />;
  if (role === 'owner' || role === 'editor')
    return (
      <Workplace key={`${sequence.id} ${number}`} sequence={sequence} number={number} initial={initial} />
    );
  return (
    <>
      <Header sequence={sequence} number={number} writes={false} />
      <PreviewPanel message={initial.message} />
    </>
  );
};
