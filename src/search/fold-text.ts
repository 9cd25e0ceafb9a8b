/**
 * The form in which words are compared: NFC, lower case, `aa` as `å` (Aabenraa, Åbenrå), foreign accents and letters as Danish readers take them.
 * Never shown; verbatim texts are kept beside it.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/aa/gu, 'å')
    .replace(/[éèêëüöäáàíóúñç]/gu, (letter) => FOREIGN[letter] ?? letter)
}

const FOREIGN: Readonly<Record<string, string>> = {
  é: 'e',
  è: 'e',
  ê: 'e',
  ë: 'e',
  ü: 'y',
  ö: 'ø',
  ä: 'æ',
  á: 'a',
  à: 'a',
  í: 'i',
  ó: 'o',
  ú: 'u',
  ñ: 'n',
  ç: 'c'
}
