import { MONTH_PATTERN } from '../../domain/calendar-names.ts'
import type { LocalDate, Presentation } from '../../domain/minutes.ts'
import { splitSentences } from '../../domain/sentences.ts'
import { findDates, resolveDate } from '../text/calendar-dates.ts'
import { foldText } from '../text/fold-text.ts'
import { isForumWord, WITH_ADJECTIVE } from '../text/forum-name.ts'
import { NO_PROMISE, PROMISE } from '../vocabulary/decision-language.ts'

/** Words that end like a forum's name and, alone, name none in particular. */
const GENERIC =
  /^(?:udvalg(?:et|ets|ene)?|råd(?:et|ets)?|nævn(?:et)?|bestyrelsen?|ledelsen?|\p{L}*ledelsen?|kommission(?:en)?|forum(?:met)?|sekretariat(?:et)?|\p{L}*sekretariat|styregruppen?|\p{L}+bestyrelser?|fagudvalg(?:et|ene)?|(?:the )?board|committee|council)$/u
/** What may stand between a promise and the forum it is made to. */
const TOWARDS =
  /(?:^|[\s(])(?:til|for|i|på|overfor|over for|hos|via|med|to|at|in|for the|to the|before the|in the|at the|til\s+først|først|(?:\S+\s)?(?:kommende|næste|førstkommende)\s+(?:møde\s+i\s+)?|møde\s+i|seminar\s+i|alle|de|det|den)\s*$/iu
const OBJECT_OF =
  /(?:^|\s)(?:forelægges|forelægge|fremlægges|orienterer|orientere|informerer|informere|inddrager|inddrage|hører|høre|præsenteres|oversendes|tilgår|tilsendes|sendes)\s+(?:\p{L}+\s+)?$/iu
/** "Chefen giver Havnerådet en orientering": what stands before the forum, and behind it. */
const GIVES = /(?:^|\s)giver\s+(?:\p{L}+\s+)?$/iu
const BEING_GIVEN = /^\s+(?:en|et)\s+(?:\p{L}+\s+)?(?:orientering|redegørelse|oplæg|præsentation)(?!\p{L})/iu
const SEQUEL =
  /(?:^|[\s,(])(?:og|samt|så|dernæst|derefter|herefter|efterfølgende|slutteligt|siden|senere|endelig|then|and)\s*$/iu
const BEING_TOLD =
  /^\s+(?:skal\s+|vil\s+)?(?:præsenteres|orienteres|inddrages|høres|informeres|indtænkes|forelægges|involveres|drøfter|behandler)(?!\p{L})/iu
const TIME = new RegExp(
  String.raw`(?<!\p{L})(?:primo|medio|ultimo|uge\s?\d|næste\s+møde|kommende\s+møde|${MONTH_PATTERN})(?!\p{L})`,
  'iu'
)
const REFERENCE = /\((?:jf|jfr|se|cf)\.?[^)]*\)|(?<!\p{L})(?:jf|jfr|jævnfør|cf)\.?\s[^,.;]*\d{1,2}[./]\d{1,2}\.?/giu

/** "Nørby Byråd": a council with its place before it. */
const OF_PLACE = /^(?:byråd|kommunalbestyrelse)$/u

interface Mention {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Where a sentence names forums, with the words that belong to the name before and behind its main word. */
const forumsIn = (sentence: string): Mention[] => {
  const words = [...sentence.matchAll(/[^\s,;:.()!?"“”]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length
  }))
  const found: Mention[] = []
  for (const [place, word] of words.entries()) {
    const isOfPlace = OF_PLACE.test(foldText(word.text)) && /^\p{Lu}\p{Ll}/u.test(words[place - 1]?.text ?? '')
    if (!isForumWord(word.text) && !WITH_ADJECTIVE.test(foldText(word.text)) && !isOfPlace) continue
    const isShort = word.text.length < 4
    if (isShort && !(/^\p{Lu}/u.test(word.text) && /^\p{Lu}\p{Ll}+t$/u.test(words[place - 1]?.text ?? ''))) continue
    let first = place
    let last = place
    const wordAt = (at: number): string => words[at]?.text ?? ''
    while (/^(?:og|&)$/u.test(wordAt(first - 1)) && /-$/u.test(wordAt(first - 2))) first -= 2
    while (first > 0 && first !== place && /-$/u.test(wordAt(first - 1))) first--
    if (
      /^(?:strategiske?|politiske?|centrale?|tværgående|fælles|teknisk|socialt?|lokale?|økonomisk)$/iu.test(
        wordAt(first - 1)
      ) &&
      (first === place || /^\p{Lu}/u.test(wordAt(first - 1)))
    )
      first--
    if (
      first === place &&
      WITH_ADJECTIVE.test(foldText(word.text)) &&
      /^\p{Lu}\p{L}+$/u.test(wordAt(first - 1)) &&
      /^\p{Lu}/u.test(word.text)
    )
      first--
    if (isOfPlace && first === place) first--
    if (/^(?:direktionens|byrådets)$/iu.test(wordAt(first - 1))) first--
    const folded = foldText(word.text)
    if (
      /^(?:udvalget|rådet|nævnet|bestyrelsen|styregruppen|forum|committee|board|council)$/u.test(folded) &&
      /^(?:for|of|on|vedr)$/iu.test(wordAt(place + 1)) &&
      /^\p{Lu}|^\p{Ll}{4,}/u.test(wordAt(place + 2))
    ) {
      last = place + 2
      while (
        /^\p{Lu}/u.test(wordAt(last + 1)) ||
        (/^(?:og|&|and)$/u.test(wordAt(last + 1)) &&
          /^\p{L}{4,}$/u.test(wordAt(last + 2)) &&
          !/(?:er|es|ede|te)$/u.test(wordAt(last + 2)))
      )
        last += /^(?:og|&|and)$/u.test(wordAt(last + 1)) ? 2 : 1
    } else if (GENERIC.test(folded) && first === place) continue
    const start = words[first]?.start ?? word.start
    const end = words[last]?.end ?? word.end
    const printed = sentence.slice(start, end)
    const nominative = /(?:et|en|forum)s$/iu.test(printed) ? printed.slice(0, -1) : printed
    found.push({ name: nominative.charAt(0).toUpperCase() + nominative.slice(1), start, end })
  }
  return found
}

/**
 * What a decision promises to bring before which forum, sentence by sentence. A date without a year lies ahead of the decision; a month or week
 * alone is no date; a date in a reference ("jf. …") is none of the promise. Recommendations to another body and what has happened are no promises.
 */
export const findPromises = (text: string, decidedOn: LocalDate | null): Presentation[] => {
  const promises: Presentation[] = []
  for (const { text: sentence } of splitSentences(text)) {
    const bare = sentence.replace(REFERENCE, (all) => ' '.repeat(all.length)).replace(/\n/gu, ' ')
    if (NO_PROMISE.test(bare)) continue
    const promised = PROMISE.test(bare)
    const timed = TIME.test(bare) || findDates(bare).length > 0
    if (!promised && !timed) continue
    const mentions = forumsIn(bare)
    const taken: Mention[] = []
    for (const mention of mentions) {
      const before = bare.slice(0, mention.start)
      const behind = bare.slice(mention.end)
      const towards = TOWARDS.test(before)
      const fits = promised
        ? towards ||
          OBJECT_OF.test(before) ||
          (GIVES.test(before) && BEING_GIVEN.test(behind)) ||
          BEING_TOLD.test(behind) ||
          (taken.length > 0 && SEQUEL.test(before))
        : towards && before.length < 60
      if (
        !fits ||
        /(?:nedsatte?|arbejdsgruppe|deltagelse|deltagere|medlemm?er|del)\s+(?:\p{L}+\s+)?(?:under|i|af|på)\s*$/iu.test(
          before
        )
      )
        continue
      taken.push(mention)
    }
    const dates = findDates(bare)
    for (const [place, mention] of taken.entries()) {
      const until = taken[place + 1]?.start ?? bare.length
      const date =
        dates.find((one) => one.start >= mention.end && one.start < until) ??
        (taken.length === 1 ? dates[0] : undefined)
      promises.push({
        text: sentence.replace(/^[-*•·–]\s+/u, ''),
        forum: mention.name,
        date: date === undefined ? null : resolveDate(date, decidedOn, 'ahead')
      })
    }
  }
  return promises
}
