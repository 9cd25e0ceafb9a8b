export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export const inMs = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`

export const inMicroseconds = (value: number): string => `${(1000 * value).toFixed(0)} µs`

/** How long one call takes, in milliseconds. */
export function timed(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

const collect = (globalThis as { gc?: () => void }).gc

/** What is in use after a collection (`--expose-gc`), in MB: objects and typed arrays. */
export function usedMegabytes(): number {
  collect?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 2 ** 20
}
