import type { DraftSuggestion } from '@portolan/domain/templates/template';
import { templateLimits } from '@portolan/domain/work-plans/template-limits';
import { templateEditorTexts } from '@portolan/messages/template-editor-texts';
import { BilingualField } from '../../../design/bilingual-field.tsx';
import { replaced } from '../../../design/in-order.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { blankText } from '../editing/parts.ts';
import { TextRows } from './text-rows.tsx';

type SuggestionEditorProps = {
  readonly suggestion: DraftSuggestion;
  readonly onChange: (suggestion: DraftSuggestion) => void;
};

/** One starter activity with its sub-points. */
export const SuggestionEditor = ({ suggestion, onChange }: SuggestionEditorProps) => {
  const t = useTexts(templateEditorTexts);
  const { subPoints = [], ...whole } = suggestion;
  const change = (points: typeof subPoints) =>
    onChange(points.length === 0 ? whole : { ...whole, subPoints: points });
  return (
    <>
      <BilingualField
        label={t.activity}
        value={suggestion.text}
        most={templateLimits.suggestion}
        onChange={(text) => onChange({ ...suggestion, text })}
      />
      <TextRows
        legend={t.subPoints}
        rows={subPoints}
        // Sub-points have no ids of their own: they are told apart by their place.
        keyOf={(_, index) => index}
        nameOf={t.subPoint}
        addLabel={t.addSubPoint}
        full={subPoints.length >= templateLimits.subPoints}
        blank={blankText}
        onChange={change}
      >
        {(point, index) => (
          <BilingualField
            label={t.subPoint(index + 1)}
            value={point}
            most={templateLimits.subPoint}
            onChange={(text) => change(replaced(subPoints, index, text))}
          />
        )}
      </TextRows>
    </>
  );
};
