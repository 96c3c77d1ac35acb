import { mostMonths } from '@portolan/contract/most-months';
import type { CellOutcome } from '@portolan/domain/figures/cell-change';
import type { Mapping } from '@portolan/domain/figures/reading/mapping';
import type { FileFault } from '@portolan/domain/figures/reading/read-figures';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { enter, figuresQuery, rememberMonths } from '../../api/figures.ts';
import { useCurrentOrganization, useMe } from '../../organization/current-organization.tsx';
import { type Checked, checkFigures, type Edits, spansOf } from './check-figures.ts';
import { keepMapping, titlesOf } from './kept-mappings.ts';
import { reportRows, stillSent } from './row-states.ts';
import { sendFigures, type Waiting } from './send-figures.ts';
import type { Clinic } from './use-clinic.ts';
import { useSource } from './use-source.ts';

/** Lets the page be drawn before something long begins. */
const drawn = () => new Promise((resolve) => setTimeout(resolve));

/** A file on its way from the device to a report; nothing is entered before it was shown. */
export const useImport = (clinic: Clinic) => {
  const api = useApi();
  const queries = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const { id: personId } = useMe().person;
  const [checked, setChecked] = useState<Checked | null>(null);
  const [edits, setEdits] = useState<Edits>(new Map());
  const [refusal, setRefusal] = useState<FileFault | null>(null);
  const [settled, setSettled] = useState({ done: 0, of: 0 });
  const running = useRef(false);
  const stopped = useRef(false);

  const forgetRows = () => {
    setChecked(null);
    setRefusal(null);
    checking.reset();
    sending.reset();
  };
  const source = useSource(clinic, () => {
    setEdits(new Map());
    forgetRows();
  });

  const load: Parameters<typeof checkFigures>[0]['load'] = async (months) => {
    const spans = spansOf(months, clinic.field, mostMonths);
    const read = await Promise.all(
      spans.map((span) =>
        queries.fetchQuery({ ...figuresQuery(api, { organizationId, ...span }), staleTime: 0 }),
      ),
    );
    return read.flat();
  };

  const checking = useMutation({
    mutationFn: async ({ mapping, next }: { readonly mapping: Mapping; readonly next: Edits }) => {
      if (source.source === null) return null;
      await drawn();
      const { table } = source.source;
      return checkFigures({ source: table, edits: next, mapping, clinic, by: personId, load });
    },
    onSuccess: (result, { next }) => {
      if (result === null) return;
      if (!result.ok) {
        setRefusal(result.failure.code);
        return;
      }
      setRefusal(null);
      setEdits(next);
      const before: ReadonlyMap<string, CellOutcome> = checked?.sent ?? new Map();
      setChecked({ ...result.value, sent: stillSent(before, result.value.plan) });
    },
  });

  const sending = useMutation({
    mutationFn: ({ waiting }: { readonly waiting: readonly Waiting[]; readonly from: Checked }) =>
      sendFigures({
        waiting,
        send: (changes) => enter(api, organizationId, changes),
        onAnswer: (months, done) => {
          rememberMonths(queries, organizationId, months);
          setSettled({ done, of: waiting.length });
        },
        isStopped: () => stopped.current,
      }),
    onSuccess: ({ outcomes }, { from }) =>
      setChecked({ ...from, sent: new Map([...from.sent, ...outcomes]) }),
    onSettled: () => {
      running.current = false;
      return queries.invalidateQueries({ queryKey: ['figures', organizationId] });
    },
  });

  const rows = useMemo(() => (checked === null ? [] : reportRows(checked.figures, checked)), [checked]);
  const { mapping } = source;
  return {
    ...source,
    checked,
    rows,
    edits,
    refusal,
    settled,
    isChecking: checking.isPending,
    isSending: sending.isPending,
    /** What ended the check, or the sending before its end. */
    error: checking.error ?? sending.error ?? sending.data?.error ?? null,
    hasStopped: sending.data !== undefined && sending.data.error !== null,
    isRunning: () => running.current,
    hasMended:
      edits.size > 0 && rows.some(({ state }) => state.kind === 'ready' || state.kind === 'correction'),
    stop: () => {
      stopped.current = true;
    },
    /** Reads all rows again, with what was mended. */
    check: (changes: Edits = new Map()) => {
      if (mapping === null || source.source === null || running.current) return;
      keepMapping(organizationId, titlesOf(source.source.table.rows, mapping.header), mapping);
      sending.reset();
      checking.mutate({ mapping, next: new Map([...edits, ...changes]) });
    },
    remap: (next: Mapping) => {
      forgetRows();
      source.setMapping(next);
    },
    readAgain: forgetRows,
    apply: () => {
      // A second click comes before the button is drawn as busy.
      if (checked === null || running.current) return;
      const waiting = rows.flatMap(({ figure: { key }, state }) =>
        state.kind === 'ready' || state.kind === 'correction' ? [{ key, change: state.change }] : [],
      );
      running.current = true;
      stopped.current = false;
      setSettled({ done: 0, of: waiting.length });
      sending.mutate({ waiting, from: checked });
    },
  };
};
export type Import = ReturnType<typeof useImport>;
