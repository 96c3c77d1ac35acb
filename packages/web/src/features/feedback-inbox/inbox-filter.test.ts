import type { Response } from '@portolan/domain/feedback/response';
import { describe, expect, it } from 'vitest';
import { type InboxFilter, isFiltered, noFilter, soughtOf } from './inbox-filter.ts';

const response = (number: number, changes: Partial<Response> = {}): Response => ({
  id: `rsp_${number}`,
  formId: 'frm_1',
  formVersion: 1,
  audience: 'patients',
  channel: 'link',
  language: 'en',
  answeredAt: `2026-11-0${number}T12:00:00.000Z`,
  answers: {},
  wantsReply: false,
  status: 'new',
  theme: null,
  owner: null,
  dueOn: null,
  done: '',
  reviewedAt: null,
  closedAt: null,
  became: null,
  newsId: null,
  version: 1,
  ...changes,
});
const words = (value: string) => ({ why: { kind: 'text' as const, value } });
const standing = {
  isLate: ({ dueOn }: Response) => dueOn !== null && dueOn < '2026-11-10',
  dueDay: ({ dueOn }: Response) => dueOn ?? '9999-12-31',
  isMine: ({ owner }: Response) => owner?.kind === 'member' && owner.personId === 'me',
};
const numbers = (responses: readonly Response[], filter: Partial<InboxFilter> = {}) =>
  soughtOf(responses, { ...noFilter, ...filter }, standing).map(({ id }) => id.at(-1));

describe('what of the inbox is sought', () => {
  it('is late first, then by the day that is due, the oldest first', () => {
    const all = [
      response(1),
      response(2, { dueOn: '2026-11-20' }),
      response(4, { dueOn: '2026-11-09' }),
      response(3, { dueOn: '2026-11-08' }),
      response(5),
    ];
    expect(numbers(all)).toEqual(['3', '4', '2', '1', '5']);
    expect(numbers(all, { part: 'late' })).toEqual(['3', '4']);
  });

  it('is found by words in any case, with or without accents', () => {
    const all = [response(1, { answers: words('¿Cómo entro?') }), response(2, { answers: words('Bien') })];
    expect(numbers(all, { words: ' COMO ' })).toEqual(['1']);
  });

  it('meets every choice that is made', () => {
    const all = [
      response(1, { language: 'es', channel: 'kiosk' }),
      response(2, { language: 'es' }),
      response(3, { owner: { kind: 'member', personId: 'me' }, status: 'in-review' }),
    ];
    expect(numbers(all, { language: 'es', channel: 'kiosk' })).toEqual(['1']);
    expect(numbers(all, { part: 'mine' })).toEqual(['3']);
    expect(numbers(all, { part: 'new' })).toEqual(['1', '2']);
    expect(isFiltered({ ...noFilter, show: '2026-11' })).toBe(false);
    expect(isFiltered({ ...noFilter, theme: 'help' })).toBe(true);
  });
});
