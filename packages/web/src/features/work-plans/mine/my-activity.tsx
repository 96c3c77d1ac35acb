import { Button } from '@mantine/core';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { RecordSaveState, UnsavedFields } from '../../../saving/unsaved-fields.tsx';
import { useSavedRecord } from '../../../saving/use-saved-record.ts';
import { ElementEditingProvider, elementActions } from '../element/element-editing.tsx';
import { LateMark } from '../element/late-mark.tsx';
import { SavedText } from '../element/saved-text.tsx';
import { Statuses } from '../element/statuses.tsx';
import { savedElements } from '../element-saving.ts';
import type { OpenPlan } from '../open-plan.ts';
import classes from '../overview/aside.module.css';
import { useElementWiring } from '../use-element-savers.ts';
import { useNames } from '../use-names.ts';
import type { MyActivity } from './my-groups.ts';

type MyActivityRowProps = MyActivity & {
  readonly open: OpenPlan;
  readonly say: (message: string, undo?: () => void) => void;
};

/** One of the person's own activities, with its statuses to be written here and now. */
export const MyActivityRow = ({ part, activity, open, say }: MyActivityRowProps) => {
  const t = useTexts(workPlanTexts);
  const { language } = useLocale();
  const { span } = useFormats();
  const names = useNames(open.members);
  const address = { organizationId: open.organizationId, planId: open.plan.id, elementId: part.template.id };
  const saved = useSavedRecord(savedElements, { ...useElementWiring()(address), record: part.stored });
  const { edit, version, flush } = saved;
  const actions = useMemo(() => elementActions({ edit, version, flush }), [edit, version, flush]);
  const name = names.ofActivity(activity);
  const { timeframe } = activity;
  const complete = () => {
    const above = part.summary.planned[part.summary.planned.findIndex(({ id }) => id === activity.id) - 1];
    actions.move(activity.id, 'completed', part.summary.completed.at(-1)?.id ?? null);
    say(t.mine.completed, () => actions.move(activity.id, 'planned', above?.id ?? null));
  };
  return (
    <UnsavedFields>
      <ElementEditingProvider value={{ open, names, actions, say }}>
        <li className={classes.panel} aria-label={name}>
          <div className={classes.item}>
            <Link
              className={classes.link}
              to="/o/$organizationId/plan/$planId/elements/$elementId"
              params={address}
              hash={activity.id}
            >
              {name}
            </Link>
            <span className={classes.meta}>
              <LateMark activity={activity} today={open.today} />
              <span>{timeframe ? span(timeframe) : t.noDates}</span>
              <span>{`${part.template.number}. ${part.template.title[language]}`}</span>
            </span>
            <div className={classes.statuses}>
              <Statuses activity={activity} name={name}>
                {(field, label) =>
                  open.rights === 'read' ? (
                    <p>{`${label}: ${activity[field]}`}</p>
                  ) : (
                    <SavedText
                      label={label}
                      minRows={2}
                      most={4000}
                      value={activity[field]}
                      onSave={(text, seen) => actions.edit(activity.id, field, text, seen)}
                    />
                  )
                }
              </Statuses>
            </div>
            <span className={classes.meta}>
              {open.rights === 'edit' ? (
                <Button
                  variant="light"
                  size="xs"
                  fz="sm"
                  leftSection={<IconCircleCheck size={18} aria-hidden />}
                  aria-label={t.mine.completeThis(name)}
                  onClick={complete}
                >
                  {t.mine.complete}
                </Button>
              ) : null}
              <RecordSaveState status={saved.status} quiet />
            </span>
          </div>
        </li>
      </ElementEditingProvider>
    </UnsavedFields>
  );
};
