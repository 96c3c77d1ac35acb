import type { Member } from '@portolan/contract/membership-routes';
import type { Activity, Responsible } from '@portolan/domain/work-plans/activity';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { useMemo } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';

export type Names = {
  readonly ofPerson: (personId: string) => string;
  readonly ofResponsible: (responsible: Responsible | null) => string;
  readonly ofActivity: (activity: Pick<Activity, 'text'>) => string;
};

/** How people and activities are called in sentences. */
export const useNames = (members: readonly Member[]): Names => {
  const t = useTexts(workPlanTexts);
  return useMemo(() => {
    const ofPerson = (personId: string) =>
      members.find((member) => member.personId === personId)?.name ?? t.formerMember;
    return {
      ofPerson,
      ofResponsible: (responsible) => {
        if (responsible === null) return t.nobody;
        return responsible.kind === 'named' ? responsible.name : ofPerson(responsible.personId);
      },
      ofActivity: ({ text }) => (text.trim() === '' ? t.noText : text),
    };
  }, [members, t]);
};
