/**
 * What a decision does by its own verb, and by which words a question asks for it, Danish and English, in the notation of ../question/hear-phrases.ts:
 * whom it invites or appoints, what it asks to see, what it corrects, what a thing waits for, who looks into a price, who briefs whom.
 */
export interface ActWords {
  /** Questions for it hold one of these. */
  readonly asked: readonly string[]
  /** A sentence that says it holds one of these. */
  readonly said: readonly string[]
  /** Somebody is asked for, who must be named: none that the question names. */
  readonly isWho?: true
  /** What becomes of an item as a whole: what the item says anywhere tells what it is about. */
  readonly isCourse?: true
}

export const ACT_WORDS: readonly ActWords[] = [
  {
    asked: [
      'hvem er|bliver|blev|skal _4 inviteret|inviteres|indbudt|indkaldt',
      'hvem inviterer|inviterede|indbyder|indbød|indkalder',
      'who is|are|was|were|will _3 invited',
      'who did|does|do|will … invite'
    ],
    said: ['inviter*|indbyd*|indbudt*|indkald*|invite*']
  },
  {
    asked: [
      'hvad|hvilken|hvilket|hvilke … bad|beder|ønskede|ønsker|efterlyste|efterspurgte|udbad|anmodede _4 at~se|om|få|forelagt|sig|fremlagt',
      'hvad|hvilken|hvilket|hvilke … efterlyste|efterspurgte|bestilte|rekvirerede',
      'what|which … ask|asked|asks|want|wanted|wants|request|requested to~see|for|to~get|to~have|to~know',
      'what|which … request|requested'
    ],
    said: [
      'ønsker|ønskes|ønskede|beder|bedes|bad|anmoder|anmodede|anmodes|udbeder|efterspørger|efterlyser|bestiller|rekvirerer|requests|requested|wants|wanted|asks|asked',
      'vil _2 se|have|gerne'
    ]
  },
  {
    asked: [
      'hvem blev|bliver|er|udpegede|udpeger _6 udpeget|valgt|indstillet|udpegede',
      'hvem udpegede|valgte|udpegte|udpeger',
      'who was|were|is|are|did _6 appointed|elected|nominated|appoint|elect|nominate|chosen'
    ],
    said: ['udpeg*|valgt|valgte|vælges|vælger|genvalgt|genvælges|indstille*|appoint*|elect*|nominat*'],
    isWho: true
  },
  {
    asked: [
      'hvad|hvilken|hvilket|hvilke … rettelse|rettelser|ændring|ændringer|rettet|ændret … *referat*|dagsorden*|*protokol*',
      'what|which correction|corrections|change|changes|amendment|amendments … minutes|agenda|record'
    ],
    said: ['*rettelse*|rettes|rettet|ændres|ændret|ændring|tilføjes|tilføjelse*|udgår|correct*|amend*|changed']
  },
  {
    asked: [
      'hvad|hvem afventer|venter|venter~på|ventes',
      'hvad|hvem _2 venter … på',
      'what|who is|are|was|were|does … waiting|wait|awaiting|await for|'
    ],
    said: ['afvent*|venter|vente|ventes|beror|indtil|await*|waits|waiting|pending']
  },
  {
    asked: [
      'hvem undersøger|finder|indhenter|regner|beregner|kigger|ser|tjekker',
      'hvem skal|vil _2 undersøge|finde|indhente|beregne|regne|tjekke|kigge',
      'who looks|is~looking|will~look|checks|examines|investigates|finds|works~out|gets|obtains'
    ],
    said: [
      'undersøger|undersøge|undersøges|indhenter|indhentes|beregner|beregnes|regner|kigger|tjekker|finder|udarbejder|looks|checks|examines|investigates|finds|obtains'
    ],
    isWho: true
  },
  {
    asked: [
      'hvem orienterer|informerer|underretter|briefer|giver~besked|meddeler|fortæller',
      'hvem skal|vil _2 orientere|informere|underrette|give~besked|meddele|fortælle|sige',
      'who briefs|informs|tells|updates|notifies|is~to~brief|will~brief|will~inform|will~tell'
    ],
    said: [
      'orienterer|orientere|orienteres|informerer|informere|informeres|underretter|underrette|briefer|besked|meddeler|meddele|meddeles|fortæller|fortælle|giver~videre|briefs|informs|tells'
    ],
    isWho: true
  },
  {
    asked: [
      'hvad kommer|vender|fremlægger|forelægger|præsenterer _6 møde|mødet|*møde|*mødet|gang',
      'hvad skal|vil _6 fremlægge|forelægge|præsentere|komme~med|vende~tilbage~med',
      'what is|are|will|does|shall|must _9 bring|bringing|present|presenting|submit|submitting|come~back~with|put~forward'
    ],
    said: [
      'kommer|komme|vender|vende … med|tilbage',
      'fremlægger|fremlægge|fremlægges|forelægger|forelægge|forelægges|præsenterer|præsentere|præsenteres|udarbejder|udarbejdes|laver _9 møde|mødet|*møde|*mødet|<dag>|<maanedsdag>'
    ]
  },
  {
    asked: [
      'hvem deltager|tager~med|tager~til|rejser|skal~med|skal~deltage',
      'who attends|will~attend|is~going|goes|will~go|represents|is~attending'
    ],
    said: ['deltager|deltage|rejser|tager|repræsenterer|attends|attend|goes'],
    isWho: true
  },
  {
    asked: [
      'hvem fik|får|modtog|modtager … rest|resten|resterende|tilbageværende|overskydende|beløbet|kr|kroner',
      'who got|gets|received|receives … rest|remaining|remainder|kr|kroner'
    ],
    said: [
      'overføres|overført|gives|givet|tildeles|tildelt|får|fik|modtager|tilfalder|udbetales|transferred|given|awarded|gets|receives'
    ],
    isWho: true
  },
  {
    asked: [
      'hvor blev|er|bliver|skal _9 sendt|oversendt|henvist|videresendt|sendes',
      'where was|were|is|are _9 sent|referred|passed'
    ],
    said: ['oversend*|videresend*|sendes|sendt|sender|henvis*|sent|referred|passed']
  },
  {
    asked: [
      'hvor|hvem|hvilket|hvilken skal|bliver|vil|kommer|går|tager|behandler|drøfter … bagefter|derefter|herefter|efterfølgende|næste~gang|som~det~næste',
      'where|who|which will|is|are|does|do|goes|shall|must|should|deals … next|afterwards|after~that|then'
    ],
    said: [
      'oversend*|videresend*|forelægges|forelægge|sendes|sendt|henvis*|fremlægges|behandles|genoptages|tages~op|sættes~på|går~videre|referred|sent|passed|submitted'
    ],
    isCourse: true
  },
  {
    asked: [
      'hvad kommer|skal|vil|bliver|blev … hedde|kaldt|døbt|navngivet',
      'what will|is|was|shall|should … called|named|name'
    ],
    said: ['hedde|hedder|kaldes|døbes|navngives|navnet|called|named']
  }
]

/** Somebody, in a sentence that names nobody: by office or office's short form. */
export const OFFICE_WORDS: readonly string[] = [
  '*formanden|*chefen|*lederen|*direktøren|*udvalget|*forvaltningen|*administrationen|*sekretariatet|*centret|*afdelingen|*klubben|*foreningen|*klub|*forening|chair|chairman|director|manager|secretariat|administration'
]

/** Asks when a matter is dealt with once more; that a thing works or opens again is none. */
export const RESUMES_ASKED_WORDS: readonly string[] = [
  'hvornår tages|tager|optages … op',
  'hvornår genoptages|genoptager|genbehandles',
  'hvornår kommer|skal|behandles|behandler|drøftes|drøfter|ser|vil … på~igen|op~igen|igen|tilbage|på~ny $',
  'hvornår kommer|vender … igen|tilbage på|til dagsordenen|udvalget|rådet|bestyrelsen|direktionen|mødet',
  'when will|is|does|do|shall|must … taken~up|back~on|come~back|comes~back|discussed~again|considered~again|dealt~with~again|revisited|resumed|up~again',
  'when will|does|do|shall|must … discuss|consider|see|look~at|take|deal~with|revisit|resume _9 again|next|up'
]
/** And how a decision says it. */
export const RESUMES_WORDS: readonly string[] = [
  'tages|optages|genoptages|kommer|behandles|drøftes|sættes|vender|forelægges|fremlægges _9 op|på|igen|tilbage|ny|*mødet|møde|mødet|dagsordenen|den',
  'udsættes|udsat|udskydes|udskudt til',
  'taken|comes|brought|discussed|put|resumed _6 up|back|again|on'
]

/** That a body decided what another one had recommended, without saying it again. */
export const AS_RECOMMENDED_WORDS: readonly string[] = [
  'som anbefalet|indstillet|foreslået af *udvalg|*udvalget|*råd|*rådet|*bestyrelse|*bestyrelsen|direktionen|*nævnet',
  '^ vedtaget|godkendt|tiltrådt som anbefalet',
  '*udvalgets|*rådets|*bestyrelsens|direktionens|*nævnets indstilling|anbefaling|forslag _3 godkendt|godkendes|tiltrådt|tiltrædes|vedtaget|vedtages|følges|fulgt',
  'tiltrådte|godkendte|vedtog|fulgte _2 *udvalgets|*rådets|*bestyrelsens|direktionens|*nævnets indstilling|anbefaling|forslag',
  'as recommended|proposed by _2 committee|board|council',
  "committee’s|committee's|board’s|board's|council’s|council's recommendation|proposal _2 approved|adopted|followed|accepted"
]
