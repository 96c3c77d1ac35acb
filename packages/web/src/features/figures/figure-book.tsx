import { Button, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Member } from '@portolan/contract/membership-routes';
import type { MonthFigures } from '@portolan/domain/figures/month-figures';
import type { Measure } from '@portolan/domain/measures/measure';
import type { Month } from '@portolan/domain/months';
import type { Profile } from '@portolan/domain/organizations/profile';
import { figureTexts } from '@portolan/messages/figure-texts';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { useState } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { MonthForm } from './form/month-form.tsx';
import { monthsOfYear } from './grid/columns.ts';
import { GridView } from './grid/grid-view.tsx';
import { MonthPanel } from './month/month-panel.tsx';
import type { CellId } from './saving/figure-queue.ts';
import { wrongCells } from './sheet/sheet.ts';
import { useCellWords } from './sheet/use-cell-words.ts';
import { useEntry } from './sheet/use-entry.ts';
import { Toolbar, type ViewName } from './toolbar.tsx';

type FigureBookProps = {
  readonly months: readonly MonthFigures[];
  readonly measures: readonly Measure[];
  readonly members: readonly Member[];
  readonly sites: Profile['sites'];
  readonly thisMonth: Month;
  readonly year: number;
  readonly onYear: (year: number) => void;
};

/** The month that is shown of a year: the last that has begun. */
const monthOfYear = (year: number, thisMonth: Month): Month =>
  monthsOfYear(year).findLast((month) => month <= thisMonth) ?? `${year}-01`;

/** The figures of a year, as a sheet or, on a phone, as a form for one month. */
export const FigureBook = ({
  months,
  measures,
  members,
  sites,
  thisMonth,
  year,
  onYear,
}: FigureBookProps) => {
  const t = useTexts(figureTexts);
  const former = useTexts(workPlanTexts).formerMember;
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const { organizationId, role } = useCurrentOrganization();
  const mayEnter = role !== 'viewer';
  const entry = useEntry({ organizationId, months, measures, thisMonth, mayEnter });
  const words = useCellWords();
  const [view, setView] = useState<ViewName>('months');
  const [month, setMonth] = useState<Month>(() => monthOfYear(year, thisMonth));
  const [openMonth, setOpenMonth] = useState<Month | null>(null);
  const [wanted, setWanted] = useState<CellId | null>(null);
  const [said, setSaid] = useState('');

  const nameOf = (personId: string) => members.find((member) => member.personId === personId)?.name ?? former;
  const places = ['clinic', ...sites.map(({ id }) => id)];
  const placeName = (place: string) =>
    place === 'clinic' ? t.clinic : (sites.find(({ id }) => id === place)?.name ?? t.clinic);
  const shownYear = (next: number) => {
    onYear(next);
    setMonth(monthOfYear(next, thisMonth));
  };
  const go = (id: CellId) => {
    setOpenMonth(null);
    const itsYear = Number(id.month.slice(0, 4));
    if (itsYear !== year) onYear(itsYear);
    setMonth(id.month);
    if (id.place !== 'clinic') setView('sites');
    else if (view === 'sites' && sites.length === 0) setView('months');
    setWanted(id);
  };
  const wrong = wrongCells(entry.sheet);
  const [firstWrong] = wrong;
  const columns =
    view === 'sites' && sites.length > 0
      ? places.map((place) => ({ key: place, month, place, label: placeName(place) }))
      : null;
  return (
    <Stack gap="md">
      <Toolbar
        entry={entry}
        view={view}
        onView={setView}
        year={year}
        onYear={shownYear}
        month={month}
        onMonth={setMonth}
        sites={sites}
        wide={wide}
        announce={setSaid}
      />
      {firstWrong === undefined ? null : (
        <Text c="var(--portolan-late)" fw={600}>
          {t.wrong(wrong.length)}{' '}
          <Button size="compact-sm" variant="default" onClick={() => go(firstWrong.id)}>
            {t.firstWrong}
          </Button>
        </Text>
      )}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {wide ? (
        <GridView
          key={columns === null ? 'months' : 'sites'}
          entry={entry}
          words={words}
          year={year}
          siteColumns={columns}
          placeName={placeName}
          nameOf={nameOf}
          wanted={wanted}
          onMonth={setOpenMonth}
          announce={setSaid}
        />
      ) : (
        <MonthForm
          entry={entry}
          words={words}
          month={month}
          places={places}
          placeName={placeName}
          wanted={wanted}
          onMonth={setOpenMonth}
        />
      )}
      <MonthPanel
        month={openMonth}
        entry={entry}
        words={words}
        nameOf={nameOf}
        placeName={placeName}
        onGo={go}
        onClose={() => setOpenMonth(null)}
      />
    </Stack>
  );
};
