/**
 * Why the store cannot do its work:
 * - `unavailable`: it cannot be reached, or gave no answer; whether a write took place may not be known.
 * - `refused`: it answered that this may not be done (credentials, roles, settings).
 * - `busy`: another process holds the data folder or its port.
 * - `broken`: its files cannot be read or written.
 */
export type StoreFaultCode = 'unavailable' | 'refused' | 'busy' | 'broken'
export interface StoreFault extends Error {
  readonly name: 'StoreFault'
  readonly code: StoreFaultCode
}

/** `sentence` is for the operator: one sentence that says what to do. */
export const storeFault = (code: StoreFaultCode, sentence: string, cause?: unknown): StoreFault =>
  Object.assign(new Error(sentence, { cause }), { name: 'StoreFault' as const, code })

export const isStoreFault = (error: unknown): error is StoreFault =>
  error instanceof Error && error.name === 'StoreFault'
