/** Roads, traffic, parking, lighting, winter. For the notation see ../everyday-danish.ts. */
export const ROADS_AND_TRAFFIC = `
adresse, husnummer, husnumre = adresse, husnummer ~ vejnavn
aflæsning = varelevering ~ varekørsel
afmærkning, vejstriber, stribe, optegne, vejafmærkning, opstribning = afmærkning, kørebaneafmærkning ~ skiltning
asfalt, asfaltering, slidlag, belægning = asfalt, belægning ~ slidlag, vejvedligeholdelse, asfaltarbejde
asfaltarbejde, asfaltprogram = asfaltarbejde, slidlag, belægning ~ vejvedligeholdelse
banegård, station, togstation, jernbane, letbane, skinner, s-tog, metro ~ station, jernbane, tog, letbane, kollektiv trafik, banedanmark
befordring, kørselsordning, kørsel, patientkørsel, lægekørsel, køreordning = befordring, kørsel ~ transport, kørselsordning
belyse = belysning ~ vejbelysning
bil, bilist, privatbil = køretøj, bil, bilist ~ biltrafik, motorkøretøj
bilfri, trafikfri = bilfri, trafikfri ~ gågade
billetpris = takst ~ billet, kollektiv trafik
bilvrag, skrotbil = bilvrag, skrotbil ~ fjernelse
blokvogn, tankbil, betonbil = lastbil, tung trafik
bomanlæg = bom ~ spærring
bro, broer, viadukt, gangbro, stibro = bro ~ bygværk, stibro, broforbindelse
brodæk, bropille, rækværk, hængebro = bro, bygværk
brolukning, broreparation, brorenovering = bro, renovering ~ bygværk
brosten, chaussesten, kobbelsten, granitsten, kopsten = brosten, chaussesten ~ belægning
broåbning, brovagt, klapbro, broklap, svingbro, vippebro = broåbning, brovagt ~ bro
bus, rutebil, bybus, busrute, buslinje, buskørsel = bus, kollektiv trafik ~ busrute, buslinje, buskørsel, busdrift, køreplan
buschauffør, chauffør = chauffør, buschauffør ~ busdrift
buskort, periodekort, ungdomskort ~ rejsekort, kollektiv trafik
buslukning, busnedlæggelse, busbesparelse = busrute, nedlæggelse ~ kollektiv trafik
buspassager, togpassager, passager = passager ~ kollektiv trafik
busselskab, trafikselskab, busoperatør = trafikselskab, busselskab ~ kollektiv trafik, busdrift
busstop, busstoppested, stoppested, læskur, busskur, busholdeplads = stoppested, læskur ~ busstoppested, kollektiv trafik, bus
busterminal, rutebilstation, busstation, trafikterminal = busterminal, rutebilstation ~ stoppested, kollektiv trafik
bymidte, midtby ~ bymidte, centrum, byrum
bøde, sanktion, straf = bøde, bødestraf, sanktion, bod, dagbod ~ påbud
cykel, cykling = cykel ~ cykelsti, cyklist, cyklisme
cykelbro, gangtunnel, cykeltunnel = stibro ~ underføring
cykelhjelm, cykelkampagne ~ trafiksikkerhed, cykling
cykelparkering, cykelstativ, cykelskur = cykelparkering, cykelstativ ~ parkering
cykelsti, cykelbane, supercykelsti = cykelsti, dobbeltrettet cykelsti, cykelbane, supercykelsti ~ sti, stiforbindelse
cykelstirenovering, cykelstiprojekt = cykelsti
cykelstrategi, cykelpolitik, cykelplan, cykelstiplan = cykelstiplan, cyklistplan ~ cykelsti
cykeltrafik, biltrafik = trafik ~ trafiktælling
cyklist ~ cykelsti, cyklisme, bløde trafikanter
delebil, delebilsordning, samkørsel = delebil, delebilsordning, samkørsel
elbil, eldreven = elbil, elkøretøj, eldreven ~ køretøj, bilflåde
ensrettet = ensretning
farlig ~ trafiksikkerhed, utryg
fart, fartgrænse, hastighedsgrænse, hastighed = hastighed, hastighedsgrænse ~ hastighedsbegrænsning, hastighedszone, fartdæmpende
fartbølle, råkøre, vanvidsbilist, råkørsel, spritkørsel = hastighed ~ trafiksikkerhed, politi
fartdæmper, fartbump, bump, vejbump, fartdæmpning, indsnævring = fartdæmper, bump ~ vejbump, hastighedsdæmpende, hastighed
fartkontrol, fartmåler, fartvisere, blitz, fotovogn, atk = fartmåler, fartviser ~ hastighedsmåling, hastighed
fartplan, sejlplan = fartplan, sejlplan ~ afgang, overfart, færge
fartsynder, gaderæs, bilræs, fartdjævel = hastighed ~ trafiksikkerhed
feje, fejning, renholde, fejemaskine = renholdelse, fejning ~ vedligeholdelse
flextrafik, flextur, telebus, telekørsel, handicapkørsel, plustur = flextrafik, flextur ~ handicapkørsel, telekørsel, kollektiv trafik, kørsel
flyrute, fly, luftfart = lufthavn, flystøj
fodgænger, gående = fodgænger ~ bløde trafikanter, gangzone, gangareal, fortov
fodgængerbro = gangbro, stibro
fodgængerfelt, fodgængerovergang, zebrastribe = fodgængerfelt, fodgængerovergang, krydsningspunkt ~ afmærkning
fodgængertunnel = tunnel ~ gangtunnel
forbyde = forbud
fortov ~ sti, gangareal, belægning
fortovsflise, fortovsrenovering = fortov, belægning ~ fliser, fortovsrenovering
fremkommelighed ~ trængsel
færdselslov, færdselsregler, færdsel = færdsel, færdselslov ~ trafik
færge, færgeoverfart, færgerute, overfart, færgefart = færge, færgedrift ~ overfart, færgefart, fartplan, rederi, sejlplan, afgang
færgepris, færgebillet, færgetakst = færgetakst ~ takst, færge
gade, stræde, boulevard = gade, vej ~ byrum
gadefejning ~ renholdelse
gadelys, gadelygte, gadelampe, lygtepæl, lygte, vejlys, lampe, gadebelysning, vejbelysning = gadebelysning, vejbelysning ~ belysning, armatur, lysmast
gangsti, trampesti, sti, stier, stien = sti, gangsti ~ stiforbindelse, stisystem
gartner, parkafdeling, parkdrift, parkpleje = gartner, parkpleje ~ grøn drift
gennemkørsel, gennemkørende, smutvej = gennemkørsel ~ trafik
gennemkørselsforbud, kørselsforbud, indkørselsforbud = kørselsforbud, gennemkørselsforbud ~ gennemkørsel
glat, isglat, islag, frostvejr, isslag = glatførebekæmpelse ~ vintertjeneste, snerydning
godstog, togspor, skinnebus = jernbane, tog
grus, grusvej, markvej = grusvej, markvej ~ belægning
græsklipning, græsklipper, robotplæneklipper, robotklipper, slåning = græsslåning, græsklipning ~ grøn vedligeholdelse, plæne
græsslåning, græs, plæne = græsslåning, græs, plæne ~ grøn vedligeholdelse, grønne områder
grøntid, signalregulering, lysregulering = signalregulering, signalanlæg
gågade, strøg, handelsgade, torv, bytorv, centrum, bykerne = bymidte, gågade ~ torv, byrum, midtby
handicapparkering, handicapplads, invalideplads, invalideparkering = handicapparkering ~ parkeringsplads, tilgængelighed
hastighedsdæmper, hastighedsnedsættelse, fartnedsættelse = hastighedsdæmpning, hastighedsnedsættelse ~ fartdæmper, hastighed
hegn, plankeværk = hegn ~ hegnsyn
hul ~ slaghul, vejvedligeholdelse
hurtiglader, lynlader, ladeboks = ladestander ~ elbil
hybridbil, brintbil = elbil, køretøj
hæk, beskæring, busk = beskæring ~ hæk, beplantning
hækklipning, klippe, klipning = beskæring, klipning ~ hæk, græsslåning
hærværk, vandalisme, ødelagt = hærværk ~ skader
højresvingsforbud, svingforbud = svingforbud ~ kryds
indhegne, indhegning, trådhegn = hegn, indhegning
jernbaneoverskæring, baneoverskæring, overskæring, togoverskæring = jernbaneoverskæring, overkørsel
jernhest, bicykel, racercykel, tandem, pedal = cykel ~ cykelsti, cyklist
julebelysning, julelys, julestjerner, julepynt, julestjerne, lyskæde, stjerner = julebelysning, juleudsmykning ~ belysning
kantsten, vejkant, rabat, grøftekant, rabatslåning, midterrabat = rabat, vejrabat, vejkant ~ kantsten, grøftekant, rabatslåning, slåning
kilometerpenge, kørepenge, kørselsgodtgørelse, kørselspenge = kørselsgodtgørelse, befordringsgodtgørelse ~ kørsel
kloakarbejde, ledningsarbejde, ledningsgrav = ledningsarbejde, gravearbejde ~ kloakering
kloakdæksel, brønddæksel, dæksel = brønddæksel, dæksel ~ brønd
knallert, scooter ~ køretøj
kollektiv, transport = kollektiv trafik, transport ~ bus, befordring
korttidsparkering, timeparkering, langtidsparkering = tidsbegrænset parkering, tidsbegrænsning ~ parkering
krater, vejkrater = slaghul ~ vejvedligeholdelse
kryds, vejkryds, lyskryds, krydset, lyssignal, trafiklys, trafiksignal, signalanlæg = kryds, signalanlæg ~ signalregulering, lyskryds, vejkryds
krydsombygning = ombygning ~ kryds
kødannelse, trængsel, trafikprop, køer, bilkø = trængsel, fremkommelighed ~ kapacitet
køreplan, afgang, togtider, bustider = køreplan, afgang ~ kollektiv trafik
køretur ~ kørsel
ladcykel, elcykel, elløbehjul, løbehjul, bycykel, delecykel = cykel ~ løbehjul, elcykel, delekøretøj, mikromobilitet
ladestander, ladestation, opladning, oplade, ladeplads = ladestander, ladeinfrastruktur ~ ladestation, elbil
landbrugsmaskine ~ tung trafik
lastbil, vogntog, tungtrafik, lastvogn = tung trafik, lastbil, tung kørsel ~ gennemkørsel
lastcykel, udlejningscykel, cykeludlejning, lejecykel = cykel, delecykel ~ mikromobilitet
letbanestop, perron = perron, standsningssted
lufthavn, flyveplads = lufthavn, flyveplads ~ flystøj
lugning, luge, ukrudtsbrænding, ukrudtsbekæmpelse = ukrudtsbekæmpelse, lugning ~ ukrudt
lys, mørk, belyst, ubelyst = belysning ~ vejbelysning, gadebelysning
lysmast, lysstander, belysningsmast = lysmast, belysningsmast ~ armatur, belysning
maskine, maskinpark, traktor, gravemaskine, gravko, rendegraver, plæneklipper = maskinpark, materiel ~ materielgård
materielgård, vejmand, vejmænd, vejfolk = materielgård, entreprenørgård ~ driftsafdeling
mekaniker, autoværksted = værksted ~ køretøj
midterhelle, trafikø, krydsningshelle = helle ~ krydsningspunkt
minibus, citybus, servicebus, elbus = bus ~ kollektiv trafik, busdrift
moped = knallert ~ køretøj
motorcykel, motorcyklist ~ trafik
motorvej, motortrafikvej, afkørsel, tilkørsel = motorvej, statsvej ~ tilslutningsanlæg, vejdirektoratet
mørklagt, bælgmørk, kulsort = belysning, vejbelysning
natbus, nattog, ekspresbus, lokalbus, bybustrafik, busforbindelse = busrute, buslinje ~ kollektiv trafik
natslukning, lysslukning, natsænkning = natslukning, natsænkning ~ belysning
nattelys, gadelampelys = gadebelysning, vejbelysning ~ belysning
nedklassificere, nedklassificering, opklassificere = nedklassificering, opklassificering ~ privat fællesvej
nedkørsel, nedkørselsrampe = rampe, tilkørsel
omkørsel, omvej, spærre, spærring, afspærring, afspærre, vejlukning = omkørsel, vejspærring ~ afspærring, vejlukning
parkbænk, hvilebænk = bænk ~ byrum
parkere = parkering ~ parkeringsplads, grønt område
parkering, parkeringsplads, pplads, holdeplads, parkeringsbås, parkeringskælder, phus, parkeringshus = parkering, parkeringsplads ~ parkeringsareal, parkeringsanlæg, parkeringshus
parkeringsautomat, pautomat, parkeringsapp, parkometer, parkeringsbillet = betalingsparkering ~ parkering
parkeringsbøde, pbøde, pvagt, parkeringsvagt, parkeringsafgift, parkeringskontrol = parkeringskontrol, parkeringsafgift ~ parkering
parkeringsfond ~ parkering
parkeringsforbud, standsningsforbud, parkeringsrestriktion, stopforbud = parkeringsforbud, standsningsforbud, parkeringsrestriktion
parkeringslicens, beboerlicens, beboerparkering, betalingsparkering, parkeringsbetaling = betalingsparkering, beboerlicens ~ parkeringslicens, beboerparkering, parkering
parkeringsmangel, parkeringsproblem, parkeringskaos, vildparkering = parkeringsforhold, parkering ~ parkeringskapacitet
parkeringsnorm, parkeringskrav, parkeringsdækning = parkeringsnorm ~ parkeringsfond
parkeringsskive, pskive, tidsbegrænset, tidsbegrænsning = tidsbegrænset, tidsbegrænsning ~ parkering
pendler, pendling = pendling, pendlere ~ kollektiv trafik
privatvej, fællesvej, grundejervej = privat fællesvej, privatvej ~ vejlaug, vejsyn
pullert, vejbom, stopklods, betonklods = pullert, steler ~ spærring, vejspærring
rasteplads, lastbilparkering, lastvognsparkering = rasteplads, lastbilparkering ~ parkering
rederi, færgeselskab = rederi, færgeselskab ~ færgedrift, overfart, fartplan
rejsetid, køretid = rejsetid, køretid ~ kollektiv trafik
ringvej, omfartsvej, omkørselsvej, forbindelsesvej = omfartsvej, ringvej ~ forbindelsesvej, vejprojekt
rumlestribe, rumleriller = rumleriller ~ afmærkning
rundkørsel, rundkørsler = rundkørsel ~ kryds
salt, saltbil, saltspreder, saltlager, strøsalt = saltning, glatførebekæmpelse ~ vintertjeneste, snerydning
sidevej, stikvej, blindvej, lukketvej = stikvej, blind vej, sidevej
skilt, skiltning, vejskilt, færdselstavle, gadeskilt, byskilt = skiltning, skilt ~ tavle, vejvisning, afmærkning
skråparkering, længdeparkering, parkeringsstribe = parkering, parkeringsplads ~ afmærkning
sne, snevejr, snerydning, rydde, rydning, saltning, glatføre, sneplov, vintervej, vejsalt, glatførebekæmpelse, grusning = vintertjeneste, snerydning ~ glatførebekæmpelse, saltning, vinterregulativ, vintervedligeholdelse
sparepære, ledpære, lyskilde, pære, kviksølvlampe = lyskilde, armatur ~ belysning
statsvej ~ vejdirektoratet
stejl = stigning ~ bakke, hældning
stillads, vejrum = råden, vejareal ~ gravetilladelse
stillezone, byzone ~ hastighedszone, byzone
stilys, stibelysning = belysning, vejbelysning ~ sti
stoplys, trafikregulering = signalanlæg, signalregulering ~ kryds
strandpromenade, havnepromenade, promenade = promenade, havnepromenade ~ sti
støjskærm, støjvold, trafikstøj, vejstøj, støjmur = støjskærm, støjvold ~ trafikstøj, støjreducerende, støj
støttemur, stensætning, stendige = støttemur, stendige ~ beskyttet
svingbane, højresving, venstresving = svingbane ~ kryds
sænkning = hastighedsnedsættelse, nedsættelse
tankstation, benzintank, benzinstation, benzin, diesel = tankstation, brændstof ~ drivmiddel
taxa, taxi, hyrevogn, taxakørsel = taxi, taxikørsel ~ hyrevogn, flextrafik, taxitilladelse
tjenestebil, kommunebil, firmabil, bilflåde, hjemmeplejebil = tjenestekøretøj, bilflåde ~ køretøj, kørsel
tjære, asfaltmaskine, tromle = asfalt, asfaltarbejde
tog, togstop, trinbræt, togforbindelse, lokaltog = jernbane, tog ~ station, trinbræt, kollektiv trafik
trafik, trafikmængde, trafiktælling, trafikmåling, trafiktal = trafik, trafikmængde ~ årsdøgntrafik, trafiktælling
trafikant ~ bløde trafikanter, trafiksikkerhed
trafikforsøg, prøvelukning = forsøg ~ trafik
trafikkaos, myldretid, morgentrafik = trængsel, fremkommelighed ~ trafik
trafikpatrulje, skolevagt = skolepatrulje ~ skolevej, trafiksikkerhed
trafikplan, mobilitetsplan, infrastruktur, mobilitet = infrastruktur, trafikplan, mobilitet ~ vejanlæg
trafiksanering, trafiksanere = trafiksanering ~ hastighedsdæmpning
trafiksikkerhed, trafiksikker, trafikfarlig = trafiksikkerhed ~ tryghed, trafiksikkerhedsplan, sort plet
trafikspejl, vejspejl = trafikspejl ~ oversigtsforhold
trafikuheld, trafikulykke, biluheld, uheld, ulykke, påkørt, påkørsel, færdselsuheld = trafikuheld, uheld ~ ulykke, trafiksikkerhed, uheldsbelastet
trailer, påhængsvogn = campingvogn ~ parkering, langtidsparkering
tunnel, stitunnel, underføring = tunnel, underføring ~ bygværk
tøbrud, slud, sjap, rimfrost = glatførebekæmpelse, vintertjeneste
udeservering, fortovsservering, fortovscafé = udeservering ~ vejareal, fortovsareal
udsyn, sigtbarhed, oversigtsareal = oversigtsforhold ~ beskæring
ujævn, snublefare, flisebelægning, fliser = fliser, belægning ~ fortov
varebil = varebil ~ kørsel
varevogn, kassevogn, ladvogn = varebil, køretøj
vej, landevej = vej ~ vejnet, gade, vejanlæg
vejadgang, overkørsel, indkørsel, indkørsler, udkørsel, udkørsler = overkørsel, overkørselstilladelse ~ adgangsvej, vejadgang, indkørsel
vejafgift, vejbidrag, vejudgift = vejbidrag ~ privat fællesvej, partsfordeling
vejafvanding, grøft, vandpyt, rendesten, kloakrist = afvanding, vejafvanding ~ grøft, vejbrønd, brønd
vejarbejde, gravearbejde, opgravning, gravetilladelse, grave, gravning = gravearbejde, vejarbejde ~ gravetilladelse, anlægsarbejde, ledningsarbejde
vejbrønd, afløb, tilstoppe = vejbrønd, afløb, afvanding
vejhjælp, kantpæl, autoværn, reflekspæl, refleks = autoværn, kantpæl ~ trafiksikkerhed
vejhul, slaghul, revne = slaghul, belægning, vejvedligeholdelse, asfalt ~ vejskade
vejlaug, vejlav = vejlaug ~ privat fællesvej
vejnavn, gadenavn, navngive, navngivning, døbe, stednavn, vejnavngivning = vejnavn, navngivning ~ adresse, vejnavngivning
vejovertagelse, overdragelse = overdragelse, overtagelse
vejplantning = vejtræ
vejprojekt, nyanlæg, vejudvidelse = vejprojekt, vejanlæg, anlægsprojekt
vejrabat = vejkant, rabat, vejrabat ~ grøftekant, slåning
vejskade, frostskade, krakelering, sporkøring = vejskade ~ slaghul, vejvedligeholdelse
vejspærring = spærring, afspærring ~ vejlukning
vejstykke, strækning, delstrækning, vejforløb = strækning, vejstrækning
vejtræ, alletræ, gadetræer = vejtræ, gadetræ, træ ~ træfældning, beplantning
vejudlæg, færdselsret = vejret ~ vejudlæg
vejvedligeholdelse, vejreparation = vejvedligeholdelse ~ vedligeholdelse, asfalt, belægning
vigepligt, hajtænder, stopskilt = vigepligt ~ kryds
vinter ~ vintertjeneste, vintervedligeholdelse
vinterbekæmpelse, vinterberedskab, vintervagt, vinterindsats, vintertjeneste, vintervedligehold = vintertjeneste, snerydning, vintervedligeholdelse ~ glatførebekæmpelse, vinterregulativ
vintersæson, sneskovl, snemængde, snefald, snebunke = snerydning, vintertjeneste
`
