/** "4.1 Kajen", "4.A. Kajen": a part of an item with its number and a title of its own. */
const PART = /^(\d{1,3})\.(\d{1,2}|\p{Lu})\.?\s+(?=["“]?\p{Lu})[^\n]{2,140}$/u
const SENTENCE = /[.!?;:]$/u
const LEAST = 2

/** What was said of a part of an item, below its heading. */
export interface MinutedPart {
  readonly heading: string
  readonly text: string
}

/**
 * The parts that the record of an item consists of, each by its number and title with what was said below; none where it begins otherwise, or they do not count up
 * within one item, or nothing stands below one.
 */
export const minutedParts = (text: string): readonly MinutedPart[] => {
  if (!PART.test(text.slice(0, 200).split('\n', 1)[0] ?? '')) return []
  const parts: { heading: string; lines: string[] }[] = []
  let [item, last] = ['', '']
  for (const line of text.split('\n')) {
    const [, number = '', own = ''] = SENTENCE.test(line) ? [] : (PART.exec(line) ?? [])
    if (number === '') {
      parts.at(-1)?.lines.push(line)
      continue
    }
    const goesOn = last === '' || (/\d/u.test(own) ? Number(own) === Number(last) + 1 : own > last)
    if ((item !== '' && number !== item) || !goesOn) return []
    ;[item, last] = [number, own]
    parts.push({ heading: line.trim(), lines: [] })
  }
  const whole = parts.map(({ heading, lines }) => ({ heading, text: lines.join('\n').trim() }))
  return whole.length >= LEAST && whole.every((part) => part.text !== '') ? whole : []
}
