import { createHash } from 'node:crypto';
import type { enterResponses } from '@portolan/contract/response-entry-routes';
import { type EnteredRow, enterRow, type RowFault } from '@portolan/domain/feedback/enter-responses';
import type { FormVersion } from '@portolan/domain/feedback/form';
import type { Response } from '@portolan/domain/feedback/response';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

type Call = MemberCall<typeof enterResponses, Store>;
type Outcome = {
  readonly row: number;
  readonly outcome: 'applied' | 'unchanged' | 'refused';
  readonly faults: RowFault[];
};
type Read = { readonly row: number; readonly response: Response | null; readonly faults: RowFault[] };

/** The versions that the rows answer, by number; those the form has not are not there. */
const versionsOf = async (
  store: Store,
  formId: string,
  rows: readonly EnteredRow[],
): Promise<ReadonlyMap<number, FormVersion>> => {
  const numbers = [...new Set(rows.map(({ formVersion }) => formVersion))];
  const found = await Promise.all(numbers.map((number) => store.formVersions.find(formId, number)));
  return new Map(found.flatMap((version) => (version === null ? [] : [[version.version, version] as const])));
};

const digestOf = (formId: string, batch: string, row: number): Buffer =>
  createHash('sha256').update(`${formId}\n${batch}\n${row}`).digest();

const readRows = async ({ store, params: { formId }, body, now }: Call): Promise<readonly Read[]> => {
  const [versions, timeZone] = await Promise.all([versionsOf(store, formId, body.rows), store.timeZone()]);
  return body.rows.map((row) => {
    const entered = enterRow(row, {
      formId,
      channel: body.channel,
      version: versions.get(row.formVersion) ?? null,
      digest: digestOf(formId, body.batch, row.row),
      timeZone,
      now,
    });
    return entered.ok
      ? { row: row.row, response: entered.value, faults: [] }
      : { row: row.row, response: null, faults: [...entered.failure.faults] };
  });
};

/**
 * Takes the rows that are right at once, and says of each of the others what is wrong with it. A row that is there already, or was
 * sent twice, is left as it is: somebody may have worked on it.
 */
export const handleEnterResponses = async (call: Call): Handled<typeof enterResponses> => {
  const { store, params } = call;
  const form = await store.forms.find(params.formId);
  if (form === null) return fail({ code: 'not-found' });
  if (form.published === 0) return fail({ code: 'form-unpublished' });
  const read = await readRows(call);
  const ids = read.flatMap(({ response }) => response?.id ?? []);
  const there = new Set((await store.responses.findAll(ids)).map(({ id }) => id));
  const fresh: Response[] = [];
  const rows = read.map(({ row, response, faults }): Outcome => {
    if (response === null) return { row, outcome: 'refused', faults };
    if (there.has(response.id)) return { row, outcome: 'unchanged', faults };
    there.add(response.id);
    fresh.push(response);
    return { row, outcome: 'applied', faults };
  });
  const reply = { body: { rows } };
  if (fresh.length === 0) return succeed(reply);
  return call.commit({
    writes: fresh.map((response) => store.responses.put(response, 'absent', 'write-contention')),
    audit: {
      action: 'responses-entered',
      target: form.id,
      versionBefore: null,
      versionAfter: null,
      fields: [],
    },
    reply,
  });
};
