import { foldWord } from './fold-text.ts'
import { indexStem } from './index-stem.ts'

/** Danish nouns and adjectives whose forms have different stems, one a line. */
const FORMS = `
and ænder
barn børn
bog bøger
bonde bønder
bror brødre
by byer byen
café caféer caféen caféernes
datter døtre
far fædre
fod fødder
forum fora
gammel gamle
gås gæs
idé idéer idéen
hånd hænder
jubilæum jubilæer
klo kløer
ko køer
kollegium kollegier
kommissorium kommissorier
konto konti
kraft kræfter
kriterium kriterier
kro kroer
kursus kurser
mand mænd
medium medier
ministerium ministerier
mor mødre
museum museer
nat nætter
risiko risici
rod rødder
stad stæder
stang stænger
sti stier stien
studium studier
sø søer søen
tand tænder
tang tænger
træ træer træet træerne
trussel trusler
tå tæer
ø øer øen
øje øjne
å åer åen
`

let loaded: ReadonlyMap<string, readonly string[]> | undefined

/** The stems of the other forms of a noun that stemming leaves apart, for the stem of one of them; empty for any other word. */
export function nounFormsOf(stem: string): readonly string[] {
  if (loaded === undefined) {
    const forms = new Map<string, readonly string[]>()
    for (const line of FORMS.trim().split('\n')) {
      const stems = [...new Set(line.split(' ').map((form) => indexStem(foldWord(form))))]
      for (const one of stems) forms.set(one, [...(forms.get(one) ?? []), ...stems.filter((other) => other !== one)])
    }
    loaded = forms
  }
  return loaded.get(stem) ?? []
}
