import { memberIdOf } from '@portolan/data/feedback/panel-members';
import { askToJoin } from '@portolan/domain/feedback/panel-membership';
import { emailAddressSchema } from '@portolan/domain/people/person';
import {
  type JoinNotice,
  joinFields,
  renderLetterSent,
  renderNotOpen,
  renderPanel,
} from '@portolan/public-pages/panel-pages';
import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import { type MostLetters, waitForLetters } from '../../runtime/public-pages/wait-for-letters.ts';
import type { PagesDependencies } from './dependencies.ts';
import { findPanel, type PanelAt } from './letter-panel.ts';

/** Letters of a panel; so many in a day that not more addresses wait for an answer than can be read at once. */
const mostLetters: MostLetters = { ofNetwork: 5, ofWindow: 50, ofDay: 200 };

const findPanelAt = async (call: PageCall, dependencies: PagesDependencies): Promise<PanelAt | null> => {
  const at = await dependencies.publicPages.page(call.params.panelSlug ?? '');
  return at?.kind === 'panel' ? findPanel(at.organizationId, at.panelId, call, dependencies) : null;
};

/** What a panel is, with a field for an address. */
export const showPanel = async (
  call: PageCall,
  dependencies: PagesDependencies,
): Promise<PageReply | null> => {
  const found = await findPanelAt(call, dependencies);
  if (found === null) return null;
  const { page, panel } = found;
  return panel.open
    ? { status: 200, html: renderPanel(page, { email: '', notice: null }, dependencies.assets) }
    : { status: 410, html: renderNotOpen(page, dependencies.assets) };
};

/** Takes an address and has a letter sent to it; the answer is the same whoever is in the panel already. */
export const askToJoinPanel = async (
  call: PageCall,
  dependencies: PagesDependencies,
): Promise<PageReply | null> => {
  const { assets, now, crowd } = dependencies;
  const found = await findPanelAt(call, dependencies);
  if (found === null) return null;
  const { store, panel, page } = found;
  if (!panel.open) return { status: 410, html: renderNotOpen(page, assets) };
  const typed = call.given[joinFields.email]?.[0] ?? '';
  const again = (status: 409 | 422 | 429, notice: JoinNotice): PageReply => ({
    status,
    html: renderPanel(page, { email: typed, notice }, assets),
  });
  if ((call.given[joinFields.honeypot]?.[0] ?? '') !== '') {
    crowd.wasBad(call.network, now());
    return again(409, 'again');
  }
  const email = emailAddressSchema.safeParse(typed);
  if (!email.success) return again(422, 'fault');
  const key = await store.panelMembers.key(panel.id);
  if (key === null) return null;
  const counters = { ...dependencies, senders: store.senders };
  const wait = await waitForLetters(panel.id, call.network, mostLetters, counters);
  if (wait !== null) {
    const slow = again(429, { slowMinutes: Math.ceil(wait / 60) });
    return { ...slow, headers: { 'retry-after': String(wait) } };
  }
  const id = memberIdOf(key, email.data);
  const before = await store.panelMembers.find(panel.id, id);
  const { language } = call;
  const asked = { id, panelId: panel.id, email: email.data, language, now: now() };
  const member = askToJoin(asked, before, 'page');
  if (member !== null) {
    const expected = before === null ? ('absent' as const) : { version: before.version };
    // Asked twice at once: one of the two has the letter sent.
    await store.writeOne(store.panelMembers.put(member, expected, 'changed'));
  }
  return { status: 200, html: renderLetterSent(page, assets) };
};
