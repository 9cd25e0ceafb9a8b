import { describe, expect, test } from 'vitest'
import { interpretDecision } from '../../src/reading/meaning/decision-meaning.ts'
import { readMinutes } from '../../src/reading/read-minutes.ts'

const outcomeOf = (text: string): string =>
  interpretDecision(text, { forum: 'Direktionen', decidedOn: '2026-03-10' }).outcome

describe('what a decision decided', () => {
  test.each([
    ['Godkendt.', 'approved'],
    [
      'Udvalget indstiller til rådet,\n\nat kajen godkendes,\nat der afsættes 2 mio. kr.\n\nAnna Holt var fraværende.',
      'recommended'
    ],
    ['Udvalget besluttede at indstille til rådet, at\n\n1. kajen godkendes,\n2. prisen vedtages.', 'recommended'],
    ['Udvalget anbefaler:\n- Kajen.\nForslaget om bommen blev godkendt.', 'approved'],
    ['Sendes i høring hos lodserne og genoptages på mødet i januar.', 'postponed'],
    ['Sendes til Byrådet og offentliggøres på kajen.', 'decided'],
    ['Fire af bådene fik tilsagn. Kranklubben får afslag, og resten overføres.', 'decided'],
    ['Ansøgeren får afslag.', 'rejected'],
    ['Not granted. The club is advised to apply elsewhere.', 'rejected'],
    ['Venter. Anna beder havnechefen om at komme.', 'postponed'],
    ['Gemmes til september', 'postponed'],
    ['Kajen males. Resten gemmes til foråret.', 'decided'],
    ['Ikke klart endnu, punktet flyttes til mødet i august.', 'postponed'],
    ['Vi tager det op igen i juni, Per laver et forslag', 'postponed'],
    ['Sendt videre til Havnekontoret', 'referred'],
    ['The recommendation was adopted.', 'approved'],
    ['Indstillingen blev ikke fulgt. Rådet ønsker faste bomme. De to lamper blev godkendt.', 'decided'],
    ['Formanden afviste, at der var en sammenhæng. Det aftaltes at måle strømmen.', 'decided'],
    ['Rådet afviste, at der er grund til at bygge.', 'rejected'],
    ['Bevilling meddeles for tre år.', 'approved'],
    ['Tilladelsen begrænses til kl. 20. Anna Holt\nkunne tilslutte sig kl. 22.', 'decided'],
    ['Forslaget henvistes til Udvalget for Havne.', 'referred'],
    ['Fremsendes med anbefaling.', 'recommended'],
    ['Punktet trækkes af dagsordenen', 'lapsed'],
    [
      'Rådet drøftede sagen. En gruppe stillede forslag om, at bommen udskydes. Forslaget var dermed forkastet.',
      'rejected'
    ],
    ['En gruppe foreslog at udskyde bommen. Sagen udsættes.', 'postponed'],
    ['Parkeret, til prøverne er færdige.', 'postponed'],
    ['Forslaget er bortfaldet. B bemærkede, at spørgsmålet kan tages op igen til foråret.', 'lapsed'],
    ['Bortfalder. Sagen tages op igen til foråret.', 'postponed'],
    ['Punktet blev taget af dagsordenen. Det behandles på mødet den 3. juni.', 'postponed'],
    ['Udgår. Sagen kommer på mødet i juni.', 'postponed'],
    ['Taget af dagsordenen.\n\nForventes på dagsordenen 12. maj 2027.', 'postponed'],
    ['Ansøgningen er trukket tilbage. Næste møde er den 3. maj.', 'lapsed'],
    ['Taget til efterretning. Medlemmerne fra A kan ikke tilslutte sig, at bommen nedlægges.', 'noted'],
    ['Kajen bygges. SF og Enhedslisten kan ikke støtte beslutningen.', 'decided'],
    ['Havnerådet kan ikke støtte forslaget. A-siden beklager det.', 'rejected'],
    ['Sagen er parkeret indtil videre.', 'postponed'],
    ['Punktet blev ikke nået og sættes på næste dagsorden.', 'postponed'],
    ['Vi nåede det ikke. Sættes på dagsordenen til næste møde.', 'postponed'],
    ['Oversendes til Byrådets 1. behandling med anbefaling.', 'recommended'],
    ['Taget til efterretning. Rådet bad om, at notatet om bommen oversendes til Havnefonden.', 'noted'],
    ['Rådet ønsker, at sagen oversendes til Byrådet.', 'referred'],
    ['Kajen bygges. Rådet ønsker, at havnechefen godkender hver regning.', 'decided'],
    ['Ikke behandlet – skubbes til næste havnemøde.', 'postponed'],
    ['Bilerne blev parkeret på kajen, og det er aftalt.', 'decided'],
    ['Det er besluttet at give to underskrifter ved alle afslag.', 'decided'],
    ['Afslag.', 'rejected'],
    [
      'Roklubben får 12.000 kr. og Sejlklubben 15.000 kr. Kranklubben får afslag, fordi turen går til udlandet.',
      'decided'
    ],
    ['Det venter vi med til næste gang, så Bo kan være med.', 'postponed'],
    ['Ikke noget at beslutte, men tak for en fin fremlæggelse.', 'none'],
    ['Skuret bevares. I stedet bortfalder det store hegn, og det er aftalt.', 'decided'],
    ['Tiltrådt.', 'approved'],
    ['Indstillingen blev fulgt.', 'approved'],
    ['Forslaget blev vedtaget med 6 stemmer mod 1.', 'approved'],
    ['Direktionen kan godkende planen.', 'approved'],
    ['at godkende budgettet.', 'approved'],
    ['ikke at godkende budgettet.', 'rejected'],
    ['Vi tager det på næste møde.', 'postponed'],
    ['Budgettet godkendt og oversendes til ejerne.', 'approved'],
    ['Et forslag fra Anna Holt (A) om at tilbagesende sagen til udvalget blev vedtaget med 7 stemmer.', 'referred'],
    ['Forslag fra B om at udsætte sagen blev godkendt.', 'postponed'],
    ['Vi tager den på mødet i marts', 'postponed'],
    ['Ingen stilling nu. Spørgsmålet forelægges medlemmerne i marts.', 'postponed'],
    ['Udsattes, til havnefogeden har set på bolværket.', 'postponed'],
    ['Ikke at blive enige i dag. På igen i juni.', 'postponed'],
    [
      'Rådet anbefaler over for Byrådet, at model A bygges. Mindretalsudtalelse: Anna Holt kan tilslutte sig model B.',
      'recommended'
    ],
    ['Vi venter med en afgørelse til efteråret.', 'postponed'],
    ['Ingenting.', 'none'],
    ['Ikke til stede: Bo Ask Udsat.', 'postponed'],
    ['Fraværende: Anna Holt (A), Bo Ask (V) Godkendt som indstillet.', 'approved'],
    ['Afbud: Anna Holt og Bo Erik Ask Havnerådet kan ikke støtte indstillingen.', 'rejected'],
    ['Ikke til stede: Anna Holt, Bo Ask Ingen bemærkninger.', 'none'],
    ['Rådet drøftede kajen. Punktet tages op igen, når prøven er slut.', 'discussed'],
    ['Rådet drøftede kajen. Punktet tages op igen på næste møde.', 'postponed'],
    ['Rådet drøftede kajen. Det behandles igen i Havnerådet den 3. maj.', 'postponed'],
    ['Udkastet genoptages, når loven foreligger. Indtil da gælder det nuværende.', 'postponed'],
    ['Rådet valgte den store kran. Merudgiften betales ved at udskyde broen til 2029.', 'decided'],
    ['Rådet valgte den store kran. Kravet om et hegn afvises.', 'decided'],
    ['Rådet vælger at afvise ansøgningen.', 'rejected'],
    ['Kajen betales ved at udskyde broen.', 'decided'],
    ['Havnen køber kranen uden at afvise den gamle.', 'decided'],
    ['Rådet stemte om bommen, der dermed godkendes.', 'approved'],
    ['”Havnerådet godkender forslaget om en ny kaj ved den gamle bro.”', 'approved'],
    ['Rådet besluttede at vælge den røde kran. Ønsket om en bænk imødekommes ikke.', 'decided'],
    ['Direktionen prioriterer kajen. Broen udskydes til 2029.', 'decided'],
    ['Direktionen prioriterer kajen. Sagen om broen udskydes.', 'postponed'],
    ['Godkendt med følgende rettelser\nPunkt 4: Bo Ask er med.', 'approved-with-remarks'],
    ['Forslagsstilleren trak forslaget, som dermed bortfaldt. Formanden taler med klubben.', 'lapsed'],
    ['Anna Holt (A) trækker sit ændringsforslag. Sagen trak ud.', 'lapsed'],
    [
      'Godkendt med følgende rettelser:\nPunkt 4, tilføjelse: Bo Ask er med.\nPunkt 7: ”lørdag” skal være ”søndag”.',
      'approved-with-remarks'
    ],
    ['Ikke godkendt.', 'rejected'],
    ['Forslaget blev ikke godkendt.', 'rejected'],
    ['Udvalget kan ikke anbefale forslaget.', 'rejected'],
    ['Ansøgningen afslås.', 'rejected'],
    ['Forslaget blev ikke fremmet.', 'rejected'],
    ['Ønsket imødekommes ikke i 2027.', 'rejected'],
    ['Rådet siger nej til en bro mere.', 'rejected'],
    ['Udvalget besluttede, at prisen er på 900 kr., at den uddeles i maj, og at Lodsrådet indstiller to.', 'decided'],
    ['Udvalget besluttede, at sagen anbefales til Byrådet.', 'recommended'],
    ['Klagen er frafaldet.', 'lapsed'],
    ['Ansøgningen blev efter ønske fra klubben trukket tilbage.', 'lapsed'],
    ['Taget til efterretning. Strejkevarslet er trukket tilbage.', 'noted'],
    ['Scenen bevares. Solcellerne udskydes ikke, da de er et krav.', 'decided'],
    ['Skolen bygges efter model 3. Indstillingens punkt 2 bortfalder dermed.', 'decided'],
    ['Drøftelsen fortsættes på næste møde.', 'postponed'],
    ['Ad 1. Godkendt. Ad 2. Afslag. Ad 3. Godkendt, idet støjvolden etableres først.', 'decided'],
    ['Ad 1. Afvist. Ad 2. Afvist.', 'rejected'],
    ['Taget til efterretning. Skolen laver en plan for, hvordan frafaldet kan nedbringes.', 'noted'],
    ['Ikke taget til efterretning.', 'rejected'],
    ['Rådet tog ikke orienteringen til efterretning.', 'rejected'],
    ['Rådet tog orienteringen til efterretning. Prisen er ikke ændret.', 'noted'],
    ['Direktionen godkendte ikke oplægget.', 'rejected'],
    ['Godkendt med den bemærkning, at budgettet holdes.', 'approved-with-remarks'],
    ['Udvalget takkede for skitsen og godkendte den med to justeringer.', 'approved-with-remarks'],
    ['Tiltrådt, dog således at fristen er 1. maj.', 'approved-with-remarks'],
    ['Udsat.', 'postponed'],
    ['Udskydes til næste møde.', 'postponed'],
    ['Direktionen besluttede, at udsætte drøftelsen til efteråret.', 'postponed'],
    ['Taget til efterretning.', 'noted'],
    ['Til orientering.', 'noted'],
    ['Drøftet.', 'discussed'],
    ['Intern udvalgsdrøftelse.', 'internal-discussion'],
    ['Anbefales godkendt.', 'recommended'],
    ['Indstilles til Byrådets godkendelse.', 'recommended'],
    ['Sagen sendes tilbage til forvaltningen.', 'referred'],
    ['Oversendes til Økonomiudvalget.', 'referred'],
    ['Fremsendes med gruppens ændringsforslag til Havneudvalget til behandling.', 'referred'],
    ['Videresendes med de faldne bemærkninger til Direktionen.', 'referred'],
    ['Sendes med udvalgets anbefaling til Byrådet.', 'recommended'],
    ['Punktet bortfalder.', 'lapsed'],
    ['Udgået.', 'lapsed'],
    ['Direktionen besluttede, at TPK går videre med skitse B.', 'decided'],
    ['Der opkræves 30 kr. i entre.', 'decided'],
    ['Afvist. Rådet henviser til den vedtagne havneplan.', 'rejected'],
    ['Rådet kan ikke tilslutte sig, at broen lukkes.', 'rejected'],
    ['Punktet blev udsat, da lodsen ikke har godkendt vilkårene.', 'postponed'],
    ['Formanden svarede, at færgeruten genoptages til maj.', 'decided'],
    ['Sagen genoptages på næste møde.', 'postponed'],
    ['Afslås af hensyn til sejladsen. Klubben henvises til den anden mole.', 'rejected'],
    ['Godkendt, idet bøjerne udskydes til 2028.', 'approved'],
    ['Rådet besluttede, at færgen sejler videre. Anna Holt kunne ikke tilslutte sig, at ruten ændres.', 'decided'],
    [
      'Et flertal (A og V) indstiller til Byrådet, at kajen forlænges. Et mindretal (F) kan tiltræde lodsens forslag.',
      'recommended'
    ],
    [
      'Drøftet. Lodserne afgav denne udtalelse: "Vi kan ikke tilslutte os forslaget, som vil gøre sejladsen farligere."',
      'discussed'
    ],
    ['Strategisk Lederforum kan godkende planen.', 'approved'],
    ['Rådet udarbejder tegninger efter det godkendte skema.', 'decided'],
    ['', 'none'],
    ['Intet.', 'none'],
    ['Ingen bemærkninger.', 'none'],
    ['Fraværende: Anna Holt (A).', 'none'],
    ['Anna Holt og Per Lind.', 'none'],
    ['Approved.', 'approved'],
    ['Approved with the remark that training starts in May.', 'approved-with-remarks'],
    ['Not approved.', 'rejected'],
    ['Deferred to the next meeting.', 'postponed'],
    ['Noted.', 'noted'],
    ['Recommended to the City Council.', 'recommended'],
    ['Rådet ønsker at afvente målingen, før der tages stilling. Sagen sættes på igen i maj.', 'postponed'],
    ['Punktet afventer svar fra ministeriet.', 'postponed'],
    ['Afventer budgettet for 2028.', 'postponed'],
    ['Udvalget venter med at tage stilling, til tallene er her.', 'postponed'],
    ['Sagen tages op igen i maj.', 'postponed'],
    ['Sagen forelægges udvalget på ny.', 'postponed'],
    ['Direktionen udsatte sagen.', 'postponed'],
    ['Havnerådet udsatte.', 'postponed'],
    ['Drøftet. Sagen tages op igen på et møde i Chefforum.', 'discussed'],
    ['Udvalget udsatte behandlingen af planen til maj.', 'postponed'],
    ['Rådet udsatte det til næste møde.', 'postponed'],
    ['Udsat for nærmere belysning.', 'postponed'],
    ['Punktet blev udsat for at indhente tal.', 'postponed'],
    ['Taget af dagsordenen og behandles på næste møde.', 'postponed'],
    ['Planen blev drøftet. Næste møde handler om udsatte familier.', 'discussed'],
    ['Drøftet. Flere pegede på socialt udsatte og på børn, der er udsat for mobning.', 'discussed'],
    ['Godkendelsen følger, når det særligt udsatte område er målt op. Drøftet.', 'discussed'],
    ['Drøftet. Personalet må ikke udsættes for støj.', 'discussed'],
    ['Rådet drøftede tallene. Medarbejdersiden kunne ikke tilslutte sig et måltal.', 'discussed'],
    ['Planen blev drøftet. Maja Sten var forhindret i at deltage.', 'discussed'],
    ['Godkendt.\n\nSom stedfortræder for Maja Sten deltog Per Lind.', 'approved'],
    ['Udsat, da Maja Sten var forhindret i at deltage.', 'postponed'],
    ['Taget til efterretning. En ekstra bekæmper afventer en måling.', 'noted'],
    ['Punktet blev taget af dagsordenen, da det hører hjemme hos havnefogeden.', 'lapsed'],
    ['Taget af dagsordenen.', 'lapsed'],
    ['Forslaget frafaldes.', 'lapsed'],
    ['Sagen henlægges.', 'lapsed'],
    ['Sagen er ikke længere aktuel.', 'lapsed'],
    ['Taget ad notam.', 'noted'],
    ['Rådet takkede for den gode orientering.', 'noted'],
    ['Taget til efterretning. Havnefogeden ønsker et møde i maj. Det blev imødekommet.', 'decided'],
    ['Ansøgningen blev imødekommet.', 'approved'],
    ['Taget til efterretning. Alle havne har udpeget en kontaktperson.', 'noted'],
    ['Rådet besluttede, at bøjerne sendes i høring. Sagen genoptages i maj.', 'decided'],
    ['Vedtaget som anbefalet af Havneudvalget.', 'approved'],
    ['Der gives ikke dispensation til broen.', 'rejected'],
    ['For indstillingen stemte 2 (A). Imod stemte 3 (V og F). Indstillingen er dermed faldet.', 'rejected'],
    ['Indstillingen blev ikke tiltrådt. Kajen males i år. Sagen forelægges igen i maj.', 'rejected'],
    ['Havnechefen gennemgik regnskabet. Underskuddet skyldes bortfald af tilskud.', 'discussed'],
    ['Et flertal (A og V) kan ikke anbefale broen. Bodil Krog (F) anbefaler den.', 'rejected']
  ])('%s', (text, outcome) => {
    expect(outcomeOf(text)).toBe(outcome)
  })

  test('what is told of earlier or other decisions does not count before what was decided now', () => {
    expect(outcomeOf('Taget til efterretning. Fraværende: Bo Rask.')).toBe('noted')
    expect(
      outcomeOf('Disse emner udgår af spørgsmålene:\n- Parkering\n\nEnighed om at flytte målingen til oktober.')
    ).toBe('decided')
  })
})

describe('sub-decisions', () => {
  test('each has its own outcome, and the block the weightiest', () => {
    const meaning = interpretDecision(
      'Sommerhilsen\n\nUdsat\n\nCykelparkering ved stationen\n\nGodkendt\n\nBogbussen\n\nDet blev besluttet, at ruten ændres.',
      {
        forum: null,
        decidedOn: null,
        subHeadingCandidates: ['Cykelparkering ved stationen']
      }
    )
    expect(meaning.subDecisions.map(({ heading, outcome }) => [heading, outcome])).toEqual([
      ['Sommerhilsen', 'postponed'],
      ['Cykelparkering ved stationen', 'approved'],
      ['Bogbussen', 'decided']
    ])
    expect(meaning.outcome).toBe('approved')
  })

  test('counted headings over what was decided on each, but no list of what was decided', () => {
    const parts = (text: string) =>
      interpretDecision(text, { forum: 'Havnerådet', decidedOn: '2027-03-12' }).subDecisions.map(
        ({ heading, text: said }) => [heading, said]
      )
    expect(
      parts('a) Bøjer\nRådet valgte de gule bøjer til 18.000 kr.\n\nb) Tidspunkt\nBøjerne lægges ud i uge 14.')
    ).toEqual([
      ['a) Bøjer', 'Rådet valgte de gule bøjer til 18.000 kr.'],
      ['b) Tidspunkt', 'Bøjerne lægges ud i uge 14.']
    ])
    expect(parts('Rådet ønsker tilbud på:\n1. Bøjer\n2. Redningskranse\nTilbuddene ses på næste møde.')).toEqual([])
  })

  test('a heading that looks like a sentence is one where the case has it', () => {
    const text = 'Kantinen lukker om fredagen\n\nIkke godkendt.\n\nParkering bag rådhuset\n\nUdsat.'
    const { subDecisions } = interpretDecision(text, {
      forum: null,
      decidedOn: null,
      subHeadingCandidates: ['Kantinen lukker om fredagen', 'Parkering bag rådhuset']
    })
    expect(subDecisions.map(({ heading }) => heading)).toEqual([
      'Kantinen lukker om fredagen',
      'Parkering bag rådhuset'
    ])
  })

  test('a few words between two paragraphs head the second, whatever its verb', () => {
    const { subDecisions } = interpretDecision(
      'Programmet\nGodkendt.\n\nForedrag om bøjer\nAnna Holt kontakter museet.\n\nMusik\nUdgår.',
      { forum: null, decidedOn: null }
    )
    expect(subDecisions.map(({ heading }) => heading)).toEqual(['Programmet', 'Foredrag om bøjer', 'Musik'])
  })

  test('a word for a list heads a paragraph of what was decided, too', () => {
    const { subDecisions } = interpretDecision('Program\nGodkendt.\nDeltagere\nLodserne inviteres til frokosten.', {
      forum: null,
      decidedOn: null
    })
    expect(subDecisions.map(({ heading }) => heading)).toEqual(['Program', 'Deltagere'])
  })

  test('Ad a), of proposals that are lettered', () => {
    const { subDecisions } = interpretDecision('Ad a) Anbefales.\n\nAd b) Anbefales ikke.', {
      forum: null,
      decidedOn: null
    })
    expect(subDecisions.map(({ heading, outcome }) => [heading, outcome])).toEqual([
      ['Ad a)', 'recommended'],
      ['Ad b)', 'rejected']
    ])
  })

  test('Ad 1, with its text below or behind', () => {
    const { subDecisions } = interpretDecision('Ad 1\nAnbefales.\nAd 2: Godkendt.', { forum: null, decidedOn: null })
    expect(subDecisions).toEqual([
      { heading: 'Ad 1', text: 'Anbefales.', outcome: 'recommended' },
      { heading: 'Ad 2', text: 'Godkendt.', outcome: 'approved' }
    ])
  })

  test('short lines of notes are no headings', () => {
    const { subDecisions } = interpretDecision(
      'Der skal hentes tilbud ind\n\nStart i den nordlige ende\n\nArbejdet foregår om natten',
      { forum: null, decidedOn: null }
    )
    expect(subDecisions).toEqual([])
  })
})

describe('what is told at an item for telling', () => {
  const outcomeUnder = (title: string, text: string): string | undefined =>
    readMinutes(
      `Referat af møde i Havnerådet den 4. maj 2027\n\nPunkt 1: ${title}\n\nBeslutning\n\n${text}\n\nPunkt 2: Ny kaj\n\nBeslutning\n\nGodkendt.`
    ).document.items[0]?.decisions[0]?.outcome

  test.each(['Meddelelser fra formanden', 'Eventuelt', 'Gensidig orientering', 'Nyt fra udvalgene', 'Velkomst'])(
    '%s decides nothing by itself',
    (title) => {
      expect(outcomeUnder(title, 'Kajen er malet. Bente ringer til smeden.')).toBe('none')
      expect(outcomeUnder(title, 'Kajen er malet. Rådet besluttede at male skuret.')).toBe('decided')
    }
  )
  test('what all go round and tell is noted, unless nobody has anything to tell', () => {
    expect(outcomeUnder('Bordet rundt', '* Anna: skuret er malet\n* Per: der mangler to bøjer')).toBe('noted')
    expect(outcomeUnder('Gensidig orientering', 'Anna Holt: Skuret er malet.\nPer Lind: Kranen er solgt.')).toBe(
      'noted'
    )
    expect(outcomeUnder('Bordet rundt', 'Anna: Intet\nPer: Intet nyt.')).toBe('none')
    expect(outcomeUnder('Eventuelt', 'Kajen er malet.\nFrist: 3. maj\nAnsvarlig: Per')).toBe('none')
  })
  test('what a higher body is told to have decided decides nothing there', () => {
    expect(outcomeUnder('Nyt fra formanden', 'Lejen sænkes. Folketinget har besluttet, at havne betaler det.')).toBe(
      'none'
    )
  })
  test('elsewhere the same words do', () => {
    expect(outcomeUnder('Maling af kajen', 'Kajen er malet. Bente ringer til smeden.')).toBe('decided')
    expect(outcomeUnder('Orientering om kajen', 'Bente ringer til smeden.')).toBe('decided')
  })
})
