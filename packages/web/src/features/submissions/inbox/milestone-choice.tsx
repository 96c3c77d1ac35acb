import type { MilestoneName } from '@portolan/domain/programs/milestone-name';
import { milestoneNames } from '@portolan/domain/programs/milestone-name';
import type { Program } from '@portolan/domain/programs/program';
import { milestoneInboxTexts } from '@portolan/messages/milestone-inbox-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './milestone-choice.module.css';
import { countsOf, type Standing } from './standing.ts';

type MilestoneChoiceProps = {
  readonly program: Program;
  readonly standings: Readonly<Record<MilestoneName, readonly Standing[]>>;
  readonly chosen: MilestoneName;
  readonly onChoose: (milestone: MilestoneName) => void;
};

/** The three milestones, each with how many clinics are where: as a bar for the eye and as counts for everybody. */
export const MilestoneChoice = ({ program, standings, chosen, onChoose }: MilestoneChoiceProps) => {
  const t = useTexts(milestoneInboxTexts).inbox;
  const texts = useTexts(submissionTexts);
  const { milestones } = useTexts(programTexts);
  const { day } = useFormats();
  return (
    <fieldset className={classes.choice}>
      <legend className={classes.legend}>{t.choose}</legend>
      {milestoneNames.map((name) => {
        const counts = countsOf(standings[name]);
        const dueDay = program.milestones[name];
        return (
          <label key={name} className={classes.card} data-chosen={name === chosen}>
            <span className={classes.head}>
              <input
                type="radio"
                name="milestone"
                checked={name === chosen}
                onChange={() => onChoose(name)}
              />
              <strong>{milestones[name]}</strong>
            </span>
            <span className={classes.day}>{dueDay === null ? texts.noDate : texts.due(day(dueDay))}</span>
            <span className={classes.bar} aria-hidden>
              {counts.map(({ state, count }) => (
                <span key={state} className={classes.part} data-state={state} style={{ flexGrow: count }} />
              ))}
            </span>
            <span className={classes.counts}>
              {counts.map(({ state, count }) => (
                <span key={state} className={classes.count}>
                  <span className={classes.dot} data-state={state} aria-hidden />
                  {t.count(state === 'submitted' ? texts.forReview : texts.states[state], count)}
                </span>
              ))}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
};
