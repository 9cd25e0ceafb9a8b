/** How minutes tell what somebody wished, feared, proposed or thought about, and did not decide, in the notation of ../question/hear-phrases.ts. */

export const WISH_WORDS: readonly string[] = [
  'ønske|ønsker|ønskede|ønsket|ønskes|ønskeliste*|wish|wishes|wished|want|wants|wanted',
  'forslag|forslaget|*forslag fra|om',
  'foreslår|foreslog|foreslået|foreslås|suggests|suggested|proposes|proposed',
  'frygter|frygtede|frygt|bekymret|bekymring*|nervøs*|fear*|worried',
  'har|havde _3 bedt|anmodet|opfordret|efterlyst|spurgt om|til',
  'has|have|had _3 asked about|for|if|to|whether',
  'bad|beder|anmoder|anmodede|opfordrer|opfordrede|efterlyser|efterlyste|spurgte|spørger|spurgte,|spørger, om|til|at',
  'asks|asked for|to|whether|if',
  'mener|mente|synes|syntes|fandt|finder _2 at|det|burde|bør',
  'kunne|burde _3 overveje|overvejes|være|undersøges|could|might',
  'overvejer|overvejede|overvejet|drøftet|undersøgt|set~på|vurderet|overvejer,|overvejede,|overvejet,|drøftet,|undersøgt,|set~på,|vurderet, om',
  'talt|talte|snakket|snakkede om',
  'et mindretal i|har|ønsker|mener',
  'ikke undersøgt|behandlet|drøftet|afgjort|besluttet|vurderet|nærmere',
  'not been| examined|decided|considered|settled'
]
/** That somebody asked the very thing, and that it is still to be answered. */
export const OPEN_QUESTION_WORDS: readonly string[] = [
  'har|havde _3 spurgt|spurgt,|spurgt~til,|spurgt~ind~til, om',
  'spurgte|spurgte,|spørger|spørger,|spurgte~til,|spørger~til, om',
  '^ … spørgsmål|spørgsmålet om … undersøges|afklares|afventer|udestår|er~uafklaret',
  'det|dette|spørgsmål|spørgsmålet _2 ligger|er|behandles _2 hos|under~afklaring|uafklaret|ikke~afklaret',
  'has|have|had _3 asked whether|if',
  'asks|asked whether|if'
]
/** By these the one whose recommendation it is proposes: what is approved with the recommendation. */
export const RECOMMENDER_WORDS: readonly string[] = [
  '*forvaltning|*forvaltningen|*administration|*administrationen|*direktion|*direktionen|*afdelingen|*centret|*centeret|sekretariatet|arbejdsgruppen|styregruppen|administration|secretariat foreslår|foreslog|ønsker|anbefaler|proposes|proposed|suggests|recommends',
  'det|der foreslås'
]
/** By these a decision answers a wish without saying it again, or in other words. */
export const ANSWERS_WISH_WORDS: readonly string[] = [
  '*forslag*|ønske|ønsket|ønskerne|henvendelse*|anmodning*|ansøgning*|imødekom*|afvis*|afslå*|afslag*|forkast*|nej|ikke|ingen|proposal*|request*|rejected|declined|refused|not'
]

/** That a decision settles what it does not name: all others of the applications, proposals or places that a case text lists. */
export const REST_WORDS: readonly string[] = [
  'øvrige|resterende|andre _1 ansøgninger|ansøgningerne|ansøgere|ansøgerne|forslag|forslagene|projekter|projekterne|ønsker|ønskerne|steder|strækninger|foreninger|klubber',
  'resten af ansøgningerne|ansøgerne|forslagene|projekterne|ønskerne|stederne|strækningerne',
  'other|remaining _1 applications|applicants|proposals|projects|wishes'
]

/** What is put forward, and decides nothing itself: taken note of among others, it is no decision. */
export const PUT_FORWARD_WORDS: readonly string[] = [
  '*forslag|*forslaget|*forslagene|*henvendelse*|*ansøgning*|*udspil*|*planer|*overvejelser*|*overvejer|*ønske|*ønsket|*anmodning*|*debat*|proposal*|request*|application*|plans|considering'
]
/** And that somebody settled it. */
export const SETTLED_WORDS: readonly string[] = [
  'besluttede|besluttet|beslutter|vedtog|vedtaget|vedtages|godkendt|godkendte|godkendes|tiltrådt|imødekommet|decided|approved|adopted|agreed'
]

/** That the meeting was told of something, or somebody spoke of it, and no more. */
export const REPORTED_WORDS: readonly string[] = [
  'var|hørte|holdt|gav|fik _4 oplæg|oplægget|foredrag|foredraget|orientering|talk|presentation|briefing om|about|on',
  '*formanden|*formand|*direktøren|*chefen|<navn>|chair|chairman|director|manager har|havde|has|had _2 været|deltaget|besøgt|been|attended|visited',
  '^ _4 orienterede|oplyste|fortalte|nævnte|redegjorde|spurgte|omtalte|told|informed|mentioned|reported|asked _2 om|til|for|hvad|hvornår|at|about|of|on|whether|that'
]
