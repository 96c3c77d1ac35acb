import { type Found, ofType } from '../model.ts';
import { at, isList, type Json } from '../templates.ts';

type Dimensions = Readonly<Record<string, string>>;

/** The metrics an alarm is on: its own, or those of its expression. */
const metricsOf = ({ is }: Found): readonly Json[] => {
  const metrics = at(is, 'Metrics');
  if (!isList(metrics)) return [is];
  return metrics.flatMap((metric) => {
    const stat = at(metric, 'MetricStat', 'Metric');
    return stat === undefined ? [] : [stat];
  });
};

const hasDimensions = (metric: Json, dimensions: Dimensions): boolean =>
  Object.entries(dimensions).every(([name, value]) => {
    const given = at(metric, 'Dimensions');
    return isList(given) && given.some((one) => at(one, 'Name') === name && at(one, 'Value') === value);
  });

/** The alarms on a metric of one thing. */
export const alarmsOn = (
  model: readonly Found[],
  namespace: string,
  metricName: string,
  dimensions: Dimensions,
): readonly Found[] =>
  ofType(model, 'AWS::CloudWatch::Alarm').filter((alarm) =>
    metricsOf(alarm).some(
      (metric) =>
        at(metric, 'Namespace') === namespace &&
        at(metric, 'MetricName') === metricName &&
        hasDimensions(metric, dimensions),
    ),
  );
