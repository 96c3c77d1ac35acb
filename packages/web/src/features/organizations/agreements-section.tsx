import { Anchor, List, Text } from '@mantine/core';
import { acceptanceTexts } from '@portolan/messages/acceptance-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { allMembersQuery } from '../../api/member-names.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useProfile } from './profile-context.tsx';
import { Section } from './section.tsx';

/** What was accepted in the organization's name when it was set up, by whom and when (ORG-1). */
export const AgreementsSection = () => {
  const t = useTexts(acceptanceTexts);
  const formats = useFormats();
  const { id, acceptance } = useProfile().saved.record;
  const members = useQuery(allMembersQuery(useApi(), id));
  if (members.data === undefined) return null;
  const who = members.data.find(({ personId }) => personId === acceptance.by)?.name ?? t.someone;
  return (
    <Section title={t.title}>
      <Text>{t.accepted(who, formats.date(acceptance.at))}</Text>
      <List mt="xs">
        <List.Item>
          <Anchor href="/terms">{t.terms(acceptance.termsVersion)}</Anchor>
        </List.Item>
        {acceptance.agreementVersion === null ? null : (
          <List.Item>
            <Anchor href="/agreement">{t.agreement(acceptance.agreementVersion)}</Anchor>
          </List.Item>
        )}
      </List>
    </Section>
  );
};
