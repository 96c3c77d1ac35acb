import { existsSync, readFileSync } from 'node:fs';
import { against, type Found, ofType, unless } from '../model.ts';
import { at, type Finding, listOf, textsOf } from '../templates.ts';
import { alarmKeyOf, keyOf } from './stage-key.ts';

/** How a page's headings are named by those who link to them: lower case, words joined by hyphens. */
const anchorsOf = (page: string): ReadonlySet<string> =>
  new Set(
    Array.from(page.matchAll(/^#{1,6}\s+(.+?)\s*(?:\{#([\w-]+)\})?$/gm), ([, heading = '', explicit]) =>
      explicit !== undefined
        ? explicit
        : heading
            .toLowerCase()
            .replaceAll(/[^\w\s-]/g, '')
            .trim()
            .replaceAll(/\s/g, '-'),
    ).concat(Array.from(page.matchAll(/<a (?:id|name)="([\w-]+)"/g), ([, name = '']) => name)),
  );

const page = new URL('../../../docs/operations.md', import.meta.url);
const runbooks = anchorsOf(existsSync(page) ? readFileSync(page, 'utf8') : '');

/** A sentence about people, and where to read on. */
const description = /^([A-Z].+[.!]) See docs\/operations\.md#([\w-]+)$/s;

/** A sum of metrics has no value while one of them has none, unless each that is added is filled. */
const isFilled = (alarm: Found): boolean => {
  const queries = listOf(at(alarm.is, 'Metrics'));
  const measured = queries.flatMap((query) => (at(query, 'MetricStat') ? [String(at(query, 'Id'))] : []));
  return queries
    .flatMap((query) => (at(query, 'Expression') ? [String(at(query, 'Expression'))] : []))
    .every((expression) =>
      measured.every(
        (id) =>
          !expression.includes(id) ||
          expression.includes(`FILL(${id}, 0)`) ||
          expression.includes(`FILL(${id},0)`),
      ),
    );
};

/** Alarms of one stage: each tells somebody, says whom it harms, and has a runbook. */
export const alarmFindings = (model: readonly Found[]): readonly Finding[] => {
  const topics = ofType(model, 'AWS::SNS::Topic');
  return [
    ...ofType(model, 'AWS::CloudWatch::Alarm').flatMap((alarm) => {
      const told = textsOf(at(alarm.is, 'AlarmActions'));
      const [, harm = '', runbook = ''] = description.exec(String(at(alarm.is, 'AlarmDescription'))) ?? [];
      return [
        ...unless(
          told.length > 0 &&
            at(alarm.is, 'ActionsEnabled') !== false &&
            told.every((arn) => topics.some((topic) => topic.arn === arn && topic.region === alarm.region)),
          alarm,
          'alarm-has-an-action',
          'it tells no topic of its stage and region',
        ),
        ...unless(
          harm.split(/\s+/).length >= 4,
          alarm,
          'alarm-says-its-harm',
          'it does not say whom it harms',
        ),
        ...unless(
          runbooks.has(runbook),
          alarm,
          'alarm-has-a-runbook',
          `docs/operations.md has no heading #${runbook}`,
        ),
        ...unless(
          Number(at(alarm.is, 'EvaluationPeriods')) >= 1 && typeof at(alarm.is, 'Threshold') === 'number',
          alarm,
          'alarm-can-ring',
          'it has no threshold',
        ),
        ...unless(
          isFilled(alarm),
          alarm,
          'alarm-can-ring',
          'it adds up metrics that are missing while nothing is refused: each must be filled',
        ),
      ];
    }),
    ...topics.flatMap((topic) => topicFindings(model, topic)),
    ...dashboardFindings(model),
  ];
};

const topicFindings = (model: readonly Found[], topic: Found): readonly Finding[] => {
  const isOfAlarms = topic.name.endsWith('-alarms');
  const key = isOfAlarms ? alarmKeyOf(model, topic.region) : keyOf(model);
  const subscribers = ofType(model, 'AWS::SNS::Subscription').filter(
    ({ is }) => at(is, 'TopicArn') === topic.arn,
  );
  const told = subscribers.map(({ is }) => String(at(is, 'Endpoint')));
  return [
    ...unless(
      key !== undefined && [key.arn, key.name].includes(String(at(topic.is, 'KmsMasterKeyId'))),
      topic,
      'topic-encrypted',
      'what it says is not encrypted with the key meant for it',
    ),
    ...unless(
      !isOfAlarms || topic.stage.operators.every((operator) => told.includes(operator)),
      topic,
      'topic-reaches-operators',
      'an operator of the stage is not told',
    ),
  ];
};

const dashboardFindings = (model: readonly Found[]): readonly Finding[] => {
  const [dashboard, ...others] = ofType(model, 'AWS::CloudWatch::Dashboard');
  const [anything] = model;
  if (dashboard === undefined)
    return anything === undefined
      ? []
      : [against({ ...anything, id: '-' }, 'dashboard', 'the stage has none')];
  const body = String(at(dashboard.is, 'DashboardBody'));
  const watched = model.filter(({ type }) => type === 'AWS::SQS::Queue' || type === 'AWS::DynamoDB::Table');
  return [
    ...others.map((other) => against(other, 'dashboard', 'a second one')),
    ...watched.flatMap((one) =>
      unless(body.includes(one.name), dashboard, 'dashboard', `it does not show ${one.name}`),
    ),
  ];
};
