import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { profileTexts } from '@portolan/messages/profile-texts';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { allMembersQuery } from '../../api/member-names.ts';
import { useProblemSentences } from '../../design/problem-sentence.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization, useMe } from '../../organization/current-organization.tsx';
import classes from './profile.module.css';
import { useProfile } from './profile-context.tsx';
import { isProfileField } from './profile-saving.ts';
import { useWrittenValue } from './use-written-value.ts';

/** The same field changed by two people, both versions side by side; and what the server would not take. */
export const Unresolved = () => {
  const t = useTexts(profileTexts);
  const formats = useFormats();
  const sentences = useProblemSentences();
  const written = useWrittenValue();
  const { saved, profile } = useProfile();
  const me = useMe().person.id;
  const { organizationId } = useCurrentOrganization();
  const members = useQuery(allMembersQuery(useApi(), organizationId));
  const nameOf = (id: string) => members.data?.find(({ personId }) => personId === id)?.name ?? '…';
  const labelOf = (path: string) => (isProfileField(path, profile) ? t.fields[path] : path);
  return (
    <Stack gap="md" mb={saved.queue.held.length + saved.queue.refused.length > 0 ? 'lg' : 0}>
      {saved.queue.held.map(({ path, theirs, by, at, change }) => (
        <Alert
          key={path}
          role="alert"
          color="orange"
          variant="light"
          icon={<IconAlertTriangle aria-hidden />}
          title={by === me ? t.conflict.ownTitle(labelOf(path)) : t.conflict.title(labelOf(path))}
        >
          <Text mb="sm">
            {by === me
              ? t.conflict.ownBody(formats.dateTime(at))
              : t.conflict.body(nameOf(by), formats.dateTime(at))}
          </Text>
          <div className={classes.versions}>
            <div className={classes.version}>
              <Text fw={600}>{t.conflict.yours}</Text>
              <Text my="xs">{written(path, isProfileField(path, profile) ? change[path] : null)}</Text>
              <Button onClick={() => saved.decide(path, change)}>{t.conflict.keepYours}</Button>
            </div>
            <div className={classes.version}>
              <Text fw={600}>{t.conflict.theirs}</Text>
              <Text my="xs">{written(path, theirs)}</Text>
              <Button variant="default" onClick={() => saved.decide(path, null)}>
                {t.conflict.keepTheirs}
              </Button>
            </div>
          </div>
        </Alert>
      ))}
      {saved.queue.refused.map(({ change, code }) => {
        const names = Object.keys(change).map(labelOf).join(', ');
        return (
          <Alert
            key={names}
            role="alert"
            color="orange"
            variant="light"
            icon={<IconAlertTriangle aria-hidden />}
            title={t.refused.title(names)}
          >
            <Text mb="sm">{sentences.ofCode(code)}</Text>
            <Group>
              <Button onClick={() => saved.settleRefused(true)}>{t.refused.retry}</Button>
              <Button variant="default" onClick={() => saved.settleRefused(false)}>
                {t.refused.discard}
              </Button>
            </Group>
          </Alert>
        );
      })}
    </Stack>
  );
};
