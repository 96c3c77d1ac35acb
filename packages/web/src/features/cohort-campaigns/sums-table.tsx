import { Paper, Title } from '@mantine/core';
import type { CampaignSums } from '@portolan/domain/campaigns/campaign-month';
import { cohortCampaignTexts } from '@portolan/messages/cohort-campaign-texts';
import { useId } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './cohort-campaigns.module.css';
import { columns, SumWords } from './sum-words.tsx';

export type SumsRow = { readonly key: string; readonly name: string; readonly sums: CampaignSums };

type SumsTableProps = {
  readonly title: string;
  /** What the rows are. */
  readonly of: string;
  readonly rows: readonly SumsRow[];
};

/** Sums row by row, each share with the numbers that it is made of. */
export const SumsTable = ({ title, of, rows }: SumsTableProps) => {
  const t = useTexts(cohortCampaignTexts);
  const id = useId();
  return (
    <Paper withBorder p="md">
      <Title order={2} id={id} size="h3" mb="xs">
        {title}
      </Title>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section className={classes.scroller} aria-labelledby={id} tabIndex={0} data-scrolls>
        <table>
          <thead>
            <tr>
              <th scope="col">{of}</th>
              {columns.map((column) => (
                <th key={column} scope="col" data-number>
                  {t.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, sums }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {columns.map((column) => (
                  <td key={column} data-number>
                    <SumWords column={column} sums={sums} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Paper>
  );
};
