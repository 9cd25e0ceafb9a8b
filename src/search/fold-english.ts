/** English verbs and nouns whose forms no ending tells, a word a line: what it is folded to, then its other forms. */
const IRREGULAR = `
arise arose arisen
be been
beat beaten
become became
begin began begun
bite bitten
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
calf calves
catch caught
child children
choose chose chosen
come came
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
foot feet
forbid forbade forbidden
forget forgot forgotten
freeze froze frozen
get got gotten
give gave given
go goes went gone
grow grew grown
half halves
hang hung
hear heard
hide hidden
hold held
keep kept
knife knives
know knew known
lay laid
lead led
leaf leaves
learn learnt
lend lent
life lives
lose lost
make made
man men
meet met
mouse mice
mow mown
pay paid
ride rode ridden
rise risen
run ran
say said
see seen
seek sought
sell sold
send sent
shake shaken
shelf shelves
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
sow sown
speak spoke spoken
speed sped
spend spent
spill spilt
stand stood
steal stole stolen
stick stuck
strike struck
swear swore sworn
sweep swept
swim swam swum
take took taken
teach taught
tear tore torn
tell told
thief thieves
think thought
throw threw thrown
tooth teeth
undergo underwent
wake woke woken
wear wore worn
wife wives
win won
withdraw withdrew withdrawn
withhold withheld
wolf wolves
woman women
write wrote written
criterion criteria
analysis analyses
crisis crises
`

const PREFIXES = ['over', 'under', 'out', 're', 'up', 'with'] as const
const PLAIN_LENGTH = 3
/** A word that is no longer keeps its e: "care" is not "car", "rates" are not "rats". */
const SHORT_LENGTH = 4
/** What "caring" and "rated" leave behind; "paying", "fixed" and "stopped" lost no e. */
const LOST_E = /^[^aeiou][aeiou][^aeiouwxy]$/u
/** They end as plurals do. */
const NO_PLURALS: ReadonlySet<string> = new Set([
  'news',
  'always',
  'perhaps',
  'means',
  'series',
  'species',
  'swiss',
  'corps'
])

let irregular: ReadonlyMap<string, string> | undefined

function irregularForms(): ReadonlyMap<string, string> {
  if (irregular === undefined) {
    const forms = new Map<string, string>()
    for (const line of IRREGULAR.trim().split('\n')) {
      const [base = '', ...others] = line.split(' ')
      for (const form of others) forms.set(form, base)
    }
    irregular = forms
  }
  return irregular
}

/** "rebuilt" and "overtook" are formed as "built" and "took" are. */
function baseOf(word: string): string {
  const forms = irregularForms()
  const own = forms.get(word)
  if (own !== undefined) return own
  for (const prefix of PREFIXES) {
    const rest = word.startsWith(prefix) ? forms.get(word.slice(prefix.length)) : undefined
    if (rest !== undefined) return prefix + rest
  }
  return word.endsWith('men') && word.length > 5 ? word.replace(/en$/u, 'an') : word
}

/** What a word must hold to be written in two ways; most hold nothing of it. */
const TWO_SPELLINGS = /z|our|tre|nce|gue|mme|llm|^pract|^gray|^mold|^ageing|^judgem/u

/** British and American spelling as one. */
function oneSpelling(word: string): string {
  if (!TWO_SPELLINGS.test(word)) return word
  return word
    .replace(/(?<=[a-z]{2})z(?=ation|e|ing)/u, 's')
    .replace(/(?<=[a-z]{2})our(?!t|c|n|g)/u, 'or')
    .replace(/(?<=[a-z]{2})tre(?=s?$)/u, 'ter')
    .replace(/nce(?=s?$|d$)/u, 'nse')
    .replace(/(?<=alo)gue(?=s?$)/u, 'g')
    .replace(/mme(?=s?$)/u, 'm')
    .replace(/ll(?=ment)/u, 'l')
    .replace(/^practise/u, 'practice')
    .replace(/^gray/u, 'grey')
    .replace(/^mold/u, 'mould')
    .replace(/^ageing/u, 'aging')
    .replace(/^judgement/u, 'judgment')
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || /[sui]s$/u.test(word)) return word
  if (/[a-z]{2}ies$/u.test(word)) return `${word.slice(0, -3)}y`
  return /(?:ss|x|ch|sh)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

function withoutVerbEnding(word: string): string {
  if (word.endsWith('ed')) {
    if (/[a-z]{2}ied$/u.test(word)) return `${word.slice(0, -3)}y`
    return /[a-z]{3}ed$/u.test(word) ? word.slice(0, -2) : word
  }
  return word.endsWith('ing') && /[a-z]{3}ing$/u.test(word) ? word.slice(0, -3) : word
}

/** "stopp" is "stop". */
function withoutDoubling(word: string): string {
  const last = word.charAt(word.length - 1)
  return last === word.charAt(word.length - 2) && 'bdgklmnprt'.includes(last) ? word.slice(0, -1) : word
}

function fold(written: string): string {
  const lower = written.toLowerCase()
  const bare = baseOf(/['’]/u.test(lower) ? lower.replace(/['’]s?$/u, '') : lower)
  if (bare.length <= PLAIN_LENGTH || NO_PLURALS.has(bare)) return bare
  if (bare.includes('ys') && /ys[ei]s?$/u.test(bare)) return bare.replace(/s[ei]s?$/u, 's')
  const singular = withoutPlural(oneSpelling(bare))
  const cut = withoutVerbEnding(singular)
  const stem = withoutDoubling(cut)
  if (stem === cut && cut !== singular && LOST_E.test(stem)) return `${stem}e`
  return stem.length > SHORT_LENGTH && stem.endsWith('e') ? stem.slice(0, -1) : stem
}

const folded = new Map<string, string>()
const FOLDED_LIMIT = 20_000

/**
 * An English word without plural, -ing, -ed, final e (of longer words) and possessive, irregular forms and American spelling as the others, so that "organising",
 * "organized" and "organises" are one word. Crude, but the same on both sides.
 */
export function foldEnglish(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  if (folded.size >= FOLDED_LIMIT) folded.clear()
  const result = fold(word)
  folded.set(word, result)
  return result
}
