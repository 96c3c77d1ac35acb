import { parseArgs } from 'node:util';
import { OperatorProblem, runCommand } from './command.ts';
import { stageNamed } from './installation.ts';
import { readDoor, rotationSteps } from './origin-secret.ts';

const usage = `Usage: npm run -s rotate-origin-secret -- --stage NAME [--edge URL] [--api URL]

Says which of a stage's two origin secrets is in use, and what to edit and deploy to replace it without an interruption.
It changes nothing, needs no credentials, and never sees a secret.

  --edge URL   what people open: sees that requests pass through CloudFront
  --api URL    what API Gateway answers at: sees that nobody passes who does not come through CloudFront`;

await runCommand(usage, async (args, say) => {
  const { values } = parseArgs({
    args,
    options: { stage: { type: 'string' }, edge: { type: 'string' }, api: { type: 'string' } },
  });
  if (values.stage === undefined) throw new OperatorProblem('Say which stage: --stage NAME');
  const stage = stageNamed(values.stage);
  for (const line of rotationSteps(stage)) say(line);
  const faults: string[] = [];
  for (const [door, address] of [
    ['edge', values.edge],
    ['api', values.api],
  ] as const) {
    if (address === undefined) continue;
    const seen = await readDoor(door, address);
    (seen.isRight ? say : (line: string) => faults.push(line))(seen.line);
  }
  if (faults.length > 0) throw new OperatorProblem(faults.join('\n'));
});
