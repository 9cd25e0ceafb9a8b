/**
 * The form in which words are compared: NFC, lower case, `aa` as `å` (Aabenraa, Åbenrå), foreign accents and letters as Danish readers take them, words
 * of two spellings by one of them.
 * Never shown; verbatim texts are kept beside it.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/aa/gu, 'å')
    .replace(/[éèêëüöäáàíóúñç]/gu, (letter) => FOREIGN[letter] ?? letter)
    .replace(/handikap|resurse|linie/gu, (spelling) => SPELLINGS[spelling] ?? spelling)
}

/** Words that are spelt in two ways, both right or one of them until lately: the one that minutes have more often. */
const SPELLINGS: Readonly<Record<string, string>> = { handikap: 'handicap', resurse: 'ressource', linie: 'linje' }

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
