/** Words of no area. For the notation see ../everyday-danish.ts. */
export const EVERYDAY_WORDS = `
afbryde, standsning = standsning, ophør ~ afbrydelse
afkorte, afkortning, forkorte = afkortning, forkortelse ~ reduktion, nedsættelse
aflevere = aflevering
afmelde = afmelding
afmontere, nedtage = nedtagning, demontering ~ fjernelse
alternativ = løsning, scenarie
ansvarsfordeling, ansvarsområde = ansvarsfordeling, rollefordeling
apparat, dims, dimser = udstyr, apparat
ballademager = uenighed, konflikt, ungdomskriminalitet, utryghed ~ samarbejde, ssp, kriminalitet
begrundelse, baggrund, anledning = begrundelse, årsag, baggrund
behandlingstid = sagsbehandlingstid
besked, bekendtgøre = orientering, meddelelse
beskidt, snavs, snavset, snavsede = renhold, rengøring
besværlig, indviklet, kringlet, kompliceret = forenkling, regelforenkling ~ udfordring
bistå, assistance = hjælp, bistand, støtte
bord ~ bordplade, udeservering, inventar
bortskaffe = bortskaffelse, fjernelse
bruge, benytte, anvende, anvendelse, udnytte ~ anvendelse, benyttelse, brug
brøler, bommert, svipser, kiks, fejltagelse = fejl ~ afvigelse
bule, ridse, hakke, flænge, flosset, hullede, laset = skade, reparation
bytte = mageskifte
bøvl, knas, udfordring, vanskelighed = udfordring, problem ~ problemstilling
defekt, itu, smadret, knust = defekt, skade ~ hærværk
dekorere, dekoration = udsmykning ~ forskønnelse
dialog ~ drøftelse
drysse, afskallet, råddent, slidt, ramponeret, rustne = renovering, vedligeholdelse ~ forfald, istandsættelse
efterspørgsel, efterspurgt = efterspørgsel, behov
ensarte, harmonisering = harmonisering, ensartet
erfaringsudveksling, videndele, vidensdele = erfaringsudveksling, videndeling
erstatte = udskiftning, udskifte, afløse
ferielukket = ferielukning, lukkedag
flyttefirma, flyttemand, flyttelæs = flytning ~ indflytning, fraflytning, udflytning
forandre, forandring = forandring, ændring
forbudt, bandlyse = forbud ~ begrænsning
fordelingsnøgle ~ fordeling
forevise, fremvise, demonstrere, demo, demonstration = demonstration, præsentation
forkludre, forkvakle, kludder, kaos, kaotisk, virvar, ravage = uorden, oprydning ~ udfordring, koordinering
formindske, skrumpe, indsnævre, krympe = reduktion, indskrænkning ~ fald
formål, hensigt, intention = formål, hensigt
forske, forskning, universitet = forskning, universitet
forstørre = udvidelse, udbygning
fortegnelse, skematisk = oversigt, opgørelse ~ liste
frustreret, frustration, irritation, træls, møgirriterende = utilfreds, gener ~ klage
gemme = opspare, opsparing ~ gemme, overføre
genopfriske = genopfriskning
gnidning, kævl, klammeri, skændes, mukke, småskændes, fejde = uenighed, konflikt ~ samarbejde
grej, udstyr = udstyr, materiel
gruppebillede ~ foto
halvdelen, halvere = 50, halvdelen, halvering
halvfærdig, ufærdig = færdiggørelse ~ forsinkelse
hittegods = hittegods ~ tab
hurtig ~ frist, senest, straks, sagsbehandlingstid
hverv, ombud, tillidshverv = hverv, ombud
indlede, søsætte, genstart = igangsættelse, opstart ~ iværksætte
inspirere, inspiration = inspiration, erfaringsudveksling
installere, installation, montere, montering, opsætning = opsætning, montering ~ installation, etablering
invitere, invitation, indbyde = invitation, indbydelse
kassabel, udtjent, aflagt, gammeldags, umoderne = udskiftning, modernisering ~ kassation
knopskyde = udvidelse, udbygning ~ tilbygning
knække, revnede, sprunget = defekt, skade ~ reparation
kollapse, sammenbrud, styrte, ramle = sammenstyrtning, skade ~ renovering
kombinere, sambruge, dobbeltbrug = kombination
konsekvens, virkning, effekt = konsekvens, effekt, virkning
kontrollant, stikprøve, opsyn, opsynsmand, uanmeldt = tilsyn, kontrol ~ opsyn
kunde ~ bruger, borger
ledigstående, uudnyttede = tomgang, ledig ~ lejemål
leverance = levering, leverance
lokke, tiltrække = tiltrækning, incitament ~ markedsføring
låneordning = udlån ~ låneordning
maksimum, maksgrænse = maksimum, loft ~ begrænsning
malerarbejde = maling ~ renovering
maltraktere, vandal, baldre = hærværk, skade ~ reparation
mangelvare = mangel ~ behov, rekruttering
mennesker, personer = borger, person
modernitet, tidssvarende = tidssvarende, modernisering
mødelokale = lokale
navneskift = navneændring, nyt navn ~ navn, logo
nedton, dæmpe, dæmpning, afbøde, mildne = dæmpning ~ afværge
opfriske, opfriskning, shine, pifte, ansigtsløftning, makeover = modernisering, forskønnelse ~ renovering, istandsættelse
oplyse = oplysning, orientering
overfyldt, propfuld, overbelagt, overbelægning = kapacitet, overbelægning ~ kapacitetsudfordring
overgangsperiode, mellemtid = midlertidig, overgangsordning
overholde, efterleve = overholdelse, efterlevelse
overlevere, overlevering = overdragelse
overraske, uventet, uforudset, pludselig = uforudset ~ merudgift
overtræde, regelbrud = overtrædelse ~ sanktion
parathed, klargøre, klargøring, forberede, forberedelse = forberedelse, klargøring
placere, placering, beliggenhed, lokation, lokalitet = placering, beliggenhed, lokalisering
problem, problematik, problematisk = problemstilling, udfordring
påbyde, tvungen, tvungent, obligatorisk = krav, pligt ~ påbud, obligatorisk
registrere, indberette = registrering, indberetning, registrere ~ system
returnere, tilbagelevere, tilbagelevering = tilbagelevering ~ tilbagebetaling
risiko, risici = risiko, risikovurdering ~ fare
samle ~ sammenlægning, samling
scenarie, scenario = scenarie, alternativ
service, serviceniveau, servicemål, kvalitetsstandard = serviceniveau, kvalitetsstandard ~ servicemål
sjældent, sjældnere ~ frekvens
skaffe, nyanskaffelse, nyindkøb = anskaffelse, indkøb ~ rekruttering, hvervning
skræmme, skræmt, afskrække = utryghed ~ forebyggelse
slippe = fritage, undtage, friholde ~ gratis, dispensation
smide ~ bortskaffelse, henkastet affald
snak, debat, diskutere, diskussion = drøftelse, dialog, samtale ~ debat
tidspres = fremskyndelse, haste ~ frist
tilmelde = tilmelding
tilsige = tilsagn
tilskynde, ansporing, belønne, belønning = incitament, belønning
tiltale, omgangstone = omgangstone ~ adfærd
tilvækst = vækst, stigning
tit, ofte, hyppigt, jævnligt = hyppig ~ gange, frekvens
tvist, strid = uenighed, tvist
udbedre, udbedring = istandsættelse, reparation ~ renovering, vedligeholdelse
utilgængelig = afspærring, adgang ~ tilgængelighed
vidensdeling = videndeling, viden
videnskab ~ forskning
ødelæggelse = skade
`
