import { Button, Group, Paper, TextInput, Title } from '@mantine/core';
import type { Role } from '@portolan/domain/organizations/roles';
import { emailAddressSchema } from '@portolan/domain/people/person';
import { memberTexts } from '@portolan/messages/member-texts';
import { roleTexts } from '@portolan/messages/role-texts';
import { type FormEvent, useState } from 'react';
import { useOnce } from '../../api/use-once.ts';
import { LanguageSelect } from '../../design/language-select.tsx';
import { useProblemSentences } from '../../design/problem-sentence.ts';
import { useFocusOnError } from '../../design/use-focus-on-error.ts';
import { WriteProblem } from '../../design/write-problem.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { RoleSelect } from './role-select.tsx';
import type { MemberWrites } from './use-member-writes.ts';

const place = 'invite';

export const InviteForm = ({ writes }: { readonly writes: MemberWrites }) => {
  const t = useTexts(memberTexts).invite;
  const roleLabel = useTexts(roleTexts).label;
  const { kind } = useCurrentOrganization();
  const sentences = useProblemSentences();
  const locale = useLocale();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>(kind === 'clinic' ? 'editor' : 'officer');
  const [language, setLanguage] = useState(locale.language);
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnError(attempts);
  const tried = attempts > 0;
  const once = useOnce();
  const address = emailAddressSchema.safeParse(email);
  const error = writes.errorAt(place);
  const refusal = sentences.isExpected(error) ? <span role="alert">{sentences.of(error)}</span> : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (!address.success) return;
    writes.run(
      place,
      async ({ invite }) => {
        const body = { email: address.data, role, language };
        await once(body, (key) => invite(body, key));
        setEmail('');
        setAttempts(0);
      },
      t.done(address.data),
    );
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="form" ref={form} onSubmit={submit} noValidate>
      <Title order={2} mb="md">
        {t.title}
      </Title>
      <Group align="flex-start" gap="md">
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
        <RoleSelect label={roleLabel} value={role} onChange={setRole} />
        <LanguageSelect label={t.language} value={language} onChange={setLanguage} />
      </Group>
      {refusal === null ? <WriteProblem writes={writes} place={place} /> : null}
      <Button type="submit" mt="md" loading={writes.busy}>
        {t.send}
      </Button>
    </Paper>
  );
};
