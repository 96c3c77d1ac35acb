import { Table, Text } from '@mantine/core';
import { type Award, totalOf } from '@portolan/domain/programs/program';
import { programTexts } from '@portolan/messages/program-texts';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './program-view.module.css';

/** The awards with their sum. */
export const AwardsTable = ({ awards }: { readonly awards: readonly Award[] }) => {
  const texts = useTexts(programTexts);
  const { dollars } = useFormats();
  if (awards.length === 0) return <Text c="dimmed">{texts.page.noAwards}</Text>;
  return (
    <Table className={classes.awards ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{texts.page.awardedTo}</Table.Th>
          <Table.Th scope="col">{texts.form.dollars}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {awards.map((award) => (
          <Table.Tr key={award.id}>
            <Table.Td>{award.label}</Table.Td>
            <Table.Td>{dollars(award.dollars)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th scope="row">{texts.page.sum}</Table.Th>
          <Table.Td>{dollars(totalOf(awards))}</Table.Td>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
};
