/**
 * What people say in several words and minutes in one, in the notation of ../question/hear-phrases.ts: the first and the last word of the phrase mean what
 * stands beside it.
 */
export const EVERYDAY_PHRASES: readonly { readonly said: string; readonly means: readonly string[] }[] = [
  { said: 'stå|står|stod|stået i spidsen', means: ['formand', 'leder'] },
  { said: 'sidde|sidder|sad for bordenden', means: ['formand', 'mødeleder'] },
  { said: 'gøre|gør|gjort|gjorde|gøres _2 rent', means: ['rengøring'] },
  { said: 'lade|lader|ladet|oplade|lades _4 op', means: ['opladning', 'ladestander'] },
  { said: 'arbejde|arbejder|arbejdet|arbejdede _1 hjemme|hjemmefra', means: ['hjemmearbejde', 'distancearbejde'] },
  { said: 'sidde|sidder|sad hjemme', means: ['hjemmearbejde'] },
  { said: 'gå|går|gik|gået på pension', means: ['pension', 'fratræden'] },
  { said: 'gå|går|gik|gået ned~med stress', means: ['stress', 'sygefravær'] },
  { said: 'køre|kører|kørte|kørt _2 stærkt|hurtigt', means: ['hastighed', 'fart'] },
  { said: 'rydde|rydder|ryddet|ryddes sne', means: ['snerydning', 'vintertjeneste'] },
  { said: 'slå|slår|slog|slået|slås _2 græs|græsset', means: ['græsslåning', 'slåning'] },
  {
    said: 'hente|henter|hentet|hentes|tømme|tømmer|tømt|tømmes _2 skrald|skraldet|affald|affaldet',
    means: ['renovation', 'tømning', 'affaldsindsamling']
  },
  { said: 'passe|passer|passet _1 børn|børnene', means: ['pasning', 'dagtilbud'] },
  { said: 'lære|lærer|lært at svømme', means: ['svømmeundervisning'] },
  { said: 'holde|holder|holdt|holdes åbent', means: ['åbningstid', 'åben'] },
  { said: 'holde|holder|holdt|holdes lukket', means: ['lukkedag', 'lukning'] },
  { said: 'bryde|bryder|brød|brudt ind', means: ['indbrud'] },
  { said: 'brænde|brænder|brændte|brændt ned', means: ['brand'] },
  { said: 'melde|melder|meldte|meldt sig~syg|sig~syge', means: ['sygemelding', 'sygefravær'] },
  { said: 'sige|siger|sagde|sagt sit~job~op|op', means: ['opsigelse', 'fratræden'] },
  { said: 'leje|lejer|lejede|lejet|lejes ud', means: ['udlejning'] },
  { said: 'låne|låner|lånte|lånt|lånes ud', means: ['udlån'] },
  { said: 'skære|skærer|skar|skåret ned|ned~på', means: ['besparelse', 'reduktion'] },
  { said: 'lægge|lægger|lagde|lagt|lægges sammen', means: ['sammenlægning', 'fusion'] },
  { said: 'slå|slår|slog|slået|slås sammen', means: ['sammenlægning', 'fusion'] },
  { said: 'rive|river|rev|revet|rives ned', means: ['nedrivning'] },
  { said: 'bygge|bygger|byggede|bygget|bygges om|til', means: ['ombygning', 'tilbygning', 'udvidelse'] },
  { said: 'grave|graver|gravede|gravet|graves op', means: ['opgravning'] },
  { said: 'komme|kommer|kom _3 til~skade', means: ['arbejdsulykke', 'ulykke', 'tilskadekomst'] },
  { said: 'lave|laver|lavede|lavet mad', means: ['madlavning', 'køkken'] },
  { said: 'få|får|fik|fået mad~bragt|bragt~mad', means: ['madudbringning', 'madservice'] },
  { said: 'træde|træder|trådte|trådt tilbage', means: ['udtræden', 'fratræden'] }
]
