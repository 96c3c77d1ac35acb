import { Button } from '@mantine/core';
import type { Activity } from '@portolan/domain/work-plans/activity';
import { elementTexts } from '@portolan/messages/element-texts';
import { IconArrowBackUp } from '@tabler/icons-react';
import { Disclosure } from '../../../design/disclosure.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useEditing } from './element-editing.tsx';
import classes from './suggestions.module.css';

/** Rows that were removed; nothing of them is lost. */
export const RemovedRows = ({ rows }: { readonly rows: readonly Activity[] }) => {
  const t = useTexts(elementTexts);
  const { actions, names, open, say } = useEditing();
  if (rows.length === 0) return null;
  const restore = (row: Activity) => {
    actions.restore(row.id);
    say(t.restoredNow);
  };
  return (
    <Disclosure look="dashed" summary={t.removedRows(rows.length)}>
      <ul className={classes.list}>
        {rows.map((row) => (
          <li key={row.id} className={classes.item}>
            <span className={classes.text}>{names.ofActivity(row)}</span>
            {open.rights === 'edit' ? (
              <Button
                variant="subtle"
                size="xs"
                fz="sm"
                leftSection={<IconArrowBackUp size={16} aria-hidden />}
                aria-label={t.restoreThis(names.ofActivity(row))}
                onClick={() => restore(row)}
              >
                {t.restore}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
