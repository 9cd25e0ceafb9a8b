import { bytesOf } from './card-size.ts'

// Up to five buttons carry it, each twice.
const LONGEST = 400

/** The question as buttons carry it to lead back to its answer; null where it is too long, and no way back is offered. */
export function carriedQuestion(question: string | null): string | null {
  return question !== null && question.trim() !== '' && bytesOf(question) <= LONGEST ? question : null
}
