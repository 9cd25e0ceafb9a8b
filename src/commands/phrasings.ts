import { agendaPhrasings } from './agenda-phrasings.ts'
import { askingPhrasings } from './asking-phrasings.ts'
import { decisionPhrasings } from './decision-phrasings.ts'
import { meetingPhrasings } from './meeting-phrasings.ts'
import { peoplePhrasings } from './people-phrasings.ts'
import type { Phrasing } from './phrasing.ts'

/** The whole grammar. The first phrase that fits a message decides. */
export const PHRASINGS: readonly Phrasing[] = [
  ...askingPhrasings,
  ...decisionPhrasings,
  ...agendaPhrasings,
  ...meetingPhrasings,
  ...peoplePhrasings
]
