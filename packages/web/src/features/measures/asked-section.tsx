import { Text, Title } from '@mantine/core';
import type { getClinicMeasures } from '@portolan/contract/measure-routes';
import type { ReplyOf } from '@portolan/contract/route';
import { measureTexts } from '@portolan/messages/measure-texts';
import { Row, RowList } from '../../design/row-list.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';

export type Asked = ReplyOf<typeof getClinicMeasures>['asked'];

/** What each program asks the clinic for, how often and by when. */
export const AskedSection = ({ asked }: { readonly asked: Asked }) => {
  const t = useTexts(measureTexts).asked;
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="asked">
      <Title order={2} id="asked" mb="sm">
        {t.title}
      </Title>
      <RowList>
        {asked.map(({ program, measures }) => (
          <Row key={program.programId}>
            <div>
              <Text fw={600}>{t.program(program.name, program.foundationName)}</Text>
              <Text>{t[measures.cadence](measures.dueDays)}</Text>
              <Text c="dimmed">{t.count(measures.asked.length)}</Text>
            </div>
          </Row>
        ))}
      </RowList>
    </section>
  );
};
