import { Button, Group, Paper, TextInput, Title } from '@mantine/core';
import { emailAddressSchema } from '@portolan/domain/people/person';
import { longestClinicName } from '@portolan/domain/programs/participation-invitation';
import { participationInvitationTexts } from '@portolan/messages/participation-invitation-texts';
import { type FormEvent, useState } from 'react';
import { useOnce } from '../../../api/use-once.ts';
import { LanguageSelect } from '../../../design/language-select.tsx';
import { useProblemSentences } from '../../../design/problem-sentence.ts';
import { useFocusOnError } from '../../../design/use-focus-on-error.ts';
import { WriteProblem } from '../../../design/write-problem.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import type { InvitationWrites } from '../use-invitation-writes.ts';

const place = 'invite';

/** Invites one clinic. */
export const InviteForm = ({ writes }: { readonly writes: InvitationWrites }) => {
  const t = useTexts(participationInvitationTexts).one;
  const sentences = useProblemSentences();
  const locale = useLocale();
  const [clinicName, setClinicName] = useState('');
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState(locale.language);
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnError(attempts);
  const once = useOnce();
  const tried = attempts > 0;
  const name = clinicName.trim();
  const nameFits = name !== '' && name.length <= longestClinicName;
  const address = emailAddressSchema.safeParse(email);
  const error = writes.errorAt(place);
  const refusal = sentences.isExpected(error) ? <span role="alert">{sentences.of(error)}</span> : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (!nameFits || !address.success) return;
    const body = { clinicName: name, email: address.data, language };
    writes.run(
      place,
      async ({ invite }) => {
        await once(body, (key) => invite(body, key));
        setClinicName('');
        setEmail('');
        setAttempts(0);
      },
      t.done(name),
    );
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="form" ref={form} onSubmit={submit} noValidate>
      <Title order={2} mb="md">
        {t.title}
      </Title>
      <Group align="flex-start" gap="md">
        <TextInput
          label={t.clinicName}
          flex="1 1 14rem"
          autoComplete="off"
          value={clinicName}
          onChange={(event) => setClinicName(event.currentTarget.value)}
          error={tried && !nameFits ? t.clinicNameError : null}
        />
        <TextInput
          label={t.email}
          type="email"
          flex="1 1 16rem"
          autoComplete="off"
          value={email}
          onChange={(event) => {
            setEmail(event.currentTarget.value);
            writes.forgetError();
          }}
          error={tried && !address.success ? t.emailError : refusal}
        />
        <LanguageSelect label={t.language} value={language} onChange={setLanguage} />
      </Group>
      {refusal === null ? <WriteProblem writes={writes} place={place} /> : null}
      <Button type="submit" mt="md" loading={writes.busy}>
        {t.send}
      </Button>
    </Paper>
  );
};
