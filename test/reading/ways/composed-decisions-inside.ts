import type { OfContent } from './composed-decisions.ts'
import { LETTERS } from './composed-items.ts'
import { type Option, type Piece, prose } from './composed-parts.ts'

const all = (said: readonly string[]): Piece => prose(said.join(' '))
/** More of what stands in a decision and belongs to its text. */
export const MORE_CONTENT_FORMS: readonly Option<OfContent>[] = [
  { name: 'absentees: Ikke til stede', print: (said, [who]) => ({ text: [all(said), '', `Ikke til stede: ${who}`] }) },
  { name: 'absentees: Fravær', print: (said, [who]) => ({ text: [all(said), '', `Fravær: ${who}`] }) },
  { name: 'absentees, two lines', print: (said, [who]) => ({ text: [all(said), '', 'Fraværende:', `${who} (A)`] }) },
  {
    name: 'absentees, several lines before',
    print: (said, who) => ({ text: ['Fraværende:', ...who, '', all(said)] })
  },
  { name: 'absentees: Ingen', print: (said) => ({ text: [all(said), '', 'Fraværende: Ingen'] }) },
  { name: 'absentees in brackets', print: (said, [who]) => ({ text: [all(said), `(${who} var ikke til stede)`] }) },
  {
    name: 'absentees in a sentence',
    print: (said, [who]) => ({ text: [all(said), '', `Fraværende var ${who} (V).`] })
  },
  { name: 'afbud in a sentence', print: (said, [who]) => ({ text: [all(said), '', `Der var afbud fra ${who}.`] }) },
  {
    name: 'absentees and deputy',
    print: (said, [who, other]) => ({
      text: [all(said), '', `Fraværende med afbud: ${who} (C)`, `Stedfortræder: ${other} (C)`]
    })
  },
  {
    name: 'deputy first',
    print: (said, [who, other]) => ({ text: [`Som stedfortræder for ${who} deltog ${other}.`, '', all(said)] })
  },
  {
    name: 'left the meeting',
    print: (said, [who]) => ({ text: [all(said), '', `${who} forlod mødet kl. 18.10.`] })
  },
  {
    name: 'guest took part',
    print: (said, [who]) => ({
      text: [prose(`Centerchef ${who} deltog under behandlingen af punktet.`), '', all(said)]
    })
  },
  {
    name: 'break',
    print: (said) => ({ text: ['Mødet blev suspenderet fra kl. 18.05 til kl. 18.15.', all(said)] })
  },
  {
    name: 'inhabil in capitals',
    print: (said, [who]) => ({ text: [all(said), '', `Inhabil: ${who} (F)`] })
  },
  {
    name: 'reservation',
    print: (said, [who]) => ({ text: [all(said), '', `${who} (Ø) tog forbehold.`] })
  },
  {
    name: 'votes, groups',
    print: (said) => ({
      text: [
        all(said),
        '',
        'For forslaget stemte: Gruppe A (7), Gruppe V (4)',
        'Imod forslaget stemte: Gruppe Ø (2)',
        'Hverken for eller imod stemte: Gruppe B (1)'
      ]
    })
  },
  {
    name: 'votes, Ja: Nej:',
    print: (said) => ({ text: [all(said), '', 'Ja: 12', 'Nej: 3', 'Hverken for eller imod: 2'] })
  },
  {
    name: 'votes below a heading',
    print: (said) => ({ text: [all(said), '', 'Afstemning', 'For stemte:', 'A (5)', 'V (3)', 'Imod stemte:', 'Ø (1)'] })
  },
  {
    name: 'votes as a table',
    print: (said) => ({ text: [all(said), '', 'Parti\tFor\tImod', 'A\t5\t0', 'Ø\t0\t2'] })
  },
  {
    name: 'put to the vote',
    print: (said) => ({
      text: ['Formanden satte indstillingen til afstemning:', 'For: 6', 'Imod: 3', '', all(said)]
    })
  },
  {
    name: 'amendment',
    print: (said) => ({
      text: [
        'Ændringsforslag fra Ø:',
        prose('Beløbet forhøjes til 60.000 kr.'),
        'For stemte Ø. Imod stemte A, V og F. Forslaget faldt.',
        '',
        all(said)
      ]
    })
  },
  {
    name: 'til protokollen',
    print: (said) => ({
      text: [all(said), '', prose('Ø ønskede følgende tilført protokollen: ”Vi havde gerne set sagen belyst bedre.”')]
    })
  },
  {
    name: 'Mindretalsudtalelse',
    print: (said) => ({
      text: [all(said), '', 'Mindretalsudtalelse', prose('Ø finder, at naboerne skulle være hørt først.')]
    })
  },
  {
    name: 'Bemærkning til protokollen:',
    print: (said) => ({
      text: [all(said), '', 'Bemærkning til protokollen:', prose('F ønsker sagen genoptaget i 2028.')]
    })
  },
  {
    name: 'before the council',
    print: (said) => ({
      text: [all(said), '', prose('Ø begærede sagen indbragt for Byrådet, jf. styrelseslovens § 23.')]
    })
  },
  { name: 'at', print: (said) => ({ text: ['Det blev besluttet,', ...said.map((one) => `at notere: ${one}`)] }) },
  {
    name: 'recommends to the council',
    print: () => ({
      text: ['Det anbefales over for Byrådet,', 'at forslaget sendes i høring, og', 'at puljen forhøjes i 2028.']
    })
  },
  { name: 'at first', print: () => ({ text: ['at forslaget godkendes, og', 'at puljen forhøjes i 2028.'] }) },
  { name: 'Ad a)', print: (said) => ({ text: said.map((one, at) => prose(`Ad ${LETTERS[at]}) ${one}`)) }) },
  { name: 'Ad pkt. 1:', print: (said) => ({ text: said.map((one, at) => prose(`Ad pkt. ${at + 1}: ${one}`)) }) },
  { name: 'ad 1:', print: (said) => ({ text: said.map((one, at) => prose(`ad ${at + 1}: ${one}`)) }) },
  { name: 'Ad 1-2', print: (said) => ({ text: [prose(`Ad 1-2: ${said.join(' ')}`), 'Ad 3: Godkendt.'] }) },
  {
    name: 'Indstillingens punkt 1:',
    print: (said) => ({ text: said.map((one, at) => prose(`Indstillingens punkt ${at + 1}: ${one}`)) })
  },
  {
    name: 'Indstillingens punkt 1 above',
    print: (said) => ({
      text: said.flatMap((one, at) => [...(at === 0 ? [] : ['']), `Indstillingens punkt ${at + 1}`, prose(one)])
    })
  },
  { name: '1. at-punkt', print: (said) => ({ text: said.map((one, at) => prose(`${at + 1}. at-punkt: ${one}`)) }) },
  { name: 'Vedr. 1:', print: (said) => ({ text: said.map((one, at) => prose(`Vedr. ${at + 1}: ${one}`)) }) },
  { name: 'i) ii)', print: (said) => ({ text: said.map((one, at) => `${'i'.repeat(at + 1)}) ${one}`) }) },
  { name: '(1) (2)', print: (said) => ({ text: said.map((one, at) => `(${at + 1}) ${one}`) }) },
  { name: 'dashes –', print: (said) => ({ text: said.map((one) => `– ${one}`) }) },
  { name: 'stars', print: (said) => ({ text: said.map((one) => `* ${one}`) }) },
  { name: 'o o', print: (said) => ({ text: said.map((one) => `o ${one}`) }) },
  { name: 'letters with stops', print: (said) => ({ text: said.map((one, at) => `${LETTERS[at]}. ${one}`) }) },
  {
    name: 'said by whom',
    print: (said, [who, other]) => ({
      text: [prose(`${who}: Hvornår kan arbejdet gå i gang?`), prose(`${other}: Tidligst til foråret.`), '', all(said)]
    })
  },
  { name: 'enstemmigt', print: (said) => ({ text: [all(said), '', 'Enstemmigt.'] }) },
  {
    name: 'handed out',
    print: (said) => ({ text: [all(said), prose('Notatet, der blev omdelt på mødet, vedlægges referatet.')] })
  },
  {
    name: 'Punkt 1-3 godkendt',
    print: (said) => ({ text: ['Punkt 1-3 blev godkendt.', all(said)] })
  },
  {
    name: 'sagen over',
    print: (said) => ({
      text: [all(said), prose('Sagen oversendes til Økonomiudvalget til behandling den 12. juni 2028.')]
    })
  },
  { name: 'intet', print: () => ({ text: ['Intet.'] }) },
  { name: 'ingen bemærkninger', print: () => ({ text: ['Ingen bemærkninger.'] }) },
  {
    name: 'some empty',
    in: 'both',
    print: (said) => ({ text: (said[0]?.length ?? 0) % 2 === 0 ? [] : [all(said)] })
  }
]
