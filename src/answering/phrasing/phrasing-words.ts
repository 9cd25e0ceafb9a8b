import type { Language } from '../../domain/language.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/**
 * Words of a model that need not stand in the source, in folded form: they say that something was decided, where and when, and nothing about the matter.
 * What outcome they mean is checked apart.
 */
export const TELLING_WORDS: ReadonlySet<string> = set(`
  ja nej yes
  besluttet besluttede beslutter besluttes beslutte beslutning beslutningen beslutningens vedtaget vedtog afgjort
  møde mødet møder punkt punktet sag sagen sagens emne emnet referat referatet referaterne dagsordenen
  fremgår fremgik ifølge følge står stod siger sagde skriver lyder lød hedder ordret nævner nævnt nævnes samme dato
  tidligere senere først siden derefter herefter
  udfald udfaldet efterretning orientering orienteringen taget tages tog sagsfremstilling sagsfremstillingen indstilling indstillingen indstillet
  indstilles huskeliste huskelisten bilagslisten foreslået foreslås foreslog handler gælder vedrører drejer
  decide decided decides decision decisions resolved meeting meetings item items case matter minutes agenda
  according say says said state states stated read reads wording outcome dated date same then earlier later previously first
  text back sent
  note noted notes took taken take recommendation recommended recommends proposed proposal proposes suggested mention mentions mentioned concern concerns
`)

/**
 * Small words that change what is claimed, with the words of which one must then stand in the source. What is left out ("ikke") is checked apart.
 */
export const WEIGHTY_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    alle: ['alle', 'samtlige'],
    altid: ['altid'],
    kun: ['kun', 'alene', 'udelukkende'],
    bare: ['kun', 'bare'],
    allerede: ['allerede'],
    endnu: ['endnu'],
    hele: ['hele'],
    uden: ['uden'],
    mod: ['mod', 'imod'],
    mere: ['mere', 'over'],
    all: ['alle', 'samtlige', 'all'],
    always: ['altid', 'always'],
    only: ['kun', 'alene', 'udelukkende', 'only'],
    just: ['kun', 'bare', 'netop'],
    already: ['allerede', 'already'],
    both: ['begge', 'både', 'both'],
    without: ['uden', 'without'],
    against: ['mod', 'imod', 'against'],
    more: ['mere', 'flere', 'over', 'more'],
    most: ['mest', 'fleste', 'most'],
    few: ['få', 'few'],
    each: ['hver', 'hvert', 'each'],
    any: ['enhver', 'alle', 'any'],
    during: ['under', 'i', 'during'],
    after: ['efter', 'after'],
    before: ['før', 'inden', 'senest', 'before', 'by'],
    until: ['til', 'indtil', 'until'],
    over: ['over', 'mere']
  })
)

export const NEGATION =
  /(?<!\p{L})(?:ikke|ej|ingen|intet|aldrig|hverken|not|no|none|never|nor|neither|cannot|\p{L}+n['’]t)(?!\p{L})/iu

/** English verbs that a negation before them leaves in another form than minutes have ("did not approve"). */
export const DID_NOT = /(?<!\p{L})(?:did|does|do)(?:\s+not|n['’]t)\s+(approv|adopt|accept)e?(?!\p{L})/giu

/** The noun tells of no outcome: "the recommendation was approved". */
export const A_RECOMMENDATION = /(?<!\p{L})recommendations?(?!\p{L})/giu

/** A negation that says the outcome ("ikke godkendt"), and denies nothing else of the sentence. */
export const NOT_APPROVED =
  /(?<!\p{L})(?:ikke|ej|not|cannot)\s+(?:\p{L}+\s+){0,2}?(?:godkend|tiltr|vedt|imødekom|bevilg|anbefal|approv|adopt|accept)\p{L}*/giu

/** Says that what follows is no decision but stands in the case text, the recommendation, a list. */
export const TELLS_WHERE =
  /(?<!\p{L})(?:indstill|foresl|sagsfremstilling|baggrund|bilag|huskeliste|nævn|ikke besluttet|recommend|propos|suggest|case text|background|attachment|follow-up|mention|not decided)/iu

/** Says that something was before. */
export const TELLS_OF_BEFORE =
  /(?<!\p{L})(?:tidligere|forinden|oprindelig|først|senere|siden|derefter|earlier|previously|originally|before|first|later|then)/iu

/** Before a date: it is a time limit, and no date of a decision. */
export const BEFORE_TIME_LIMIT =
  /(?<!\p{L})(?:senest|inden|før|frist\p{L}*|fra|til|indtil|pr|by|before|until|from|deadline|no later than)\.?(?:\s+(?:den|d\.|the|on|er))*\s*$/iu

export const YES = /^(?:ja|yes)(?!\p{L})/iu
export const NO = /^(?:nej|no|ikke endnu|not yet)(?!\p{L})/iu

/** Small numbers as words. Articles are none; "to", "ni" and "fire" are other words in English. */
export const COUNTING_WORDS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  da: new Map(
    Object.entries({
      én: '1',
      ét: '1',
      to: '2',
      tre: '3',
      fire: '4',
      fem: '5',
      seks: '6',
      syv: '7',
      otte: '8',
      ni: '9',
      ti: '10',
      elleve: '11',
      tolv: '12'
    })
  ),
  en: new Map(
    Object.entries({
      one: '1',
      two: '2',
      three: '3',
      four: '4',
      five: '5',
      six: '6',
      seven: '7',
      eight: '8',
      nine: '9',
      ten: '10',
      eleven: '11',
      twelve: '12'
    })
  )
}
