/** Bodies, meetings, procedure, what becomes of a matter. For the notation see ../everyday-danish.ts. */
export const DEMOCRACY_AND_PROCEDURE = `
advokat, jurist, jura, juridisk, retssag, domstol, sagsanlæg, stævning, stævne, sagsøge, voldgift, byretten, landsretten = retssag, juridisk ~ stævning, dom, advokat, sagsanlæg, voldgift
afbud, forhindret, frameldt = fraværende, afbud
afgå = fratræden, udtræden
afprøve, afprøvning, test, prøve, prøveperiode, prøveordning, prøvetid, forsøg, forsøgsordning, eksperiment, pilot, pilotprojekt, pilotforsøg, prøvehandling = forsøg, pilotprojekt ~ forsøgsordning, afprøvning, prøveperiode, prøveordning, pilot, test, prøvehandling
afrapportere, afrapportering, rapport, statusrapport = afrapportering, rapport ~ statusrapport, redegørelse, status
afstemninger, stemt, votere, votering, nedstemt = afstemning, stemme ~ flertal
afstemningssted, valgsted, stemmested, valglokale, stemmelokale, valghandling = afstemningssted, valgsted ~ valg, afstemningsområde
afvente ~ udsætte
aktindsigt, offentlighed, offentliggøre = aktindsigt, offentliggørelse, offentlighed
analyse = undersøgelse ~ kortlægning
anbefale, anbefaling, indstille, indstilling = anbefale, indstilling ~ indstille
ansvarshavende, projektleder, koordinator = tovholder, ansvarlig, projektleder, koordinator ~ kontaktperson
ansøge, ansøgning, søge, søgt = ansøgning, ansøge
bemærkning, kommentar, kommentere = bemærkning, kommentar ~ høringssvar, høring, høringsfrist, udtalelse
berigtige, berigtigelse, korrektion = rettelse, berigtigelse, korrektion ~ ændring
bero ~ udsætte, afvente, bero
beslutningsgrundlag = grundlag
beslutningstager, beslutter = beslutningskompetence ~ kompetenceplan
bestyrelsespost, bestyrelsesmedlem, bestyrelsesvalg = bestyrelsesmedlem ~ bestyrelse, udpegning
besøg, rundtur, rundvisning, besigtigelse, besigtige, åstedsforretning = besøg, besigtigelse ~ rundvisning, åstedsforretning
bevare, fortsætte, videreføre = videreførelse, fortsætte, bevare, opretholde
borger, befolkningen, indbyggerne, menigmand = borger ~ indbygger
borgerdrevet, borgerinitiativ = borgerforslag ~ initiativ
borgerforslag ~ forslag
borgerinddragelse, inddrage, borgerdialog, medindflydelse, medbestemmelse = borgerinddragelse, inddragelse ~ involvering, medindflydelse, dialog
borgermøde, orienteringsmøde, folkemøde, informationsmøde = borgermøde, dialogmøde ~ orienteringsmøde, offentligt møde, borgerinddragelse
borgerpanel, borgerting, ungepanel, borgersamling = borgerpanel, borgersamling ~ borgerinddragelse
borgmester, viceborgmester = borgmester, viceborgmester ~ formand
brevstemme, brevstemning, forhåndsstemme = brevstemme, brevstemmeafgivning ~ valg
budgetmøde, budgetdebat, budgetseminar, budgetdrøftelse = budgetlægning, budgetseminar ~ budget
byråd, kommunalbestyrelse, kommunalråd = byråd, kommunalbestyrelse
byrådsmedlem, folkevalgt, kommunalpolitiker = byrådsmedlem, medlem, folkevalgt ~ politisk udvalg, byråd
dagsordener, mødeindkaldelse, indkaldelse = dagsorden, indkaldelse
delaftale, hensigtserklæring = hensigtserklæring ~ aftale
droppe, skrinlægge, skrinlagt, opgive, aflyse, aflyst, aflysning = bortfald, aflyse ~ opgive, udgå, forkaste, afvise
efterfølger, arvtager = stedfortræder ~ udpegning, konstituering
efterretningssag, orienteringssag, orienteringspunkt = orientering, efterretning
ekstraordinært, ekstramøde = ekstraordinært møde
evaluering, evaluere, erfaring = evaluering, erfaringsopsamling ~ opfølgning
flertal, majoritet, enstemmig, enige = flertal, enighed ~ enstemmig
folkeafstemning = folkeafstemning, valg
forbedre, forbedring, optimere, optimering = forbedring, optimering
fordoble, fordobling, tredoble, mangedoble = fordobling, forøgelse ~ stigning
forenkle, forsimple = forenkling
forespørgsel = forespørgsel, henvendelse
forkaste, nedstemme, afvise, afvisning, afslå, afslag, vrage, underkende = afslag, afvise ~ forkaste, bortfalde
formandskab ~ formand
forperson, forkvinde, formænd = formand
forpligte, forpligtelse = pligt, forpligtelse
forretningsorden, styrelsesvedtægt, vedtægt = forretningsorden, vedtægt, styrelsesvedtægt, kommissorium
forringe, serviceforringelse, forværre, forværring = forringelse, serviceforringelse
forsinke, forskyde, forskydning, forsent = forsinkelse, forskydning ~ tidsplan, udsættelse
fortryde = omgørelse ~ ophæve
fremdrift = status ~ statusrapport
fremmøde, mødepligt, mødedeltagelse = fremmøde, deltagelse
fremrykke, fremrykning, fremskynde = fremrykning, fremskyndelse ~ tidsplan
fremsætte, fremlægge, fremlagt, forelægge, forelagt = fremlæggelse, forelæggelse ~ præsentation, oplæg, behandling
fremvisning = besigtigelse, rundvisning ~ besøg
frikommune, frikommuneforsøg = frikommune, frikommuneforsøg ~ forsøg
frister, deadline, tidsfrist, aflevering, indsendelse, ansøgningsfrist, høringsfrist, klagefrist = frist, tidsfrist ~ ansøgningsfrist, høringsfrist, senest, indsendelse
færdiggøre = færdig, afsluttet ~ ibrugtagning, aflevering
følgegruppe ~ nedsættelse
generalforsamling, årsmøde, repræsentantskabsmøde = generalforsamling, årsmøde, repræsentantskab ~ bestyrelse
genetablere, genetablering, genopbygge, genopføre, genopbygning = genetablering, genopførelse
genindføre, genoplive = genindførelse, genetablering
genoptage = genbehandling, fornyet behandling
genåbne = genåbning
habil, habilitet = inhabil, inhabilitet, habilitet
handlemulighed, valgmulighed = alternativ, scenarie ~ mulighed
hastemøde, hastesag, hastebeslutning = ekstraordinært møde ~ formandsafgørelse
hemmelig, tavshedspligt, fortrolig = fortrolig, lukket, tavshedspligt
hemmeligholde, hemmeligstemple = fortrolig, lukket punkt
henvende = henvendelse
hjemvise, hjemvist, tilbagesendt = hjemvise ~ fornyet behandling
høring, partshøring, parthøring, høringsperiode, høringsfase, høringsrunde = høring, høringssvar ~ partshøring, høringsperiode, offentlig fremlæggelse
høringssvar, besvarelse = høringssvar, svar, besvarelse ~ bemærkning, tilbagemelding
ide = forslag ~ oplæg
imødekomme ~ godkende, bevilge
indsigelse, indvending = indsigelse, høringssvar ~ bemærkning, klage
indskrænke, indskrænkning, begrænsning = indskrænkning, begrænsning ~ reduktion
indvie, åbning, rejsegilde = indvielse, åbning, rejsegilde
kampvalg, lodtrækning, fredsvalg = lodtrækning, kampvalg ~ valg
kandidat, opstille, opstilling = kandidat, opstilling
kandidatliste ~ valg, kandidat
klage, klageadgang, utilfreds, brok, beklage, kritik, kritisere, sur, vrede = klage, indsigelse ~ kritik, henvendelse, bemærkning, indvending
komité ~ udvalg
kommissorium, kommissorier = kommissorium ~ nedsættelse
kommuneplanstrategi, planstrategi, udviklingsstrategi = planstrategi, udviklingsstrategi ~ kommuneplan
kommunesamarbejde = tværkommunal, nabokommuner
kommunesammenlægning, kommunalreform, strukturreform, sammenlægningskommune = kommunesammenlægning, kommunalreform ~ strukturreform
kompetenceplan, delegere, delegation, delegationsplan, bemyndige, bemyndigelse, fuldmagt = delegation, kompetenceplan ~ bemyndigelse, fuldmagt, kompetencefordeling
konstituering ~ valg, formand
konstitueringsaftale, valgaftale = konstituering, konstitueringsaftale
kontakte = kontaktperson ~ henvendelse
kåre, kåring = kåring, udpegning
lempe, slække = lempelse ~ ændring, dispensation
lobbyist, interesseorganisation = interessent
lovændring, lovforslag, lovkrav, reform = lovændring, lovforslag ~ lovgivning
løftebrud, aftalebrud = misligholdelse ~ aftale
løsgænger, partiskift, partihop, partiløs = løsgænger ~ parti
mandat, mandatfordeling, valgforbund = mandatfordeling, valgforbund ~ konstituering
manglede, udeblive, udeblev = fraværende, afbud, mangle
meddelelse = orientering
meningsmåling, borgermåling = borgerundersøgelse, måling
midlertidig, foreløbig, provisorisk = midlertidig, foreløbig
mindretal, mindretalsudtalelse = mindretal, mindretalsudtalelse ~ forbehold, særstandpunkt
mistillid, mistillidsvotum = mistillid ~ kritik
model ~ ordning
mødedag, mødedato, mødeplan, mødekalender, kalender, mødetidspunkt, mødekadence = mødedatoer, mødeplan ~ mødekalender, årshjul
mødereferat, mødeprotokol = referat, protokol
mødte, tilstede = deltagelse
måling, benchmark, benchmarking, sammenligning, sammenligne = måling, benchmarking ~ sammenligning, undersøgelse
nedlægge, nedlagt, lukke, lukning, afskaffe, fjerne, stryge, sløjfe = nedlæggelse, lukning ~ afskaffe, ophøre, bortfalde, ophæve, afvikling, fritagelse, åbningstid
nedprioritere, nedprioritering, fravælge, fravalg = nedprioritering, fravalg
notat, papir, dokument, materiale, tekst = notat, bilag ~ dokument, materiale
omlægge, omlægning, omlagt = omlægning, ændring ~ omstrukturering
omstøde, omvalg, genvurdere = omgørelse ~ genoptage
opbakke = opbakning, tilslutning
opfølgning, opfølge, opsamling, opsamle = opfølgning, opsamling ~ evaluering
opgavefordeling, arbejdsdeling, rollefordeling = rollefordeling, opgavefordeling, ansvarsfordeling
opgaveudvalg, særudvalg, adhocudvalg, paragraf17 = opgaveudvalg, midlertidigt udvalg ~ kommissorium
ophæve, annullere, tilbagekalde, tilbagetrække = ophæve, tilbagekaldelse ~ annullere, bortfalde, aflyse, afskaffe
opretholde = bevare, opretholde, fastholdelse ~ videreførelse
oprette, etablere, etablering, danne, stifte, grundlægge = etablering, oprettelse ~ stiftelse, etablere, nedsætte
optælling, fintælling, stemmeoptælling = fintælling, optælling ~ valg
ordning ~ model
ordstyrer, mødeleder, dirigent = ordstyrer, mødeleder, dirigent
orientere, orientering, briefing, efterretning = orientering ~ efterretning
parti = liste, gruppe
permanent, blivende = permanent, varig ~ fastgøre
plan, strategi, handleplan, handlingsplan ~ plan, strategi, handleplan, handlingsplan, indsatsplan
politianmelde, anmelde = politianmeldelse ~ politi
politik, retningslinje, regel, reglement, regulativ, forskrift, instruks, ordensregler, ordensreglement, principper, kodeks, adfærdskodeks = retningslinje ~ regulativ, politik, principper, regelsæt, ordensregler, vejledning, vedtægt
projekt, initiativ ~ indsats, projekt, initiativ, tiltag
protestere, modstand, uenig = indsigelse, protest ~ særstandpunkt, forbehold
protokollat, udtalelse, protokoltilførsel = protokollat, udtalelse, protokoltilførsel ~ bemærkning
præsentere, præsentation = præsentation, fremlæggelse ~ orientering
redegørelse, beretning = redegørelse, beretning ~ rapport
retsforlig ~ aftale, budgetforlig
revidere, gennemskrive = revidere, revision
revurdere, revurdering, genforhandle, genforhandling = revurdering, genforhandling ~ revision
samarbejde, partnerskab, alliance = samarbejde, partnerskab, samarbejdsaftale ~ netværk
samskabelse, medborgerskab = samskabelse, medborgerskab ~ borgerinddragelse
skifte, udskiftning = udskiftning, skift, overflytning ~ overflytte, flytte
skrue ~ forhøjelse, nedsættelse, justering
skænderi, splid, mundhuggeri = uenighed ~ særstandpunkt, mindretal
skærpe, stramme, stramning, opstramning = skærpelse, stramning, opstramning ~ ændring
slutte, sluttede, ophøre, stoppe, afslutte, afslutning, afvikle, afvikling = ophør, afslutning ~ afvikling, nedlæggelse
spids = formand ~ formandskab, næstformand
spørgehalvtime = spørgetid
stadfæste, ratificere = stadfæstelse, godkendelse
starte, begyndelse, igangsætte, igangsat, opstart, påbegynde = igangsættelse, opstart ~ påbegynde, iværksætte, ibrugtagning, ikrafttræden
startskud, kickoff = opstart, igangsættelse
stedfortræder, suppleant = stedfortræder, suppleant
stemmeprocent = valgdeltagelse
styrke, opprioritere, oprioritere = styrkelse, opprioritering ~ indsats
særstandpunkt = forbehold
taletid, talerække, taleliste = taletid ~ forretningsorden
temadrøftelse, temadebat, temaeftermiddag = temadrøftelse, temamøde
temamøde, fællesmøde, dialogmøde = temamøde, dialogmøde, fællesmøde ~ møde
tidnød ~ udsættelse, tid
tidshorisont, procesplan, milepæl = tidsplan, procesplan, proces, milepæl ~ tidshorisont
tilbagemelding, feedback, melding = tilbagemelding, orientering ~ opfølgning
tilbudsfrist, budfrist = tilbudsfrist, frist
tilføje, supplere = tilføjelse, supplere, indarbejde
tilhører, tilhørerplads = tilhører ~ offentlighed
tilsynssag, tilsynsmyndighed, statsforvaltning, kommunaltilsyn = tilsynsmyndighed, ankestyrelsen ~ tilsynsudtalelse
tiltræde, tilslutning, tilslutte, opbakning, blåstemple, nikket = godkende, tiltræde ~ tilslutning, imødekomme, vedtage, anbefale
tjekliste, skabelon, blanket, formular = skema, blanket ~ skabelon
todo, huskeseddel = opgave ~ opfølgningsliste
udbrede, opskalere, opskalering = udbredelse, opskalering ~ implementering
udmelde = udtræden, udmeldelse ~ opsigelse
udpege, udpegning, repræsentant, repræsentere, repræsentation = udpegning ~ repræsentant, indstilling
udsætte, udskyde, skubbe, syltet = udsætte, udskyde ~ afvente, genoptage
udtræde, udtrådt = udtræden, udtrådt ~ stedfortræder
udvalgsmedlem, medlem = medlem, udvalgsmedlem
udvalgsstruktur, styreform, udvalgsstyre, magistratsstyre = styreform, udvalgsstruktur ~ styrelsesvedtægt
underskriftindsamling, underskriftsindsamling = underskriftsindsamling, underskrift ~ indsigelse
underskrive, underskrift = underskrift, underskrive ~ digital underskrift
undersøge, granske, kulegrave, kulegravning, kortlægge, kortlægning, udrede, udredning, afdække, afdækning = undersøgelse, analyse ~ kortlægning, afdækning, kulegravning, redegørelse
undskylde, undskyldning = beklagelse
valg, kommunalvalg, folketingsvalg, eu-valg, regionsrådsvalg = valg ~ kommunalvalg, valgbestyrelse
valgbar = valgret, valgbarhed
valgdag, stemmeseddel, stemmeboks, valgkort, stemmerum, valgmøde = valg, stemmeseddel ~ valghandling, afstemningssted
valgdeltagelse, sofavælger = valgdeltagelse, vælger ~ valg
valgkamp, valgdebat, vælgermøde = valg, vælgermøde
valgtilforordnet, valgtilforordnede, valgstyrer, tilforordnet, tilforordnede = valgtilforordnet, valgstyrer ~ tilforordnet, valg
vejledning, guide, manual, håndbog, vejlede = vejledning, håndbog ~ retningslinje
viceformand = næstformand
viderebringe, videregive = videresende
videreføring = videreførelse, fortsættelse, forlængelse
vilkår, forudsætning = vilkår, betingelse, forudsætning
ændre, ændring, justere, justering, tilpasse, tilpasning, tilrettet, omformulere = ændring, justering ~ revision
åbenhed ~ offentlighed
årshjul, årsplan, årskalender = årshjul, årsplan, mødeplan
`
