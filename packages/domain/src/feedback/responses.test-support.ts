import { idFromDigest } from '../ids.ts';
import { newResponse } from './enter-responses.ts';
import type { Response } from './response.ts';
import { responseIdAt } from './response-id.ts';

export const somebody = '0f9d1c1e-7a53-4c35-9f0e-6a1f3f2f1a01';
export const somebodyElse = '0f9d1c1e-7a53-4c35-9f0e-6a1f3f2f1a02';

/** A response of Thursday, October 1 2026, ten in the morning in Los Angeles. */
export const response = (fields: Partial<Response> = {}, number = 1): Response => ({
  ...newResponse({
    id: responseIdAt(new Date('2026-10-01T17:00:00.000Z'), new Uint8Array(16).fill(number)),
    formId: idFromDigest('form', new Uint8Array(26)),
    formVersion: 1,
    audience: 'patients',
    channel: 'link',
    language: 'es',
    answeredAt: '2026-10-01T17:00:00.000Z',
    answers: { why: { kind: 'text', value: 'No encontré dónde iniciar sesión' } },
    wantsReply: false,
  }),
  ...fields,
});
