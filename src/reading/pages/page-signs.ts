import { caseNumberAlone, caseNumberLabelled } from '../text/case-number.ts'
import { foldText } from '../text/fold-text.ts'
import { isForumName } from '../text/forum-name.ts'
import type { Line } from '../text/lines.ts'
import { isDateAlone, LONGEST_HEAD, looksLikeRunningHead } from './running-heads.ts'

/** The words before a page's number, and how many pages there are behind it ("af 9", "/9", "ud af 9", "af i alt 9 sider"). */
const WORD = String.raw`(?:protokol|referat)?side(?:\s?(?:nr\.?|nummer))?|page(?:\sno\.?)?`
const ANY_WORD = String.raw`(?:${WORD}|sidetal|blad(?:\snr\.?)?|pag\.|s\.)`
const OF_ALL = String.raw`(?:\s?(?:ud\s)?(?:af|of|\/|\|)!?\s?(?:i\salt\s)?\d{1,4}(?:\s(?:sider|pages))?)?`
const AT_END = new RegExp(String.raw`(?:^|[\s|,–-])${ANY_WORD}!?\s?:?\s?\d{1,4}${OF_ALL}\s*$`, 'iu')
const AT_START = new RegExp(String.raw`^(?:${WORD})\s?:?\s?\d{1,4}${OF_ALL}(?![\p{L}\d])`, 'iu')
const ALONE =
  /^(?:\d{1,4}\s(?:af|of)\s\d{1,4}|\[\s?\d{1,4}\s?\]|\/\d{1,4}|(?:side|page|s\.)\s[ivxl]{1,6}\.?|[-–]\s?[ivxl]{1,6}\s?[-–])$/iu
/** The same signs on both sides: "- 4 -", "-- 4 of 6 --", "~ Side 4 ~". */
const BETWEEN_SIGNS = /^([-–—*~=·•]{1,4})\s{0,3}(?:side\s|page\s)?\d{1,4}(?:\s?(?:af|of|\/)\s?\d{1,4})?\s{0,3}\1$/iu
/** "S i d e  3 | 9", "3 | S i d e": as word processors set it, with the bar of no table. */
const BARRED =
  /^(?:(?:side|s\si\sd\se|page|p\sa\sg\se)\s{1,3}\d{1,4}(?:\s\|\s\d{1,4})?|\d{1,4}\s\|\s(?:side|s\si\sd\se|page|p\sa\sg\se))$/iu
/** A page between dashes at the right edge of a line: "- 4 -". */
const BETWEEN_DASHES = /\s{4}[-–]\s?\d{1,3}\s?[-–]$/u
/** Page and pages there. */
const AT_EDGE = /\s{4}\d{1,3}\s?(?:\/|af|of)\s?\d{1,3}$/u
/** "3/9", "3 / 9", "3(9)" */
const OF_PAGES = /^(\d{1,3})\s?(?:\/\s?([1-3]?\d{1,2})|\(([1-3]?\d{1,2})\))$/u
/** A running head with its page has so many columns at most. */
export const MOST_IN_HEAD = 3
/** A number by itself: a page's, an item's or text. */
export const NUMBER_ONLY = /^\d{1,4}$/u

/** A page and how many there are ("3/9", "3(9)"), where a text is nothing else. */
export const pageOfPages = (plain: string): readonly [string, string] | null => {
  const [, page, slashed, bracketed] = plain.length > 9 ? [] : (OF_PAGES.exec(plain) ?? [])
  const total = slashed ?? bracketed
  return page === undefined || total === undefined ? null : [page, total]
}

/** "Havnerådet, referat nr. 7		Side 2": words of a running head, in one or two pieces, and the page behind tabs; a title of contents names neither body nor number. */
const isBehindTabs = ({ cells, text }: Line): boolean => {
  const filled = (cells ?? []).filter((cell) => cell !== '')
  const [words, page = ''] = [filled.slice(0, -1).join(' '), filled.at(-1)]
  return (
    filled.length <= MOST_IN_HEAD &&
    !text.includes('|') &&
    /^(?:side|page)\s\d{1,4}(?:\s?(?:af|of|\/)\s?\d{1,4})?$/iu.test(page) &&
    (isForumName(words) ||
      (isDateAlone(words) && /\d\s?(?:af|of|\/)/iu.test(page)) ||
      /\p{L}/u.test(/^\P{N}+(?=\d)/u.exec(words)?.[0] ?? '')) &&
    looksLikeRunningHead(words, new Set([foldText(words)]))
  )
}

/** A line that says which page it is on, and nothing that could be a title of contents ("Budget ..... 3"). */
export const isPageLine = (line: Line): boolean => {
  if (line.plain.length > LONGEST_HEAD) return false
  const text = line.text.trim()
  if (line.cells !== null) return BARRED.test(text) || isBehindTabs(line)
  return (
    ALONE.test(text) ||
    BARRED.test(text) ||
    BETWEEN_SIGNS.test(text) ||
    BETWEEN_DASHES.test(line.text.slice(-40)) ||
    (/\d$/u.test(line.text) &&
      AT_EDGE.test(line.text.slice(-40)) &&
      // A class and a case's number are at the two ends of a line too.
      ((caseNumberAlone(line.plain) === null && caseNumberLabelled(line.plain) === null) ||
        pageOfPages(line.plain) !== null)) ||
    AT_START.test(line.plain) ||
    (AT_END.test(line.plain) && !/\.{3,}/u.test(line.plain))
  )
}
