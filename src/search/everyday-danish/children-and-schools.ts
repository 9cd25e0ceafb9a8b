/** Day care, schools, young people. For the notation see ../everyday-danish.ts. */
export const CHILDREN_AND_SCHOOLS = `
aflastning, aflastningsfamilie = aflastning, aflastningsophold
afsætningsplads, afsætningszone = afsætningsplads, afsætningszone ~ skolevej, parkering
aldersintegreret = integreret institution, aldersintegreret
ammestue ~ sundhedsplejerske
anbringe, anbragt, tvangsfjerne, børnehjem, døgninstitution, opholdssted = anbringelse, anbringelsessted ~ døgninstitution, opholdssted, anbragt
antimobning = mobning ~ antimobbestrategi
barn = børn
barnepige, babysitter = privat pasning ~ pasningsordning
barnevogn, klapvogn ~ dagtilbud, børnehus
basisgruppe, specialgruppe, kaktusgruppe = specialgruppe, basisgruppe ~ specialtilbud, specialpædagogisk
bemande, bemanding = bemanding, normering ~ personale
bleskift ~ dagtilbud
børn ~ elev, dagtilbud
børneby, campus = campus, børneby ~ skole, dagtilbud
børnecheck, børnepenge, børnetilskud = børneydelse, børnetilskud
børnehave, bh = dagtilbud ~ institution, daginstitution, børnehus
børnehavebørn, børnehavebarn, vuggestuebarn, vuggestuebørn, dagplejebarn, dagplejebørn = dagtilbud ~ børn, daginstitution, dagpleje
børnehaveleder, dagtilbudsleder, institutionsleder = dagtilbudsleder, institutionsleder ~ leder
børnehavelukning, institutionslukning, dagplejelukning = nedlæggelse, lukning ~ dagtilbud, kapacitetstilpasning
børnehaveplads, vuggestueplads, institutionsplads, daginstitutionsplads, pasningsplads = dagtilbudsplads, kapacitet ~ pasningsgaranti, venteliste, dagtilbud
børnehus = dagtilbud, integreret institution ~ børnehave, institution, vuggestue
børnepasning, pasning, børnepasser = dagtilbud, pasningsordning ~ dagpleje, pasningstilbud, privat pasning, pasningsgaranti
børnepsykolog ~ psykolog, ppr
børnesag, anbringelsessag, tvangsanbringelse, hjemgivelse = anbringelse ~ hjemgivelse, underretning
cykelprøve, cyklistprøve = cyklistprøve ~ trafiksikkerhed
daginstitution, institution = dagtilbud ~ børnehave, vuggestue, børnehus
dagpleje, dagplejemor, dagplejemødre = dagpleje ~ dagtilbud
dagtilbud = daginstitution ~ børnehave, vuggestue, dagpleje
diagnose ~ specialtilbud, autisme, adhd
drenge, pige = børn, unge ~ elev
drille, drilleri, mobbe, mobberi, mobning = mobning ~ chikane, antimobbestrategi, krænkende, trivsel
efterskole, højskole ~ efterskole, højskole, ungdomsuddannelse
elev = børn ~ skole, elevtal
elevråd = fælles elevråd, børnebyråd ~ ungeråd
eliteidrætsklasse, idrætsklasse, talentklasse, talenthold = talentklasse, idrætsklasse ~ talentudvikling, eliteidræt
enlig ~ eneforsørger, forsørger
erhvervsskole, erhvervsuddannelse, lærling, elevplads, læreplads = erhvervsuddannelse, læreplads ~ praktikplads, lærling, elev, ungdomsuddannelse
faglærer = lærer ~ fag
familiehus, familiebehandling = familiehus, familiebehandling ~ familierådgivning
feriepasning, fællespasning = fællespasning, feriepasning ~ lukkedage
fgu, produktionsskole, grunduddannelse = forberedende grunduddannelse ~ ungdomsuddannelse
forberedelsestid, lærerarbejdstid = forberedelsestid, arbejdstidsaftale ~ lærer
forældre ~ skolebestyrelse, forældrebestyrelse
forældrebetaling, børnehavepris, vuggestuepris, institutionspris, børnehavebetaling, sfobetaling = forældrebetaling, takst ~ egenbetaling, takstblad
forældrebetalt = forældrebetaling ~ egenbetaling
forældremyndighed, samvær = samvær, forældremyndighed
forældremøde, forældresamtale, forældresamarbejde = forældresamarbejde, forældremøde ~ skole-hjem-samarbejde
forældreråd, forældrebestyrelse = forældrebestyrelse, forældreråd ~ bestyrelse
forårssfo, minisfo, tidligsfo = forårs-sfo, tidlig sfo ~ sfo, skolestart
frafald, dropout = frafald, fastholdelse
fravær = sygefravær, skolefravær ~ fraværsprocent
frikvarter = pause
fripladstilskud, friplads = friplads, økonomisk friplads, fripladstilskud
fritidshjem, fritidsordning, fritter, sfo, skolefritidsordning = sfo, skolefritidsordning ~ fritidstilbud, fritidscenter, fritidshjem, klub
fritidsjob, lommepengejob = fritidsjob, lommepengejob
fritidsklub, ungdomsklub, juniorklub = klubtilbud, fritidstilbud, fritidscenter ~ klub, ungdomsskole
fødsel, fødsler, fødselstal, børnetal = børnetal, fødselstal ~ befolkningsprognose, befolkningstal
gymnasie, gymnasium, hf, htx, hhx = ungdomsuddannelse, gymnasium
gæstepleje, gæstedagpleje = gæstedagpleje, gæstehus ~ vikardækning
heldagsskole = skoledag ~ understøttende undervisning
hjemmepasning, hjemmepasser = pasningstilskud, pasning ~ pasningsordning
hjemmeskole = hjemmeundervisning
hjemmeundervisning, hjemmeundervise = hjemmeundervisning ~ undervisning
håndværkerskole = erhvervsuddannelse, erhvervsskole ~ ungdomsuddannelse
håndværksfag, sløjd, hjemkundskab, madkundskab, praksisfaglig = praksisfaglighed ~ faglokale, madkundskab
indskrivning, indmeldelse = indskrivning, optagelse, tilmelding ~ optagelsesregler
inklusion ~ specialundervisning, segregering
inklusionspædagog = inklusion ~ ressourcepædagog, støttepædagog
ipad, tablet, chromebook, skolecomputer = tablet, it-udstyr ~ digitale læremidler, computer
karakter, eksamen, afgangsprøve = afgangsprøve, karaktergennemsnit, prøveresultat ~ kvalitetsrapport
klasse ~ klassetrin, klassedannelse
klassebillede, skolebillede = skolefoto ~ foto
klassekammerat, skolekammerat ~ elev, klasse
klasselokale, skolelokaler, klasseværelse, faglokale = undervisningslokale, faglokale ~ klasselokale, lokale
klasselærer, kontaktlærer = klasselærer ~ lærer
klassesammenlægning, holddannelse, klassedeling = klassedannelse, holddannelse ~ klassekvotient
klassestørrelse, klassekvotient, klasseloft, elevtal = klassekvotient, elevtal ~ klassedannelse
konfirmand, konfirmation, konfirmationsforberedelse = konfirmationsforberedelse, konfirmation
kvalitetsrapport ~ kvalitet, trivselsmåling
landsbyskole, småskole, lilleskole = skolestruktur, landsbyordning ~ skole
larm = støj, støjgene
leg, legetøj = leg, legetøj
legeplads, gynge, klatrestativ, rutsjebane, sandkasse = legeplads, legeredskab ~ legepladseftersyn, udearealer
legestue ~ dagpleje, dagtilbud
lejr, lejrskole, lejrtur, hyttetur, kolonitur = lejrskole, lejrskoleophold ~ koloni, ekskursion
lektier, lektiehjælp, lektiecafé = lektiehjælp, lektiecafé ~ understøttende undervisning
linjefag, valgfag, fagrække = valgfag, fagrække ~ undervisning
lukkedag, lukkeuger, sommerlukning, sommerferielukning = lukkedag, ferielukning ~ lukkeuge, feriepasning, fællespasning
lærer, skolelærer, lærerinde = lærer, undervisere ~ undervisning, undervisningspersonale, skole
lærermangel = rekruttering ~ lærer
læringsportal, aula, intra, forældreintra, skoleintra = aula, læringsplatform ~ kommunikationsplatform
læsning ~ læsehandleplan, læsekompetencer
madskole ~ madordning, kost
matematik ~ matematikvejleder, matematikstrategi
mesterlære, juniormesterlære = juniormesterlære, mesterlære ~ erhvervsuddannelse
minimumsnormering, normering = minimumsnormering, normering ~ personale, bemanding
mistrivsel, mistrives = trivsel, mistrivsel ~ skolefravær
mobilhotel, telefonskab, mobilskab, telefonhotel, mobilkasse = mobilhotel, mobilskab ~ mobilfri, mobiltelefon, telefon
mobiltelefonforbud = mobilforbud, mobilfri ~ mobilpolitik
modersmål, modersmålsundervisning = modersmålsundervisning ~ tosproget
modtageklasse = modtagelsesklasse ~ flygtning
morgenåbning, morgenpasning ~ morgenpasning, åbningstid
musikskole, musikundervisning = musikskole ~ musik, kulturskole
mødre, mor = forældre
naturskole, naturvejleder = naturskole, naturvejledning
opskrevet = venteliste, opskrivning ~ pladsanvisning, optagelse
opskrivning, venteliste, kø = venteliste, ventetid, anvisning, opskrivning ~ optagelsesregler, pladsanvisning, kapacitet, optagelse
ordblind, dyslektiker, dysleksi, læsevanskelig = ordblindhed, læsevanskeligheder ~ ordblindeundervisning, læsehandleplan, læsevejleder, hjælpemiddel
overbygning, udskoling, mellemtrin, overbygningsskole = udskoling, overbygning ~ mellemtrin, klassetrin
overflytning = overflytning ~ overflytningsventeliste, skoleskift
overgang, brobygning = overgang, brobygning
pasningsgaranti = pladsgaranti ~ dagtilbud, plads
pasningstilskud, børnepasningstilskud = pasningstilskud ~ privat pasning, pasningsordning
pladsanvisning ~ anvisning, kapacitet, venteliste
plejefamilie, plejebarn, plejebørn, familiepleje = plejefamilie, familiepleje ~ anbringelse
poder, rollinger, smårollinger, småfolk, kids = børn
praktik, praktikant, erhvervspraktik = praktik, praktikant, virksomhedspraktik ~ læreplads
privatskole, friskole = friskole, privatskole, fri grundskole ~ frie skoler
pusleplads = puslefaciliteter
pædagog, børnehavelærer = pædagog, pædagogisk personale ~ personale, medarbejder, dagtilbud
pædagogmangel ~ rekruttering
pædagogmedhjælper, medhjælper = pædagogmedhjælper, pædagogisk assistent ~ personale
pædagogstuderende, lærerstuderende = praktik, studerende
ringetid, skoletid = mødetid, ringetid ~ skoledag
skema, skoleskema ~ timetal, planlægning
skole, folkeskole ~ skolestruktur, undervisning, skolevæsen, folkeskole
skolebarn, skolebørn = elev ~ skole
skolebestyrelse ~ bestyrelse, skolebestyrelsesvalg
skolebibliotek, skolebibliotekar = læringscenter, skolebibliotek ~ bibliotek
skolebod = madordning ~ kantine
skolebog, skolebøger, lærebog, lærebøger, undervisningsmateriale = læremiddel, undervisningsmiddel ~ læringsmiddel
skolebus, skolekørsel, skoletaxa, skoletransport = skolebus, skolekørsel ~ elevbefordring, befordring, buskørsel, kørsel
skoledag = undervisningstime ~ understøttende undervisning
skoledistrikt, skolekreds, distriktsskole = skoledistrikt, distriktsgrænse ~ distrikt, skolestruktur
skoleferie, ferieplan, feriedage = ferieplan, skoleferieplan ~ ferie, lukkedage
skolefest, gallafest, skolebal = skolefest ~ arrangement
skoleforvaltning, skoleafdeling, skolekontor = skoleafdeling, skoleforvaltning ~ skoleområde
skolefravær, pjæk, skolevægring = skolefravær, bekymrende fravær, elevfravær ~ fravær
skolegang = undervisning ~ skolefravær
skolegrænse, skoleområde = skoledistrikt, distriktsgrænse ~ distrikt, skolestruktur
skolegård = udearealer ~ legeplads
skoleindskrivning, skoletilmelding, skoleoptagelse = skoleindskrivning, indskrivning ~ skolestart
skoleinspektør, rektor, skolechef, skoleleder = skoleleder ~ leder
skolekantine = skolebod, skolemad ~ kantine
skolelukning, skolenedlæggelse, skolesammenlægning = skolestruktur, nedlæggelse, skolenedlæggelse, sammenlægning ~ skole
skolelæge, sundhedsplejerske, sundhedsplejen = sundhedspleje, sundhedsplejerske
skolemad, madordning, frokostordning, madpakke = madordning, frokostordning ~ skolemad, sund frokost, måltid, kantine
skolemælk, mælk ~ skolemælk, mælkeordning
skoleombygning, skolerenovering, skolebyggeri, skoleudvidelse = skolebyggeri, skolerenovering ~ renovering, udbygning
skolepatrulje ~ trafiksikkerhed
skolepenge, skolegeld ~ egenbetaling, bidrag
skoleprojekt = skolebyggeri ~ skole, anlægsprojekt
skolepsykolog, ppr = ppr, pædagogisk psykologisk rådgivning ~ psykolog
skoleresultat, karaktersnit, karaktergennemsnit = karaktergennemsnit, prøveresultat ~ kvalitetsrapport
skoleskift, skolevalg = frit skolevalg, skoleskift ~ skoledistrikt
skolesocialrådgiver, fremskudt = fremskudt rådgiver, socialrådgiver
skolestart, førskole, førskolebørn, børnehaveklasse, indskoling = børnehaveklasse, skolestart ~ indskoling, skoleindskrivning, overgang, skolegruppe, forårs-sfo
skolestartsalder = skolestart, indskrivning
skolestruktur ~ skoledistrikt, skole, nedlæggelse
skoletaske ~ skole
skoletimer, timetal = undervisningstime, timetal
skoletoilet ~ toilet, toiletforhold
skoletur, klassetur, skoleudflugt, skolerejse = lejrskole, ekskursion ~ udflugt
skoleudsættelse = udsat skolestart ~ skolestart, skoleindskrivning
skolevej, skolerute, skolesti = trafiksikker skolevej, skolesti ~ trafiksikkerhed, elevbefordring
skolevægrer = skolevægring ~ fravær, bekymrende fravær
skolevæsen = skolestruktur, skolevæsen ~ skole
skovbørnehave, naturbørnehave, udebørnehave = naturbørnehave, skovbørnehave ~ dagtilbud, børnehave
skærmtid, mobilforbud, mobilfri = mobilfri, mobilpolitik, skærmpolitik, digital dannelse ~ mobiltelefon, skærm
slik, sodavand, energidrik ~ sukkerpolitik, kostpolitik
småbørn, spædbørn, baby = børn ~ vuggestue, dagpleje, dagtilbud
solcreme, solbeskyttelse ~ sol, dagtilbud
specialbarn, specialbørn, specialelev = specialundervisning, specialtilbud ~ inklusion
specialbørnehave = specialdagtilbud, specialbørnehave ~ specialpædagogisk, dagtilbud
specialklasse, specialskole = specialundervisning, specialklasse, specialtilbud, specialskole ~ segregering, inklusion
specialområde = specialundervisning, specialtilbud
specialundervisning = specialklasse, specialtilbud ~ inklusion
sprogtest, sprogscreening = sprogvurdering ~ sprogstimulering
storebørnsgruppe ~ dagtilbud, børnehave
storfamilie ~ familie
stu = tilrettelagt ungdomsuddannelse ~ ungdomsuddannelse
studerende = studerende, studie
støttepædagog, ressourcepædagog, støttetimer = støttepædagog, ressourcepædagog, støttetime ~ specialpædagogisk støtte
svømmetime, skolesvømning = svømmeundervisning, skolesvømning ~ svømmehal
svømmetur = svømmeundervisning ~ svømning
svømmeundervisning ~ skolesvømning
søskende = søskenderabat, søskendetilskud
sårbar ~ socialt udsat
talent ~ talentudvikling, eliteidræt
talepædagog, logopæd, sprogpædagog, sprogvejleder = tale-hørelærer, logopæd ~ sprogvejleder, sprogvurdering, sprogindsats, sprogstimulering
teenager, pubertet = unge
tiende = 10 klasse, 10 klassecenter
tilsynsførende = tilsyn, tilsynsførende
tosproget, tosprogede = tosproget ~ sprogvurdering, sprogstimulering
trivsel ~ trivselsmåling, mistrivsel
tvilling ~ børn
udadreagerende, voldsepisode = vold, udadreagerende adfærd ~ magtanvendelse, konflikt
uddannelse ~ kursus, kompetenceudvikling
uddannelsesparat, uparat = uddannelsesparathed ~ uddannelsesvejledning
udeskole, naturklasse = udeskole, naturskole
udflugt, ekskursion, tur = ekskursion, udflugt, tur ~ sommertur, studietur
udskolingslinje, linjeskole, profilskole, profillinje = profillinje, linje ~ udskoling
underretning, indberetning, bekymring, bekymret = underretning ~ tidlig indsats, bekymring
underviser = lærer ~ undervisning
undervisningstid, skoleuge = undervisningstime, timetal
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
