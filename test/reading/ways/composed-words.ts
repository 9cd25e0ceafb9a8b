/** What the composed minutes speak of: everything is invented, nothing is said of a real place or person. */

export type Language = 'da' | 'en'

export const PLACES = ['Ravnsø', 'Tangholm', 'Nørre Birkelev', 'Sandhøj', 'Engelund', 'Stensbæk'] as const

/** Whose meeting it is: in Danish as it is written, with the short word for it ("Rådets beslutning"). */
export const FORUMS: Readonly<Record<Language, readonly { readonly name: string; readonly own: string }[]>> = {
  da: [
    { name: 'Teknik- og Miljøudvalget', own: 'Udvalget' },
    { name: 'Udvalget for Kultur og Fritid', own: 'Udvalget' },
    { name: 'Børne- og Ungdomsudvalget', own: 'Udvalget' },
    { name: 'Folkeoplysningsudvalget', own: 'Udvalget' },
    { name: 'Bygherreudvalget', own: 'Udvalget' },
    { name: 'Hovedudvalget', own: 'Udvalget' },
    { name: 'Forretningsudvalget', own: 'Udvalget' },
    { name: 'Områdeudvalget for Ældre', own: 'Udvalget' },
    { name: 'Ældrerådet', own: 'Rådet' },
    { name: 'Handicaprådet', own: 'Rådet' },
    { name: 'Menighedsrådet', own: 'Rådet' },
    { name: 'Regionsrådet', own: 'Rådet' },
    { name: 'Ungerådet', own: 'Rådet' },
    { name: 'Integrationsrådet', own: 'Rådet' },
    { name: 'Byrådet', own: 'Rådet' },
    { name: 'Kommunalbestyrelsen', own: 'Bestyrelsen' },
    { name: 'Havnebestyrelsen', own: 'Bestyrelsen' },
    { name: 'Skolebestyrelsen', own: 'Bestyrelsen' },
    { name: 'Forsyningens bestyrelse', own: 'Bestyrelsen' },
    { name: 'Beredskabskommissionen', own: 'Kommissionen' },
    { name: 'Direktionen', own: 'Direktionen' },
    { name: 'Chefgruppen', own: 'Gruppen' },
    { name: 'Styregruppen for Kystsikring', own: 'Gruppen' }
  ],
  en: [
    { name: 'Harbour Board', own: 'Board' },
    { name: 'Executive Board', own: 'Board' },
    { name: 'Culture and Leisure Committee', own: 'Committee' },
    { name: 'Youth Council', own: 'Council' }
  ]
}
/** Other bodies that have dealt with a case before. */
export const OTHER_BODIES: Readonly<Record<Language, readonly string[]>> = {
  da: ['Økonomiudvalget', 'Landdistriktsrådet', 'Plan- og Ejendomsudvalget'],
  en: ['Finance Committee', 'Planning Committee']
}

export const PEOPLE = [
  'Anna Holt',
  'Per Lindegaard',
  'Mette Ravnkjær',
  'Jens Otto Bruun',
  'Karen Margrethe Elkær',
  'Ole Stubbe',
  'Birthe Højlund',
  'Søren Vang-Møller',
  'Lise Tranekær',
  'Henrik Aagaard',
  'Sofie Nørlund',
  'Torben Skytte',
  'Gitte Ørsted Dam',
  'Morten Falkenberg'
] as const
export const OFFICES: Readonly<Record<Language, readonly string[]>> = {
  da: ['formand', 'næstformand', 'medlem', 'centerchef', 'skoleleder', 'tillidsrepræsentant', 'konsulent'],
  en: ['chair', 'deputy chair', 'member', 'harbour master', 'consultant', 'member', 'member']
}
export const PARTIES = ['A', 'V', 'C', 'F', 'Ø', 'O', 'B'] as const
export const ROOMS: Readonly<Record<Language, readonly string[]>> = {
  da: ['Mødelokale 3', 'Rådhuset, lokale 214', 'Byrådssalen', 'Havnekontoret, Kajgade 4', 'Personalerummet', 'Teams'],
  en: ['Room 3', 'Town Hall, room 214', 'Microsoft Teams']
}

export const FIRST_TITLES: Readonly<Record<Language, readonly string[]>> = {
  da: ['Godkendelse af dagsorden', 'Godkendelse af referat fra sidste møde', 'Velkomst'],
  en: ['Approval of the agenda', 'Approval of minutes']
}
export const TITLES: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Budgetopfølgning pr. 31. marts',
    'Renovering af svømmehallens tag',
    'Ny cykelsti langs Åvej',
    'Høringssvar om ferieplan 2028-2029',
    'Takster for havnens pladser 2028',
    'Lokalplan 114 for boliger ved Mosevej - endelig vedtagelse',
    'Udpegning af medlem til naturforum',
    'Årsrapport for sygefravær',
    'Anmodning om tilskud til friluftsscene',
    'Vedligeholdelse af grusveje og stier i landdistrikterne i de kommende to år',
    'Ansøgning fra Engelund Roklub',
    'Regnskab 2026',
    'Trivselsmåling i dagtilbud',
    'Flytning af genbrugspladsen til Industrivej 12',
    'Principper for fjernvarme, herunder tilslutning af nye områder',
    'Brandsyn i forsamlingshuse',
    'Ladestandere ved rådhuset',
    'Opfølgning på arbejdspladsvurdering',
    'Konstituering og forretningsorden',
    'Kalkning af kirkens nordmur'
  ],
  en: [
    'Quay repairs in 2028',
    'Grant for the open-air stage',
    'New cycle path along the river',
    'Annual report on sick leave',
    'Fees for berths',
    'Charging points at the town hall'
  ]
}
export const LAST_TITLES: Readonly<Record<Language, readonly string[]>> = {
  da: ['Eventuelt', 'Orientering fra formanden', 'Meddelelser', 'Næste møde', 'Punkter til kommende møder'],
  en: ['Any other business', 'Information from the chair']
}

/** What a case's text says; none reads like a decision of the meeting. */
export const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Taget er utæt to steder, og der er ikke afsat midler til arbejdet i indeværende år.',
    'Forvaltningen har indhentet tre tilbud, hvoraf det laveste er på 1.250.000 kr. ekskl. moms.',
    'Der er 14 pladser i alt, heraf 3 til børn under 18 år.',
    'Ordningen blev indført den 4. oktober 2011 og har virket siden.',
    'Foreningen har i brev af 12. juni 2026 bedt om et møde med administrationen.',
    'Beregningen bygger på tal fra 2025 og er afstemt med Økonomi.',
    'Området ligger mellem jernbanen og åen og ejes af kommunen.',
    'Efter vejlovens § 15 skal naboerne høres i fire uger.',
    'Brugerne peger på, at der mangler skiltning og cykelparkering.',
    'De nuværende aftaler udløber ved udgangen af 2028, jf. bilag 2.'
  ],
  en: [
    'The roof leaks in two places, and no funds were set aside this year.',
    'The administration has obtained three offers, the lowest of DKK 1,250,000.',
    'There are 14 berths, 3 of them for visitors.',
    'The scheme was introduced on 4 October 2011.'
  ]
}
/** What is recommended, behind "at" or "that". */
export const RECOMMENDATIONS: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'orienteringen tages til efterretning',
    'der gives tilskud på 45.000 kr. af puljen for 2027',
    'forslaget sendes i høring i fire uger',
    'arbejdet udbydes i licitation'
  ],
  en: ['the report is noted', 'a grant of DKK 45,000 is given', 'the work is put out to tender']
}
/** Decisions of a few sentences each. */
export const DECISIONS: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Godkendt.',
    'Taget til efterretning.',
    'Indstillingen blev tiltrådt.',
    'Udsat til næste møde.',
    'Godkendt med den ændring, at fristen bliver den 1. september 2027.',
    'Drøftet. Forvaltningen vender tilbage med et nyt forslag, der viser udgiften for hvert af årene.',
    'Det blev besluttet at give 45.000 kr. til scenen. Beløbet tages af puljen for 2027.',
    'Der var enighed om at afvente naboernes svar, inden der tages stilling til skiltningen.',
    'Forslaget sendes i høring i fire uger hos skolebestyrelser, forældreråd og lokaludvalg.',
    'Anbefales over for Byrådet.',
    'Ikke godkendt, idet der ikke er midler til arbejdet.',
    'Formanden orienterede om besøget den 3. marts. Punktet tages op igen til efteråret.'
  ],
  en: [
    'Approved.',
    'Noted.',
    'Postponed to the next meeting.',
    'It was decided to give DKK 45,000 to the stage. The amount is taken from the pool for 2027.',
    'Approved with the change that the deadline is 1 September 2027.'
  ]
}
export const FILES: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Notat om økonomi',
    'Kort over området.pdf',
    'Oversigtskort 1:2000',
    'Udkast til høringssvar',
    'Ansøgning af 4. maj 2027',
    'Regnskab 2026 med noter.xlsx'
  ],
  en: ['Note on costs', 'Map of the area.pdf', 'Draft reply']
}
