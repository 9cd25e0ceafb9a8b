/** A sentence, list line or heading of a text, in UTF-16 units. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Abbreviations and numbers after which a full stop ends no sentence. */
const NO_END =
  /(?:(?<![\p{L}\p{N}])(?:\p{L}|ca|kl|nr|pkt|mio|mia|kr|evt|inkl|ekskl|jf|bl|dvs|fx|mv|osv|pr|pct|tlf|stk|vedr|ift|ifm|mht|hhv|dir|jan|febr|feb|okt|nov|dec|dok|max|min|pga|mdr|årl)|\p{N})\.$/iu

/** An amount before a capital ends its sentence all the same: "hæves til 150 kr. Udvalget …". */
const AMOUNT = /\p{N}\s(?:kr|pct|stk)\.$/iu

/** Cuts a text into lines, and lines into sentences. Every character but white space at the edges is in one of them. */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  const add = (start: number, end: number): void => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    if (trimmed !== '') sentences.push({ text: trimmed, start: start + lead, end: start + lead + trimmed.length })
  }
  let from = 0
  for (const line of text.split('\n')) {
    let start = from
    for (const match of line.matchAll(/[.!?](?=\s+\p{Lu}|\s*$)/gu)) {
      const end = from + match.index + 1
      const before = text.slice(Math.max(start, end - 8), end)
      if (match[0] === '.' && NO_END.test(before) && !AMOUNT.test(before) && match.index + 1 < line.trimEnd().length)
        continue
      add(start, end)
      start = end
    }
    add(start, from + line.length)
    from += line.length + 1
  }
  return sentences
}
