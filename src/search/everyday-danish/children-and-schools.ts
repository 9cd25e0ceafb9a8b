/** Day care, schools, young people. For the notation see ../everyday-danish.ts. */
export const CHILDREN_AND_SCHOOLS = `
aflastning, aflastningsfamilie = aflastning, aflastningsophold
anbringe, anbragt, tvangsfjernet, tvangsfjerne, børnehjem, døgninstitution, opholdssted = anbringelse, anbringelsessted ~ døgninstitution, opholdssted, anbragt
antimobning = mobning ~ antimobbestrategi
barn = børn
bemande, bemanding = bemanding, normering ~ personale
børn ~ elev, dagtilbud
børneby, campus = campus, børneby ~ skole, dagtilbud
børnecheck, børnepenge, børnetilskud = børneydelse, børnetilskud
børnehave, bh = dagtilbud ~ institution, daginstitution, børnehus
børnehus = dagtilbud, integreret institution ~ børnehave, institution, vuggestue
børnepasning, pasning, børnepasser = dagtilbud, pasningsordning ~ dagpleje, pasningstilbud, privat pasning, pasningsgaranti
børnepsykolog ~ psykolog, ppr
cykelprøve, cyklistprøve = cyklistprøve ~ trafiksikkerhed
daginstitution, institution = dagtilbud ~ børnehave, vuggestue, børnehus
dagpleje, dagplejemor, dagplejemødre = dagpleje ~ dagtilbud
dagtilbud = daginstitution ~ børnehave, vuggestue, dagpleje
drenge, pige = børn, unge ~ elev
drille, drilleri, mobbe, mobberi, mobning = mobning ~ chikane, antimobbestrategi, krænkende, trivsel
efterskole, højskole ~ efterskole, højskole, ungdomsuddannelse
elev = børn ~ skole, elevtal
elevråd = fælles elevråd, børnebyråd ~ ungeråd
enlig ~ eneforsørger, forsørger
erhvervsskole, erhvervsuddannelse, lærling, elevplads, læreplads = erhvervsuddannelse, læreplads ~ praktikplads, lærling, elev, ungdomsuddannelse
familiehus, familiebehandling = familiehus, familiebehandling ~ familierådgivning
feriepasning, fællespasning = fællespasning, feriepasning ~ lukkedage
forældre ~ skolebestyrelse, forældrebestyrelse
forældrebetaling, børnehavepris, vuggestuepris, institutionspris, børnehavebetaling, sfobetaling = forældrebetaling, takst ~ egenbetaling, takstblad
forældreråd, forældrebestyrelse = forældrebestyrelse, forældreråd ~ bestyrelse
forårssfo, minisfo, tidligsfo = forårs-sfo, tidlig sfo ~ sfo, skolestart
fravær = sygefravær, skolefravær ~ fraværsprocent
frikvarter = pause
fripladstilskud, friplads = friplads, økonomisk friplads, fripladstilskud
fritidshjem, fritidsordning, fritter, sfo, skolefritidsordning = sfo, skolefritidsordning ~ fritidstilbud, fritidscenter, fritidshjem, klub
fritidsjob, lommepengejob = fritidsjob, lommepengejob
fritidsklub, ungdomsklub, juniorklub = klubtilbud, fritidstilbud, fritidscenter ~ klub, ungdomsskole
fødsel, fødsler, fødselstal, børnetal = børnetal, fødselstal ~ befolkningsprognose, befolkningstal
gymnasie, gymnasium, hf, htx, hhx = ungdomsuddannelse, gymnasium
gæstepleje, gæstedagpleje = gæstedagpleje, gæstehus ~ vikardækning
indskrivning, indmeldelse = indskrivning, optagelse, tilmelding ~ optagelsesregler
inklusion ~ specialundervisning, segregering
inklusionspædagog = inklusion ~ ressourcepædagog, støttepædagog
ipad, tablet, chromebook, skolecomputer = tablet, it-udstyr ~ digitale læremidler, computer
karakter, eksamen, afgangsprøve = afgangsprøve, karaktergennemsnit, prøveresultat ~ kvalitetsrapport
klasselokale, skolelokaler, klasseværelse, faglokale = undervisningslokale, faglokale ~ klasselokale, lokale
klasselærer, kontaktlærer = klasselærer ~ lærer
klassestørrelse, klassekvotient, klasseloft, elevtal = klassekvotient, elevtal ~ klassedannelse
kvalitetsrapport ~ kvalitet, trivselsmåling
landsbyskole, småskole, lilleskole = skolestruktur, landsbyordning ~ skole
larm = støj, støjgene
leg, legetøj = leg, legetøj
legeplads, gynge, klatrestativ, rutsjebane, sandkasse = legeplads, legeredskab ~ legepladseftersyn, udearealer
legestue ~ dagpleje, dagtilbud
lejr, lejrskole, lejrtur, hyttetur, kolonitur = lejrskole, lejrskoleophold ~ koloni, ekskursion
lektier, lektiehjælp, lektiecafé = lektiehjælp, lektiecafé ~ understøttende undervisning
lukkedag, lukkeuger, sommerlukning, sommerferielukning = lukkedag, ferielukning ~ lukkeuge, feriepasning, fællespasning
lærer, skolelærer, lærerinde = lærer, undervisere ~ undervisning, undervisningspersonale, skole
lærermangel = rekruttering ~ lærer
læringsportal, aula, intra, forældreintra, skoleintra = aula, læringsplatform ~ kommunikationsplatform
læsning ~ læsehandleplan, læsekompetencer
madskole ~ madordning, kost
matematik ~ matematikvejleder, matematikstrategi
minimumsnormering, normering = minimumsnormering, normering ~ personale, bemanding
mistrivsel, mistrives = trivsel, mistrivsel ~ skolefravær
mobiltelefonforbud = mobilforbud, mobilfri ~ mobilpolitik
modtageklasse = modtagelsesklasse ~ flygtning
morgenåbning, morgenpasning ~ morgenpasning, åbningstid
musikskole, musikundervisning = musikskole ~ musik, kulturskole
naturskole, naturvejleder = naturskole, naturvejledning
opskrivning, venteliste, kø = venteliste, ventetid, anvisning ~ optagelsesregler, pladsanvisning, kapacitet
ordblind, dyslektiker, dysleksi, læsevanskelig = ordblindhed, læsevanskeligheder ~ ordblindeundervisning, læsehandleplan
pasningsgaranti = pladsgaranti ~ dagtilbud, plads
pladsanvisning ~ anvisning, kapacitet, venteliste
plejefamilie, plejebarn, plejebørn, familiepleje = plejefamilie, familiepleje ~ anbringelse
poder, rollinger, smårollinger, småfolk, kids = børn
praktik, praktikant, erhvervspraktik = praktik, praktikant, virksomhedspraktik ~ læreplads
privatskole, friskole = friskole, privatskole, fri grundskole ~ frie skoler
pædagog, børnehavelærer = pædagog, pædagogisk personale ~ personale, medarbejder, dagtilbud
pædagogmedhjælper, medhjælper = pædagogmedhjælper, pædagogisk assistent ~ personale
ringetid, skoletid = mødetid, ringetid ~ skoledag
skema, skoleskema ~ timetal, planlægning
skole, folkeskole ~ skolestruktur, undervisning, skolevæsen, folkeskole
skolebarn, skolebørn = elev ~ skole
skolebestyrelse ~ bestyrelse, skolebestyrelsesvalg
skolebod = madordning ~ kantine
skolebog, skolebøger, lærebog, lærebøger, undervisningsmateriale = læremiddel, undervisningsmiddel ~ læringsmiddel
skolebus, skolekørsel, skoletaxa, skoletransport = skolebus, skolekørsel ~ elevbefordring, befordring, buskørsel, kørsel
skoledag = undervisningstime ~ understøttende undervisning
skoledistrikt, skolekreds, distriktsskole = skoledistrikt, distriktsgrænse ~ distrikt, skolestruktur
skoleferie, ferieplan, feriedage = ferieplan, skoleferieplan ~ ferie, lukkedage
skolefest, gallafest, skolebal = skolefest ~ arrangement
skolefravær, pjæk, skolevægring = skolefravær, bekymrende fravær, elevfravær ~ fravær
skolegård = udearealer ~ legeplads
skoleinspektør, rektor, skolechef, skoleleder = skoleleder ~ leder
skolelukning, skolenedlæggelse, skolesammenlægning = skolestruktur, nedlæggelse, skolenedlæggelse, sammenlægning ~ skole
skolelæge, sundhedsplejerske, sundhedsplejen = sundhedspleje, sundhedsplejerske
skolemad, madordning, frokostordning, madpakke = madordning, frokostordning ~ skolemad, sund frokost, måltid, kantine
skolemælk, mælk ~ skolemælk, mælkeordning
skolepatrulje ~ trafiksikkerhed
skolepenge, skolegeld ~ egenbetaling, bidrag
skolepsykolog, ppr = ppr, pædagogisk psykologisk rådgivning ~ psykolog
skolestart, førskole, førskolebørn, børnehaveklasse, indskoling = børnehaveklasse, skolestart ~ indskoling, skoleindskrivning, overgang, skolegruppe, forårs-sfo
skolestruktur ~ skoledistrikt, skole, nedlæggelse
skoletaske ~ skole
skoletimer, timetal = undervisningstime, timetal
skoletoilet ~ toilet, toiletforhold
skolevej, skolerute, skolesti = trafiksikker skolevej, skolesti ~ trafiksikkerhed, elevbefordring
skovbørnehave, naturbørnehave, udebørnehave = naturbørnehave, skovbørnehave ~ dagtilbud, børnehave
skærmtid, mobilforbud, mobilfri = mobilfri, mobilpolitik, skærmpolitik, digital dannelse ~ mobiltelefon, skærm
slik, sodavand, energidrik ~ sukkerpolitik, kostpolitik
småbørn, spædbørn, baby = børn ~ vuggestue, dagpleje, dagtilbud
specialklasse, specialskole = specialundervisning, specialklasse, specialtilbud, specialskole ~ segregering, inklusion
specialundervisning = specialklasse, specialtilbud ~ inklusion
storfamilie ~ familie
støttepædagog, ressourcepædagog, støttetimer = støttepædagog, ressourcepædagog, støttetime ~ specialpædagogisk støtte
svømmeundervisning ~ skolesvømning
søskende = søskenderabat, søskendetilskud
sårbar ~ socialt udsat
talepædagog, logopæd, sprogpædagog, sprogvejleder = tale-hørelærer, logopæd ~ sprogvejleder, sprogvurdering, sprogindsats, sprogstimulering
teenager, pubertet = unge
tiende = 10 klasse, 10 klassecenter
tosproget, tosprogede = tosproget ~ sprogvurdering, sprogstimulering
trivsel ~ trivselsmåling, mistrivsel
tvilling ~ børn
uddannelse ~ kursus, kompetenceudvikling
udeskole, naturklasse = udeskole, naturskole
udflugt, ekskursion, tur = ekskursion, udflugt, tur
underretning, indberetning, bekymring, bekymret = underretning ~ tidlig indsats, bekymring
underviser = lærer ~ undervisning
ungdom = unge
ungdomshus = ungehus ~ ungdomsskole, klubtilbud
ungdomsskole ~ ungdomsskoleplan, klubtilbud
ungdomsuddannelse ~ gymnasium, erhvervsuddannelse, erhvervsskole
ungdomsuddannelsesvejledning, uu, studievejleder, uddannelsesvejleder = uddannelsesvejledning, ungevejledning ~ kommunale ungeindsats
unge ~ ungdom, teenager
ungeråd, ungdomsråd, ungebyråd = ungeråd, ungdomsråd ~ elevråd
vuggestue = dagtilbud ~ institution, daginstitution, børnehus
åbningstid, åbent, åbne, morgenåbent, aftenåbent = åbningstid ~ åbning, lukketid
årgang ~ klassetrin
`
