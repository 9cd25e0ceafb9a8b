/**
 * The fields of an agenda item and how much each counts (BM25F). Measured steps: RETRIEVAL.md, title ×4 and decision ×2.
 *
 * `pivot` is the length (in terms) at which a text counts neither more nor less for its length. It is a fixed number and not the
 * collection's average, so that an item's weight never depends on what else is stored: a rebuilt index ranks exactly as one that grew.
 */
export interface FieldWeight {
  readonly weight: number
  readonly pivot: number
  /** 0: length does not matter; 1: it matters fully. */
  readonly lengthShare: number
}

export const FIELD_WEIGHTS = {
  title: { weight: 4, pivot: 10, lengthShare: 0.4 },
  subHeadings: { weight: 3, pivot: 12, lengthShare: 0.3 },
  decision: { weight: 2, pivot: 80, lengthShare: 0.5 },
  recommendation: { weight: 1.4, pivot: 60, lengthShare: 0.5 },
  caseText: { weight: 1, pivot: 400, lengthShare: 0.6 },
  attachments: { weight: 1.2, pivot: 30, lengthShare: 0.5 },
  followUps: { weight: 1, pivot: 100, lengthShare: 0.4 },
  people: { weight: 1, pivot: 10, lengthShare: 0.3 },
  forum: { weight: 0.3, pivot: 4, lengthShare: 0 },
  dates: { weight: 1.5, pivot: 4, lengthShare: 0 }
} as const satisfies Record<string, FieldWeight>

export type FieldName = keyof typeof FIELD_WEIGHTS
export const FIELD_NAMES: readonly FieldName[] = [
  'title',
  'subHeadings',
  'decision',
  'recommendation',
  'caseText',
  'attachments',
  'followUps',
  'people',
  'forum',
  'dates'
]

/** An item's texts by field; a field that is missing is empty. */
export type FieldTexts = Partial<Readonly<Record<FieldName, string>>>

/** BM25's saturation: how soon a repeated word stops counting. */
export const SATURATION = 1.2
