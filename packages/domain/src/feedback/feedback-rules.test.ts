import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFromDigest } from '../ids.ts';
import { changeFeedbackSettings, withPage } from './change-feedback-settings.ts';
import { enterRow } from './enter-responses.ts';
import { untouchedFeedbackSettings } from './feedback-settings.ts';
import { matchesFilter } from './find-in-responses.ts';
import type { FormVersion } from './form.ts';
import type { News, NewsTerms } from './news.ts';
import { changeNews, linkResponses, touchedByNews, writeNews } from './publish-news.ts';
import { response, somebody } from './responses.test-support.ts';

const now = new Date('2026-10-05T12:00:00.000Z');
const later = new Date('2026-10-06T12:00:00.000Z');
const words = { en: 'Words', es: 'Palabras' };
const nothing = { en: '', es: '' };
const one = response({}, 1);
const other = response({}, 2);
const terms: NewsTerms = { youSaid: words, weDid: words, responseIds: [one.id], published: true };
const newsId = idFromDigest('news', new Uint8Array(26));
const entry = (given: NewsTerms): News => {
  const written = writeNews(given, { id: newsId, by: somebody, now });
  if (!written.ok) throw new Error(written.failure.code);
  return written.value;
};
const next = (before: News, given: NewsTerms): News => {
  const changed = changeNews(before, given, later);
  if (!changed.ok) throw new Error(changed.failure.code);
  return changed.value;
};

describe('you said, we did', () => {
  it('is published with all four texts', () => {
    for (const part of ['youSaid', 'weDid'] as const)
      for (const language of ['en', 'es'] as const) {
        const missing = { ...terms, [part]: { ...words, [language]: ' ' } };
        expect(writeNews(missing, { id: newsId, by: somebody, now }).ok).toBe(false);
        expect(entry({ ...missing, published: false }).publishedAt).toBeNull();
      }
  });

  it('keeps its date while it is out, and has a new one when it comes back', () => {
    const first = entry(terms);
    expect(next(first, { ...terms, weDid: { en: 'More', es: 'Más' } })).toMatchObject({
      publishedAt: now.toISOString(),
      version: 2,
    });
    const back = next(first, { ...terms, published: false });
    expect(back.publishedAt).toBeNull();
    expect(next(back, terms).publishedAt).toBe(later.toISOString());
  });

  it('is named by the responses it tells of, and by no others', () => {
    const first = entry(terms);
    expect(touchedByNews(null, entry({ ...terms, published: false }))).toEqual([]);
    expect(touchedByNews(null, first)).toEqual([one.id]);
    const told = { ...one, newsId };
    expect(linkResponses([one], first)).toEqual([{ ...told, version: 2 }]);
    expect(linkResponses([told], first)).toEqual([]);
    const moved = next(first, { ...terms, responseIds: [other.id, other.id] });
    expect(moved.responseIds).toEqual([other.id]);
    expect(touchedByNews(first, moved).toSorted()).toEqual([one.id, other.id].toSorted());
    expect(linkResponses([told, other], moved).map(({ newsId: id }) => id)).toEqual([null, newsId]);
    expect(linkResponses([told], next(first, { ...terms, published: false }))).toMatchObject([
      { newsId: null },
    ]);
    const ofAnother = { ...one, newsId: idFromDigest('news', new Uint8Array(26).fill(1)) };
    expect(linkResponses([ofAnother], next(first, { ...terms, responseIds: [] }))).toEqual([]);
  });
});

describe('settings', () => {
  it('have each theme once, and a version for a change alone', () => {
    const { settings, fields } = changeFeedbackSettings(untouchedFeedbackSettings, {
      themes: ['Lobby', ' lobby ', 'Front  desk'],
    });
    expect(settings).toMatchObject({ themes: ['Lobby', 'Front desk'], version: 1 });
    expect(fields).toEqual(['themes']);
    expect(changeFeedbackSettings(settings, { reviewDays: 2 })).toEqual({ settings, fields: [] });
  });

  it('get an address for the public page once', () => {
    const first = withPage(untouchedFeedbackSettings, () => 'abcdefghjk');
    expect(first).toMatchObject({ isNew: true, settings: { pageSlug: 'abcdefghjk', version: 1 } });
    expect(withPage(first.settings, () => 'another222')).toEqual({ isNew: false, settings: first.settings });
  });
});

describe('a search', () => {
  it('finds what was written, in any case and with or without accents', () => {
    for (const search of ['SESIÓN', 'sesion', 'encontre DÓNDE', '', '  '])
      expect(matchesFilter({ search })(response()), search).toBe(true);
    expect(matchesFilter({ search: 'contraseña' })(response())).toBe(false);
    expect(matchesFilter({ search: 'sesion', status: 'closed' })(response())).toBe(false);
    expect(matchesFilter({ channel: 'link', language: 'es', audience: 'patients' })(response())).toBe(true);
  });

  it('finds every part of every text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (value, from, length) => {
          const graphemes = [...new Intl.Segmenter().segment(value)].map(({ segment }) => segment);
          const search = graphemes
            .slice(from % graphemes.length)
            .slice(0, 1 + length)
            .join('');
          const found = response({ answers: { why: { kind: 'text', value } } });
          expect(matchesFilter({ search })(found)).toBe(true);
        },
      ),
    );
  });
});

const version: FormVersion = {
  formId: one.formId,
  version: 3,
  audiences: ['patients'],
  content: {
    title: words,
    intro: nothing,
    readBy: nothing,
    thanks: nothing,
    questions: [
      {
        id: 'stars',
        kind: 'rating',
        text: words,
        help: nothing,
        required: true,
        showIf: null,
        options: [],
        points: 0,
        counts: 'satisfaction',
      },
    ],
    offersReply: false,
    panelId: null,
  },
  publishedBy: somebody,
  publishedAt: now.toISOString(),
};
const row = {
  row: 1,
  formVersion: 3,
  audience: 'patients',
  language: 'es',
  answeredOn: '2026-10-01',
  answers: { stars: { kind: 'number', value: 4 } },
} as const;
const entering = {
  formId: one.formId,
  channel: 'paper',
  version,
  digest: new Uint8Array(32).fill(5),
  timeZone: 'America/Los_Angeles',
  now,
} as const;

describe('a row from paper', () => {
  it('is a new response of its day, the same each time', () => {
    const entered = enterRow(row, entering);
    expect(entered).toMatchObject({
      value: { formVersion: 3, channel: 'paper', answeredAt: '2026-10-01T12:00:00.000Z', status: 'new' },
    });
    expect(enterRow(row, { ...entering, now: later })).toEqual(entered);
  });

  it('is refused with all that is wrong with it', () => {
    const wrong = { ...row, audience: 'staff', answeredOn: '2026-10-06', answers: {} } as const;
    expect(enterRow(wrong, entering)).toEqual({
      ok: false,
      failure: {
        code: 'row-refused',
        faults: [
          { questionId: null, code: 'day-to-come' },
          { questionId: null, code: 'unknown-audience' },
          { questionId: null, code: 'nothing-answered' },
        ],
      },
    });
    const old = enterRow({ ...row, answeredOn: '2024-09-30' }, entering);
    expect(old).toMatchObject({ failure: { faults: [{ code: 'too-long-ago' }] } });
    expect(enterRow({ ...row, answeredOn: '2024-10-01' }, entering).ok).toBe(true);
    expect(enterRow(row, { ...entering, version: null })).toMatchObject({
      failure: { faults: [{ code: 'unknown-version' }] },
    });
  });
});
