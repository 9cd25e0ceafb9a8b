/** Words of no area. For the notation see ../everyday-danish.ts. */
export const EVERYDAY_WORDS = `
afkorte, afkortning, forkorte = afkortning, forkortelse ~ reduktion, nedsættelse
aflevere = aflevering
afmelde = afmelding
alternativ = løsning, scenarie
ansvarsfordeling, ansvarsområde = ansvarsfordeling, rollefordeling
apparat, dims, dimser = udstyr, apparat
begrundelse, baggrund, anledning = begrundelse, årsag, baggrund
behandlingstid = sagsbehandlingstid
besked, bekendtgøre = orientering, meddelelse
beskidt, snavs, snavset, snavsede = renhold, rengøring
bistå, assistance = hjælp, bistand, støtte
bord ~ bordplade, udeservering, inventar
bortskaffe = bortskaffelse, fjernelse
bruge, benytte, anvende, anvendelse, udnytte ~ anvendelse, benyttelse, brug
brøler, bommert, svipser, kiks, fejltagelse = fejl ~ afvigelse
bytte = mageskifte
bøvl, knas, udfordring, vanskelighed = udfordring, problem ~ problemstilling
defekt, itu, smadret, knust = defekt, skade ~ hærværk
dialog ~ drøftelse
efterspørgsel, efterspurgt = efterspørgsel, behov
erfaringsudveksling, videndele, vidensdele = erfaringsudveksling, videndeling
erstatte = udskiftning, udskifte, afløse
ferielukket = ferielukning, lukkedag
forandre, forandring = forandring, ændring
fordelingsnøgle ~ fordeling
forevise, fremvise, demonstrere, demo, demonstration = demonstration, præsentation
formål, hensigt, intention = formål, hensigt
forske, forskning, universitet = forskning, universitet
forstørre = udvidelse, udbygning
gemme = opspare, opsparing ~ gemme, overføre
grej, udstyr = udstyr, materiel
gruppebillede ~ foto
halvdelen, halvere = 50, halvdelen, halvering
hurtig ~ frist, senest, straks, sagsbehandlingstid
hverv, ombud, tillidshverv = hverv, ombud
inspirere, inspiration = inspiration, erfaringsudveksling
installere, installation, montere, montering, opsætning = opsætning, montering ~ installation, etablering
invitere, invitation, indbyde = invitation, indbydelse
kombinere, sambruge, dobbeltbrug = kombination
konsekvens, virkning, effekt = konsekvens, effekt, virkning
kunde ~ bruger, borger
leverance = levering, leverance
låneordning = udlån ~ låneordning
mennesker, personer = borger, person
modernitet, tidssvarende = tidssvarende, modernisering
mødelokale = lokale
navneskift = navneændring, nyt navn ~ navn, logo
oplyse = oplysning, orientering
overfyldt, propfuld, overbelagt, overbelægning = kapacitet, overbelægning ~ kapacitetsudfordring
overgangsperiode, mellemtid = midlertidig, overgangsordning
overholde, efterleve = overholdelse, efterlevelse
overtræde, regelbrud = overtrædelse ~ sanktion
parathed, klargøre, klargøring, forberede, forberedelse = forberedelse, klargøring
placere, placering, beliggenhed, lokation, lokalitet = placering, beliggenhed, lokalisering
problem, problematik, problematisk = problemstilling, udfordring
registrere, indberette = registrering, indberetning, registrere ~ system
risiko, risici = risiko, risikovurdering ~ fare
samle ~ sammenlægning, samling
scenarie, scenario = scenarie, alternativ
service, serviceniveau, servicemål, kvalitetsstandard = serviceniveau, kvalitetsstandard ~ servicemål
sjældent, sjældnere ~ frekvens
skaffe, nyanskaffelse, nyindkøb = anskaffelse, indkøb ~ rekruttering, hvervning
slippe = fritage, undtage, friholde ~ gratis, dispensation
smide ~ bortskaffelse, henkastet affald
snak, debat, diskutere, diskussion = drøftelse, dialog, samtale ~ debat
tilmelde = tilmelding
tilsige = tilsagn
tiltale, omgangstone = omgangstone ~ adfærd
tilvækst = vækst, stigning
tit, ofte, hyppigt, jævnligt = hyppig ~ gange, frekvens
tvist, strid = uenighed, tvist
vidensdeling = videndeling, viden
videnskab ~ forskning
ødelæggelse = skade
`
