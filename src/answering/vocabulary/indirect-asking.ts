/**
 * Ways of asking around the question, Danish and English, in the notation of ../hear-phrases.ts. They tell how to answer and nothing of what is asked
 * about: "Kan du kort opsummere mødet?", "catch me up on the budget". Collected from how people write to colleagues and to assistants.
 */

/** `missed`: a meeting is asked for as a whole, the latest where no day is named. `whether`: yes or no. `told`: what is to be known of it. */
export type Way = 'missed' | 'whether' | 'told'

export const INDIRECT_ASKING: readonly { readonly way: Way; readonly phrases: readonly string[] }[] = [
  {
    way: 'missed',
    phrases: [
      'jeg|vi gik|går desværre| glip af',
      'jeg|vi kom|nåede desværre| ikke| med| til',
      'jeg|vi kunne desværre| ikke være~med|komme|deltage _1 til|på|i',
      'jeg|vi missede|misser',
      'jeg|vi var|er _1 ikke med|til~stede på|til|i',
      'hvad gik|er jeg|vi gået| glip af på|i|til|',
      'hvad missede jeg|vi på|i|til|',
      'hvad har jeg|vi misset på|i|til|',
      'i|we unfortunately| missed',
      'i|we could|was|were not|unable to| attend|be~at|join|make',
      'what did i|we miss at|in|from|',
      'what have i|we missed at|in|from|'
    ]
  },
  {
    way: 'whether',
    phrases: [
      'er det rigtigt|sandt|korrekt|rigtig| at',
      'er det rigtigt|sandt|korrekt, at',
      // A search in key words that wants a yes or a no.
      'ja el|eller nej',
      'ja/nej|yes/no',
      'yes or no',
      'passer|stemmer|holder det, at',
      'passer|stemmer|holder det at',
      'jeg har|kan hørt, at',
      'jeg hørte|hører, at',
      'jeg hørte|hører at',
      'is|was it true|right|correct that',
      'am i right that',
      'i heard|hear that',
      'i have heard that'
    ]
  },
  {
    way: 'told',
    phrases: [
      'kan|vil|kunne|må du|i venligst|lige|ikke| lige|kort| kort| opsummere|sammenfatte|resumere|gengive|fortælle|forklare|opdatere|give mig|os| et|en| kort| overblik|status|resumé|resume|opsummering|sammendrag| over|om|på|af|',
      'giv|gi mig|os venligst|lige| et| kort| overblik|resumé|resume|opsummering|status|sammendrag over|på|af|om|',
      'opsummer|sammenfat|resumer venligst|kort|',
      'opdater|opdatér mig|os på|om',
      'mind mig|os om',
      'kan|vil du minde mig|os om',
      'hvad kom der ud af|frem~til|til|for',
      'hvad kom vi|de|man frem til|',
      'hvad blev det|der til med|om',
      'hvor landede|endte|lander|ender vi|de|man|det|sagen med|henne~med|på|i|',
      'hvor er|står vi med|i~forhold~til',
      'hvad er seneste|sidste|det~seneste|det~sidste nyt|nye om|i|',
      'hvad er der blevet| af|sket|nyt _1 med|om|i|',
      'hvordan gik|endte|går det| med',
      'catch me|us up on|with',
      'bring|get me|us up to speed on|with|about',
      'fill me|us in on',
      'remind me|us of|about|what',
      'can|could|would|will you please| briefly| summarise|summarize|recap|explain|tell|outline|give me|us| a|an|the| short|brief|quick| summary|overview|recap|update|status| of|on|about|',
      'give me|us a|an| brief|short|quick| summary|overview|recap|update of|on|about',
      'summarise|summarize|recap briefly|',
      'what came|has~come|comes out of',
      'what became of',
      'what is|was the upshot|latest of|on|about|with',
      "what's the upshot|latest of|on|about|with",
      'where did|do we|they land|end~up|stand on|with'
    ]
  }
]

/** "Which of several": the noun stands for whatever is chosen. */
export const WHICH_OF_SEVERAL_WORDS: readonly string[] = [
  'hvilken|hvilket|hvilke løsning|løsninger|variant|mulighed|udgave|version|vej|retning|placering',
  'which|what solution|option|variant|version|alternative',
  // They are named, and seldom called so.
  'hvilke organisationer|fagforeninger|fagforbund|partier',
  'which organisations|organizations|unions|parties'
]

/** Who was there as a guest. */
export const AS_GUESTS_WORDS: readonly string[] = [
  'som|as| en|et|a|an| gæst|gæster|gæsterne|guest|guests|visitor|visitors'
]

/** What is attached to an item, and by which words it is. */
export const ATTACHED_WORDS: readonly string[] = [
  'papir|papirer|papirerne|dokument|dokumenter|dokumenterne|materiale|materialet|filer|filerne|bilag|bilagene|vedlagt|vedlagte|vedhæftet|vedhæftede|papers|documents|files|attachments|attachment|attached|annexes|annex|appendices|enclosed|enclosures',
  'fulgte|følger|hørte|hører|lå|ligger med|til|ved',
  'came|comes|went|belong|belongs with|to'
]

/** What a body said or thinks of something, which need be no decision. */
export const OPINION_WORDS: readonly string[] = [
  'hvad|hvordan sagde|siger|mente|mener|synes|syntes|reagerede|så|forholdt',
  'hvad blev|er|bliver _1 sagt|fortalt|nævnt|oplyst om',
  'what was|is|were said|told|mentioned|reported about|on|of',
  'what did|do|does … say|think|feel about|of|to',
  'hvad blev|bliver der af',
  'hvad skete|sker der med',
  'what became|becomes of',
  'what happened|happens to|with'
]
