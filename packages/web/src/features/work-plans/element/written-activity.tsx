import type { Activity } from '@portolan/domain/work-plans/activity';
import { elementTexts } from '@portolan/messages/element-texts';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { isResponsible } from '../open-plan.ts';
import classes from './activity-row.module.css';
import { useEditing } from './element-editing.tsx';
import { FromResponse } from './from-response.tsx';
import { LateMark } from './late-mark.tsx';
import { SavedText } from './saved-text.tsx';
import { Statuses } from './statuses.tsx';
import { useFound } from './use-found.ts';

/** An activity for who may not change it; its responsible contributor still reports on it. */
export const WrittenActivity = ({ activity }: { readonly activity: Activity }) => {
  const t = useTexts(elementTexts);
  const { span } = useFormats();
  const { open, names, actions } = useEditing();
  const name = names.ofActivity(activity);
  const { ref, found } = useFound(activity.id);
  const reports = open.rights === 'report' && isResponsible(activity.responsible, open.personId);
  const { timeframe, subPoints } = activity;
  return (
    <li ref={ref} className={classes.written} id={activity.id} data-found={found}>
      <p className={classes.writtenText}>{name}</p>
      {subPoints.length > 0 ? (
        <ul className={classes.writtenPoints}>
          {subPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : null}
      <p className={classes.writtenMeta}>
        <LateMark activity={activity} today={open.today} />
        <span>{names.ofResponsible(activity.responsible)}</span>
        <span>{timeframe ? span(timeframe) : t.noMonth}</span>
      </p>
      <FromResponse activity={activity} />
      <Statuses activity={activity} name={name} opened={reports}>
        {(field, label) =>
          reports ? (
            <SavedText
              label={label}
              minRows={2}
              most={4000}
              value={activity[field]}
              onSave={(text, seen) => actions.edit(activity.id, field, text, seen)}
            />
          ) : (
            <>
              <span className={classes.writtenLabel}>{label}</span>
              <p className={classes.writtenStatus}>{activity[field] === '' ? '–' : activity[field]}</p>
            </>
          )
        }
      </Statuses>
    </li>
  );
};
