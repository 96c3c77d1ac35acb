import { Anchor, Text, Title } from '@mantine/core';
import type { Measure } from '@portolan/domain/measures/measure';
import type { Aim } from '@portolan/domain/measures/measure-settings';
import { measureTexts } from '@portolan/messages/measure-texts';
import { Link } from '@tanstack/react-router';
import { Row, RowList } from '../../design/row-list.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useAimWords } from './use-aim-words.ts';

type ExpectedSectionProps = {
  readonly catalogue: readonly Measure[];
  readonly expected: Readonly<Record<string, Aim>>;
};

/** The targets that follow from the clinic's profile, and the way there (ORG-4). */
export const ExpectedSection = ({ catalogue, expected }: ExpectedSectionProps) => {
  const t = useTexts(measureTexts).expected;
  const { language } = useLocale();
  const { organizationId } = useCurrentOrganization();
  const { pointsOf } = useAimWords();
  const lines = catalogue.flatMap((measure) => {
    const aim = expected[measure.id];
    return aim === undefined ? [] : [{ measure, points: pointsOf(measure, aim) }];
  });
  return (
    <section aria-labelledby="expected">
      <Title order={2} id="expected" mb={4}>
        {t.title}
      </Title>
      <Text c="dimmed" mb="sm" maw="65ch">
        {lines.length === 0 ? t.none : t.lead}
      </Text>
      {lines.length === 0 ? null : (
        <RowList>
          {lines.map(({ measure, points }) => (
            <Row key={measure.id} spread>
              <Text>{measure.name[language]}</Text>
              <Text fw={600}>{points.join(' · ')}</Text>
            </Row>
          ))}
        </RowList>
      )}
      <Anchor
        mt="sm"
        display="inline-block"
        renderRoot={(props) => (
          <Link to="/o/$organizationId/profile" params={{ organizationId }} {...props} />
        )}
      >
        {t.toProfile}
      </Anchor>
    </section>
  );
};
