import { Button } from '@mantine/core';
import type { DraftElement } from '@portolan/domain/templates/template';
import { designTexts } from '@portolan/messages/design-texts';
import { templateEditorTexts } from '@portolan/messages/template-editor-texts';
import { IconPlus } from '@tabler/icons-react';
import { useCallback } from 'react';
import { DragHandle } from '../../../design/drag-handle.tsx';
import { placed, stepped } from '../../../design/in-order.ts';
import { type Drop, useDragOrder } from '../../../design/use-drag-order.ts';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './editor.module.css';

type ElementListProps = {
  readonly elements: readonly DraftElement[];
  readonly chosen: string | null;
  /** How many things are to be mended, by element. */
  readonly toMend: ReadonlyMap<string, number>;
  readonly onChoose: (id: string) => void;
  readonly onOrder: (order: (elements: readonly DraftElement[]) => DraftElement[]) => void;
  readonly onAdd: () => void;
  readonly full: boolean;
  readonly say: (sentence: string) => void;
};

/** The elements in their order, to be chosen and moved. */
export const ElementList = (props: ElementListProps) => {
  const { elements, chosen, toMend, onChoose, onOrder, onAdd, full, say } = props;
  const t = useTexts(templateEditorTexts);
  const { order } = useTexts(designTexts);
  const { language } = useLocale();
  const nameOf = (element: DraftElement) => element.title[language].trim() || t.newElement;
  const announce = (id: string, ordered: readonly DraftElement[]) => {
    const place = ordered.findIndex((element) => element.id === id);
    const element = ordered[place];
    if (element) say(order.moved(nameOf(element), place + 1, ordered.length));
  };
  const reorder = (id: string, arrange: (all: readonly DraftElement[]) => DraftElement[]) => {
    onOrder(arrange);
    announce(id, arrange(elements));
  };
  const onDrop = useCallback(({ id, after }: Drop) => onOrder((all) => placed(all, id, after)), [onOrder]);
  const { drop, begin } = useDragOrder(onDrop);
  let number = 0;
  return (
    <nav aria-label={t.elements}>
      <p className={classes.lead}>{t.elementsHelp}</p>
      <ol className={classes.elements} data-sorting data-drop={drop !== null && drop.after === null}>
        {elements.map((element, index) => {
          if (!element.hidden) number += 1;
          const mend = toMend.get(element.id) ?? 0;
          return (
            <li
              key={element.id}
              className={classes.element}
              data-sorted={element.id}
              data-chosen={chosen === element.id}
              data-dragged={drop?.id === element.id}
              data-drop={drop?.after === element.id}
            >
              <DragHandle
                name={nameOf(element)}
                onGrab={(event) => begin(event, element.id)}
                onStep={(by) => reorder(element.id, (all) => stepped(all, index, by))}
              />
              <button
                type="button"
                className={classes.choose}
                aria-current={chosen === element.id}
                onClick={() => onChoose(element.id)}
              >
                {element.hidden ? nameOf(element) : `${number}. ${nameOf(element)}`}
                <span className={classes.marks}>
                  {element.hidden ? <span>{t.hidden}</span> : null}
                  {mend > 0 ? <span className={classes.missing}>{t.toMend(mend)}</span> : null}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {full ? null : (
        <Button mt="sm" variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={onAdd}>
          {t.addElement}
        </Button>
      )}
    </nav>
  );
};
