import { Button, Group, Paper, Text, Title, VisuallyHidden } from '@mantine/core';
import type { SendingDomain } from '@portolan/domain/campaigns/mail-settings';
import { sendingTexts } from '@portolan/messages/sending-texts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import {
  askDomain,
  checkDomain,
  isUnderWay,
  removeDomain,
  sendingDomainQuery,
} from '../../api/sending-domain.ts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { usePageWrites } from '../../design/use-page-writes.ts';
import { WriteProblem } from '../../design/write-problem.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { DomainForm } from './domain-form.tsx';
import { DomainRecords } from './domain-records.tsx';

type DomainStateProps = { readonly domain: SendingDomain };

const DomainState = ({ domain }: DomainStateProps) => {
  const t = useTexts(sendingTexts).domain;
  const { number, dateTime } = useFormats();
  const { name, state, failure, records, checkedAt } = domain;
  const seen = records.filter((record) => record.seen).length;
  const says = () => {
    if (state === 'failed') return t.says[failure ?? 'refused'];
    if (state === 'waiting' && seen === records.length) return t.says.allSeen;
    return t.says[state];
  };
  return (
    <>
      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
        {name}
      </Text>
      <Text role="status" mb="xs">
        {t.states[state]}
        {state === 'waiting' ? ` · ${t.found(number(seen), number(records.length))}` : ''}
      </Text>
      <Text maw="65ch">{says()}</Text>
      {checkedAt === null ? null : (
        <Text size="sm" c="dimmed">
          {t.checked(dateTime(checkedAt))}
        </Text>
      )}
    </>
  );
};

/** A domain of the clinic's own: what to make for it, what was found, and taking it away. */
export const SendingDomainSection = () => {
  const t = useTexts(sendingTexts).domain;
  const api = useApi();
  const { organizationId, role } = useCurrentOrganization();
  const query = sendingDomainQuery(api, organizationId);
  const { data, error, refetch } = useQuery(query);
  const writes = usePageWrites(api, query.queryKey);
  const [removing, setRemoving] = useState(false);
  const isOwner = role === 'owner';
  const content = () => {
    if (data === undefined)
      return error === null ? (
        <LoadingState rows={2} />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      );
    const { domain } = data;
    if (domain === null)
      return isOwner ? (
        <DomainForm
          busy={writes.busy}
          onAsk={(name) => writes.run('domain', () => askDomain(api, organizationId, name), t.asked)}
        />
      ) : (
        <Text maw="65ch">
          {t.none} {t.owners}
        </Text>
      );
    const underWay = isUnderWay(domain);
    const canAct = domain.state !== 'removing';
    return (
      <>
        <DomainState domain={domain} />
        {canAct && (isOwner || role === 'editor') ? (
          <Group mt="sm">
            <Button
              variant="default"
              loading={writes.busy}
              disabled={underWay}
              onClick={() => writes.run('domain', () => checkDomain(api, organizationId), t.lookedAt)}
            >
              {underWay ? t.checking : t.check}
            </Button>
            {isOwner ? (
              <Button variant="subtle" color="red" onClick={() => setRemoving(true)}>
                {t.remove}
              </Button>
            ) : null}
          </Group>
        ) : null}
        {canAct ? <DomainRecords records={domain.records} /> : null}
        <ConfirmDialog
          opened={removing}
          title={t.removeTitle(domain.name)}
          confirmLabel={t.remove}
          danger
          onClose={() => setRemoving(false)}
          onConfirm={() => {
            setRemoving(false);
            writes.run('domain', () => removeDomain(api, organizationId, domain), t.removed);
          }}
        >
          <Text>{t.removeText}</Text>
        </ConfirmDialog>
      </>
    );
  };
  return (
    <Paper component="section" p="md" mt="md" withBorder aria-labelledby="sending-domain">
      <Title order={2} size="h3" mb="xs" id="sending-domain">
        {t.title}
      </Title>
      {content()}
      <WriteProblem writes={writes} place="domain" />
      <VisuallyHidden role="status">{writes.done}</VisuallyHidden>
    </Paper>
  );
};
