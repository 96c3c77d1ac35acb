import { openPanelMembers } from '@portolan/data/feedback/panel-members';
import { openPanels } from '@portolan/data/feedback/panels';
import { writeOne } from '@portolan/data/writing';
import { forgottenAt, hasLapsed, noteLetter } from '@portolan/domain/feedback/panel-membership';
import { joiningLetter } from './letters.ts';
import { findClinic, type LetterDependencies, leavingUntil, makeLink, rememberedUntil } from './sending.ts';

/** Sends the letter that asks for consent to who waits for it, and notes that it went out. */
export const askToJoin = async (
  dependencies: LetterDependencies,
  organizationId: string,
  panelId: string,
  memberId: string,
): Promise<void> => {
  const { database, mailer, now } = dependencies;
  const members = openPanelMembers(database, organizationId);
  const member = await members.find(panelId, memberId);
  if (member === null || member.status !== 'waiting' || hasLapsed(member, now())) return;
  const [clinic, panel] = await Promise.all([
    findClinic(database, organizationId),
    openPanels(database, organizationId).find(panelId),
  ]);
  if (clinic === null || panel === null) return;
  const to = { organizationId, panelId, memberId };
  const join = await makeLink(
    dependencies,
    '/f/joining',
    { kind: 'joining', ...to },
    rememberedUntil(forgottenAt(member)),
  );
  const leave = await makeLink(dependencies, '/f/leaving', { kind: 'leaving', ...to }, leavingUntil(now()));
  await mailer.send(joiningLetter(member, clinic, panel.name, { join, leave }));
  // Who changed meanwhile brings a message of their own, or has left: then there is nothing to note.
  await writeOne(database, members.put(noteLetter(member), { version: member.version }, 'changed'));
};
