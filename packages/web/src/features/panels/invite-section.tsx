import { Alert, Anchor, Button, NativeSelect, Textarea } from '@mantine/core';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { panelTexts } from '@portolan/messages/panel-texts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { organizationQuery } from '../../api/organizations.ts';
import { invite, type OfPanel, panelMembersQuery } from '../../api/panels.ts';
import { useOnce } from '../../api/use-once.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { mostAtOnce, readAddresses } from '../../design/pasted-addresses.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './panels.module.css';
import { Section } from './section.tsx';

/** Says that letters to groups lack the clinic's postal address, and leads to where it is written. */
const MissingAddress = ({ organizationId }: Pick<OfPanel, 'organizationId'>) => {
  const t = useTexts(panelTexts).invite;
  const organization = useQuery(organizationQuery(useApi(), organizationId)).data;
  const address = organization?.profile.postalAddress;
  if (address === undefined || (address.street !== '' && address.city !== '')) return null;
  return (
    <Alert color="orange" variant="light">
      {t.noAddress}{' '}
      <Anchor
        renderRoot={(props) => (
          <Link to="/o/$organizationId/profile" params={{ organizationId }} {...props} />
        )}
      >
        {t.toProfile}
      </Anchor>
    </Alert>
  );
};

/** Asks people by letter whether they want to join. */
export const InviteSection = ({ params }: { readonly params: OfPanel }) => {
  const t = useTexts(panelTexts).invite;
  const { languages } = useTexts(feedbackTexts);
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
      await client.invalidateQueries({ queryKey: panelMembersQuery(api, params).queryKey });
    },
  });
  const fault = () => {
    if (wrong !== null) return t.wrong(wrong);
    if (addresses.length > mostAtOnce) return t.tooMany(addresses.length);
    return addresses.length === 0 ? t.missing : null;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fault() === null) sending.mutate();
  };
  return (
    <Section id="panel-invite" title={t.title} help={t.help}>
      <MissingAddress organizationId={params.organizationId} />
      <form onSubmit={submit} noValidate className={classes.letters}>
        <Textarea
          label={t.addresses}
          description={t.addressesHelp}
          autoComplete="off"
          spellCheck={false}
          autosize
          minRows={2}
          maxRows={12}
          value={text}
          error={tried ? fault() : null}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <NativeSelect
          label={t.language}
          value={language}
          data={[
            { value: 'en', label: languages.en },
            { value: 'es', label: languages.es },
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
    </Section>
  );
};
