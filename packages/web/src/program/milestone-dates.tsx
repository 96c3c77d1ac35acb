import { milestoneNames } from '@portolan/domain/programs/milestone-name';
import type { Milestones } from '@portolan/domain/programs/program';
import { participationTexts } from '@portolan/messages/participation-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { useFormats, useTexts } from '../i18n/language-provider.tsx';

/** By when plans are to be handed in, one line a milestone. */
export const MilestoneDates = ({ milestones }: { readonly milestones: Milestones }) => {
  const names = useTexts(programTexts).milestones;
  const t = useTexts(participationTexts).facts;
  const formats = useFormats();
  return milestoneNames.map((name) => {
    const dueDay = milestones[name];
    return <dd key={name}>{`${names[name]}: ${dueDay === null ? t.noDate : formats.day(dueDay)}`}</dd>;
  });
};
