import { Alert, Button, NativeSelect, Text, Textarea } from '@mantine/core';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { formSharingTexts } from '@portolan/messages/form-sharing-texts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { formInvitationsQuery, invite, type OfForm } from '../../api/forms.ts';
import { useOnce } from '../../api/use-once.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { mostAtOnce, readAddresses } from '../../design/pasted-addresses.ts';
import { Row, RowList } from '../../design/row-list.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { Section } from './section.tsx';
import classes from './sharing.module.css';

/** Who was asked by letter, and whether they answered; never what. */
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

/** Asks by email: pasted addresses, the language of the letters, and who was asked before. */
export const EmailSection = ({ params }: { readonly params: OfForm }) => {
  const t = useTexts(formSharingTexts).email;
  const names = useTexts(feedbackTexts).languages;
  const api = useApi();
  const client = useQueryClient();
  const once = useOnce();
  const [text, setText] = useState('');
  const [language, setLanguage] = useState<'en' | 'es'>('en');
  const [tried, setTried] = useState(false);
  const { addresses, wrong } = readAddresses(text);
  const sending = useMutation({
    mutationFn: () => {
      const body = { language, emails: [...addresses] };
      return once(body, (key) => invite(api, params, key, body));
    },
    onSuccess: async () => {
      setText('');
      setTried(false);
      await client.invalidateQueries({ queryKey: formInvitationsQuery(api, params).queryKey });
    },
  });
  const fault = () => {
    if (wrong !== null) return t.wrong(wrong);
    if (addresses.length > mostAtOnce) return t.tooMany(addresses.length);
    return addresses.length === 0 ? t.missing : null;
  };
  const error = tried ? fault() : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fault() === null) sending.mutate();
  };
  return (
    <Section id="sharing-email" title={t.title} help={t.help}>
      <form onSubmit={submit} noValidate className={classes.letters}>
        <Textarea
          label={t.addresses}
          description={t.addressesHelp}
          autoComplete="off"
          spellCheck={false}
          autosize
          minRows={3}
          maxRows={12}
          value={text}
          error={error}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <NativeSelect
          label={t.language}
          value={language}
          data={[
            { value: 'en', label: names.en },
            { value: 'es', label: names.es },
          ]}
          onChange={({ currentTarget: { value } }) => setLanguage(value === 'es' ? 'es' : 'en')}
        />
        <div>
          <Button type="submit" loading={sending.isPending}>
            {addresses.length === 0 ? t.sendNone : t.send(addresses.length)}
          </Button>
        </div>
      </form>
      {sending.isError ? <ErrorState error={sending.error} /> : null}
      {sending.data === undefined ? null : (
        <Alert role="status" variant="light">
          {t.sent(sending.data.invited)}
          {sending.data.leftOut.length === 0 ? null : ` ${t.leftOut(sending.data.leftOut.length)}`}
        </Alert>
      )}
      <h3 className={classes.subheading}>{t.asked}</h3>
      <Text size="sm" c="dimmed">
        {t.anonymous}
      </Text>
      <Asked params={params} />
    </Section>
  );
};
