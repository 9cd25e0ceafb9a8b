/** Words of no area. For the notation see ../everyday-danish.ts. */
export const EVERYDAY_WORDS = `
aflevere = aflevering
afmelde = afmelding
alternativ = løsning, scenarie
apparat, dims, dimser = udstyr, apparat
begrundelse, baggrund, anledning = begrundelse, årsag, baggrund
beskidt, snavs, snavset, snavsede = renhold, rengøring
bistå, assistance = hjælp, bistand, støtte
brøler, bommert, svipser, kiks, fejltagelse = fejl ~ afvigelse
bytte = mageskifte
bøvl, knas, udfordring, vanskelighed = udfordring, problem ~ problemstilling
dialog ~ drøftelse
ferielukket = ferielukning, lukkedag
forandre, forandring = forandring, ændring
forevise, fremvise, demonstrere, demo, demonstration = demonstration, præsentation
forske, forskning, universitet = forskning, universitet
grej, udstyr = udstyr, materiel
gruppebillede ~ foto
halvdelen, halvere = 50, halvdelen, halvering
hverv, ombud, tillidshverv = hverv, ombud
installere, installation, montere, montering, opsætning = opsætning, montering ~ installation, etablering
konsekvens, virkning, effekt = konsekvens, effekt, virkning
kunde ~ bruger, borger
mennesker, personer = borger, person
modernitet, tidssvarende = tidssvarende, modernisering
mødelokale = lokale
oplyse = oplysning, orientering
parathed, klargøre, klargøring, forberede, forberedelse = forberedelse, klargøring
scenarie, scenario = scenarie, alternativ
service, serviceniveau, servicemål, kvalitetsstandard = serviceniveau, kvalitetsstandard ~ servicemål
sjældent, sjældnere ~ frekvens
snak, debat, diskutere, diskussion = drøftelse, dialog ~ debat
tilmelde = tilmelding
tilsige = tilsagn
tiltale, omgangstone = omgangstone ~ adfærd
tit, ofte, hyppigt, jævnligt = hyppig ~ gange, frekvens
tvist, strid = uenighed, tvist
vidensdeling = videndeling, viden
videnskab ~ forskning
ødelæggelse = skade
`
