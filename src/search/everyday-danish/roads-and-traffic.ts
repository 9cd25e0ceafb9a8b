/** Roads, traffic, parking, lighting, winter. For the notation see ../everyday-danish.ts. */
export const ROADS_AND_TRAFFIC = `
adresse, husnummer, husnumre = adresse, husnummer ~ vejnavn
afmærkning, vejstriber, stribe, optegne, vejafmærkning, opstribning = afmærkning, kørebaneafmærkning ~ skiltning
asfalt, asfaltering, slidlag, belægning = asfalt, belægning ~ slidlag, vejvedligeholdelse, asfaltarbejde
banegård, station, togstation, jernbane, letbane, skinner, s-tog, metro ~ station, jernbane, tog, letbane, kollektiv trafik, banedanmark
befordring, kørselsordning, kørsel, patientkørsel, lægekørsel, køreordning = befordring, kørsel ~ transport, kørselsordning
bil, bilist, privatbil = køretøj, bil, bilist ~ biltrafik, motorkøretøj
bilfri, trafikfri = bilfri, trafikfri ~ gågade
bilvrag, skrotbil = bilvrag, skrotbil ~ fjernelse
bro, broer, viadukt, gangbro, stibro = bro ~ bygværk, stibro, broforbindelse
bus, rutebil, bybus, busrute, buslinje, buskørsel = bus, kollektiv trafik ~ busrute, buslinje, buskørsel, busdrift, køreplan
busstop, busstoppested, stoppested, læskur, busskur, busholdeplads = stoppested, læskur ~ busstoppested, kollektiv trafik, bus
bymidte, midtby ~ bymidte, centrum, byrum
bøde, sanktion, straf = bøde, bødestraf, sanktion ~ påbud
cykel, cykling = cykel ~ cykelsti, cyklist, cyklisme
cykelparkering, cykelstativ, cykelskur = cykelparkering, cykelstativ ~ parkering
cykelsti, cykelbane, supercykelsti = cykelsti, dobbeltrettet cykelsti, cykelbane, supercykelsti ~ sti, stiforbindelse
cyklist ~ cykelsti, cyklisme, bløde trafikanter
delebil, delebilsordning, samkørsel = delebil, delebilsordning, samkørsel
elbil, eldreven = elbil, elkøretøj, eldreven ~ køretøj, bilflåde
ensrettet = ensretning
farlig ~ trafiksikkerhed, utryg
fart, fartgrænse, hastighedsgrænse, hastighed = hastighed, hastighedsgrænse ~ hastighedsbegrænsning, hastighedszone, fartdæmpende
fartdæmper, fartbump, bump, vejbump, fartdæmpning, indsnævring = fartdæmper, bump ~ vejbump, hastighedsdæmpende, hastighed
fartkontrol, fartmåler, fartvisere, blitz, fotovogn, atk = fartmåler, fartviser ~ hastighedsmåling, hastighed
feje, fejning, renholde, fejemaskine = renholdelse, fejning ~ vedligeholdelse
flextrafik, flextur, telebus, telekørsel, handicapkørsel, plustur = flextrafik, flextur ~ handicapkørsel, telekørsel, kollektiv trafik, kørsel
fodgænger, gående = fodgænger ~ bløde trafikanter
fodgængerfelt, fodgængerovergang, zebrastribe = fodgængerfelt, fodgængerovergang, krydsningspunkt ~ afmærkning
forbyde = forbud
fortov ~ sti, gangareal, belægning
fremkommelighed ~ trængsel
færge, færgeoverfart, færgerute, overfart, færgefart = færge, færgedrift ~ overfart, færgefart
gade, stræde, boulevard = gade, vej ~ byrum
gadefejning ~ renholdelse
gadelys, gadelygte, gadelampe, lygtepæl, lygte, vejlys, lampe, gadebelysning, vejbelysning = gadebelysning, vejbelysning ~ belysning, armatur, lysmast
gangsti, trampesti, sti, stier, stien = sti, gangsti ~ stiforbindelse, stisystem
gennemkørsel, gennemkørende, smutvej = gennemkørsel ~ trafik
grus, grusvej, markvej = grusvej, markvej ~ belægning
græsslåning, græs, plæne = græsslåning, græs, plæne ~ grøn vedligeholdelse, grønne områder
gågade, strøg, handelsgade, torv, bytorv, centrum, bykerne = bymidte, gågade ~ torv, byrum, midtby
hastighedsdæmper, hastighedsnedsættelse, fartnedsættelse = hastighedsdæmpning, hastighedsnedsættelse ~ fartdæmper, hastighed
hegn, plankeværk = hegn ~ hegnsyn
hæk, beskæring, busk = beskæring ~ hæk, beplantning
hærværk, vandalisme, ødelagt = hærværk ~ skader
julebelysning, julelys, julestjerner, julepynt, julestjerne, lyskæde, stjerner = julebelysning, juleudsmykning ~ belysning
kantsten, vejkant, rabat, grøftekant, rabatslåning, midterrabat = rabat, vejrabat ~ kantsten, grøftekant, rabatslåning
kilometerpenge, kørepenge, kørselsgodtgørelse, kørselspenge = kørselsgodtgørelse, befordringsgodtgørelse ~ kørsel
knallert, scooter ~ køretøj
kollektiv, transport = kollektiv trafik, transport ~ bus, befordring
kryds, vejkryds, lyskryds, krydset, lyssignal, trafiklys, trafiksignal, signalanlæg = kryds, signalanlæg ~ signalregulering, lyskryds, vejkryds
kødannelse, trængsel, trafikprop, køer, bilkø = trængsel, fremkommelighed ~ kapacitet
køreplan, afgang, togtider, bustider = køreplan, afgang ~ kollektiv trafik
ladcykel, elcykel, elløbehjul, løbehjul, bycykel, delecykel = cykel ~ løbehjul, elcykel, delekøretøj, mikromobilitet
ladestander, ladestation, opladning, oplade, ladeplads = ladestander, ladeinfrastruktur ~ ladestation, elbil
lastbil, vogntog, tungtrafik, lastvogn = tung trafik, lastbil ~ gennemkørsel
lufthavn, flyveplads = lufthavn, flyveplads ~ flystøj
lys, mørk, belyst, ubelyst = belysning ~ vejbelysning, gadebelysning
materielgård, vejmand, vejmænd, vejfolk = materielgård, entreprenørgård ~ driftsafdeling
motorvej, motortrafikvej, afkørsel, tilkørsel = motorvej, statsvej ~ tilslutningsanlæg, vejdirektoratet
nedklassificere, nedklassificering, opklassificere = nedklassificering, opklassificering ~ privat fællesvej
omkørsel, omvej, spærre, spærring, afspærring, afspærre, vejlukning = omkørsel, vejspærring ~ afspærring, vejlukning
parkere, parkering, parkeringsplads, pplads, holdeplads, parkeringsbås, parkeringskælder, phus, parkeringshus = parkering, parkeringsplads ~ parkeringsareal, parkeringsanlæg, parkeringshus
parkeringsbøde, pbøde, pvagt, parkeringsvagt, parkeringsafgift, parkeringskontrol = parkeringskontrol, parkeringsafgift ~ parkering
parkeringsfond ~ parkering
parkeringslicens, beboerlicens, beboerparkering, betalingsparkering, parkeringsbetaling = betalingsparkering, beboerlicens ~ parkeringslicens, beboerparkering, parkering
parkeringsskive, pskive, tidsbegrænset, tidsbegrænsning = tidsbegrænset, tidsbegrænsning ~ parkering
privatvej, fællesvej, grundejervej, villavej = privat fællesvej, privatvej ~ vejlaug, vejsyn
ringvej, omfartsvej, omkørselsvej, forbindelsesvej = omfartsvej, ringvej ~ forbindelsesvej, vejprojekt
rundkørsel, rundkørsler = rundkørsel ~ kryds
skilt, skiltning, vejskilt, færdselstavle, gadeskilt, byskilt = skiltning, skilt ~ tavle, vejvisning, afmærkning
sne, snevejr, snerydning, rydde, rydning, saltning, glatføre, sneplov, vintervej, vejsalt, glatførebekæmpelse, grusning = vintertjeneste, snerydning ~ glatførebekæmpelse, saltning, vinterregulativ, vintervedligeholdelse
statsvej ~ vejdirektoratet
stillezone, byzone ~ hastighedszone, byzone
støjskærm, støjvold, trafikstøj, vejstøj, støjmur = støjskærm, støjvold ~ trafikstøj, støjreducerende, støj
svingbane, højresving, venstresving = svingbane ~ kryds
tankstation, benzintank, benzinstation, benzin, diesel = tankstation, brændstof ~ drivmiddel
taxa, taxi, hyrevogn, taxakørsel = taxi, taxikørsel ~ hyrevogn, flextrafik, taxitilladelse
tjenestebil, kommunebil, firmabil, bilflåde, hjemmeplejebil = tjenestekøretøj, bilflåde ~ køretøj, kørsel
trafik, trafikmængde, trafiktælling, trafikmåling, trafiktal = trafik, trafikmængde ~ årsdøgntrafik, trafiktælling
trafiksikkerhed, trafiksikker, trafikfarlig = trafiksikkerhed ~ tryghed, trafiksikkerhedsplan, sort plet
trafikuheld, trafikulykke, biluheld, uheld, ulykke, påkørt, påkørsel, færdselsuheld = trafikuheld, uheld ~ ulykke, trafiksikkerhed, uheldsbelastet
tunnel, stitunnel, underføring = tunnel, underføring ~ bygværk
udeservering, fortovsservering, fortovscafé = udeservering ~ vejareal, fortovsareal
ujævn, snublefare, flisebelægning, fliser = fliser, belægning ~ fortov
vej, landevej = vej ~ vejnet, gade, vejanlæg
vejadgang, overkørsel, indkørsel, indkørsler, udkørsel, udkørsler = overkørsel, overkørselstilladelse ~ adgangsvej, vejadgang, indkørsel
vejafvanding, grøft, vandpyt, rendesten, kloakrist = afvanding, vejafvanding ~ grøft, vejbrønd, brønd
vejarbejde, gravearbejde, opgravning, gravetilladelse, grave, gravning = gravearbejde, vejarbejde ~ gravetilladelse, anlægsarbejde, ledningsarbejde
vejhul, slaghul, revne = slaghul, belægning, vejvedligeholdelse, asfalt ~ vejskade
vejlaug, vejlav = vejlaug ~ privat fællesvej
vejnavn, gadenavn, navngive, navngivning, døbe, stednavn, vejnavngivning = vejnavn, navngivning ~ adresse, vejnavngivning
vejprojekt, nyanlæg, vejudvidelse = vejprojekt, vejanlæg, anlægsprojekt
vejtræ, alletræ, gadetræer = vejtræ, gadetræ, træ ~ træfældning, beplantning
vejvedligeholdelse, vejreparation = vejvedligeholdelse ~ vedligeholdelse, asfalt, belægning
vinter ~ vintertjeneste, vintervedligeholdelse
`
