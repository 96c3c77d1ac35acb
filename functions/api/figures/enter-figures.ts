import type { enterFigures as route } from '@portolan/contract/figure-routes';
import { mostMonths } from '@portolan/contract/most-months';
import { expectedBefore } from '@portolan/data/writing';
import { enterFigures } from '@portolan/domain/figures/entering';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { fieldOf } from './field.ts';
import type { Store } from './store.ts';

export const handleEnterFigures = async (call: MemberCall<typeof route, Store>): Handled<typeof route> => {
  const { store, body, now, caller } = call;
  const names = [...new Set(body.changes.map(({ month }) => month))];
  if (names.length > mostMonths) return fail({ code: 'too-many-months' });
  const [stored, field] = await Promise.all([store.figures.these(names), fieldOf(store, names, now)]);
  const before = new Map(stored.map((month) => [month.month, month]));
  const { outcomes, months, changed } = enterFigures(before, body.changes, {
    ...field,
    by: caller.personId,
    now,
  });
  const there = [...months.values()].filter(({ version }) => version > 0);
  const reply = { body: { outcomes: [...outcomes], months: there } };
  const [first, ...others] = changed;
  if (first === undefined) return succeed(reply);
  const one = others.length === 0;
  return call.commit({
    writes: changed.map((month) => store.figures.put(month, expectedBefore(month), 'write-contention')),
    audit: {
      action: 'figures-entered',
      target: one ? first.month : store.organizationId,
      versionBefore: one && first.version > 1 ? first.version - 1 : null,
      versionAfter: one ? first.version : null,
      fields: changed.map(({ month }) => month),
    },
    reply,
  });
};
