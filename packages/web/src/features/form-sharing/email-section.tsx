import { Text } from '@mantine/core';
import { formSharingTexts } from '@portolan/messages/form-sharing-texts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { formInvitationsQuery, invite, type OfForm } from '../../api/forms.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { Row, RowList } from '../../design/row-list.tsx';
import { LettersForm } from '../../feedback/letters-form.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { Section } from './section.tsx';
import classes from './sharing.module.css';

/** Who was asked by letter; never who has answered. */
const Asked = ({ params }: { readonly params: OfForm }) => {
  const t = useTexts(formSharingTexts).email;
  const { date } = useFormats();
  const asked = useQuery(formInvitationsQuery(useApi(), params));
  if (asked.isPending) return <LoadingState rows={2} />;
  if (asked.isError) return <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />;
  if (asked.data.length === 0) return <Text>{t.none}</Text>;
  return (
    <RowList>
      {asked.data.map(({ id, email, status, invitedAt, expiresAt }) => (
        <Row key={id} spread>
          <div className={classes.asked}>
            <b>{email ?? t.ofPanel}</b>
            <br />
            <Text span size="sm" c="dimmed">
              {`${t.columns.invited}: ${date(invitedAt)}. ${t.columns.expires}: ${date(expiresAt)}.`}
            </Text>
          </div>
          <Text span fw={600}>
            {t.statuses[status]}
          </Text>
        </Row>
      ))}
    </RowList>
  );
};

/** Asks by email, and shows who was asked before. */
export const EmailSection = ({ params }: { readonly params: OfForm }) => {
  const t = useTexts(formSharingTexts).email;
  const api = useApi();
  const client = useQueryClient();
  const { queryKey } = formInvitationsQuery(api, params);
  return (
    <Section id="sharing-email" title={t.title} help={t.help}>
      <LettersForm
        texts={t}
        rows={3}
        send={(key, body) => invite(api, params, key, body)}
        onSent={() => client.invalidateQueries({ queryKey })}
      />
      <h3 className={classes.subheading}>{t.asked}</h3>
      <Text size="sm" c="dimmed">
        {t.anonymous}
      </Text>
      <Asked params={params} />
    </Section>
  );
};
