import type { Language } from '../../domain/language.ts'
import type { PostRule } from '../../domain/records.ts'
import type { Replies } from '../../texts/da/replies.ts'
import { repliesDa } from '../../texts/da/replies.ts'
import { repliesEn } from '../../texts/en/replies.ts'
import { formatWeekdayDate } from '../../texts/format-date.ts'
import type { NamedMeeting } from '../../usecases/named.ts'

const REPLIES: Record<Language, Replies> = { da: repliesDa, en: repliesEn }
export const repliesIn = (language: Language): Replies => REPLIES[language]

/** "Direktionen tirsdag den 24. november 2026 kl. 10:00". */
export function meetingWords(meeting: NamedMeeting, language: Language): string {
  const at = language === 'da' ? 'kl.' : 'at'
  const day = formatWeekdayDate(meeting.date, language)
  return `${meeting.forum} ${day}${meeting.startTime === null ? '' : ` ${at} ${meeting.startTime}`}`
}

/** "2 hverdage før kl. 08:00". */
export function ruleWords(rule: PostRule, language: Language): string {
  const words = repliesIn(language).rules
  return 'at' in rule ? words[rule.unit](rule.amount, rule.at) : words[rule.unit](rule.amount)
}
