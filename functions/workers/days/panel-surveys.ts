import { openFormInvitations } from '@portolan/data/feedback/form-invitations';
import { openForms } from '@portolan/data/feedback/forms';
import { openPanelMembers } from '@portolan/data/feedback/panel-members';
import { openPanelSurveys, openPanels } from '@portolan/data/feedback/panels';
import { openWorkingTime } from '@portolan/data/organizations/working-time';
import { writeAll } from '@portolan/data/writing';
import type { Panel, PanelMember } from '@portolan/domain/feedback/panel';
import { askMember } from '@portolan/domain/feedback/panel-survey';
import { surveyDayWithin } from '@portolan/domain/feedback/survey-day';
import { whomToAsk } from '@portolan/domain/feedback/whom-to-ask';
import { newId } from '@portolan/domain/ids';
import type { Span } from '@portolan/domain/reminders/sent-mail';
import { oneByOne } from '../../runtime/one-by-one.ts';
import { ChangedMeanwhile } from './post.ts';
import type { DayDependencies } from './surroundings.ts';

type Asking = Pick<DayDependencies, 'database' | 'now'>;

/** Members asked in one transaction, of a hundred items at most. */
const askedTogether = 25;

/**
 * Asks who is to be asked of one panel, once a month. Who is asked is marked together with the letter that waits for them, and who
 * was asked this month counts, so it goes on where it broke off; that the month is done is written last.
 */
const askPanel = async (
  { database, now }: Asking,
  organizationId: string,
  { day }: Span,
  panel: Panel,
): Promise<void> => {
  const { formId } = panel;
  const month = day.slice(0, 7);
  const surveys = openPanelSurveys(database, organizationId);
  if (formId === null || (await surveys.find(panel.id, month)) !== null) return;
  const form = await openForms(database, organizationId).find(formId);
  if (form?.state !== 'open') return;
  const members = openPanelMembers(database, organizationId);
  const invitations = openFormInvitations(database, organizationId);
  const all = await members.all(panel.id);
  const chosen = whomToAsk(all, panel, day);
  const ask = (member: PanelMember) => {
    const asked = askMember(member, { id: newId('formInvitation', now()), formId, day, now: now() });
    return [
      members.put(asked.member, { version: member.version }, 'changed'),
      invitations.put(asked.invitation, 'absent', 'changed'),
    ];
  };
  for (let start = 0; start < chosen.length; start += askedTogether) {
    const written = await writeAll(database, chosen.slice(start, start + askedTogether).flatMap(ask));
    // Somebody joined, left or was asked at the same moment: the message comes again and finds who is there then.
    if (!written.ok) throw new ChangedMeanwhile();
  }
  const before = all.filter(({ lastAskedOn }) => lastAskedOn?.startsWith(month)).length;
  const survey = {
    panelId: panel.id,
    month,
    formId,
    askedOn: day,
    asked: before + chosen.length,
    version: 1,
  };
  await writeAll(database, [surveys.put(survey, 'done')]);
};

/** Asks the panels of a clinic on the first day of a month on which it works. */
export const askPanels = async (dependencies: Asking, organizationId: string, span: Span): Promise<void> => {
  const { workingDays } = await openWorkingTime(dependencies.database, organizationId)();
  if (surveyDayWithin(span, workingDays) === null) return;
  const panels = await openPanels(dependencies.database, organizationId).all();
  await oneByOne(panels, (panel) => askPanel(dependencies, organizationId, span, panel));
};
