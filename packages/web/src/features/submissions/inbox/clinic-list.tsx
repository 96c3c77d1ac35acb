import { Button, Select, Text, TextInput } from '@mantine/core';
import type { MilestoneName } from '@portolan/domain/programs/milestone-name';
import { type MilestoneState, milestoneStates } from '@portolan/domain/programs/milestone-status';
import type { Program } from '@portolan/domain/programs/program';
import { milestoneInboxTexts } from '@portolan/messages/milestone-inbox-texts';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { IconBell, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { mayWriteIn } from '../../../program/rights.ts';
import { ClinicRow } from './clinic-row.tsx';
import { ExtendDialog } from './extend-dialog.tsx';
import classes from './inbox.module.css';
import { NudgeDialog } from './nudge-dialog.tsx';
import { countsOf, type Standing } from './standing.ts';

type ClinicListProps = {
  readonly program: Program;
  readonly milestone: MilestoneName;
  readonly standings: readonly Standing[];
};

/** The clinics at one milestone: found by name and state, written to together, each with its date. */
export const ClinicList = ({ program, milestone, standings }: ClinicListProps) => {
  const texts = useTexts(milestoneInboxTexts);
  const t = texts.inbox;
  const statusTexts = useTexts(submissionTexts);
  const { role } = useCurrentOrganization();
  const writes = mayWriteIn(program, role);
  const [state, setState] = useState<MilestoneState | null>(null);
  const [searched, setSearched] = useState('');
  const [nudging, setNudging] = useState(false);
  const [extended, setExtended] = useState<Standing | null>(null);
  const [done, setDone] = useState('');
  const wordOf = (each: MilestoneState) =>
    each === 'submitted' ? statusTexts.forReview : statusTexts.states[each];
  const wanted = searched.trim().toLocaleLowerCase();
  const shown = standings.filter(
    ({ row, status }) =>
      (state === null || status.state === state) && row.name.toLocaleLowerCase().includes(wanted),
  );
  const late = standings.filter(({ status }) => status.state === 'late');
  return (
    <section aria-label={t.clinics}>
      <div className={classes.tools}>
        <div className={classes.filters}>
          <TextInput
            type="search"
            label={t.search}
            leftSection={<IconSearch size={18} aria-hidden />}
            value={searched}
            onChange={(event) => setSearched(event.currentTarget.value)}
          />
          <Select
            label={t.filter}
            allowDeselect={false}
            value={state ?? 'all'}
            data={[
              { value: 'all', label: `${t.all} (${standings.length})` },
              ...countsOf(standings).map((each) => ({
                value: each.state,
                label: `${wordOf(each.state)} (${each.count})`,
              })),
            ]}
            onChange={(value) => setState(milestoneStates.find((each) => each === value) ?? null)}
          />
        </div>
        {writes && late.length > 0 ? (
          <Button
            variant="default"
            leftSection={<IconBell size={18} aria-hidden />}
            onClick={() => setNudging(true)}
          >
            {texts.nudge.button(late.length)}
          </Button>
        ) : null}
      </div>
      <Text role="status" mb={done === '' ? 0 : 'sm'} c="var(--portolan-done)" fw={600}>
        {done}
      </Text>
      {shown.length === 0 ? <Text c="dimmed">{t.none}</Text> : null}
      {shown.length === 0 ? null : (
        <ul className={classes.list}>
          {shown.map((standing) => (
            <ClinicRow
              key={standing.row.clinicId}
              standing={standing}
              ownDate={standing.row.grantee.dueDays[milestone] !== null}
              nudgedAt={standing.row.grantee.nudgedAt[milestone]}
              onExtend={writes ? () => setExtended(standing) : undefined}
            />
          ))}
        </ul>
      )}
      <NudgeDialog
        programId={program.id}
        milestone={milestone}
        late={late}
        opened={nudging}
        onClose={() => setNudging(false)}
        onDone={setDone}
      />
      <ExtendDialog
        program={program}
        milestone={milestone}
        standing={extended}
        onClose={() => setExtended(null)}
        onDone={setDone}
      />
    </section>
  );
};
