import { Button, Text } from '@mantine/core';
import type { PanelMember } from '@portolan/domain/feedback/panel';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { panelTexts } from '@portolan/messages/panel-texts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { type OfPanel, panelMembersQuery, takeOut } from '../../api/panels.ts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { Row, RowList } from '../../design/row-list.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import classes from './panels.module.css';
import { Section } from './section.tsx';

/** Rows shown before somebody asks for all. */
const shownAtFirst = 50;

const MemberLine = ({ member }: { readonly member: PanelMember }) => {
  const t = useTexts(panelTexts).members;
  const { languages } = useTexts(feedbackTexts);
  const { date, day } = useFormats();
  const { email, language, status, source, addedAt, consent, lastAskedOn } = member;
  const when =
    consent === null
      ? t.askedOn(date(addedAt))
      : `${t.since(date(consent.at))} (${t.sources[source]}). ${
          lastAskedOn === null ? t.neverAsked : t.lastAsked(day(lastAskedOn))
        }`;
  return (
    <div className={classes.member}>
      <b>{email}</b>
      <br />
      <Text span size="sm" c="dimmed">
        {`${t.statuses[status]}, ${languages[language]}. ${when}.`}
      </Text>
    </div>
  );
};

/** Who agreed to be asked and who was asked to agree; each can be taken out. */
export const MembersSection = ({ params }: { readonly params: OfPanel }) => {
  const t = useTexts(panelTexts).members;
  const api = useApi();
  const client = useQueryClient();
  const members = useQuery(panelMembersQuery(api, params));
  const [leaving, ask] = useState<PanelMember | null>(null);
  const [all, showAll] = useState(false);
  const [told, tell] = useState('');
  const removing = useMutation({
    mutationFn: ({ id }: PanelMember) => takeOut(api, params, id),
    onSuccess: (_, { email }) => tell(t.removed(email)),
    onSettled: async () => {
      ask(null);
      await client.invalidateQueries({ queryKey: panelMembersQuery(api, params).queryKey });
    },
  });
  const list = () => {
    if (members.isPending) return <LoadingState rows={3} />;
    if (members.isError) return <ErrorState error={members.error} onRetry={() => void members.refetch()} />;
    if (members.data.length === 0) return <Text>{t.none}</Text>;
    const joined = members.data.filter(({ status }) => status === 'joined');
    const others = members.data.filter(({ status }) => status !== 'joined');
    const ordered = [...joined, ...others];
    return (
      <>
        <Text fw={600}>
          {[t.count(joined.length), ...(others.length === 0 ? [] : [t.waitingFor(others.length)])].join(', ')}
        </Text>
        <RowList>
          {ordered.slice(0, all ? undefined : shownAtFirst).map((member) => (
            <Row key={member.id} spread>
              <MemberLine member={member} />
              <Button
                variant="default"
                size="xs"
                fz="sm"
                aria-label={t.removeOf(member.email)}
                onClick={() => ask(member)}
              >
                {t.remove}
              </Button>
            </Row>
          ))}
        </RowList>
        {ordered.length > shownAtFirst && !all ? (
          <div>
            <Button variant="default" onClick={() => showAll(true)}>
              {t.more(ordered.length)}
            </Button>
          </div>
        ) : null}
      </>
    );
  };
  return (
    <Section id="panel-members" title={t.title}>
      {removing.isError ? <ErrorState error={removing.error} /> : null}
      {list()}
      <div role="status">{told}</div>
      <ConfirmDialog
        opened={leaving !== null}
        title={t.removeTitle}
        confirmLabel={t.remove}
        danger
        busy={removing.isPending}
        onConfirm={() => leaving !== null && removing.mutate(leaving)}
        onClose={() => ask(null)}
      >
        {t.removeBody(leaving?.email ?? '')}
      </ConfirmDialog>
    </Section>
  );
};
