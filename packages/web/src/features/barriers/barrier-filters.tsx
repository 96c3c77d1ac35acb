import { NativeSelect, TextInput } from '@mantine/core';
import { barrierStatuses, severities } from '@portolan/domain/barriers/barrier';
import { barrierTexts } from '@portolan/messages/barrier-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './barriers.module.css';
import type { BarrierFilter } from './filter-barriers.ts';
import type { ElementTitle } from './use-element-titles.ts';

type BarrierFiltersProps = {
  readonly filter: BarrierFilter;
  readonly elements: readonly ElementTitle[];
  readonly onFilter: (filter: BarrierFilter) => void;
};

/** What of the log is looked for. */
export const BarrierFilters = ({ filter, elements, onFilter }: BarrierFiltersProps) => {
  const texts = useTexts(barrierTexts);
  const t = texts.filters;
  const all = { value: '', label: t.all };
  const set = (change: Partial<BarrierFilter>) => onFilter({ ...filter, ...change });
  return (
    <search className={classes.filters} aria-label={t.label}>
      <TextInput
        type="search"
        label={t.search}
        value={filter.words}
        onChange={(event) => set({ words: event.currentTarget.value })}
      />
      <NativeSelect
        label={t.status}
        value={filter.status ?? ''}
        data={[all, ...barrierStatuses.map((value) => ({ value, label: texts.statuses[value] }))]}
        onChange={({ currentTarget: { value } }) =>
          set({ status: barrierStatuses.find((known) => known === value) ?? null })
        }
      />
      <NativeSelect
        label={t.severity}
        value={filter.severity ?? ''}
        data={[all, ...severities.map((value) => ({ value, label: texts.severities[value] }))]}
        onChange={({ currentTarget: { value } }) =>
          set({ severity: severities.find((known) => known === value) ?? null })
        }
      />
      <NativeSelect
        label={t.element}
        value={filter.element ?? ''}
        data={[
          all,
          { value: 'plan', label: texts.wholePlan },
          ...elements.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={({ currentTarget: { value } }) => set({ element: value === '' ? null : value })}
      />
    </search>
  );
};
