/** "* Anna: skuret er malet", "Formanden: Kranen er solgt": who tells, and what. */
const ENTRY = /^\s*(?:[-–•·*]\s*)?(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,3}):\s+(\S.*)$/u
/** Labels before a colon that are nobody who tells. */
const NOBODY =
  /^(?:fraværende|afbud|ansvarlige?|tovholder|frist|deadline|bilag|hvem|hvad|hvornår|beslutning|konklusion|indstilling|status|tid|sted|dato|næste møde|absent|owner|due|decision)$/iu
const NOTHING = /^(?:intet|ingen(?:ting)?|ikke noget|nothing|none)(?:\s\p{L}+){0,3}\.?$/iu
const LEAST_TELLING = 2

/** Whether a text goes round those who met, a line for each with what he or she tells, and somebody has something to tell. */
export const goesRound = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const told = lines.flatMap((line) => {
    const [, who = '', said = ''] = ENTRY.exec(line) ?? []
    return who === '' || NOBODY.test(who) ? [] : [said]
  })
  return told.length >= LEAST_TELLING && told.length * 2 >= lines.length && !told.every((said) => NOTHING.test(said))
}
