import { parseArgs } from 'node:util';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { dryRunLine, OperatorProblem, runCommand, whereItWorks } from './command.ts';
import { deadLetterQueueNamed, deadLetterQueues } from './dead-letter-queues.ts';
import { type Installation, openInstallation, placeOptions } from './installation.ts';
import { type Replayed, replayDeadLetters } from './replay-dead-letters.ts';

const usage = `Usage: npm run -s replay -- (--stage NAME | --local) [--queue NAME [--limit N] [--discard-lost] [--yes]]

Sends the messages of a dead-letter queue back to where they came from. For a queue's worker that is its queue; for the
router the records are read again from the table's stream, which keeps them for a day. Letters whose records the stream
has lost stay until rebuild has been run and --discard-lost takes them out. Those of a schedule are only taken out. Without --queue it lists the dead-letter queues.

  --queue NAME      one of ${deadLetterQueues.map(({ name }) => name).join(', ')}
  --limit N         at most so many messages
  --discard-lost    take out what the stream has lost: for after npm run rebuild
  --yes             do it; otherwise it says what would happen

${whereItWorks}`;

const numberFrom = (given: string | undefined): number => {
  if (given === undefined) return Number.POSITIVE_INFINITY;
  if (/^[1-9]\d*$/.test(given)) return Number(given);
  throw new OperatorProblem(`--limit is a number of messages from 1 on, not ${given}.`);
};

const countOf = async (installation: Installation, queue: string): Promise<string> => {
  try {
    const { Attributes } = await installation.sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl: await installation.queueUrl(queue),
        AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
      }),
    );
    // One that somebody has just looked at is still there.
    const { ApproximateNumberOfMessages: waiting, ApproximateNumberOfMessagesNotVisible: held } =
      Attributes ?? {};
    const count = Number(waiting) + Number(held);
    return `about ${count} ${count === 1 ? 'message' : 'messages'}`;
  } catch (error) {
    if (error instanceof OperatorProblem) return 'is not there';
    throw error;
  }
};

const linesOf = (report: Replayed, yes: boolean): string[] =>
  [
    [report.replayed, yes ? 'went back' : 'would go back'],
    [
      report.overtaken,
      `${yes ? 'were' : 'would be'} taken out: strikes of the clock, which later ones have made up for`,
    ],
    [
      report.discarded,
      yes ? 'were taken out: the stream has lost them' : 'would be taken out: the stream has lost them',
    ],
    [report.lost, 'stay: the stream has lost their records. Run rebuild, then replay with --discard-lost'],
    [report.unreadable, 'stay: they could not be sent back as they are'],
    [report['came-back'], 'stay: they failed again while this ran. Mend what fails first'],
  ].flatMap(([count, what]) => (count === 0 ? [] : [`  ${count} ${what}`]));

await runCommand(usage, async (args, say) => {
  const { values } = parseArgs({
    args,
    options: {
      ...placeOptions,
      queue: { type: 'string' },
      limit: { type: 'string' },
      'discard-lost': { type: 'boolean' },
      yes: { type: 'boolean' },
    },
  });
  const limit = numberFrom(values.limit);
  const queue = values.queue === undefined ? null : deadLetterQueueNamed(values.queue);
  if (
    queue === null &&
    (values.yes === true || values['discard-lost'] === true || values.limit !== undefined)
  )
    throw new OperatorProblem('Say which queue: --queue NAME. Without options, replay lists them.');
  using installation = await openInstallation(values);
  if (queue === null) {
    for (const { name } of deadLetterQueues) say(`${name}: ${await countOf(installation, name)}`);
    return;
  }
  const yes = values.yes === true;
  const asked = { limit, yes, discardLost: values['discard-lost'] === true };
  const lines = linesOf(await replayDeadLetters(installation, queue, asked), yes);
  say(`${queue.name} in ${installation.name}`);
  for (const line of lines.length === 0 ? ['  it is empty'] : lines) say(line);
  if (!yes && lines.length > 0) say(dryRunLine);
});
