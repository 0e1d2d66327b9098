/** What `mallopt` calls them in malloc.h of the GNU C library. */
const TRIM_THRESHOLD = -1;
const MMAP_THRESHOLD = -3;
const BYTES = 128 * 1024;

/** Whether the process runs on the GNU C library, and on a machine for which what calls it here is built. */
export function isOnGlibc(): boolean {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) return false;
  const { header }: { header?: { glibcVersionRuntime?: string } } = process.report.getReport();
  return header?.glibcVersionRuntime !== undefined;
}

/**
 * Has the GNU C library give memory back to the system as soon as it is free. By itself it keeps the more the larger the
 * pieces are that are freed, up to 64 MB in each thread: a command that opens its graph again and again would take two
 * hundred megabytes more. These are its own defaults, which hold once they are set (mallopt(3)). Elsewhere it does nothing.
 */
export async function returnFreedMemory(): Promise<void> {
  if (!isOnGlibc()) return;
  const { DataType, load, open } = await import('ffi-rs');
  open({ library: 'libc', path: 'libc.so.6' });
  for (const parameter of [TRIM_THRESHOLD, MMAP_THRESHOLD]) {
    const set = load({
      library: 'libc',
      funcName: 'mallopt',
      retType: DataType.I32,
      paramsType: [DataType.I32, DataType.I32],
      paramsValue: [parameter, BYTES],
    });
    if (set !== 1) throw new Error(`The C library does not take the value ${BYTES} for its parameter ${parameter}.`);
  }
}
