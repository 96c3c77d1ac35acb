import type { CampaignSums } from '@portolan/domain/campaigns/campaign-month';
import { cohortCampaignTexts } from '@portolan/messages/cohort-campaign-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { TableCard } from '../../program/table-card.tsx';
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
  return (
    <TableCard title={title} order={2}>
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
    </TableCard>
  );
};
