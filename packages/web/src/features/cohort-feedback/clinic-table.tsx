import type { Tally } from '@portolan/domain/feedback/feedback-month';
import { type FeedbackMeasure, shownOf } from '@portolan/domain/feedback/feedback-series';
import { feedbackFigureTexts } from '@portolan/messages/feedback-figure-texts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { TableCard } from '../../program/table-card.tsx';

export type ClinicTally = { readonly clinicId: string; readonly name: string; readonly tally: Tally };

const columns = ['satisfaction', 'recommendation', 'hoursToClose'] as const;

/** Each clinic's figures with the answers they are made of. */
export const ClinicTable = ({ clinics }: { readonly clinics: readonly ClinicTally[] }) => {
  const t = useTexts(feedbackFigureTexts);
  const formats = useFormats();
  const written = (measure: FeedbackMeasure, tally: Tally): string => {
    const value = shownOf(measure, tally);
    if (value === null) return t.cohort.dash;
    const { sum, of } = tally[measure];
    return `${t.units[measure](formats.number(value))} (${formats.number(sum)} / ${formats.number(of)})`;
  };
  return (
    <TableCard title={t.cohort.clinics} order={2}>
      <thead>
        <tr>
          <th scope="col">{t.cohort.clinic}</th>
          <th scope="col" data-number>
            {t.count}
          </th>
          {columns.map((measure) => (
            <th key={measure} scope="col" data-number>
              {t.measures[measure]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {clinics.map(({ clinicId, name, tally }) => (
          <tr key={clinicId}>
            <th scope="row">{name}</th>
            <td data-number>{formats.number(tally.responses)}</td>
            {columns.map((measure) => (
              <td key={measure} data-number>
                {written(measure, tally)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableCard>
  );
};
