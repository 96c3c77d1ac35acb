import { discardUnfinishedDemo } from '../data-folder/demo-state.ts';
import { StartupProblem } from '../data-folder/startup-problem.ts';
import { checkPlace } from '../place.ts';
import { type Stack, startStack } from '../stack.ts';
import { ensureWebApp } from '../web-build/ensure-web-app.ts';
import { banner } from './banner.ts';
import { provideDemoData } from './demo-data.ts';
import { readOptions, type StartOptions, usage } from './options.ts';
import { progress } from './progress.ts';

/** `npm start`. Resolves when Portolan answers; it then runs until a signal ends it. Sets the exit code when it cannot start. */
export async function run(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    const options = readOptions(args, environment);
    if (options.help) console.log(usage);
    else await start(options, environment);
  } catch (error) {
    console.error(error instanceof StartupProblem ? `\n${error.message}\n` : error);
    process.exit(1);
  }
}

async function start(options: StartOptions, environment: NodeJS.ProcessEnv): Promise<void> {
  const ending = endOnSignals();
  if (options.data !== 'memory') {
    // A folder that is not ours, or of a newer version, is refused before anything in it is touched.
    await checkPlace(options.data);
    if (await discardUnfinishedDemo(options.data))
      progress.say('The last start ended before the demo data was complete: beginning anew.');
  }
  const endpoint = environment.DYNAMODB_ENDPOINT;
  const webApp = ensureWebApp(progress);
  // Awaited below; until then a failure must not end the process before the stack can be stopped.
  webApp.catch(() => undefined);
  const ready = Promise.withResolvers<void>();
  const stack = await startStack({
    port: options.port,
    data: options.data,
    webAppReady: ready.promise,
    clocksRun: true,
    onEngineLost: () => {
      console.error('The embedded database has ended. What was saved is safe: start Portolan again.');
      process.exit(1);
    },
    ...(endpoint === undefined || endpoint === '' ? {} : { dynamodbEndpoint: endpoint }),
  });
  ending.use(stack);
  try {
    const [hasDemoData] = await Promise.all([provideDemoData(stack, options, progress), webApp]);
    ready.resolve();
    const { signIns } = hasDemoData ? await import('../demo/sign-ins.ts') : { signIns: [] };
    const seconds = process.uptime();
    console.log(banner({ origin: stack.origin, options, signIns, seconds }));
  } catch (error) {
    await stack.stop();
    throw error;
  }
  await stack.warm();
}

/** A first signal ends the stack in good order, a second one at once. */
function endOnSignals(): { use(stack: Stack): void } {
  let running: Stack | undefined;
  let ending = false;
  const end = () => {
    if (ending || running === undefined) process.exit(130);
    ending = true;
    progress.say('\nStopping…');
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  // The script that started us is gone: nobody is left to end us.
  process.on('disconnect', end);
  return {
    use: (stack) => {
      running = stack;
    },
  };
}
