import { wrapLine } from '../made-files.ts'
import type { ComposedMeeting, Option, Piece } from './composed-parts.ts'

type OfContents = (meeting: ComposedMeeting) => readonly Piece[]
const DOTS = '.'.repeat(30)
/** A title wrapped in a narrow column: what stands before its first line, before the others, and behind its last. */
const column = (title: string, first: string, others: string, behind: string): string[] => {
  const lines = wrapLine(title, 34)
  return lines.map((line, at) => `${at === 0 ? first : others}${line}${at === lines.length - 1 ? behind : ''}`)
}
const numbered = (m: ComposedMeeting): string[] => m.items.map((i) => `${i.number}. ${i.title}`)
const caseOf = (number: string | null): string => (number === null ? '' : number)

/** Lists of the items before the first of them, as agendas and case systems print them. */
export const MORE_CONTENTS_FORMS: readonly Option<OfContents>[] = [
  {
    name: 'wrapped, dots',
    print: (m) => [
      'Indholdsfortegnelse',
      '',
      ...m.items.flatMap((i) => column(i.title, `${i.number}. `, '   ', ` ${DOTS} ${i.number + 2}`))
    ]
  },
  {
    name: 'wrapped without setting in',
    print: (m) => ['Indhold', '', ...m.items.flatMap((i) => column(i.title, `${i.number}. `, '', ` ${i.number + 2}`))]
  },
  {
    name: 'Punkt   Emne   Side',
    print: (m) => [
      'Punkt   Emne                                                      Side',
      ...m.items.map((i) => `${String(i.number).padEnd(8)}${i.title.padEnd(58)}${i.number + 2}`)
    ]
  },
  {
    name: 'case numbers behind',
    print: (m) => ['Dagsorden', '', ...m.items.map((i) => `${i.number}. ${i.title} ${caseOf(i.caseNumber)}`.trim())]
  },
  {
    name: 'case numbers in a column',
    print: (m) => [
      'Nr.   Sagsnr.               Emne',
      ...m.items.map((i) => `${String(i.number).padEnd(6)}${caseOf(i.caseNumber).padEnd(22)}${i.title}`)
    ]
  },
  {
    name: 'closed ones apart',
    print: (m) => [
      'Åbne punkter',
      ...m.items.filter((i) => !i.closed).map((i) => `${i.number}. ${i.title}`),
      ...(m.items.some((i) => i.closed) ? ['', 'Lukkede punkter'] : []),
      ...m.items.filter((i) => i.closed).map((i) => `${i.number}. ${i.title}`)
    ]
  },
  {
    name: 'in parts',
    print: (m) => [
      'Dagsorden:',
      'Sager til beslutning',
      ...numbered(m).slice(0, 3),
      'Sager til orientering',
      ...numbered(m).slice(3)
    ]
  },
  {
    name: 'number over title',
    print: (m) => ['Indholdsfortegnelse', ...m.items.flatMap((i) => [`${i.number}`, i.title])]
  },
  {
    name: 'dots apart',
    print: (m) => [
      'INDHOLDSFORTEGNELSE',
      '',
      ...m.items.map((i) => `${i.number}. ${i.title} ${'. '.repeat(20)}${i.number + 2}`)
    ]
  },
  {
    name: 'Pkt. 1 … side 2',
    print: (m) => ['Sagsoversigt', ...m.items.map((i) => `Pkt. ${i.number}  ${i.title} ... side ${i.number + 2}`)]
  },
  { name: 'Sagsliste:', print: (m) => ['Sagsliste:', '', ...m.items.map((i) => `${i.number} - ${i.title}`)] },
  { name: 'one paragraph', print: (m) => [`Dagsorden: ${m.items.map((i) => `${i.number}. ${i.title}`).join(', ')}.`] },
  { name: 'På dagsordenen var:', print: (m) => ['På dagsordenen var:', ...numbered(m)] },
  {
    name: 'Følgende punkter',
    print: (m) => ['Følgende punkter blev behandlet:', '', ...m.items.map((i) => `• ${i.title}`)]
  },
  { name: 'no heading, pages', print: (m) => m.items.map((i) => `${i.number}. ${i.title} ${DOTS} ${i.number + 2}`) },
  {
    name: 'links',
    print: (m) => ['Dagsordenspunkter', '', ...m.items.map((i) => `- [${i.number}. ${i.title}](#punkt-${i.number})`)]
  },
  {
    name: 'marked',
    print: (m) => [
      'Indholdsfortegnelse',
      ...m.items.map((i) => `${i.number}. ${i.title} ${i.closed ? '(Lukket)' : '(Åben)'}`)
    ]
  },
  { name: 'OVERSIGT', print: (m) => ['OVERSIGT', '', ...m.items.map((i) => `${i.number}   ${i.title}`)] },
  {
    name: 'closed ones unnamed',
    print: (m) => [
      'Punkter på mødet',
      ...m.items.map((i) => `Punkt ${i.number}: ${i.closed ? 'Lukket punkt' : i.title}`)
    ]
  },
  {
    name: 'Emner: Side',
    print: (m) => [
      'Emner:                         Side:',
      ...m.items.map((i) => `${i.number}. ${i.title}\t\t${i.number + 2}`)
    ]
  },
  {
    name: 'Contents, dots',
    in: 'en',
    print: (m) => ['Table of contents', '', ...m.items.map((i) => `${i.number}. ${i.title} ${DOTS} ${i.number + 2}`)]
  }
]
