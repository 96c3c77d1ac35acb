import {
  Anchor,
  Button,
  Container,
  Group,
  List,
  Paper,
  Select,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { personNameSchema } from '@portolan/domain/people/person';
import { roleTexts } from '@portolan/messages/role-texts';
import { settingsTexts } from '@portolan/messages/settings-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { changePerson, meQuery } from '../../api/people.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { TimeZoneSelect } from '../../design/time-zone-select.tsx';
import { isLanguage, languageChoices } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useMe } from '../../organization/current-organization.tsx';

const PersonForm = () => {
  const t = useTexts(settingsTexts);
  const api = useApi();
  const queries = useQueryClient();
  const { person } = useMe();
  const [name, setName] = useState(person.name);
  const [language, setLanguage] = useState(person.language);
  const [timeZone, setTimeZone] = useState(person.timeZone);
  const [known, setKnown] = useState(person.language);
  if (known !== person.language) {
    // Switched in the top bar meanwhile: the form must not switch it back.
    setKnown(person.language);
    setLanguage(person.language);
  }
  const nameFits = personNameSchema.safeParse(name).success;
  const saving = useMutation({
    mutationFn: () => changePerson(api, { name, language, timeZone }),
    onSuccess: (changed) =>
      queries.setQueryData(meQuery(api).queryKey, (me) => (me ? { ...me, person: changed } : me)),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (nameFits) saving.mutate();
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'xl' }} component="form" onSubmit={submit} noValidate>
      <Stack gap="lg">
        <TextInput
          label={t.name}
          description={t.nameHint}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          autoComplete="name"
          error={nameFits ? null : t.nameError}
        />
        <TextInput
          label={t.email}
          description={t.emailHint}
          value={person.email}
          readOnly
          autoComplete="email"
        />
        <Select
          label={t.language}
          description={t.languageHint}
          data={languageChoices}
          allowDeselect={false}
          value={language}
          onChange={(value) => {
            if (isLanguage(value)) setLanguage(value);
          }}
        />
        <TimeZoneSelect
          label={t.timeZone}
          description={t.timeZoneHint}
          value={timeZone}
          onChange={setTimeZone}
        />
        {saving.isError ? <ErrorState error={saving.error} /> : null}
        <Group>
          <Button type="submit" loading={saving.isPending}>
            {t.save}
          </Button>
          <Text role="status" fw={600}>
            {saving.isSuccess ? t.saved : ''}
          </Text>
        </Group>
      </Stack>
    </Paper>
  );
};

/** `children` are further sections, below what every person sets. */
export const SettingsPage = ({ children }: { readonly children?: ReactNode }) => {
  const t = useTexts(settingsTexts);
  const roles = useTexts(roleTexts).names;
  const { memberships } = useMe();
  return (
    <Container size="sm" px={0}>
      <PageHeader title={t.title} description={t.intro} />
      <Stack gap="xl">
        <PersonForm />
        <section>
          <Title order={2} size="h3" mb="xs">
            {t.organizations}
          </Title>
          {memberships.length === 0 ? <Text c="dimmed">{t.none}</Text> : null}
          <List>
            {memberships.map(({ organizationId, name, role }) => (
              <List.Item key={organizationId}>
                <Anchor
                  renderRoot={(props) => (
                    <Link to="/o/$organizationId" params={{ organizationId }} {...props} />
                  )}
                >
                  {t.membership(name, roles[role])}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </section>
        {children}
      </Stack>
    </Container>
  );
};
