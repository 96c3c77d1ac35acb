import { Anchor, Button, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import type { Month } from '@portolan/domain/months';
import { figureTexts } from '@portolan/messages/figure-texts';
import { WriteProblem } from '../../../design/write-problem.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import type { CellId } from '../saving/figure-queue.ts';
import type { CellWords } from '../sheet/use-cell-words.ts';
import type { Entry } from '../sheet/use-entry.ts';
import { missingIn, seriesRows } from './missing.ts';
import { MonthHistory } from './month-history.tsx';
import classes from './month-panel.module.css';
import { MonthStatusBadge, shownStatusOf } from './month-status.tsx';
import { useMonthWrites } from './use-month-writes.ts';

type MonthPanelProps = {
  readonly month: Month | null;
  readonly entry: Entry;
  readonly words: CellWords;
  readonly nameOf: (personId: string) => string;
  readonly placeName: (place: string) => string;
  readonly onGo: (id: CellId) => void;
  readonly onClose: () => void;
};

type InsideProps = Omit<MonthPanelProps, 'month' | 'onClose'> & { readonly month: Month };

const State = ({ month, entry, nameOf }: InsideProps) => {
  const t = useTexts(figureTexts).panel;
  const { dateTime } = useFormats();
  const { sheet } = entry;
  const stored = sheet.monthOf(month);
  const { submitted, approved } = stored;
  return (
    <Stack gap={4} align="flex-start">
      <MonthStatusBadge status={shownStatusOf(stored, sheet.thisMonth)} />
      {submitted === null ? null : (
        <Text size="sm">{t.submittedBy(nameOf(submitted.by), dateTime(submitted.at))}</Text>
      )}
      {approved === null ? null : (
        <Text size="sm">{t.approvedBy(nameOf(approved.by), dateTime(approved.at))}</Text>
      )}
    </Stack>
  );
};

/** What is missing, and what is unusual and unexplained. */
const ToDo = ({ month, entry, words, placeName, onGo }: InsideProps) => {
  const t = useTexts(figureTexts).panel;
  const { sheet } = entry;
  const missing = missingIn(sheet, month);
  const rows = new Map(seriesRows(sheet).map((row) => [row.series, row]));
  const unexplained = sheet.warningsIn(month).filter(({ explained }) => !explained);
  return (
    <>
      {unexplained.length === 0 ? null : (
        <div>
          <Title order={3} size="h4">
            {t.unexplained}
          </Title>
          <ul className={classes.list}>
            {unexplained.map(({ series, place, warning }) => {
              const row = rows.get(series);
              return row === undefined ? null : (
                <li key={`${series} ${place} ${warning}`}>
                  <Anchor component="button" type="button" onClick={() => onGo({ month, series, place })}>
                    {`${words.seriesName(row)}, ${placeName(place)}`}
                  </Anchor>
                  <Text size="sm">{words.warning(warning)}</Text>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <div>
        <Title order={3} size="h4">
          {missing.length === 0 ? t.nothingMissing : t.missing}
        </Title>
        {missing.length === 0 ? null : (
          <ul className={classes.list}>
            {missing.map((row) => (
              <li key={row.series}>{words.seriesName(row)}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
};

const Actions = ({ month, entry }: InsideProps) => {
  const t = useTexts(figureTexts).panel;
  const { role } = useCurrentOrganization();
  const formats = useFormats();
  const writes = useMonthWrites();
  const stored = entry.sheet.monthOf(month);
  const name = formats.month(month);
  const mayApprove = role === 'owner' || role === 'editor';
  const isOpen = stored.status === 'open' || stored.status === 'reopened';
  const unsaved = entry.sheet.pendingIn(month).length;
  const blank = Object.keys(stored.cells).length === 0 && stored.approved === null;
  if (role === 'viewer') return null;
  return (
    <Stack gap="xs">
      {unsaved > 0 ? <Text c="var(--portolan-late)">{t.unsaved(unsaved)}</Text> : null}
      {blank && unsaved === 0 ? <Text c="dimmed">{t.empty}</Text> : null}
      <Group gap="sm">
        {isOpen ? (
          <Button
            variant={mayApprove ? 'default' : 'filled'}
            disabled={blank || unsaved > 0}
            loading={writes.busy}
            onClick={() => writes.run('month', (write) => write.submit(stored), t.submitted(name))}
          >
            {t.submit}
          </Button>
        ) : null}
        {mayApprove && stored.status !== 'approved' ? (
          <Button
            disabled={blank || unsaved > 0}
            loading={writes.busy}
            onClick={() => writes.run('month', (write) => write.approve(stored), t.approved(name))}
          >
            {t.approve}
          </Button>
        ) : null}
        {mayApprove && !isOpen ? (
          <Button
            variant="default"
            loading={writes.busy}
            onClick={() => writes.run('month', (write) => write.reopen(stored), t.reopened(name))}
          >
            {t.reopen}
          </Button>
        ) : null}
      </Group>
      <WriteProblem writes={writes} place="month" />
      <Text role="status" size="sm" c="var(--portolan-done)">
        {writes.done}
      </Text>
      <Text size="sm" c="dimmed">
        {mayApprove ? (stored.status === 'approved' ? t.whatReopening : t.whatApproving) : t.whoApproves}
      </Text>
    </Stack>
  );
};

/** A month: its state, what it lacks, what can be done with it, and what was approved of it before. */
export const MonthPanel = ({ month, onClose, ...inside }: MonthPanelProps) => {
  const t = useTexts(figureTexts).panel;
  const formats = useFormats();
  return (
    <Drawer
      opened={month !== null}
      onClose={onClose}
      position="right"
      size="md"
      title={month === null ? '' : formats.month(month)}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      {month === null ? null : (
        <Stack gap="lg">
          <State month={month} {...inside} />
          {month > inside.entry.sheet.thisMonth ? null : (
            <>
              <Actions key={month} month={month} {...inside} />
              <ToDo month={month} {...inside} />
            </>
          )}
          <div>
            <Title order={3} size="h4" mb={4}>
              {t.history}
            </Title>
            <MonthHistory month={month} sheet={inside.entry.sheet} words={inside.words} />
          </div>
        </Stack>
      )}
    </Drawer>
  );
};
