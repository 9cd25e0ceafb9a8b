/**
 * What people say to a colleague before and behind a question and that asks nothing, Danish and English, in the notation of ../question/hear-phrases.ts.
 * Collected from how people write in chats.
 */

/** Whom a message greets, and how. */
export const GREETINGS: readonly string[] = [
  '^ hej|hejsa|goddag|godmorgen|godaften|kære|hi|hello|hey|dear med~dig|igen|alle|sammen|bot|referent|there|again|all|everyone|team|',
  '^ god morgen|aften|eftermiddag',
  '^ good morning|afternoon|evening everyone|all|',
  '^ referent',
  '^ undskyld|beklager|sorry|pardon forstyrrelsen|to~bother~you|to~bother|to~disturb|',
  '^ et|a|one| lille|hurtigt|kort|quick|short|small spørgsmål|question',
  '^ spørgsmål|question'
]

/** That one asks, before what is asked. */
export const ASKING_FOR: readonly string[] = [
  '^ kan|kunne|vil|ville|må|mon du|i|jeg|vi|nogen|man måske|venligst|lige|ikke|godt|evt.|mon|gerne| måske|venligst|lige|ikke|godt|gerne| fortælle|sige|oplyse|svare|forklare|undersøge|tjekke|høre|spørge på| til| mig|os|',
  '^ kan|kunne|vil|ville|må|mon du|i|jeg|vi|nogen|man måske|venligst|lige|ikke|godt|evt.|mon|gerne| måske|venligst|lige|ikke|godt|gerne| finde~ud~af|slå~op|få~at~vide',
  '^ jeg|vi vil|ville|kunne|skal|skulle bare|lige|gerne|godt| bare|lige|gerne|godt| vide|høre|spørge|finde~ud~af|have~at~vide|få~at~vide om|',
  '^ jeg|vi har brug~for|behov~for at vide',
  '^ jeg|vi er i tvivl|usikker om|på',
  '^ jeg|vi tænker|tænkte|undrer mig|os| på|over|',
  '^ ved|husker du|i|nogen måske|tilfældigvis|mon|',
  '^ sig|fortæl|oplys|svar mig|os| lige|venligst|',
  '^ can|could|would|will you|anyone|somebody|someone please|kindly|possibly|maybe| please|kindly| tell|inform|ask me|us|',
  '^ can|could|would|will you|anyone|somebody|someone please|kindly|possibly|maybe| please|kindly| let me|us know',
  '^ can|could|would|will you|anyone|somebody|someone please|kindly|possibly|maybe| please|kindly| explain~to|find~out|look~up|check me|us|',
  '^ can|could|may i|we ask',
  '^ please|kindly| tell|remind me|us please|',
  '^ please|kindly| let me|us know please|',
  "^ i'd|we'd like|love to know|ask|hear",
  '^ i|we would like|love to know|ask|hear',
  '^ i|we want|need|wish|have to know|ask|find~out',
  "^ i'm|we're wondering|curious",
  '^ i|we am|are wondering|curious',
  '^ i|we was|were| wonder|wondering',
  '^ do you|we happen~to| know',
  '^ any idea'
]

/** What asks, or begins what is asked for as a clause. */
export const ASKING_WORDS: readonly string[] = [
  '^ om| hvad|hvem|hvor|hvornår|hvordan|hvorfor|hvorvidt|hvis|hvilken|hvilket|hvilke',
  '^ er|var|blev|har|havde|skal|må|kan',
  '^ which|what|who|whom|whose|when|where|why|how|if|whether|is|was|were|are|did|does|has|have|had'
]

/** That one is thankful, and who one is, behind it. */
export const THANKS: readonly string[] = [
  'på~forhånd|mange|tusind| tak for~hjælpen|på~forhånd|skal~du~have| $',
  'many| thanks|thx|cheers in~advance|a~lot|so~much|very~much|for~your~help| $',
  'thank you in~advance|so~much|very~much|for~your~help| $',
  'please|venligst $'
]
