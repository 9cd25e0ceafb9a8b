import { foldWord } from './fold-text.ts'
import { indexStem } from './index-stem.ts'

/**
 * Danish verbs that change their vowel, a verb a line: its forms, and nouns made of it. Stemming leaves them apart; whoever asks "hvem bød?"
 * means "byder", "budt" and "bud".
 */
const FORMS = `
byde byder bød budt bud
bryde bryder brød brudt brud
skyde skyder skød skudt
udskyde udskyder udskød udskudt udskydelse
flyde flyder flød flydt
nyde nyder nød nydt
rive river rev revet rivning
nedrive nedriver nedrev nedrevet nedrivning
blive bliver blev blevet
drive driver drev drevet drift
skrive skriver skrev skrevet
underskrive underskriver underskrev underskrevet underskrift
beskrive beskriver beskrev beskrevet beskrivelse
stige stiger steg steget stigning
bide bider bed bidt
vinde vinder vundet
binde binder bandt bundet
finde finder fandt fundet
springe springer sprang sprunget
synge synger sang sunget
hjælpe hjælper hjalp hjulpet hjælp
trække trækker trak trukket
række rækker rakte rakt
strække strækker strakte strakt
knække knækker knak knækket
bære bærer bar båret
skære skærer skar skåret
stjæle stjæler stjal stjålet tyveri
slå slår slog slået
opslå opslår opslog opslået opslag
afslå afslår afslog afslået afslag
foreslå foreslår foreslog foreslået forslag
gå går gik gået
indgå indgår indgik indgået indgåelse
overgå overgår overgik overgået
få får fik fået
se ser så set
stå står stod stået
opstå opstår opstod opstået
forstå forstår forstod forstået
bestå består bestod bestået
tage tager tog taget
overtage overtager overtog overtaget overtagelse
deltage deltager deltog deltaget deltagelse
vedtage vedtager vedtog vedtaget vedtagelse
drage drager drog draget
lægge lægger lagde lagt
nedlægge nedlægger nedlagde nedlagt nedlæggelse
fremlægge fremlægger fremlagde fremlagt fremlæggelse
forelægge forelægger forelagde forelagt forelæggelse
anlægge anlægger anlagde anlagt anlæg
omlægge omlægger omlagde omlagt omlægning
planlægge planlægger planlagde planlagt planlægning
ligge ligger lå ligget
sidde sidder sad siddet
sætte sætter satte sat
fastsætte fastsætter fastsatte fastsat fastsættelse
ansætte ansætter ansatte ansat ansættelse
udsætte udsætter udsatte udsat udsættelse
nedsætte nedsætter nedsatte nedsat nedsættelse
fortsætte fortsætter fortsatte fortsat fortsættelse
iværksætte iværksætter iværksatte iværksat iværksættelse
vælge vælger valgte valgt valg
genvælge genvælger genvalgte genvalgt genvalg
sælge sælger solgte solgt salg
spørge spørger spurgte spurgt spørgsmål
følge følger fulgte fulgt
opfølge opfølger opfulgte opfulgt opfølgning
tælle tæller talte talt optælling
fortælle fortæller fortalte fortalt
bringe bringer bragte bragt
sige siger sagde sagt
opsige opsiger opsagde opsagt opsigelse
afsige afsiger afsagde afsagt
have har havde haft
holde holder holdt hold
afholde afholder afholdt afholdelse
falde falder faldt faldet fald
bortfalde bortfalder bortfaldt bortfaldet bortfald
lade lader lod ladet
give giver gav givet
tildele tildeler tildelte tildelt tildeling
angive angiver angav angivet
bede beder bad bedt
møde møder mødte mødt
fryse fryser frøs frosset
flyve flyver fløj fløjet
lyve lyver løj løjet
ryge ryger røg røget
krybe kryber krøb krøbet
løbe løber løb løbet
træde træder trådte trådt
tiltræde tiltræder tiltrådte tiltrådt tiltrædelse
fratræde fratræder fratrådte fratrådt fratrædelse
indtræde indtræder indtrådte indtrådt indtræden
udtræde udtræder udtrådte udtrådt udtræden
gælde gælder gjaldt gældende
kvæle kvæler kvalte kvalt
vide ved vidste vidst
tømme tømmer tømte tømt tømning
gemme gemmer gemte gemt
dømme dømmer dømte dømt dom
glemme glemmer glemte glemt
anbringe anbringer anbragte anbragt anbringelse
bedrage bedrager bedrog bedraget
bestemme bestemmer bestemte bestemt bestemmelse
betyde betyder betød betydet betydning
bidrage bidrager bidrog bidraget bidrag
drikke drikker drak drukket
ekspropriere eksproprierer eksproprierede eksproprieret ekspropriation
fritage fritager fritog fritaget fritagelse
gribe griber greb grebet indgreb
hænge hænger hang hængt
indbringe indbringer indbragte indbragt
inddrage inddrager inddrog inddraget inddragelse
lukke lukker lukkede lukket lukning
lyde lyder lød lydt
nå når nåede nået
optage optager optog optaget optagelse
overdrage overdrager overdrog overdraget overdragelse
overskride overskrider overskred overskredet overskridelse
skride skrider skred skredet
slide slider sled slidt
slippe slipper slap sluppet
smide smider smed smidt
snige sniger sneg sneget
snyde snyder snød snydt
sprænge sprænger sprængte sprængt sprængning
stikke stikker stak stukket
svinde svinder svandt svundet svind
tillade tillader tillod tilladt tilladelse
tilbyde tilbyder tilbød tilbudt tilbud
træffe træffer traf truffet
tvinge tvinger tvang tvunget tvang
udbyde udbyder udbød udbudt udbud
forbyde forbyder forbød forbudt forbud
vige viger veg veget
ødelægge ødelægger ødelagde ødelagt ødelæggelse
`

/** What stands before a verb in a longer one: "frem" + "sætte". */
const PREFIXES =
  'af an be bi efter for fore fra frem gen hen imøde ind med mod ned om op over på til tilbage ud under ved videre'
/** Stems of nouns that only look like a form: "opgave" is no "opgav", "tilskud" nothing that was shot. */
const NO_FORMS = ['indsat', 'opgav', 'overskud', 'tilskud', 'udvalg', 'underskud']

let loaded: ReadonlyMap<string, readonly string[]> | undefined

function load(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, Set<string>>()
  const put = (words: readonly string[]): void => {
    const stems = [...new Set(words.map((form) => indexStem(foldWord(form))))]
    for (const one of stems) {
      const known = forms.get(one) ?? new Set()
      for (const other of stems) if (other !== one) known.add(other)
      forms.set(one, known)
    }
  }
  const verbs = FORMS.trim()
    .split('\n')
    .map((line) => line.split(' '))
  // Longer verbs are stemmed as they stand: "bragt" keeps the t that "medbragt" loses.
  for (const prefix of PREFIXES.split(' ')) for (const verb of verbs) put(verb.map((form) => prefix + form))
  for (const one of NO_FORMS) forms.delete(one)
  for (const verb of verbs) put(verb)
  return new Map([...forms].map(([one, others]) => [one, [...others]]))
}

/** The stems of the other forms of a Danish verb that stemming leaves apart, for the stem of one of them; empty for any other word. */
export function verbFormsOf(stem: string): readonly string[] {
  loaded ??= load()
  return loaded.get(stem) ?? []
}
