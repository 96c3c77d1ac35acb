import type { addKiosk } from '@portolan/contract/form-routes';
import { type Kiosk, mostKiosks } from '@portolan/domain/feedback/kiosk';
import { newId } from '@portolan/domain/ids';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { tokenHashOf } from '../../runtime/token-hash.ts';
import { publishedFormIn } from './form-in.ts';
import type { Store } from './store.ts';

type Route = typeof addKiosk;

export const handleAddKiosk =
  (newToken: () => string) =>
  async ({ store, params: { formId }, body, now, commit }: MemberCall<Route, Store>): Handled<Route> => {
    const found = await publishedFormIn(store, formId);
    if (!found.ok) return found;
    if ((await store.kiosks.ofForm(formId)).length >= mostKiosks) return fail({ code: 'too-many-kiosks' });
    const kiosk: Kiosk = {
      id: newId('kiosk', now),
      formId,
      name: body.name,
      addedAt: now.toISOString(),
      version: 1,
    };
    const token = newToken();
    const known = {
      kind: 'kiosk',
      organizationId: store.organizationId,
      formId,
      kioskId: kiosk.id,
    } as const;
    return commit({
      writes: [
        store.kiosks.put(kiosk, 'write-contention'),
        store.pageAddresses.putToken(kiosk.id, tokenHashOf(token), known, 'write-contention'),
      ],
      audit: {
        action: 'kiosk-added',
        target: kiosk.id,
        versionBefore: null,
        versionAfter: kiosk.version,
        fields: [],
      },
      reply: { body: { kiosk, token } },
    });
  };
