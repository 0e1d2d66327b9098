const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Calls `stop` at the first Ctrl-C or SIGTERM; a second one ends the process. Returns how to stop listening. */
export function onStopSignal(stop: () => void): () => void {
  for (const name of SIGNALS) process.once(name, stop);
  return () => {
    for (const name of SIGNALS) process.off(name, stop);
  };
}
