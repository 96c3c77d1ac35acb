import { openForms, openFormVersions } from '@portolan/data/feedback/forms';
import { openResponses } from '@portolan/data/feedback/responses';
import { ana, idNumber } from '@portolan/data/records.test-support';
import type { Form } from '@portolan/domain/feedback/form';
import { contentOf, question } from '@portolan/domain/feedback/forms.test-support';
import type { Response } from '@portolan/domain/feedback/response';
import { responseIdAt } from '@portolan/domain/feedback/response-id';
import { type FigureAction, figureActions } from '../figure-histories/figure-actions.ts';
import type { FigurePlace } from '../figure-histories/figure-place.ts';
import { clinics, programs } from '../figure-histories/places.ts';

const must = <Item>(items: readonly Item[], number: number): Item => items[number % items.length] as Item;

/** Before the grant period, and in it. */
export const feedbackMonths = ['2026-07', '2026-09'] as const;
/** One of the clinic's own, one that each of two programs offered. */
export const adoptedFrom = [null, ...programs.slice(0, 2)] as const;
/** Few of them, so that much happens at each. */
export const fewClinics = clinics.slice(0, 2);
export const formIdOf = (clinic: number, form: number): string =>
  idNumber('form', 100 + (clinic % fewClinics.length) * 10 + (form % adoptedFrom.length));

const content = contentOf([
  question('how', 'rating', { counts: 'satisfaction' }),
  question('tell', 'recommendation', { counts: 'recommendation' }),
  question('wish', 'points'),
]);

/** Every clinic has published its forms before anything happens. */
export const layForms = (place: FigurePlace): void => {
  for (const [clinic, clinicId] of fewClinics.entries())
    for (const [form, program] of adoptedFrom.entries()) {
      const id = formIdOf(clinic, form);
      const at = place.now().toISOString();
      const laid: Form = {
        id,
        slug: 'abcdefghjk',
        audiences: ['patients', 'staff'],
        moment: 'ongoing',
        occasion: 'ad-hoc',
        shared: true,
        state: 'open',
        content,
        published: 1,
        publishedAt: at,
        changed: false,
        adoptedFrom: program && { programId: program.id, offerId: idNumber('form', form), version: 1 },
        madeBy: ana,
        madeAt: at,
        version: 1,
      };
      place.store(
        openForms(place.database, clinicId).put(laid, 'absent', 'no'),
        openFormVersions(place.database, clinicId).put(
          {
            formId: id,
            version: 1,
            audiences: laid.audiences,
            content,
            publishedBy: ana,
            publishedAt: at,
          },
          'no',
        ),
      );
    }
};

let digests = 0;
/** Five people answer at once or three, so that some months have enough to be shared and some have not. */
const answer: FigureAction = (place, a, b) => {
  const clinicId = must(fewClinics, a);
  const month = must(feedbackMonths, b);
  for (let person = 0; person < (b % 3 === 0 ? 3 : 5); person += 1) {
    digests += 1;
    const at = new Date(`${month}-10T10:00:00.000Z`);
    const digest = Uint8Array.from({ length: 16 }, (_, byte) => (digests >> ((byte % 4) * 5)) & 31);
    const response: Response = {
      id: responseIdAt(new Date(at.getTime() + (digests % 80_000) * 1000), digest),
      formId: formIdOf(a, b >> 1),
      formVersion: 1,
      audience: must(['patients', 'staff'], b >> 3),
      channel: must(['link', 'kiosk'], b >> 4),
      language: must(['en', 'es'], person),
      answeredAt: at.toISOString(),
      answers: {
        how: { kind: 'number', value: 1 + ((b + person) % 5) },
        ...(person > 0 && { tell: { kind: 'number', value: (a + b) % 11 } }),
        ...(person > 1 && { wish: { kind: 'points', value: { one: 3, two: 7 } } }),
      },
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
    };
    place.store(openResponses(place.database, clinicId).put(response, 'absent', 'no'));
  }
  place.tick(b % 5 === 0 ? 4000 : 20);
};

/** Somebody looks at a response, names its theme, closes it or opens it again. */
const handle: FigureAction = (place, a, b) => {
  const clinicId = must(fewClinics, a);
  const all = place.recordsIn<Response>(clinicId, `RESPONSES#${must(feedbackMonths, b)}`);
  if (all.length === 0) return;
  const before = must(all, b >> 1);
  const at = place.tick(60).toISOString();
  const status = must(['in-review', 'closed', 'action', 'closed'] as const, a + b);
  const after: Response = {
    ...before,
    status,
    theme: must([null, 'sign-in', 'Parking'], a),
    reviewedAt: before.reviewedAt ?? at,
    closedAt: status === 'closed' ? at : before.closedAt,
    version: before.version + 1,
  };
  place.store(openResponses(place.database, clinicId).put(after, { version: before.version }, 'no'));
};

/** The clinic shares a form's figures, or does so no more. */
const share: FigureAction = (place, a, b) => {
  const clinicId = must(fewClinics, a);
  const before = place.recordAt<Form>(clinicId, 'FORMS', formIdOf(a, b));
  if (before === undefined) return;
  place.store(
    openForms(place.database, clinicId).put(
      { ...before, shared: !before.shared, version: before.version + 1 },
      { version: before.version },
      'no',
    ),
  );
};

export const feedbackJoin: FigureAction = (place, a, b) =>
  figureActions.join(place, a % fewClinics.length, b);
const leave: FigureAction = (place, a, b) => figureActions.leave(place, a % fewClinics.length, b);

export const feedbackActions: readonly FigureAction[] = [
  answer,
  answer,
  answer,
  answer,
  handle,
  handle,
  share,
  feedbackJoin,
  leave,
];
