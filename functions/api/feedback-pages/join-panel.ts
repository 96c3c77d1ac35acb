import { hasLapsed, joinPanel as join } from '@portolan/domain/feedback/panel-membership';
import { renderGone, renderJoined, renderJoining } from '@portolan/public-pages/panel-pages';
import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import type { PagesDependencies } from './dependencies.ts';
import { findPanelOfLetter } from './letter-panel.ts';

const attempts = 5;

/** Asks whether to join the panel of a letter; changes nothing. */
export const showJoining = async (
  call: PageCall,
  dependencies: PagesDependencies,
): Promise<PageReply | null> => {
  const { assets, now } = dependencies;
  const found = await findPanelOfLetter('joining', call, dependencies);
  if (found === null) return null;
  const { store, panel, page, memberId } = found;
  const member = await store.panelMembers.find(panel.id, memberId);
  if (member === null || hasLapsed(member, now())) return { status: 410, html: renderGone(page, assets) };
  const html = member.status === 'joined' ? renderJoined(page, assets) : renderJoining(page, assets);
  return { status: 200, html };
};

/** Joins the panel of a letter, once: who left since does not come back by an old link. */
export const joinPanel = async (
  call: PageCall,
  dependencies: PagesDependencies,
): Promise<PageReply | null> => {
  const { assets, now } = dependencies;
  const found = await findPanelOfLetter('joining', call, dependencies);
  if (found === null) return null;
  const { store, panel, page, memberId } = found;
  const gone = { status: 410, html: renderGone(page, assets) } as const;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const member = await store.panelMembers.find(panel.id, memberId);
    if (member === null) return gone;
    const joined = join(member, now());
    if (!joined.ok) return gone;
    const written =
      joined.value === member ||
      (
        await store.writeAll([
          store.panelMembers.put(joined.value, { version: member.version }, 'changed'),
          store.panelMembers.unmarkLeft(panel.id, memberId, 'changed'),
        ])
      ).ok;
    if (written) return { status: 200, html: renderJoined(page, assets) };
  }
  throw new Error('A member changed again and again while joining');
};
