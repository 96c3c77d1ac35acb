import { ActionIcon, Button, Group, NativeSelect, SegmentedControl, Text } from '@mantine/core';
import type { Month } from '@portolan/domain/months';
import type { Profile } from '@portolan/domain/organizations/profile';
import { figureTexts } from '@portolan/messages/figure-texts';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronLeft,
  IconChevronRight,
  IconCopy,
} from '@tabler/icons-react';
import { SaveIndicator } from '../../design/save-indicator.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { monthsOfYear } from './grid/columns.ts';
import type { Entry } from './sheet/use-entry.ts';

export const viewNames = ['months', 'sites'] as const;
export type ViewName = (typeof viewNames)[number];

type ToolbarProps = {
  readonly entry: Entry;
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
  readonly year: number;
  readonly onYear: (year: number) => void;
  readonly month: Month;
  readonly onMonth: (month: Month) => void;
  readonly sites: Profile['sites'];
  /** Whether there is room for the sheet; otherwise one month is shown at a time. */
  readonly wide: boolean;
  readonly announce: (text: string) => void;
};

const Years = ({
  year,
  onYear,
  thisYear,
}: Pick<ToolbarProps, 'year' | 'onYear'> & { readonly thisYear: number }) => {
  const t = useTexts(figureTexts);
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t.earlier(String(year - 1))}
        disabled={year <= 2001}
        onClick={() => onYear(year - 1)}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <Text fw={600} px="xs" aria-live="polite">
        {year}
      </Text>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t.later(String(year + 1))}
        disabled={year >= thisYear}
        onClick={() => onYear(year + 1)}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
};

/** Undoing, and what spares typing. */
const Tools = ({
  entry,
  month,
  sites,
  announce,
}: Pick<ToolbarProps, 'entry' | 'month' | 'sites' | 'announce'>) => {
  const t = useTexts(figureTexts);
  const formats = useFormats();
  const copy = () => {
    const filled = sites.filter(({ id }) =>
      entry.sheet.measures.some(
        (measure) => entry.sheet.cell({ month, series: measure.id, place: id }).stored,
      ),
    );
    const places = ['clinic', ...filled.map(({ id }) => id)];
    const count = entry.copyDenominators(month, places);
    const name = formats.month(month);
    announce(count === 0 ? t.nothingToCopy(name) : t.copiedDenominators(count, name));
  };
  return (
    <Group gap="xs">
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t.undo}
        disabled={!entry.canUndo}
        onClick={() => void entry.undo()}
      >
        <IconArrowBackUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t.redo}
        disabled={!entry.canRedo}
        onClick={() => void entry.redo()}
      >
        <IconArrowForwardUp size={18} aria-hidden />
      </ActionIcon>
      <Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={copy}>
        {t.copyDenominators}
      </Button>
    </Group>
  );
};

/** What is shown, where the typing is, and what spares typing. */
export const Toolbar = (props: ToolbarProps) => {
  const { entry, view, onView, year, onYear, month, onMonth, sites, wide } = props;
  const t = useTexts(figureTexts);
  const formats = useFormats();
  const { role } = useCurrentOrganization();
  const oneMonth = !wide || (view === 'sites' && sites.length > 0);
  return (
    <Group justify="space-between" gap="sm">
      <Group gap="sm">
        {wide && sites.length > 0 ? (
          <SegmentedControl
            aria-label={t.view.label}
            data={viewNames.map((value) => ({ value, label: t.view[value] }))}
            value={view}
            onChange={(value) => onView(value === 'sites' ? 'sites' : 'months')}
          />
        ) : null}
        <Years year={year} onYear={onYear} thisYear={Number(entry.sheet.thisMonth.slice(0, 4))} />
        {oneMonth ? (
          <NativeSelect
            aria-label={t.month}
            value={month}
            data={monthsOfYear(year).map((value) => ({ value, label: formats.month(value) }))}
            onChange={(event) => onMonth(event.currentTarget.value)}
          />
        ) : null}
      </Group>
      {role === 'viewer' ? null : (
        <Group gap="sm">
          <SaveIndicator
            state={entry.status}
            unsaved={entry.sheet.pending.filter(({ figure }) => figure === undefined).length}
          />
          <Tools {...props} />
        </Group>
      )}
    </Group>
  );
};
