// The collector as a process of its own, so that it can end, or be killed, without the pages. It gets its configuration
// from the demo and stops when the demo is gone, however that ended.
import { OperatorError, startCollector } from '@oxbow/collector';

// Ctrl+C in a terminal reaches this process too; the demo decides when to stop.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {});

const started = new Promise((resolve) => process.once('message', resolve)).then((config) =>
  startCollector(config),
);

async function stop() {
  try {
    await (await started).stop();
  } finally {
    process.exit();
  }
}
process.once('disconnect', stop);
process.once('SIGTERM', stop);

started.catch((error) => {
  const reason = error instanceof OperatorError ? error.message : String(error?.stack ?? error);
  process.send?.(reason, () => process.exit(1));
});
