import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answering/answer-question.ts'
import type { Answer } from '../../src/answering/composing/answer.ts'
import { libraryOfMeetings } from './build-library.ts'
import { inventMeeting } from './invented-meetings.ts'

const library = libraryOfMeetings([
  inventMeeting({
    forum: 'Teknisk Udvalg',
    date: '2023-05-09',
    items: [
      {
        title: 'Udskiftning af affaldsbeholdere i Vestermarken',
        caseText: 'Beholderne er fra 1998, og låget slutter ikke tæt.',
        decisions: [{ text: 'Udskiftningen af beholdere godkendes.', outcome: 'approved' }]
      },
      {
        title: 'Regulativ for vintertjeneste',
        caseText: 'Snerydning af stikveje sker i dag først efter 24 timer.',
        decisions: [{ text: 'Regulativet for vintertjeneste vedtages.', outcome: 'approved' }]
      },
      {
        title: 'Træfældning ved Skovvangsalleen',
        decisions: [
          { text: 'Træerne ved Skovvangsalleen fældes ikke, før en gartner har set på dem.', outcome: 'decided' }
        ]
      },
      {
        title: 'Hastighedsdæmpende foranstaltninger på Bygaden',
        decisions: [{ text: 'Der etableres to fartdæmpere på Bygaden i 2024.', outcome: 'decided' }]
      },
      {
        title: 'Bekæmpelse af invasive arter',
        decisions: [{ text: 'Indsatsplanen mod invasive arter tiltrædes.', outcome: 'approved' }]
      },
      {
        title: 'Klimatilpasning ved Åvej',
        caseText: 'Ved skybrud løber overfladevand ind i kældrene.',
        decisions: [{ text: 'Der anlægges et regnvandsbassin ved Åvej.', outcome: 'decided' }]
      },
      {
        title: 'Dispensation til småbygning på Fuglebakken 8',
        decisions: [{ text: 'Udvalget meddeler dispensation til småbygningen.', outcome: 'approved' }]
      },
      {
        title: 'Salg af Engskolens bygninger',
        decisions: [{ text: 'Ejendommen afhændes til højestbydende.', outcome: 'decided' }]
      }
    ]
  }),
  inventMeeting({
    forum: 'Hovedudvalget',
    date: '2023-06-14',
    items: [
      {
        title: 'Røgfri arbejdstid',
        decisions: [{ text: 'Røgfri arbejdstid indføres for alle ansatte fra 1. januar 2024.', outcome: 'decided' }]
      },
      {
        title: 'Retningslinje for distancearbejde',
        decisions: [{ text: 'Retningslinjen for distancearbejde godkendes med to dage om ugen.', outcome: 'approved' }]
      },
      {
        title: 'Personalereduktioner i budget 2024',
        caseText: 'Der forventes afskedigelser i administrationen.',
        decisions: [{ text: 'Procedure for afskedigelser drøftet og taget til efterretning.', outcome: 'noted' }]
      },
      {
        title: 'Indsats mod krænkende handlinger',
        decisions: [{ text: 'Udvalget afsætter 40.000 kr. til kurser om mobning og chikane.', outcome: 'decided' }]
      },
      {
        title: 'Opdatering af informationssikkerhedspolitik',
        decisions: [{ text: 'Politikken for informationssikkerhed godkendes.', outcome: 'approved' }]
      },
      {
        title: 'Udfasning af fastnettelefoni',
        decisions: [{ text: 'Alle medarbejdere får mobiltelefon inden sommer.', outcome: 'decided' }]
      }
    ]
  }),
  inventMeeting({
    forum: 'Udvalget for Velfærd',
    date: '2023-09-20',
    items: [
      {
        title: 'Nedlæggelse af dagtilbuddet Mariehønen',
        decisions: [{ text: 'Dagtilbuddet Mariehønen nedlægges pr. 1. august 2024.', outcome: 'decided' }]
      },
      {
        title: 'Madservice til hjemmeboende',
        caseText: 'Taksten er 58 kr. for en hovedret.',
        decisions: [{ text: 'Udvalget godkender ny leverandør af madservice.', outcome: 'approved' }]
      },
      {
        title: 'Etablering af plejeboliger i Nørrelund',
        decisions: [{ text: 'Der opføres 24 plejeboliger i Nørrelund.', outcome: 'decided' }]
      },
      {
        title: 'Elevbefordring til Åskolen',
        decisions: [{ text: 'Forvaltningen udarbejder forslag til en rute for elevbefordring.', outcome: 'decided' }]
      },
      {
        title: 'Alkoholbevilling til restaurationen Den Blå Ankel',
        decisions: [{ text: 'Bevillingen meddeles til kl. 02.', outcome: 'approved' }]
      },
      {
        title: 'Omlægning af sygefraværssamtaler',
        decisions: [{ text: 'Forsøg med tidlige samtaler ved sygefravær igangsættes.', outcome: 'decided' }]
      },
      {
        title: 'Beskæftigelsesindsats for unge ledige',
        decisions: [{ text: 'Indsatsen for arbejdsløshed blandt unge udsættes til november.', outcome: 'postponed' }]
      },
      {
        title: 'Boligplacering af fordrevne fra Ukraine',
        decisions: [{ text: 'Den tidligere lægebolig anvendes til indkvartering.', outcome: 'decided' }]
      },
      {
        title: 'Tilsynsrapport for botilbuddet Solgården',
        decisions: [{ text: 'Tilsynsrapporten tages til efterretning.', outcome: 'noted' }]
      }
    ]
  })
])
const ask = (question: string): Answer => answerQuestion([library], { question, today: '2024-02-01', locale: 'da' })

describe('what people say for what the minutes write', () => {
  it.each([
    ['Hvad blev der bestemt om skraldespandene i Vestermarken?', 'Udskiftning af affaldsbeholdere i Vestermarken'],
    ['Får Vestermarken nye skraldebøtter?', 'Udskiftning af affaldsbeholdere i Vestermarken'],
    ['Hvad er reglerne for saltning og snerydning?', 'Regulativ for vintertjeneste'],
    ['Hvad er der besluttet om glatføre?', 'Regulativ for vintertjeneste'],
    ['Må lindetræerne på Skovvangsalleen fældes?', 'Træfældning ved Skovvangsalleen'],
    ['Kommer der fartbump på Bygaden?', 'Hastighedsdæmpende foranstaltninger på Bygaden'],
    ['Hvad gør kommunen ved bjørnekloen?', 'Bekæmpelse af invasive arter'],
    ['Hvad gøres der mod oversvømmelser på Åvej?', 'Klimatilpasning ved Åvej'],
    ['Fik Fuglebakken 8 lov til carporten?', 'Dispensation til småbygning på Fuglebakken 8'],
    ['Bliver Engskolen solgt?', 'Salg af Engskolens bygninger'],
    ['Må man ryge i arbejdstiden?', 'Røgfri arbejdstid'],
    ['Hvad blev besluttet om rygeregler?', 'Røgfri arbejdstid'],
    ['Hvad gælder for hjemmearbejde?', 'Retningslinje for distancearbejde'],
    ['Bliver nogen fyret?', 'Personalereduktioner i budget 2024'],
    ['Hvad blev der sagt om fyringsrunden?', 'Personalereduktioner i budget 2024'],
    ['Hvad gør vi ved mobberi på arbejdspladsen?', 'Indsats mod krænkende handlinger'],
    ['Hvad blev besluttet om hackerangreb?', 'Opdatering af informationssikkerhedspolitik'],
    ['Får jeg en smartphone?', 'Udfasning af fastnettelefoni'],
    ['Lukker børnehaven Mariehønen?', 'Nedlæggelse af dagtilbuddet Mariehønen'],
    ['Hvad blev besluttet om vuggestuen Mariehønen?', 'Nedlæggelse af dagtilbuddet Mariehønen'],
    ['Er madudbringningen besluttet?', 'Madservice til hjemmeboende'],
    ['Bygges der et plejehjem i Nørrelund?', 'Etablering af plejeboliger i Nørrelund'],
    ['Kommer der en skolebus til Åskolen?', 'Elevbefordring til Åskolen'],
    ['Må værtshuset Den Blå Ankel servere øl?', 'Alkoholbevilling til restaurationen Den Blå Ankel'],
    ['Hvad gøres der ved sygemeldinger?', 'Omlægning af sygefraværssamtaler'],
    ['Hvad gør vi for de jobløse unge?', 'Beskæftigelsesindsats for unge ledige'],
    ['Hvor skal flygtningene bo?', 'Boligplacering af fordrevne fra Ukraine'],
    ['Hvad blev der sagt om inspektionen af bostedet Solgården?', 'Tilsynsrapport for botilbuddet Solgården']
  ])('"%s" is answered', (question, title) => {
    const answer = ask(question)
    expect(answer.sources[0]?.title).toBe(title)
    expect(answer.answered).toBe(true)
  })
})

describe('what the minutes do not hold', () => {
  it.each([
    'Hvad blev besluttet om svømmehallen?',
    'Hvad blev der bestemt om rotterne?',
    'Får vi en hundeskov?',
    'Hvad koster en plads i SFO?',
    'Hvad er der besluttet om parkeringsbøder?',
    'Hvornår får vi fibernet?',
    'Hvad blev besluttet om vindmøllerne?',
    'Hvem fik kulturprisen?',
    'Hvad sker der med lystbådehavnen?',
    'Er der besluttet noget om tandlægen?',
    'Hvad blev besluttet om strejken?',
    'Bliver skatten sat op?',
    'Hvad blev besluttet om ladestandere på Bygaden?',
    'Hvad siger kommunen til biogasanlægget?',
    'Er barselsorloven ændret?',
    'Hvad blev besluttet om krematoriet?',
    'Hvem skal tolke for flygtningene?',
    'Hvad gør vi ved måger på taget?'
  ])('"%s" is not answered', (question) => {
    expect(ask(question).answered).toBe(false)
  })
})

describe('what people say of councils, money and leisure in their own words', () => {
  const leisure = libraryOfMeetings([
    inventMeeting({
      forum: 'Økonomiudvalget',
      date: '2023-05-16',
      items: [
        {
          title: 'Afstemningssteder ved folketingsvalget',
          decisions: [{ text: 'Afstemningsstedet i Tranum flyttes til hallen.', outcome: 'decided' }]
        },
        {
          title: 'Udvidelse af skydebanen ved Hedegården',
          decisions: [{ text: 'Banen må benyttes på hverdage til kl. 20.', outcome: 'decided' }]
        },
        {
          title: 'Formueforvaltning 2024',
          decisions: [{ text: 'Kapitalforvalterens mandat fastholdes.', outcome: 'decided' }]
        },
        {
          title: 'Phishing rettet mod medarbejdere',
          decisions: [{ text: 'Alle ansatte gennemfører et kursus inden jul.', outcome: 'decided' }]
        },
        {
          title: 'Halfordeling for sæsonen',
          decisions: [{ text: 'Fordelingen følger sidste års model.', outcome: 'approved' }]
        },
        {
          title: 'Vederlag til udvalgsformænd',
          decisions: [{ text: 'Satsen forhøjes med to procent.', outcome: 'decided' }]
        },
        {
          title: 'Overvågning ved havnepladsen',
          decisions: [{ text: 'Der opsættes udstyr i en prøveperiode.', outcome: 'decided' }]
        },
        {
          title: 'Ny kunstgræsbane i Vestbyen',
          decisions: [{ text: 'Banen anlægges i 2025.', outcome: 'decided' }]
        }
      ]
    })
  ])

  it.each([
    ['Hvor skal folk i Tranum sætte deres kryds?', 'Afstemningssteder ved folketingsvalget'],
    ['Hvor længe må de skyde til måls?', 'Udvidelse af skydebanen ved Hedegården'],
    ['Hvordan får vi pengene til at arbejde?', 'Formueforvaltning 2024'],
    ['Hvad gør vi, når kollegerne klikker på et falsk link?', 'Phishing rettet mod medarbejdere'],
    ['Hvem får tid i hallen?', 'Halfordeling for sæsonen'],
    ['Hvad blev der sagt om borgmesterlønnen?', 'Vederlag til udvalgsformænd'],
    ['Bliver der hængt kameraer op?', 'Overvågning ved havnepladsen'],
    ['Hvornår får de unge plastikgræs at spille på?', 'Ny kunstgræsbane i Vestbyen']
  ])('"%s" is answered', (question, title) => {
    const answer = answerQuestion([leisure], { question, today: '2024-02-01', locale: 'da' })
    expect(answer.sources[0]?.title).toBe(title)
    expect(answer.answered).toBe(true)
  })
})

describe('what people say of care, schools and work without knowing the term', () => {
  const welfare = libraryOfMeetings([
    inventMeeting({
      forum: 'Velfærdsudvalget',
      date: '2023-10-03',
      items: [
        {
          title: 'Responstid ved nødkald',
          decisions: [{ text: 'Responstiden ved nødkald fastsættes til 30 minutter.', outcome: 'decided' }]
        },
        {
          title: 'Pulje til besøgsvenner',
          decisions: [{ text: 'Puljen mod ensomhed fordeles til tre grupper af besøgsvenner.', outcome: 'decided' }]
        },
        {
          title: 'Hjælpemiddeldepotets placering',
          decisions: [{ text: 'Depotet for hjælpemidler flyttes til Industriskellet.', outcome: 'decided' }]
        },
        {
          title: 'Opfølgning på minimumsnormeringer',
          decisions: [{ text: 'Normeringen i dagtilbud hæves fra august.', outcome: 'decided' }]
        },
        {
          title: 'Bekymrende fravær',
          decisions: [{ text: 'Der ansættes to medarbejdere mod skolevægring.', outcome: 'decided' }]
        }
      ]
    }),
    inventMeeting({
      forum: 'Hovedudvalget',
      date: '2023-11-07',
      items: [
        {
          title: 'Årsstatistik for arbejdsskader',
          decisions: [{ text: 'Statistikken med 41 anmeldte arbejdsskader tages til efterretning.', outcome: 'noted' }]
        },
        {
          title: 'Seniorordning',
          decisions: [{ text: 'Seniorordningen udvides til at gælde fra 60 år.', outcome: 'decided' }]
        },
        {
          title: 'Fordeling af jubilæumsgratialer',
          decisions: [{ text: 'Jubilæumsgratialet sættes til 8.000 kr.', outcome: 'decided' }]
        }
      ]
    })
  ])

  it.each([
    ['Min mor har en alarm om halsen, hvor længe må hun vente på hjælp?', 'Responstid ved nødkald'],
    ['Hvad gør vi for dem, der ikke har nogen at snakke med?', 'Pulje til besøgsvenner'],
    ['Hvor skal man aflevere den lånte rollator?', 'Hjælpemiddeldepotets placering'],
    ['Kommer der flere voksne pr. barn i børnehaven?', 'Opfølgning på minimumsnormeringer'],
    ['Hvad gør skolerne ved børn, der ikke vil i skole?', 'Bekymrende fravær'],
    ['Hvor mange kom til skade på arbejdet?', 'Årsstatistik for arbejdsskader'],
    ['Kan man trappe ned, når man bliver gammel i gårde?', 'Seniorordning'],
    ['Hvad får man for at have været ansat i 25 år?', 'Fordeling af jubilæumsgratialer']
  ])('"%s" is answered', (question, title) => {
    const answer = answerQuestion([welfare], { question, today: '2024-02-01', locale: 'da' })
    expect(answer.sources[0]?.title).toBe(title)
    expect(answer.answered).toBe(true)
  })
})

describe('what people say in several words of town, roads, nature and supply', () => {
  const town = libraryOfMeetings([
    inventMeeting({
      forum: 'Teknisk Udvalg',
      date: '2023-10-03',
      items: [
        ['Rottebekæmpelse 2024', 'Handleplanen for rottebekæmpelse godkendes.'],
        ['Sandfodring ved Nordklinten', 'Der afsættes 2 mio. kr. til sandfodring.'],
        ['Tømningsordning for hustanke', 'Tømningsordningen udbydes for fire år.'],
        ['Helårsbeboelse i Fyrreskoven', 'Ansøgningen om helårsbeboelse afslås.'],
        ['Beredskabets responstid', 'Responstiden fastholdes på ti minutter.'],
        ['Beskæring langs fortove', 'Grundejerne varsles om beskæring i september.'],
        ['Grødeskæring i Tranebækken', 'Der foretages grødeskæring to gange om året.'],
        ['Natslukning af vejbelysningen', 'Natslukningen ophæves.']
      ].map(([title = '', text = '']) => ({ title, decisions: [{ text, outcome: 'decided' as const }] }))
    })
  ])
  it.each([
    ['Hvad gør vi ved dem med lange haler?', 'Rottebekæmpelse 2024'],
    ['Hvad gør I, når havet æder af skrænten?', 'Sandfodring ved Nordklinten'],
    ['Hvem suger lorten op, når tanken i haven er fuld?', 'Tømningsordning for hustanke'],
    ['Må folk bo hele året i deres sommerhus?', 'Helårsbeboelse i Fyrreskoven'],
    ['Hvor lang tid går der, før brandbilen er fremme?', 'Beredskabets responstid'],
    ['Hvem skal klippe de grene, der rager ud over fliserne?', 'Beskæring langs fortove'],
    ['Hvor tit klipper I sivene i bækken?', 'Grødeskæring i Tranebækken'],
    ['Bliver lamperne ved med at slukke om natten?', 'Natslukning af vejbelysningen']
  ])('"%s" is answered', (question, title) => {
    expect(answerQuestion([town], { question, today: '2024-02-01', locale: 'da' }).sources[0]?.title).toBe(title)
  })
})
