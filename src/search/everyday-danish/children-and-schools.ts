/** Day care, schools, young people. For the notation see ../everyday-danish.ts. */
export const CHILDREN_AND_SCHOOLS = `
afgangsklasse, afgangselev, niendeklasse = udskoling, afgangsprøve
aflastning, aflastningsfamilie = aflastning, aflastningsophold
afsætningsplads, afsætningszone = afsætningsplads, afsætningszone ~ skolevej, parkering
aldersblandet, årgangsblandet, samlæsning = samlæsning, aldersintegreret ~ klassedannelse
aldersintegreret = integreret institution, aldersintegreret
ammestue ~ sundhedsplejerske
anbringe, anbragt, tvangsfjerne, børnehjem, døgninstitution, opholdssted = anbringelse, anbringelsessted ~ døgninstitution, opholdssted, anbragt
antimobning = mobning ~ antimobbestrategi
barn = børn
barnebarn, børnebarn, børnebørn ~ børn, dagtilbud
barnepige, babysitter = privat pasning ~ pasningsordning
barnestol, småbørnsstol ~ dagtilbud, inventar
barnetslov, børnekonvention = barnets lov ~ børn
barnevogn, klapvogn ~ dagtilbud, børnehus
basisgruppe, specialgruppe, kaktusgruppe = specialgruppe, basisgruppe ~ specialtilbud, specialpædagogisk
bemande, bemanding = bemanding, normering ~ personale
bleskift ~ dagtilbud
blokfløjte = musikskole, musikundervisning, musik ~ instrument, øvelokale, orkester
bogstaver, alfabet, højtlæsning, stavning, læsehest, læsetest, læseprøve = læsning, læsekompetencer ~ læsehandleplan
bortfjerne, familieplacere = anbringelse, tvangsanbringelse ~ underretning
børn ~ elev, dagtilbud
børneby, campus = campus, børneby ~ skole, dagtilbud
børnecheck, børnepenge, børnetilskud = børneydelse, børnetilskud
børneflok, børnegruppe, ungeflok = børn, børnegruppe ~ normering
børnegymnastik ~ idræt, børn
børnehave, bh = dagtilbud ~ institution, daginstitution, børnehus
børnehavebørn, børnehavebarn, vuggestuebarn, vuggestuebørn, dagplejebarn, dagplejebørn = dagtilbud ~ børn, daginstitution, dagpleje
børnehaveklasseleder, nulteklasse, nulte = børnehaveklasse ~ skolestart, indskoling
børnehaveleder, dagtilbudsleder, institutionsleder = dagtilbudsleder, institutionsleder ~ leder
børnehavelukning, institutionslukning, dagplejelukning = nedlæggelse, lukning ~ dagtilbud, kapacitetstilpasning
børnehaveplads, vuggestueplads, institutionsplads, daginstitutionsplads, pasningsplads = dagtilbudsplads, kapacitet ~ pasningsgaranti, venteliste, dagtilbud
børnehavetante, børnehavepædagog, vuggestuedame, børnehavedame = pædagog, pædagogisk personale ~ dagtilbud
børnehjemsbarn, plejeforældre, plejemor, plejefar, plejedatter, plejesøn = plejefamilie, anbringelse ~ familiepleje
børnehus = dagtilbud, integreret institution ~ børnehave, institution, vuggestue
børneleg, legestativ, svævebane, kravlegård, klatrenet = legeredskab, legeplads ~ udearealer
børnepasning, pasning, børnepasser = dagtilbud, pasningsordning ~ dagpleje, pasningstilbud, privat pasning, pasningsgaranti
børnepsykolog ~ psykolog, ppr
børnesag, anbringelsessag, tvangsanbringelse, hjemgivelse = anbringelse ~ hjemgivelse, underretning
børnesagkyndig, børnefaglig = børnefaglig ~ underretning
computerafhængig, skærmafhængig, ipadtid, skærmbrug, spilleafhængig ~ skærm, digital dannelse, skærmpolitik
cykelprøve, cyklistprøve = cyklistprøve ~ trafiksikkerhed
daginstitution, institution = dagtilbud ~ børnehave, vuggestue, børnehus
dagpleje, dagplejemor, dagplejemødre = dagpleje ~ dagtilbud
dagplejegruppe, dagplejekollega, dagplejechef, dagplejepædagog = dagpleje ~ dagtilbud
dagtilbud = daginstitution ~ børnehave, vuggestue, dagpleje
dansklærer, matematiklærer, engelsklærer, idrætslærer = lærer ~ linjefag, kompetencedækning
diagnose ~ specialtilbud, autisme, adhd
drenge, pige = børn, unge ~ elev
drille, drilleri, mobbe, mobberi, mobning = mobning ~ chikane, antimobbestrategi, krænkende, trivsel
døgnfamilie, døgnhjem, ungehjem, ungdomspension, ungdomspensionat = opholdssted, anbringelse ~ døgninstitution
efterskole, højskole ~ efterskole, højskole, ungdomsuddannelse
efterværn, overgangstilbud, voksenovergang, attenårig = efterværn ~ ungestøtte
elev = børn ~ skole, elevtal
elevplan, meddelelsesbog = meddelelsesbog, elevplan ~ elev
elevråd = fælles elevråd, børnebyråd ~ ungeråd
eliteidrætsklasse, idrætsklasse, talentklasse, talenthold = talentklasse, idrætsklasse ~ talentudvikling, eliteidræt
enlig ~ eneforsørger, forsørger
erhvervsskole, erhvervsuddannelse, lærling, elevplads, læreplads = erhvervsuddannelse, læreplads ~ praktikplads, lærling, elev, ungdomsuddannelse
faglærer = lærer ~ fag
familiehus, familiebehandling = familiehus, familiebehandling ~ familierådgivning
feriepasning, fællespasning = fællespasning, feriepasning ~ lukkedage
fgu, produktionsskole, grunduddannelse = forberedende grunduddannelse ~ ungdomsuddannelse
flyverdragt, regntøj, gummistøvler, skiftetøj, sutsko, vanter ~ dagtilbud
forberedelsestid, lærerarbejdstid = forberedelsestid, arbejdstidsaftale ~ lærer
forsømmelse, pjækkeri, pjækkede, skulke, fraværsdage, fraværsprotokol = skolefravær, bekymrende fravær ~ fravær
forældre ~ skolebestyrelse, forældrebestyrelse
forældrebetaling, børnehavepris, vuggestuepris, institutionspris, børnehavebetaling, sfobetaling = forældrebetaling, takst ~ egenbetaling, takstblad
forældrebetalt = forældrebetaling ~ egenbetaling
forældremyndighed, samvær = samvær, forældremyndighed
forældremøde, forældresamtale, forældresamarbejde = forældresamarbejde, forældremøde ~ skole-hjem-samarbejde
forældreråd, forældrebestyrelse = forældrebestyrelse, forældreråd ~ bestyrelse
forårssfo, minisfo, tidligsfo = forårs-sfo, tidlig sfo ~ sfo, skolestart
frafald, dropout = frafald, fastholdelse
fravær = sygefravær, skolefravær ~ fraværsprocent
fremmedsprog = fremmedsprog, sprogvalg, oversættelse ~ undervisning, klart sprog
frikvarter = pause
fripladstilskud, friplads = friplads, økonomisk friplads, fripladstilskud
fritidshjem, fritidsordning, fritter, sfo, skolefritidsordning = sfo, skolefritidsordning ~ fritidstilbud, fritidscenter, fritidshjem, klub
fritidsjob, lommepengejob = fritidsjob, lommepengejob
fritidsklub, ungdomsklub, juniorklub = klubtilbud, fritidstilbud, fritidscenter ~ klub, ungdomsskole
fritidsmedhjælper, klubmedarbejder, klubpædagog, fritterpædagog = klubtilbud, pædagog ~ fritidstilbud
fritidsplads, sfoplads, klubplads, klubkontingent, sfopris = sfo, klubtilbud ~ forældrebetaling, takst
fædregruppe, babyrytmik, babygruppe = sundhedspleje ~ fødselsforberedelse
fødsel, fødsler, fødselstal, børnetal = børnetal, fødselstal ~ befolkningsprognose, befolkningstal
fødselsår, fødselsbølge, babyboom, børneboom = børnetal ~ befolkningsprognose
garderobe, klædeskab, støvleskab, skolegarderobe = garderobe ~ lokaleforhold
guitar = musikskole, musikundervisning, musik ~ instrument, øvelokale, orkester
gymnasie, gymnasium, hf, htx, hhx = ungdomsuddannelse, gymnasium
gymnasieelev, gymnasieklasse, studenterhue, studentereksamen, gymnasiepladser = gymnasium, ungdomsuddannelse
gæstepleje, gæstedagpleje = gæstedagpleje, gæstehus ~ vikardækning
hakkekylling, mobbeoffer, øgenavn, hadebesked, netmobning = mobning ~ antimobbestrategi, trivsel
heldagsskole = skoledag ~ understøttende undervisning
hentetid, afhentetid ~ åbningstid, dagtilbud
hjemmegående = pasningstilskud ~ pasningsordning
hjemmepasning, hjemmepasser = pasningstilskud, pasning ~ pasningsordning
hjemmeskole = hjemmeundervisning
hjemmeundervisning, hjemmeundervise = hjemmeundervisning ~ undervisning
hoppepude = legeredskab, legeplads, tivoli, cirkus ~ udearealer, arrangement
håndværkerskole = erhvervsuddannelse, erhvervsskole ~ ungdomsuddannelse
håndværksfag, sløjd, hjemkundskab, madkundskab, praksisfaglig = praksisfaglighed ~ faglokale, madkundskab
idrætstime, gymnastiktime, gymnastiklærer, motionsdag, skolemotion = idrætsundervisning, bevægelse ~ motion
indkøre, indkøring, tilvænning, opstartsdag = indkøring, overgang ~ dagtilbud
indskrivning, indmeldelse = indskrivning, optagelse, tilmelding ~ optagelsesregler
inklusion ~ specialundervisning, segregering
inklusionspædagog = inklusion ~ ressourcepædagog, støttepædagog
ipad, tablet, chromebook, skolecomputer = tablet, it-udstyr ~ digitale læremidler, computer
karakter, eksamen, afgangsprøve = afgangsprøve, karaktergennemsnit, prøveresultat ~ kvalitetsrapport
karakterræs, karakterpres, topkarakter, dumpekarakter, karaktergivning = karaktergennemsnit, prøveresultat ~ afgangsprøve
klasse ~ klassetrin, klassedannelse
klassebillede, skolebillede = skolefoto ~ foto
klassekammerat, skolekammerat ~ elev, klasse
klassekasse, forældrekasse ~ forældresamarbejde, forældrebetaling
klasselokale, skolelokaler, klasseværelse, faglokale = undervisningslokale, faglokale ~ klasselokale, lokale
klasselærer, kontaktlærer = klasselærer ~ lærer
klassesammenlægning, holddannelse, klassedeling = klassedannelse, holddannelse ~ klassekvotient
klassestørrelse, klassekvotient, klasseloft, elevtal = klassekvotient, elevtal ~ klassedannelse
klassetrivsel, klassemiljø, klasserumsledelse, undervisningsmiljø = undervisningsmiljø, trivsel ~ klasseledelse
klaver = musikskole, musikundervisning, musik ~ instrument, øvelokale, orkester
knallertkursus, knallertbevis, knallertkørekort, knallertundervisning = knallertkørekort, ungdomsskole
knægt, tøs, purk, møgunge, datter, søn, sønnike, guldklump = børn ~ elev, unge
konfirmand, konfirmation, konfirmationsforberedelse = konfirmationsforberedelse, konfirmation
krudtugle, vildbasse, uopdragen, hidsigprop ~ udadreagerende adfærd, trivsel, specialpædagogisk
krybbe, barnevognsskur, middagslur, sovetid, krybberum ~ dagtilbud, krybberum, vuggestue
kvalitetsrapport ~ kvalitet, trivselsmåling
kørekortklasse, trafikundervisning, færdselslære, gåbus, cykelbus = trafikundervisning ~ trafiksikkerhed, skolevej
landsbyskole, småskole, lilleskole = skolestruktur, landsbyordning ~ skole
larm = støj, støjgene
leg, legetøj = leg, legetøj
legeaftale, legegruppe, legekammerat ~ dagtilbud, trivsel, legegruppe
legeplads, gynge, klatrestativ, rutsjebane, sandkasse = legeplads, legeredskab ~ legepladseftersyn, udearealer
legestue ~ dagpleje, dagtilbud
lejr, lejrskole, lejrtur, hyttetur, kolonitur = lejrskole, lejrskoleophold ~ koloni, ekskursion
lektier, lektiehjælp, lektiecafé = lektiehjælp, lektiecafé ~ understøttende undervisning
linjefag, valgfag, fagrække = valgfag, fagrække ~ undervisning
lukkedag, lukkeuger, sommerlukning, sommerferielukning = lukkedag, ferielukning ~ lukkeuge, feriepasning, fællespasning
lærer, skolelærer, lærerinde = lærer, undervisere ~ undervisning, undervisningspersonale, skole
lærerforening, lærerkreds, lærerkonflikt, lærerlockout = arbejdstidsaftale ~ lærer
lærerjob, lærerstilling, lærerstab, lærerkræfter, lærertimer, lærerværelse = lærer ~ skole, stilling
lærermangel = rekruttering ~ lærer
læreruddannet, pædagoguddannet, meritpædagog, meritlærer = pædagoguddannelse, uddannet ~ kompetencedækning, rekruttering
læringsportal, aula, intra, forældreintra, skoleintra = aula, læringsplatform ~ kommunikationsplatform
lærlingeplads, svendebrev, svendeprøve, mesterskole = erhvervsuddannelse, læreplads ~ lærling
læselyst = læsning, læsekompetencer, bibliotek ~ læsehandleplan, bøger, materialer
læsning ~ læsehandleplan, læsekompetencer
læspe, taleproblem, talefejl, sprogforsinket, sprogproblem, sprogvanskelighed, talebesvær = tale-hørelærer, sprogvurdering ~ sprogindsats, logopæd
madskole ~ madordning, kost
matematik ~ matematikvejleder, matematikstrategi
mellemøre, ørebetændelse, ørepine ~ hørelse, indeklima
mesterlære, juniormesterlære = juniormesterlære, mesterlære ~ erhvervsuddannelse
minimumsnormering, normering = minimumsnormering, normering ~ personale, bemanding
mistrivsel, mistrives = trivsel, mistrivsel ~ skolefravær
mobilhotel, telefonskab, mobilskab, telefonhotel, mobilkasse = mobilhotel, mobilskab ~ mobilfri, mobiltelefon, telefon
mobiltelefonforbud = mobilforbud, mobilfri ~ mobilpolitik
modermælkserstatning, sutteflaske, sut, babymad ~ dagtilbud, sundhedspleje
modersmål, modersmålsundervisning = modersmålsundervisning ~ tosproget
modtageklasse = modtagelsesklasse ~ flygtning
mooncar, løbecykel, cykelvogn, christianiacykel ~ dagtilbud, legetøj, ladcykel
morgensang, morgensamling, fællessamling ~ skole
morgenåbning, morgenpasning ~ morgenpasning, åbningstid
motorik, motoriktest, sansemotorik = motorik, bevægelse ~ børn
musiklærer = lærer, musikskole, musikundervisning ~ linjefag, kompetencedækning, musik
musikskole, musikundervisning = musikskole ~ musik, kulturskole
mødre, mor = forældre
naboskole, skolefusion, fusionsskole = skolestruktur, skoledistrikt ~ skole, sammenlægning
naturskole, naturvejleder = naturskole, naturvejledning
niårig, tiårig, femårig, seksårig, toårig, treårig, etårig, fireårig ~ børn, dagtilbud, skolestart
opdragelse, forældrekursus, forældreevne, forældreskab, forældreansvar = familierådgivning
opskrevet = venteliste, opskrivning ~ pladsanvisning, optagelse
opskrivning, venteliste, kø = venteliste, ventetid, anvisning, opskrivning ~ optagelsesregler, pladsanvisning, kapacitet, optagelse
ordblind, dyslektiker, dysleksi, læsevanskelig = ordblindhed, læsevanskeligheder ~ ordblindeundervisning, læsehandleplan, læsevejleder, hjælpemiddel
ordblindetest, ordblindebriller, ordblindeklasse, ordblindelærer, læsepen = ordblindhed, ordblindeundervisning ~ læsevejleder
overbygning, udskoling, mellemtrin, overbygningsskole = udskoling, overbygning ~ mellemtrin, klassetrin
overflytning = overflytning ~ overflytningsventeliste, skoleskift
overgang, brobygning = overgang, brobygning
pasningsbehov, pasningstid, pasningstimer, deltidsplads, halvdagsplads, fuldtidsplads = deltidsplads, pasning ~ dagtilbud, forældrebetaling
pasningsgaranti = pladsgaranti ~ dagtilbud, plads
pasningspenge, pasningsstøtte, hjemmepasningstilskud = pasningstilskud ~ pasningsordning
pasningstilskud, børnepasningstilskud = pasningstilskud ~ privat pasning, pasningsordning
pigeklub, drengeklub, gamerklub = klubtilbud, fritidstilbud ~ ungdomsskole
pisa, testresultat, trivselstest, nationaltest, elevtest = nationale test, prøveresultat ~ kvalitetsrapport
pladsanvisning ~ anvisning, kapacitet, venteliste
plejefamilie, plejebarn, plejebørn, familiepleje = plejefamilie, familiepleje ~ anbringelse
poder, rollinger, smårollinger, småfolk, kids = børn
praktik, praktikant, erhvervspraktik = praktik, praktikant, virksomhedspraktik ~ læreplads
privatpasser, børnepasserske, reservedagpleje, bedstemorordning = privat pasning, pasningsordning ~ pasningstilskud
privatskole, friskole = friskole, privatskole, fri grundskole ~ frie skoler
pusleplads = puslefaciliteter
pædagog, børnehavelærer = pædagog, pædagogisk personale ~ personale, medarbejder, dagtilbud
pædagogmangel ~ rekruttering
pædagogmedhjælper, medhjælper = pædagogmedhjælper, pædagogisk assistent ~ personale
pædagogstuderende, lærerstuderende = praktik, studerende
ringetid, skoletid = mødetid, ringetid ~ skoledag
saxofon, trompet, spillelektion = musikskole, musikundervisning ~ instrument
seksualvejleder, kropsleg, doktorleg, nøgenhed ~ seksualitet, retningslinjer, dagtilbud
skema, skoleskema ~ timetal, planlægning
skole, folkeskole ~ skolestruktur, undervisning, skolevæsen, folkeskole
skolebarn, skolebørn = elev ~ skole
skolebestyrelse ~ bestyrelse, skolebestyrelsesvalg
skolebibliotek, skolebibliotekar = læringscenter, skolebibliotek ~ bibliotek
skolebod = madordning ~ kantine
skolebog, skolebøger, lærebog, lærebøger, undervisningsmateriale = læremiddel, undervisningsmiddel ~ læringsmiddel
skolebus, skolekørsel, skoletaxa, skoletransport = skolebus, skolekørsel ~ elevbefordring, befordring, buskørsel, kørsel
skolebænk, skolebord, skolestol, skolemøbler = skolemøbler, inventar ~ skole
skoledag = undervisningstime ~ understøttende undervisning
skoledistrikt, skolekreds, distriktsskole = skoledistrikt, distriktsgrænse ~ distrikt, skolestruktur
skoleferie, ferieplan, feriedage = ferieplan, skoleferieplan ~ ferie, lukkedage
skolefest, gallafest, skolebal = skolefest ~ arrangement
skoleforvaltning, skoleafdeling, skolekontor = skoleafdeling, skoleforvaltning ~ skoleområde
skolefravær, pjæk, skolevægring = skolefravær, bekymrende fravær, elevfravær ~ fravær
skolegang = undervisning ~ skolefravær
skolegrænse, skoleområde = skoledistrikt, distriktsgrænse ~ distrikt, skolestruktur
skolegård = udearealer ~ legeplads
skolegårdsprojekt, asfaltskolegård, skolelegeplads = udearealer, legeplads ~ skole
skolehjem, kostskole, ungdomskollegium ~ efterskole, skolehjem
skolehund, læsehund ~ skole, trivsel
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
skolepige, skoledreng, skoleelev, skoleungdom = elev ~ skole
skoleprojekt = skolebyggeri ~ skole, anlægsprojekt
skolepsykolog, ppr = ppr, pædagogisk psykologisk rådgivning ~ psykolog
skolerating, skolekvalitet, skoleniveau, fagligniveau = kvalitetsrapport, faglige resultater ~ karaktergennemsnit
skolereform, kvalitetsprogram, folkeskolelov, folkeskolereform, folkeskoleaftale = folkeskolereform, folkeskoleloven ~ folkeskole
skoleresultat, karaktersnit, karaktergennemsnit = karaktergennemsnit, prøveresultat ~ kvalitetsrapport
skoleskift, skolevalg = frit skolevalg, skoleskift ~ skoledistrikt
skolesocialrådgiver, fremskudt = fremskudt rådgiver, socialrådgiver
skolestart, førskole, førskolebørn, børnehaveklasse, indskoling = børnehaveklasse, skolestart ~ indskoling, skoleindskrivning, overgang, skolegruppe, forårs-sfo
skolestartsalder = skolestart, indskrivning
skolestruktur ~ skoledistrikt, skole, nedlæggelse
skoletaske ~ skole
skoletimer, timetal = undervisningstime, timetal
skoletoilet ~ toilet, toiletforhold
skoletræt, skoleglæde = trivsel, mistrivsel ~ skolefravær, skolevægring
skoletur, klassetur, skoleudflugt, skolerejse = lejrskole, ekskursion ~ udflugt
skoleudsættelse = udsat skolestart ~ skolestart, skoleindskrivning
skolevej, skolerute, skolesti = trafiksikker skolevej, skolesti ~ trafiksikkerhed, elevbefordring
skolevægrer = skolevægring ~ fravær, bekymrende fravær
skolevæsen = skolestruktur, skolevæsen ~ skole
skovbørnehave, naturbørnehave, udebørnehave = naturbørnehave, skovbørnehave ~ dagtilbud, børnehave
skærmtid, mobilforbud, mobilfri = mobilfri, mobilpolitik, skærmpolitik, digital dannelse ~ mobiltelefon, skærm
slagsmål = vold, konflikt, uenighed ~ udadreagerende adfærd, magtanvendelse, trusler, samarbejde
slik, sodavand, energidrik ~ sukkerpolitik, kostpolitik
slåskamp = vold, konflikt ~ udadreagerende adfærd, magtanvendelse, trusler
smartboard = it-udstyr, skærm ~ digitale læremidler
smørrebrød, leverpostej, rugbrød, frugtbod ~ frokostordning, madordning, måltid
småbørn, spædbørn, baby = børn ~ vuggestue, dagpleje, dagtilbud
solcreme, solbeskyttelse ~ sol, dagtilbud
specialbarn, specialbørn, specialelev = specialundervisning, specialtilbud ~ inklusion
specialbørnehave = specialdagtilbud, specialbørnehave ~ specialpædagogisk, dagtilbud
specialklasse, specialskole = specialundervisning, specialklasse, specialtilbud, specialskole ~ segregering, inklusion
specialområde = specialundervisning, specialtilbud
specialundervisning = specialklasse, specialtilbud ~ inklusion
sprogtest, sprogscreening = sprogvurdering ~ sprogstimulering
spædbarnsbesøg, småbørnskonsultation, babyvægt, børneundersøgelse = sundhedspleje, sundhedsplejerske
storebørnsgruppe ~ dagtilbud, børnehave
storfamilie ~ familie
stu = tilrettelagt ungdomsuddannelse ~ ungdomsuddannelse
studerende = studerende, studie
støttepædagog, ressourcepædagog, støttetimer = støttepædagog, ressourcepædagog, støttetime ~ specialpædagogisk støtte
svømmelærer = svømmeundervisning, svømning, svømmehal
svømmetime, skolesvømning = svømmeundervisning, skolesvømning ~ svømmehal
svømmetur = svømmeundervisning ~ svømning
svømmeundervisning ~ skolesvømning
svømmevinge, svømmeunderviser, badesikkerhed = svømmeundervisning ~ svømmehal
søskende = søskenderabat, søskendetilskud
sårbar ~ socialt udsat
talent ~ talentudvikling, eliteidræt
talepædagog, logopæd, sprogpædagog, sprogvejleder = tale-hørelærer, logopæd ~ sprogvejleder, sprogvurdering, sprogindsats, sprogstimulering
teenager, pubertet = unge
tiende = 10 klasse, 10 klassecenter
tiendeklasse, tiendeklassecenter, tiendeskole = 10 klasse, 10 klassecenter
tilsynsførende = tilsyn, tilsynsførende
tosproget, tosprogede = tosproget ~ sprogvurdering, sprogstimulering
trampolin = legeredskab, legeplads, skatepark, skateanlæg ~ udearealer, springhal
trivsel ~ trivselsmåling, mistrivsel
trommer = musikskole, musikundervisning, musik ~ instrument, øvelokale, orkester
trommesæt = musikskole, musikundervisning, musik ~ instrument, øvelokale, orkester
tvilling ~ børn
tyskklasse, musikklasse, sciencelinje, idrætslinje, musiklinje, teaterlinje = profillinje, talentklasse ~ udskoling
tyskundervisning, engelskundervisning = fremmedsprog, sprogvalg ~ undervisning
udadreagerende, voldsepisode = vold, udadreagerende adfærd ~ magtanvendelse, konflikt
uddannelse ~ kursus, kompetenceudvikling
uddannelsesparat, uparat = uddannelsesparathed ~ uddannelsesvejledning
udeskole, naturklasse = udeskole, naturskole
udetid, skovdag ~ dagtilbud, udeliv
udflugt, ekskursion, tur = ekskursion, udflugt, tur ~ sommertur, studietur
udskolingslinje, linjeskole, profilskole, profillinje = profillinje, linje ~ udskoling
underretning, indberetning, bekymring, bekymret = underretning ~ tidlig indsats, bekymring
underviser = lærer ~ undervisning
undervisningstid, skoleuge = undervisningstime, timetal
ungdom = unge
ungdomsfest, puttefest, forfest, gymnasiefest, festkultur, forældrefri = rusmiddel, alkohol ~ unge, rusmiddelpolitik
ungdomshus = ungehus ~ ungdomsskole, klubtilbud
ungdomskonsulent, ssp-konsulent, sspmedarbejder, gadeplansmedarbejder = ssp ~ unge
ungdomsleder, klubleder, sfoleder, fritidsleder = klubleder, sfo-leder ~ leder
ungdomsskole ~ ungdomsskoleplan, klubtilbud
ungdomsuddannelse ~ gymnasium, erhvervsuddannelse, erhvervsskole
ungdomsuddannelsesvejledning, uu, studievejleder, uddannelsesvejleder = uddannelsesvejledning, ungevejledning ~ kommunale ungeindsats
unge ~ ungdom, teenager
ungeråd, ungdomsråd, ungebyråd = ungeråd, ungdomsråd ~ elevråd
vikartime, timeaflysning, fritimer, selvstudie = vikardækning, undervisning ~ undervisningstime
violin = musikskole, musikundervisning, musik ~ instrument, øvelokale, orkester
voksenhænder, voksennærvær, voksenkontakt, voksentid = normering, minimumsnormering ~ personale, bemanding
vuggestue = dagtilbud ~ institution, daginstitution, børnehus
vuggestuegruppe, vuggestuelukning, vuggestuepædagog = dagtilbud, vuggestue
whiteboard, kridttavle, klassecomputer, touchskærm = it-udstyr, skærm ~ digitale læremidler
åbningstid, åbent, åbne, morgenåbent, aftenåbent = åbningstid ~ åbning, lukketid
årgang ~ klassetrin
`
