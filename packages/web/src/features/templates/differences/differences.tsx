import type { TemplateDifference } from '@portolan/domain/work-plans/compare-templates';
import { planMoveTexts } from '@portolan/messages/plan-move-texts';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './differences.module.css';

type DifferencesProps = {
  readonly differences: readonly TemplateDifference[];
  /** What an element is called, of which only parts differ. */
  readonly titleOf: (elementId: string) => string;
};

const One = ({ difference }: { readonly difference: TemplateDifference }) => {
  const t = useTexts(planMoveTexts).differences;
  const { language } = useLocale();
  const { what, change, name, before } = difference;
  return (
    <li className={classes.item}>
      <span className={classes.mark} data-change={change}>
        {`${t[change]}: ${t.what[what]}`}
      </span>
      <span>{name[language]}</span>
      {before === null ? null : <span className={classes.before}>{t.was(before[language])}</span>}
    </li>
  );
};

/** What is new, renamed, reworded, moved and gone, in a sentence and then element by element. */
export const Differences = ({ differences, titleOf }: DifferencesProps) => {
  const t = useTexts(planMoveTexts).differences;
  const ids = [...new Set(differences.map(({ elementId }) => elementId))];
  const count = (...changes: readonly TemplateDifference['change'][]) =>
    differences.filter(({ change }) => changes.includes(change)).length;
  return (
    <>
      <p>{t.counts(count('added'), count('renamed', 'reworded', 'moved'), count('retired'))}</p>
      <ul className={classes.groups}>
        {ids.map((id) => (
          <li key={id}>
            <h3 className={classes.title}>{titleOf(id)}</h3>
            <ul className={classes.list}>
              {differences
                .filter(({ elementId }) => elementId === id)
                .map((difference) => (
                  <One
                    key={`${difference.what} ${difference.partId} ${difference.change}`}
                    difference={difference}
                  />
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
};
