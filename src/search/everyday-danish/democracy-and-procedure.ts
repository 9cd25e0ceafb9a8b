/** Bodies, meetings, procedure, what becomes of a matter. For the notation see ../everyday-danish.ts. */
export const DEMOCRACY_AND_PROCEDURE = `
advokat, jurist, jura, juridisk, retssag, domstol, sagsanlæg, stævning, stævne, sagsøge, voldgift, byretten, landsretten = retssag, juridisk ~ stævning, dom, advokat, sagsanlæg, voldgift
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
bemærkning, kommentar, kommentere = bemærkning, kommentar
beslutningsgrundlag = grundlag
besøg, rundtur, rundvisning, besigtigelse, besigtige, åstedsforretning = besøg, besigtigelse ~ rundvisning, åstedsforretning
bevare, fortsætte, videreføre = videreførelse, fortsætte, bevare, opretholde
borger, befolkningen, indbyggerne, menigmand = borger ~ indbygger
borgerforslag ~ forslag
borgerinddragelse, inddrage, borgerdialog, medindflydelse, medbestemmelse = borgerinddragelse, inddragelse ~ involvering, medindflydelse, dialog
borgermøde, orienteringsmøde, folkemøde, informationsmøde = borgermøde, dialogmøde ~ orienteringsmøde, offentligt møde, borgerinddragelse
borgerpanel, borgerting, ungepanel, borgersamling = borgerpanel, borgersamling ~ borgerinddragelse
brevstemme, brevstemning, forhåndsstemme = brevstemme, brevstemmeafgivning ~ valg
byråd, kommunalbestyrelse, kommunalråd = byråd, kommunalbestyrelse
byrådsmedlem, folkevalgt, kommunalpolitiker = byrådsmedlem, medlem, folkevalgt ~ politisk udvalg, byråd
dagsordener, mødeindkaldelse, indkaldelse = dagsorden, indkaldelse
droppe, skrinlægge, skrinlagt, opgive, aflyse, aflyst, aflysning = bortfald, aflyse ~ opgive, udgå, forkaste, afvise
ekstraordinært, ekstramøde = ekstraordinært møde
evaluering, evaluere, erfaring = evaluering, erfaringsopsamling ~ opfølgning
flertal, majoritet, enstemmig, enige = flertal, enighed ~ enstemmig
forenkle, forsimple = forenkling
forkaste, nedstemme, afvise, afvisning, afslå, afslag, vrage, underkende = afslag, afvise ~ forkaste, bortfalde
formandskab ~ formand
forperson, forkvinde, formænd = formand
forpligte, forpligtelse = pligt, forpligtelse
forretningsorden, styrelsesvedtægt, vedtægt = forretningsorden, vedtægt, styrelsesvedtægt, kommissorium
fremdrift = status ~ statusrapport
fremsætte, fremlægge, fremlagt, forelægge, forelagt = fremlæggelse, forelæggelse ~ præsentation, oplæg, behandling
frikommune, frikommuneforsøg = frikommune, frikommuneforsøg ~ forsøg
frister, deadline, tidsfrist, aflevering, indsendelse, ansøgningsfrist, høringsfrist, klagefrist = frist, tidsfrist ~ ansøgningsfrist, høringsfrist, senest, indsendelse
færdiggøre = færdig, afsluttet ~ ibrugtagning, aflevering
følgegruppe ~ nedsættelse
generalforsamling, årsmøde, repræsentantskabsmøde = generalforsamling, årsmøde, repræsentantskab ~ bestyrelse
genoptage = genbehandling, fornyet behandling
genåbne = genåbning
habil, habilitet = inhabil, inhabilitet, habilitet
hemmelig, tavshedspligt, fortrolig = fortrolig, lukket, tavshedspligt
henvende = henvendelse
hjemvise, hjemvist, tilbagesendt = hjemvise ~ fornyet behandling
høring, partshøring, parthøring, høringsperiode, høringsfase, høringsrunde = høring, høringssvar ~ partshøring, høringsperiode, offentlig fremlæggelse
høringssvar, besvarelse = høringssvar, svar, besvarelse ~ bemærkning, tilbagemelding
ide = forslag ~ oplæg
imødekomme ~ godkende, bevilge
indsigelse, indvending = indsigelse, høringssvar ~ bemærkning, klage
indvie, åbning, rejsegilde = indvielse, åbning, rejsegilde
kandidat, opstille, opstilling = kandidat, opstilling
klage, klageadgang, utilfreds, brok, beklage, kritik, kritisere, sur, vrede = klage, indsigelse ~ kritik, henvendelse, bemærkning, indvending
komité ~ udvalg
kommissorium, kommissorier = kommissorium ~ nedsættelse
kompetenceplan, delegere, delegation, delegationsplan, bemyndige, bemyndigelse, fuldmagt = delegation, kompetenceplan ~ bemyndigelse, fuldmagt, kompetencefordeling
konstituering ~ valg, formand
kontakte = kontaktperson ~ henvendelse
kåre, kåring = kåring, udpegning
manglede, udeblive, udeblev = fraværende, afbud, mangle
meddelelse = orientering
midlertidig, foreløbig, provisorisk = midlertidig, foreløbig
mindretal, mindretalsudtalelse = mindretal, mindretalsudtalelse ~ forbehold, særstandpunkt
model ~ ordning
mødedag, mødedato, mødeplan, mødekalender, kalender, mødetidspunkt, mødekadence = mødedatoer, mødeplan ~ mødekalender, årshjul
mødereferat, mødeprotokol = referat, protokol
mødte, tilstede = deltagelse
måling, benchmark, benchmarking, sammenligning, sammenligne = måling, benchmarking ~ sammenligning, undersøgelse
nedlægge, nedlagt, lukke, lukning, afskaffe, fjerne, stryge, sløjfe = nedlæggelse, lukning ~ afskaffe, ophøre, bortfalde, ophæve, afvikling, fritagelse, åbningstid
notat, papir, dokument, materiale, tekst = notat, bilag ~ dokument, materiale
opfølgning, opfølge, opsamling, opsamle = opfølgning, opsamling ~ evaluering
opgavefordeling, arbejdsdeling, rollefordeling = rollefordeling, opgavefordeling, ansvarsfordeling
ophæve, annullere, tilbagekalde, tilbagetrække = ophæve, tilbagekaldelse ~ annullere, bortfalde, aflyse, afskaffe
oprette, etablere, etablering, danne, stifte, grundlægge = etablering, oprettelse ~ stiftelse, etablere, nedsætte
ordning ~ model
ordstyrer, mødeleder, dirigent = ordstyrer, mødeleder, dirigent
orientere, orientering, briefing, efterretning = orientering ~ efterretning
parti = liste, gruppe
permanent, blivende = permanent, varig ~ fastgøre
plan, strategi, handleplan, handlingsplan ~ plan, strategi, handleplan, handlingsplan, indsatsplan
politik, retningslinje, regel, reglement, regulativ, forskrift, instruks, ordensregler, ordensreglement, principper, kodeks, adfærdskodeks = retningslinje ~ regulativ, politik, principper, regelsæt, ordensregler, vejledning, vedtægt
projekt, initiativ ~ indsats, projekt, initiativ, tiltag
protestere, modstand, uenig = indsigelse, protest ~ særstandpunkt, forbehold
protokollat, udtalelse, protokoltilførsel = protokollat, udtalelse, protokoltilførsel ~ bemærkning
præsentere, præsentation = præsentation, fremlæggelse ~ orientering
redegørelse, beretning = redegørelse, beretning ~ rapport
revidere, gennemskrive = revidere, revision
samarbejde, partnerskab, alliance = samarbejde, partnerskab, samarbejdsaftale ~ netværk
samskabelse, medborgerskab = samskabelse, medborgerskab ~ borgerinddragelse
slutte, sluttede, ophøre, stoppe, afslutte, afslutning, afvikle, afvikling = ophør, afslutning ~ afvikling, nedlæggelse
spørgehalvtime = spørgetid
starte, begyndelse, igangsætte, igangsat, opstart, påbegynde = igangsættelse, opstart ~ påbegynde, iværksætte, ibrugtagning, ikrafttræden
stedfortræder, suppleant = stedfortræder, suppleant
stemmeprocent = valgdeltagelse
særstandpunkt = forbehold
temamøde, fællesmøde, dialogmøde = temamøde, dialogmøde, fællesmøde ~ møde
tidshorisont, procesplan, milepæl = tidsplan, procesplan, proces, milepæl ~ tidshorisont
tilbagemelding, feedback, melding = tilbagemelding, orientering ~ opfølgning
tilføje, supplere = tilføjelse, supplere, indarbejde
tiltræde, tilslutning, tilslutte, opbakning, blåstemple, nikket = godkende, tiltræde ~ tilslutning, imødekomme, vedtage, anbefale
tjekliste, skabelon, blanket, formular = skema, blanket ~ skabelon
todo, huskeseddel = opgave ~ opfølgningsliste
udpege, udpegning, repræsentant, repræsentere, repræsentation = udpegning ~ repræsentant, indstilling
udsætte, udskyde, skubbe, syltet = udsætte, udskyde ~ afvente, genoptage
udtræde, udtrådt = udtræden, udtrådt ~ stedfortræder
udvalgsmedlem, medlem = medlem, udvalgsmedlem
underskriftindsamling, underskriftsindsamling = underskriftsindsamling, underskrift ~ indsigelse
underskrive, underskrift = underskrift, underskrive ~ digital underskrift
undersøge, granske, kulegrave, kulegravning, kortlægge, kortlægning, udrede, udredning, afdække, afdækning = undersøgelse, analyse ~ kortlægning, afdækning, kulegravning, redegørelse
valg, kommunalvalg, folketingsvalg, eu-valg, regionsrådsvalg = valg ~ kommunalvalg, valgbestyrelse
valgtilforordnet, valgtilforordnede, valgstyrer, tilforordnet, tilforordnede = valgtilforordnet, valgstyrer ~ tilforordnet, valg
vejledning, guide, manual, håndbog, vejlede = vejledning, håndbog ~ retningslinje
viceformand = næstformand
viderebringe, videregive = videresende
vilkår, forudsætning = vilkår, betingelse, forudsætning
ændre, ændring, justere, justering, tilpasse, tilpasning, tilrettet, omformulere = ændring, justering ~ revision
åbenhed ~ offentlighed
årshjul, årsplan, årskalender = årshjul, årsplan, mødeplan
`
