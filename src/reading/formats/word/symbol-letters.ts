/** Signs of the symbol fonts that documents print as bullets, boxes and arrows, by their place in the font. */
const SYMBOL: Readonly<Record<number, string>> = { 183: '•', 167: '▪', 45: '–', 174: '→', 176: '°', 177: '±' }
const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '☐',
  113: '☐',
  114: '☐',
  117: '♦',
  118: '♦',
  159: '•',
  160: '▪',
  167: '▪',
  168: '☐',
  216: '►',
  224: '→',
  240: '→',
  251: '☒',
  252: '✓',
  253: '☒',
  254: '☑',
  183: '•'
}
/** From here on come the places of symbol fonts that Unicode leaves to whoever uses them. */
const SYMBOL_AREA = 0xf000

/** A letter of a symbol font as the sign it shows; '•' for one that is not known, since it is a sign all the same. */
export const symbolAs = (place: number, font: string): string =>
  (/wingdings|webdings|dingbats/iu.test(font) ? WINGDINGS : SYMBOL)[place] ?? WINGDINGS[place] ?? '•'

/** Text with the letters of symbol fonts as the signs they show. */
export const withSymbols = (text: string, font = ''): string =>
  text.replace(/[\uf000-\uf0ff]/gu, (letter) => symbolAs(letter.charCodeAt(0) - SYMBOL_AREA, font))

/** A list's bullet as text. */
export const bulletAs = (text: string, font: string): string => {
  const sign = withSymbols(text, font).trim()
  if (/wingdings|symbol/iu.test(font) && /^[\u0021-\u00ff]$/u.test(sign)) return symbolAs(sign.charCodeAt(0), font)
  return sign
}
