import type { Reading } from '../domain/minutes.ts'
import { readMinutes } from './read-minutes.ts'

/** What a thread of the pool (`open-readers.ts`) runs for each text. */
export default (text: string): Reading => readMinutes(text)
