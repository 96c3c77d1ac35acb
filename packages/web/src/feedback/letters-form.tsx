import { Alert, Button, NativeSelect, Textarea } from '@mantine/core';
import type { inviteToForm } from '@portolan/contract/form-routes';
import type { BodyOf, ReplyOf } from '@portolan/contract/route';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useOnce } from '../api/use-once.ts';
import { ErrorState } from '../design/error-state.tsx';
import { mostAtOnce, readAddresses } from '../design/pasted-addresses.ts';
import { useTexts } from '../i18n/language-provider.tsx';
import classes from './letters-form.module.css';

type LettersTexts = {
  readonly addresses: string;
  readonly addressesHelp: string;
  readonly language: string;
  readonly missing: string;
  readonly sendNone: string;
  readonly wrong: (address: string) => string;
  readonly tooMany: (count: number) => string;
  readonly send: (count: number) => string;
  readonly sent: (count: number) => string;
  readonly leftOut: (count: number) => string;
};

type LettersFormProps = {
  readonly texts: LettersTexts;
  /** Lines of the field before it grows. */
  readonly rows: number;
  /** Sends the letters, under a key that makes a repeated request the same one. */
  readonly send: (
    idempotencyKey: string,
    body: BodyOf<typeof inviteToForm>,
  ) => Promise<ReplyOf<typeof inviteToForm>>;
  readonly onSent: () => Promise<void>;
};

/** Asks people by email: pasted addresses and the language of the letters; then how many went, and to whom none did. */
export const LettersForm = ({ texts: t, rows, send, onSent }: LettersFormProps) => {
  const { languages } = useTexts(feedbackTexts);
  const once = useOnce();
  const [text, setText] = useState('');
  const [language, setLanguage] = useState<'en' | 'es'>('en');
  const [tried, setTried] = useState(false);
  const { addresses, wrong } = readAddresses(text);
  const sending = useMutation({
    mutationFn: () => {
      const body = { language, emails: [...addresses] };
      return once(body, (key) => send(key, body));
    },
    onSuccess: async () => {
      setText('');
      setTried(false);
      await onSent();
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
    <>
      <form onSubmit={submit} noValidate className={classes.letters}>
        <Textarea
          label={t.addresses}
          description={t.addressesHelp}
          autoComplete="off"
          spellCheck={false}
          autosize
          minRows={rows}
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
    </>
  );
};
