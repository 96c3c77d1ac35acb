import { Button } from '@mantine/core';
import { templateEditorTexts } from '@portolan/messages/template-editor-texts';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { replaced, stepped } from '../../../design/in-order.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './editor.module.css';
import { HideButton } from './hide-button.tsx';

type AnyPart = { id: string; hidden?: true };

type PartListProps<Part extends AnyPart> = {
  readonly parts: readonly Part[];
  /** Whether clinics may know it: then it can be hidden, and not removed. */
  readonly isKnown: (part: Part) => boolean;
  readonly nameOf: (part: Part) => string;
  readonly aboutOf?: (part: Part) => string;
  readonly toMend: (part: Part) => number;
  /** Those that begin unfolded. */
  readonly opened: ReadonlySet<string>;
  readonly none: string;
  readonly addLabel: string;
  readonly full: boolean;
  readonly onAdd: () => void;
  readonly onChange: (parts: Part[]) => void;
  readonly onHide: (index: number) => void;
  readonly children: (part: Part, change: (part: Part) => void) => ReactNode;
};

/** Questions or starter activities in their order, each to be unfolded, moved, hidden or removed. */
export const PartList = <Part extends AnyPart>(props: PartListProps<Part>) => {
  const { parts, isKnown, nameOf, aboutOf, toMend, opened, none, addLabel, full, onAdd, onChange } = props;
  const t = useTexts(templateEditorTexts);
  return (
    <>
      {parts.length === 0 ? <p className={classes.lead}>{none}</p> : null}
      <ol className={classes.parts}>
        {parts.map((part, index) => {
          const change = (next: Part) => onChange(replaced(parts, index, next));
          const mend = part.hidden ? 0 : toMend(part);
          const name = nameOf(part);
          const step = (by: -1 | 1) => onChange(stepped(parts, index, by));
          return (
            <li key={part.id}>
              <details className={classes.part} data-hidden={part.hidden} open={opened.has(part.id)}>
                <summary className={classes.summary}>
                  <span>{name}</span>
                  <span className={classes.marks}>
                    {aboutOf ? <span>{aboutOf(part)}</span> : null}
                    {part.hidden ? <span>{t.hidden}</span> : null}
                    {mend > 0 ? <span className={classes.missing}>{t.toMend(mend)}</span> : null}
                  </span>
                </summary>
                <div className={classes.body}>
                  {props.children(part, change)}
                  <div className={classes.buttons}>
                    <Button
                      variant="default"
                      size="xs"
                      fz="sm"
                      disabled={index === 0}
                      aria-label={`${t.up}: ${name}`}
                      leftSection={<IconArrowUp size={16} aria-hidden />}
                      onClick={() => step(-1)}
                    >
                      {t.up}
                    </Button>
                    <Button
                      variant="default"
                      size="xs"
                      fz="sm"
                      disabled={index === parts.length - 1}
                      aria-label={`${t.down}: ${name}`}
                      leftSection={<IconArrowDown size={16} aria-hidden />}
                      onClick={() => step(1)}
                    >
                      {t.down}
                    </Button>
                    <HideButton
                      hidden={part.hidden === true}
                      name={name}
                      onToggle={() => props.onHide(index)}
                    />
                    {isKnown(part) ? null : (
                      <Button
                        variant="default"
                        size="xs"
                        fz="sm"
                        aria-label={`${t.remove}: ${name}`}
                        leftSection={<IconTrash size={16} aria-hidden />}
                        onClick={() => onChange(parts.toSpliced(index, 1))}
                      >
                        {t.remove}
                      </Button>
                    )}
                  </div>
                </div>
              </details>
            </li>
          );
        })}
      </ol>
      {full ? null : (
        <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={onAdd}>
          {addLabel}
        </Button>
      )}
    </>
  );
};
