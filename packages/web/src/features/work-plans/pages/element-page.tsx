import { useParams } from '@tanstack/react-router';
import { ElementEditor, type ElementSurroundings } from '../element/element-editor.tsx';
import { RetiredElement } from '../element/retired-element.tsx';
import { PlanGate } from '../plan-gate.tsx';
import { PlanNotFound } from '../plan-not-found.tsx';
import { FirstPlan } from '../plans/first-plan.tsx';

/** One of the sixteen elements, to be read and worked on. */
export const ElementPage = ({ surroundings = {} }: { readonly surroundings?: ElementSurroundings }) => {
  const { planId, elementId } = useParams({ strict: false });
  return (
    <PlanGate planId={planId} polls={false} none={<FirstPlan />}>
      {(open) => {
        const part = open.elements.find(({ template }) => template.id === elementId);
        if (part)
          return <ElementEditor key={elementId} open={open} part={part} surroundings={surroundings} />;
        const retired = open.retired.find(({ element }) => element.id === elementId);
        return retired ? <RetiredElement open={open} retired={retired} /> : <PlanNotFound />;
      }}
    </PlanGate>
  );
};
