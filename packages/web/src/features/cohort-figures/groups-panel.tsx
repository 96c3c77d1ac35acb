import { NativeSelect, Paper } from '@mantine/core';
import { breakdownBy, forPeers, type Group } from '@portolan/domain/dashboards/breakdown';
import type { OwnFigure } from '@portolan/domain/dashboards/own-figures';
import type { Measure } from '@portolan/domain/measures/measure';
import { type Breakdown, breakdowns, languageMixes, sizeBands } from '@portolan/domain/rollups/cohort-month';
import { chartTexts } from '@portolan/messages/chart-texts';
import { cohortFigureTexts } from '@portolan/messages/cohort-figure-texts';
import { useState } from 'react';
import { BarChart } from '../../charts/bar-chart.tsx';
import { useMeasureWords } from '../../charts/use-measure-words.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';

type GroupsPanelProps = {
  readonly measure: Measure;
  readonly series: string;
  readonly own: readonly OwnFigure[];
  readonly month: string;
  /** Whether peers look on: small groups are hidden. */
  readonly peers: boolean;
};

const isBreakdown = (name: string): name is Breakdown => breakdowns.some((by) => by === name);

const useGroupNames = () => {
  const t = useTexts(cohortFigureTexts);
  return (by: Breakdown, { trait }: Group): string => {
    if (trait === null) return t.left;
    if (by === 'size') return t.sizes[sizeBands.find((band) => band === trait) ?? 'unknown'];
    if (by === 'languages') return t.languages[languageMixes.find((mix) => mix === trait) ?? 'unknown'];
    return trait === '' ? t.notSaid : trait;
  };
};

/** The figure of each group of clinics: of rates, its clinics' sums divided. */
export const GroupsPanel = ({ measure, series, own, month, peers }: GroupsPanelProps) => {
  const t = useTexts(cohortFigureTexts);
  const words = useTexts(chartTexts);
  const formats = useFormats();
  const { writer, nameOf } = useMeasureWords();
  const groupName = useGroupNames();
  const write = writer(measure);
  const [by, setBy] = useState<Breakdown>('ehrVendor');
  const all = breakdownBy(measure, by, own);
  const { shown, hidden } = peers ? forPeers(all) : { shown: all, hidden: [] };
  const named = shown.map((group) => ({
    group,
    name: groupName(by, group),
    written: group.value === null ? words.noFigure : write(group.value),
    reported: words.reported(group.reported, group.clinics),
  }));
  const what = `${nameOf(measure, series)}, ${formats.month(month)}`;
  const best = named
    .filter(({ group }) => group.value !== null)
    .toSorted((one, other) => (other.group.value ?? 0) - (one.group.value ?? 0));
  const title = (): string => {
    const [first, second] = best;
    if (first === undefined)
      return hidden.length > 0 ? words.groups.allHidden(what) : words.groups.none(what);
    // One that is hidden may stand higher.
    if (second === undefined || hidden.length > 0) return words.groups.one(what, first.name, first.written);
    const say = measure.kind === 'rate' ? words.groups.highest : words.groups.largest;
    return say(what, first.name, first.written);
  };
  return (
    <Paper withBorder p="md">
      <NativeSelect
        label={t.by}
        value={by}
        mb="sm"
        maw={360}
        onChange={({ currentTarget }) => {
          if (isBreakdown(currentTarget.value)) setBy(currentTarget.value);
        }}
      >
        {breakdowns.map((one) => (
          <option key={one} value={one}>
            {t.breakdowns[one]}
          </option>
        ))}
      </NativeSelect>
      <BarChart
        title={title()}
        under={words.reported(own.filter(({ figure }) => figure !== null).length, own.length)}
        bars={named.map(({ group, name, written, reported }) => ({
          key: String(group.trait),
          name,
          value: group.value,
          written,
          beside: reported,
          words: words.groups.row(name, written, reported),
        }))}
        rows={{
          head: [words.table.group, words.table.value, words.table.reported, words.table.clinics],
          body: named.map(({ group, name }) => [
            name,
            group.value === null ? '' : write(group.value),
            String(group.reported),
            String(group.clinics),
          ]),
        }}
        {...(hidden.length > 0 ? { note: t.hidden(hidden.length) } : peers ? {} : { note: t.small })}
      />
    </Paper>
  );
};
