import { possibleMarks } from '@portolan/domain/feedback/asked';
import type { Tally } from '@portolan/domain/feedback/feedback-month';
import { type Audience, audiences } from '@portolan/domain/feedback/form';
import type { Question } from '@portolan/domain/feedback/question';
import { said } from '@portolan/domain/people/localized';
import { feedbackFigureTexts } from '@portolan/messages/feedback-figure-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { BarChart } from '../charts/bar-chart.tsx';
import { useFormats, useLocale, useTexts } from '../i18n/language-provider.tsx';

type QuestionResultProps = {
  readonly question: Question;
  /** What each audience's answers add up to. */
  readonly by: Readonly<Partial<Record<Audience, Tally>>>;
  readonly level?: 3 | 4;
};

/** Whether there is anything to be counted in the answers. */
export const isCounted = ({ kind }: Question): boolean => kind !== 'short-text' && kind !== 'long-text';

/** Whether anybody answered it. */
export const isAnswered = ({ id }: Question, by: QuestionResultProps['by']): boolean =>
  Object.values(by).some((tally) => Object.hasOwn(tally.questions, id));

/** How often each answer was given, or how many points each wish got, with who gave them. */
export const QuestionResult = ({ question, by, level = 3 }: QuestionResultProps) => {
  const t = useTexts(feedbackFigureTexts);
  const names = useTexts(feedbackTexts).audiences;
  const formats = useFormats();
  const { language } = useLocale();
  const asked = audiences.flatMap((audience) => {
    const one = by[audience]?.questions[question.id];
    return one === undefined ? [] : [{ audience, ...one }];
  });
  const answered = asked.reduce((sum, one) => sum + one.answered, 0);
  const nameOf = (option: string): string => {
    if (question.kind === 'yes-no') return option === 'yes' ? t.yes : t.no;
    if (question.kind === 'rating' || question.kind === 'recommendation') return option;
    const known = question.options.find(({ id }) => id === option);
    return known === undefined ? t.gone : said(known.text, language);
  };
  const isOrdered = question.kind === 'rating' || question.kind === 'recommendation';
  const keys = new Set([...possibleMarks(question), ...asked.flatMap(({ options }) => Object.keys(options))]);
  const counted = [...keys].map((key) => {
    const parts = asked.map(({ audience, options }) => ({ audience, count: options[key] ?? 0 }));
    return { key, name: nameOf(key), parts, count: parts.reduce((sum, { count }) => sum + count, 0) };
  });
  const ranked = counted.toSorted((one, other) => other.count - one.count);
  const rows = isOrdered ? counted : ranked;
  const isPoll = question.kind === 'points';
  const of = isPoll ? counted.reduce((sum, { count }) => sum + count, 0) : answered;
  const [first, second] = ranked;
  const text = said(question.text, language);
  const write = (count: number) => formats.number(count);
  const partsIn = (parts: readonly { readonly audience: Audience; readonly count: number }[]) =>
    parts
      .filter(({ count }) => count > 0)
      .map(({ audience, count }) => t.by(names[audience], write(count)))
      .join(', ');
  return (
    <BarChart
      level={level}
      title={
        first === undefined || first.count === 0
          ? t.unanswered(text)
          : first.count === second?.count
            ? t.tied(text, write(first.count))
            : t[isPoll ? 'leads' : 'chosen'](text, first.name, write(first.count), write(of))
      }
      under={
        answered === 0
          ? t.nobody
          : t.answered(
              write(answered),
              partsIn(asked.map((one) => ({ audience: one.audience, count: one.answered }))),
            )
      }
      bars={rows.map(({ key, name, parts, count }) => ({
        key,
        name,
        value: count,
        written: write(count),
        beside: partsIn(parts),
        words: count === 0 ? `${name}: 0` : `${name}: ${write(count)} (${partsIn(parts)})`,
      }))}
      rows={{
        head: [
          isPoll ? t.wish : t.option,
          isPoll ? t.points : t.answers,
          ...asked.map(({ audience }) => names[audience]),
        ],
        body: rows.map(({ name, parts, count }) => [
          name,
          write(count),
          ...parts.map((part) => write(part.count)),
        ]),
      }}
    />
  );
};
