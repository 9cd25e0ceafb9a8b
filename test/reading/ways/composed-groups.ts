import { type ComposedMeeting, glued, type Option, type Piece } from './composed-parts.ts'

/** What stands above the item at a place because a part of the agenda begins there. */
type OfPart = (at: number, meeting: ComposedMeeting) => readonly Piece[]
const last = (m: ComposedMeeting): number => m.items.length - 1
const closing = (at: number, m: ComposedMeeting): boolean => at === last(m) && m.items[at]?.closed === true
/** A heading above the first item, and another above the last one where that is closed. */
const openAndClosed =
  (open: string, closed: string): OfPart =>
  (at, m) =>
    at === 0 ? [open, glued('')] : closing(at, m) ? [closed, glued('')] : []
/** Three parts: above the first item, the second and the last. */
const three =
  (first: string, middle: string, end: string): OfPart =>
  (at, m) =>
    at === 0 ? [first, glued('')] : at === 1 ? [middle, glued('')] : at === last(m) ? [end, glued('')] : []
const none: readonly (Option<OfPart> & { readonly closesLast?: true })[] = Array.from({ length: 16 }, () => ({
  name: 'none',
  in: 'both',
  print: () => []
}))
/** The parts of an agenda; with `closesLast` the closed item is the last. */
export const GROUP_FORMS: readonly (Option<OfPart> & { readonly closesLast?: true })[] = [
  ...none,
  { name: 'Åbne sager', closesLast: true, print: openAndClosed('Åbne sager', 'Lukkede sager') },
  { name: 'ÅBEN DAGSORDEN', closesLast: true, print: openAndClosed('ÅBEN DAGSORDEN', 'LUKKET DAGSORDEN') },
  { name: 'Åbne punkter:', closesLast: true, print: openAndClosed('Åbne punkter:', 'Lukkede punkter:') },
  {
    name: 'Sager for åbne døre',
    closesLast: true,
    print: openAndClosed('Sager for åbne døre', 'Sager for lukkede døre')
  },
  { name: 'Offentlige sager', closesLast: true, print: openAndClosed('Offentlige sager', 'Ikke-offentlige sager') },
  { name: 'A. Åbne sager', closesLast: true, print: openAndClosed('A. Åbne sager', 'B. Lukkede sager') },
  {
    name: 'Lukkede punkter alone',
    closesLast: true,
    print: (at, m) => (closing(at, m) ? ['Lukkede punkter', glued('')] : [])
  },
  { name: 'Sager til beslutning', print: three('Faste punkter', 'Sager til beslutning', 'Sager til orientering') },
  { name: 'BESLUTNINGSPUNKTER', print: three('FORMALIA', 'BESLUTNINGSPUNKTER', 'ORIENTERINGSPUNKTER') },
  { name: 'Beslutningssager', print: three('Formelle punkter', 'Beslutningssager', 'Orienteringssager') },
  {
    name: 'Punkter til drøftelse:',
    print: three('Faste punkter:', 'Punkter til drøftelse:', 'Punkter til orientering:')
  },
  { name: 'A-punkter', print: three('A-punkter', 'B-punkter', 'C-punkter') },
  { name: 'Tillægsdagsorden', print: (at, m) => (at === last(m) ? ['Tillægsdagsorden', glued('')] : []) },
  { name: 'Sager fra Økonomiudvalget', print: (at) => (at === 1 ? ['Sager fra Økonomiudvalget', glued('')] : []) },
  { name: 'bold', closesLast: true, print: openAndClosed('**Åbne punkter**', '**Lukkede punkter**') }
]
