import { Anchor } from '@mantine/core';
import type { CohortClinic } from '@portolan/contract/cohort-figure-routes';
import { leagueOf } from '@portolan/domain/dashboards/league';
import { type OwnFigure, reportingOfClinic } from '@portolan/domain/dashboards/own-figures';
import type { Measure } from '@portolan/domain/measures/measure';
import type { Month } from '@portolan/domain/months';
import { cohortFigureTexts } from '@portolan/messages/cohort-figure-texts';
import { Link } from '@tanstack/react-router';
import { useMeasureWords } from '../../charts/use-measure-words.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { TableCard } from '../../program/table-card.tsx';

type ClinicListProps = {
  readonly programId: string;
  readonly measure: Measure;
  readonly own: readonly OwnFigure[];
  readonly clinics: readonly CohortClinic[];
  readonly months: readonly Month[];
  /** Whether clinics are ranked. */
  readonly league: boolean;
};

/** Every clinic with its figure and how often it reported, ranked where the program wants that. */
export const ClinicList = ({ programId, measure, own, clinics, months, league }: ClinicListProps) => {
  const t = useTexts(cohortFigureTexts);
  const { organizationId } = useCurrentOrganization();
  const write = useMeasureWords().writer(measure);
  const places = league ? leagueOf(measure, own) : null;
  const rows = places ?? own.map((clinic) => ({ rank: null, clinic }));
  const byId = new Map(clinics.map((clinic) => [clinic.clinicId, clinic]));
  const reportedBy = (clinicId: string): string => {
    const clinic = byId.get(clinicId);
    if (clinic === undefined) return '';
    const { reported, of } = reportingOfClinic(clinic, months);
    return t.monthsOf(reported, of);
  };
  return (
    <TableCard title={places === null ? t.clinics : t.league} order={3}>
      <thead>
        <tr>
          {places === null ? null : (
            <th scope="col" data-number>
              {t.rank}
            </th>
          )}
          <th scope="col">{t.clinic}</th>
          <th scope="col" data-number>
            {t.figure}
          </th>
          <th scope="col" data-number>
            {t.monthsReported}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ rank, clinic }) => (
          <tr key={clinic.clinicId}>
            {places === null ? null : <td data-number>{rank ?? ''}</td>}
            <th scope="row">
              <Anchor
                renderRoot={(props) => (
                  <Link
                    to="/o/$organizationId/programs/$programId/figures/$clinicId"
                    params={{ organizationId, programId, clinicId: clinic.clinicId }}
                    {...props}
                  />
                )}
              >
                {clinic.name}
              </Anchor>
            </th>
            <td data-number>{clinic.value === null ? t.notReported : write(clinic.value)}</td>
            <td data-number>{reportedBy(clinic.clinicId)}</td>
          </tr>
        ))}
      </tbody>
    </TableCard>
  );
};
