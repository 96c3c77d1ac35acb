import { summarizeElement } from '@portolan/domain/work-plans/element-state';
import { elementTexts } from '@portolan/messages/element-texts';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { elementQuery } from '../../../api/work-plans.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { ConflictDialog } from '../../../saving/conflict-dialog.tsx';
import { ConflictNotice, RefusedNotice } from '../../../saving/save-notices.tsx';
import { UnsavedFields } from '../../../saving/unsaved-fields.tsx';
import { useSavedRecord } from '../../../saving/use-saved-record.ts';
import { savedElements } from '../element-saving.ts';
import { HistoryDrawer } from '../history/history-drawer.tsx';
import type { OpenPlan, PlanElement } from '../open-plan.ts';
import { useElementWiring } from '../use-element-savers.ts';
import { useNames } from '../use-names.ts';
import { ActivityLists } from './activity-lists.tsx';
import { ElementBar } from './element-bar.tsx';
import { ElementEditingProvider, elementActions } from './element-editing.tsx';
import { ElementHeader } from './element-header.tsx';
import { Feedback, useFeedback } from './feedback.tsx';
import { Guidance } from './guidance.tsx';
import { Questions } from './questions.tsx';
import { RetiredAnswers } from './retired-answers.tsx';
import { describeChange, useConflictWords } from './use-conflict-words.ts';
import { useFieldWords } from './use-field-words.ts';

type ElementAddress = {
  readonly organizationId: string;
  readonly planId: string;
  readonly elementId: string;
};
/** What other features show on an element's page. */
export type ElementSurroundings = {
  /** Before what is asked. */
  readonly above?: (address: ElementAddress) => ReactNode;
  /** After the activities. */
  readonly below?: (address: ElementAddress) => ReactNode;
};
type ElementEditorProps = {
  readonly open: OpenPlan;
  readonly part: PlanElement;
  readonly surroundings?: ElementSurroundings;
};

/** Watches one element for what others change, and saves what is changed here. */
const useWorkedElement = ({ open, part }: ElementEditorProps) => {
  const api = useApi();
  const address = { organizationId: open.organizationId, planId: open.plan.id, elementId: part.template.id };
  const wiring = useElementWiring()(address);
  const read = useQuery({
    ...elementQuery(api, address),
    initialData: part.element,
    initialDataUpdatedAt: 0,
  });
  const saved = useSavedRecord(savedElements, { ...wiring, record: read.data ?? part.stored });
  const { edit, version, flush } = saved;
  const actions = useMemo(() => elementActions({ edit, version, flush }), [edit, version, flush]);
  const summary = summarizeElement(part.template, saved.record, open.today);
  return { address, saved, actions, part: { ...part, element: saved.record, summary } };
};

/** An element's page: what it is about, what is asked, what was done and what is planned. */
export const ElementEditor = (props: ElementEditorProps) => {
  const { open } = props;
  const t = useTexts(elementTexts);
  const { address, saved, actions, part } = useWorkedElement(props);
  const { template, element, summary } = part;
  const names = useNames(open.members);
  const words = useFieldWords(template, element.activities, names);
  const conflictWords = useConflictWords(words, names, open.personId);
  const { said, say, dismiss } = useFeedback();
  // The audit log leads to an element's history.
  const askedFor = useLocation({ select: ({ hash }) => hash === 'history' });
  const [historyOpened, setHistoryOpened] = useState(askedFor);
  const [choosing, setChoosing] = useState(false);
  const { held, refused } = saved.queue;
  const { members, personId, plan, rights, today } = open;
  // Rows are drawn again only when something they show has changed, not at every look at the server.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `open` is new at every look; these are the parts that rows use
  const editing = useMemo(
    () => ({ open, names, actions, say }),
    [members, personId, plan, rights, today, names, actions, say],
  );
  const onSettle = useCallback((retry: boolean) => saved.settleRefused(retry), [saved.settleRefused]);
  return (
    <UnsavedFields>
      <ElementEditingProvider value={editing}>
        <ElementBar open={open} part={part} status={saved.status} onHistory={() => setHistoryOpened(true)}>
          <ConflictNotice
            count={held.length}
            own={held.every(({ by }) => by === open.personId)}
            onOpen={() => setChoosing(true)}
          />
          <RefusedNotice
            refused={refused}
            describe={(change) => describeChange(words, change)}
            onSettle={onSettle}
          />
        </ElementBar>
        <ElementHeader open={open} part={part} />
        {open.rights === 'edit' ? null : <p>{open.rights === 'report' ? t.contributor : t.readOnly}</p>}
        <Guidance template={template} opened={summary.state === 'not-started'} />
        {props.surroundings?.above?.(address)}
        <Questions part={part} />
        <RetiredAnswers template={open.template} element={element} />
        <ActivityLists part={part} />
        {props.surroundings?.below?.(address)}
        <Feedback said={said} dismiss={dismiss} />
        <HistoryDrawer
          address={address}
          words={words}
          names={names}
          opened={historyOpened}
          onClose={() => setHistoryOpened(false)}
        />
        <ConflictDialog
          held={held}
          words={conflictWords}
          opened={choosing}
          onClose={() => setChoosing(false)}
          onDecide={(path, choice) => {
            saved.decide(path, choice);
            if (held.length === 1) setChoosing(false);
          }}
        />
      </ElementEditingProvider>
    </UnsavedFields>
  );
};
