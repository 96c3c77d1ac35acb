import { renderLeaving, renderLeft } from '@portolan/public-pages/panel-pages';
import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import type { PagesDependencies } from './dependencies.ts';
import { findPanelOfLetter } from './letter-panel.ts';

const attempts = 5;

/** Asks whether to leave the panel of a letter; changes nothing, for mail programs open links too. */
export const showLeaving = async (
  call: PageCall,
  dependencies: PagesDependencies,
): Promise<PageReply | null> => {
  const found = await findPanelOfLetter('leaving', call, dependencies);
  if (found === null) return null;
  const { store, panel, page, memberId } = found;
  const [member, hasLeft] = await Promise.all([
    store.panelMembers.find(panel.id, memberId),
    store.panelMembers.hasLeft(panel.id, memberId),
  ]);
  const render = member === null && hasLeft ? renderLeft : renderLeaving;
  return { status: 200, html: render(page, dependencies.assets) };
};

/**
 * Leaves in one click (RFC 8058), however often it comes: the address is deleted, and only a mark that nobody can read stays, so
 * that no invitation follows.
 */
export const leavePanel = async (
  call: PageCall,
  dependencies: PagesDependencies,
): Promise<PageReply | null> => {
  const { assets, now } = dependencies;
  const found = await findPanelOfLetter('leaving', call, dependencies);
  if (found === null) return null;
  const { store, panel, page, memberId } = found;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const member = await store.panelMembers.find(panel.id, memberId);
    const written = await store.writeAll([
      store.panelMembers.markLeft(panel.id, memberId, now(), 'changed'),
      ...(member === null ? [] : [store.panelMembers.remove(member, 'changed')]),
    ]);
    if (written.ok) return { status: 200, html: renderLeft(page, assets) };
  }
  throw new Error('A member changed again and again while leaving');
};
