import { Button, VisuallyHidden } from '@mantine/core';
import type { Activity } from '@portolan/domain/work-plans/activity';
import { elementTexts } from '@portolan/messages/element-texts';
import { IconCheck, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './statuses.module.css';

export const statusFields = ['startUpStatus', 'midProjectStatus', 'finalStatus'] as const;
export type StatusField = (typeof statusFields)[number];

type StatusesProps = {
  readonly activity: Activity;
  readonly name: string;
  readonly opened?: boolean;
  /** Draws one status: a field, or what is written. */
  readonly children: (field: StatusField, label: string) => React.ReactNode;
};

/** The three statuses of an activity, folded away until they are wanted; the line says which are written. */
export const Statuses = ({ activity, name, opened: initially = false, children }: StatusesProps) => {
  const t = useTexts(elementTexts);
  const [opened, setOpened] = useState(initially);
  const id = useId();
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes.statuses}>
      <Button
        className={classes.toggle ?? ''}
        variant="subtle"
        size="compact-sm"
        color="gray"
        leftSection={<Chevron size={16} aria-hidden />}
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => setOpened(!opened)}
      >
        <span className={classes.words}>
          <span>
            {t.statuses}
            <VisuallyHidden>{`: ${name}`}</VisuallyHidden>
          </span>
          {statusFields.map((field) => (
            <span key={field} className={classes.word} data-written={activity[field].trim() !== ''}>
              {activity[field].trim() === '' ? null : <IconCheck size={14} aria-hidden />}
              {t.statusShort[field]}
              {activity[field].trim() === '' ? null : (
                <VisuallyHidden>{` (${t.statusWritten})`}</VisuallyHidden>
              )}
            </span>
          ))}
        </span>
      </Button>
      <div id={id} className={classes.panel} hidden={!opened}>
        {opened ? (
          <div className={classes.fields}>
            {statusFields.map((field) => (
              <div key={field}>{children(field, t.columns[field])}</div>
            ))}
          </div>
        ) : null}
      </div>
    </div>
  );
};
