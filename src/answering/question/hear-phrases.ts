import { SHAPES } from '../vocabulary/shapes.ts'

/**
 * One mechanism hears all words of asking and of saying that vocabulary/ keeps. A phrase is words with a space between them:
 *   `a|b`      either word; nothing before or after a bar: the word may be absent; `~` is a space within one of them
 *   `bygge*`   a word that begins so, `*kost*` one that holds it; without a star the whole word
 *   `_3`       up to three words between
 *   `…`        up to 60 characters between
 *   `<shape>`  one of vocabulary/shapes.ts; a name is captured
 *   `^`        the beginning of the text, `$` its end
 * Capitals and small letters are the same but in shapes.
 */

const LONGEST_GAP = 60
/** Of one word, so that no match looks further back than that. */
const LONGEST_WORD = 40

/** Shapes behind which a unit may stand without a space. */
const NUMBERS: ReadonlySet<string> = new Set(['<tal>', '<talord>', '<antal>'])

const escaped = (text: string): string => text.replace(/[.*+?^${}()[\]\\/]/gu, '\\$&')

/** A letter in both cases; case is told apart in shapes, so the expression as a whole cannot ignore it. */
const bothCases = (text: string): string =>
  [...text]
    .map((letter) => {
      const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()]
      return small === capital || capital.length !== small.length ? escaped(letter) : `[${small}${capital}]`
    })
    .join('')

const edge = (side: 'before' | 'after'): string => (side === 'before' ? '(?<![\\p{L}\\p{N}])' : '(?![\\p{L}\\p{N}])')

/** One word of a phrase, between edges unless a star says that it is a part. */
function wordSource(word: string): string {
  const [, opening = '', body = '', closing = ''] = /^(\*?)(.*?)(\*?)$/u.exec(word) ?? []
  return (
    (opening === '' ? (/^\p{L}/u.test(body) ? '(?<!\\p{L})' : '') : `(?:(?<!\\p{L})\\p{L}{0,${LONGEST_WORD}}?)`) +
    bothCases(body).replaceAll('~', '\\s+') +
    (closing === '' ? (/\p{L}$/u.test(body) ? '(?!\\p{L})' : '') : `\\p{L}{0,${LONGEST_WORD}}`)
  )
}

function tokenSource(token: string): string {
  const shape = /^<(\p{L}+)>$/u.exec(token)?.[1]
  if (shape === undefined) return wordSource(token)
  const source = SHAPES[shape]
  if (source === undefined) throw new Error(`unknown shape "${token}"`)
  return `${edge('before')}${source}`
}

const BEGINNING = '^\\s*'
const ANY_WORD = '[\\p{L}\\p{N}-]+'
/** Words between the beginning of a text and a word: the space stands behind each. */
const wordsFirst = (gap: string): string => gap.replace(`\\s+${ANY_WORD}`, `${ANY_WORD}\\s+`)

/** The source of one phrase. */
function phraseSource(phrase: string): string {
  let source = ''
  let gap = ''
  let wasNumber = false
  for (const token of phrase.split(' ')) {
    if (token === '^') source += BEGINNING
    else if (token === '$') source += '[\\s.?!]*$'
    else if (token === '…') gap = `.{0,${LONGEST_GAP}}?`
    else if (/^_\d$/u.test(token)) gap = `(?:\\s+${ANY_WORD}){0,${token.slice(1)}}?`
    else {
      const words = token.split('|')
      const any = `(?:${words
        .filter((word) => word !== '')
        .map(tokenSource)
        .join('|')})`
      const isOptional = words.includes('')
      // "150 kr." and "150kr."; "medlemmer:".
      const space = gap.startsWith('.') ? '' : wasNumber || /^[^\p{L}<*]/u.test(token) ? '\\s*' : '\\s+'
      const before = source === '' ? '' : source === BEGINNING ? wordsFirst(gap) : gap + space
      source += isOptional ? `(?:${before}${any})?` : before + any
      gap = ''
      wasNumber = NUMBERS.has(token)
    }
  }
  return source
}

/** What hears any of the phrases. */
export const heard = (...phrases: readonly (readonly string[])[]): RegExp =>
  new RegExp(phrases.flat().map(phraseSource).join('|'), 'u')

/** The names that phrases with `<navn>` find in a text, with the place of each match. */
export function namesHeard(pattern: RegExp, text: string): readonly { readonly name: string; readonly at: number }[] {
  return [...text.matchAll(new RegExp(pattern.source, 'gu'))].flatMap((match) => {
    const name = match.slice(1).find((group) => group !== undefined)
    return name === undefined ? [] : [{ name, at: match.index }]
  })
}
