/** Disability, social matters, employment, integration. For the notation see ../everyday-danish.ts. */
export const SOCIAL_AND_DISABILITY = `
adoptere ~ adoption
adoptivbarn, adoptivforældre, bortadoptere, bortadoption = adoption, bortadoption
advokatbistand, partsrepræsentant ~ bisidder
afsone, afsoning, fængsel, fængslet, løsladt, fodlænke, spjældet = løsladelse, kriminalforsorg ~ kriminalitet
aktivering, aktiveret = aktivering, beskæftigelsesindsats ~ virksomhedspraktik, nyttejob
aktiveringsprojekt, aktiveringstilbud, beskæftigelsestilbud = beskæftigelsestilbud, aktivering ~ beskæftigelsesindsats
alenemor, alenefar, aleneforælder = enlig forsørger
analfabet, læsesvag ~ danskuddannelse, læsevanskeligheder
angstanfald, panikangst, socialangst, tvangstanke, ocd = angst, psykisk lidelse ~ mental sundhed
anke, ankesag, klagesag = klage, ankesag, ankestyrelsen, klagesag
ankestyrelse, omgjort, omgøre = ankestyrelse, omgørelse, omgørelsesprocent, danmarkskort
arbejde ~ beskæftigelse, job
arbejdsevne, nedslidning = arbejdsevne ~ førtidspension, fleksjob
arbejdsfortjeneste = tabt arbejdsfortjeneste
arbejdsløs, jobløs = arbejdsløshed ~ beskæftigelse, dagpenge
arbejdsløshedskø, ledighedstal, arbejdsløshedstal = ledighed, arbejdsløshed ~ beskæftigelse
arbejdsprøve, arbejdsprøvning, jobafklaring, afklaringsforløb = arbejdsprøvning, jobafklaringsforløb, ressourceforløb
asylcenter, flygtningecenter = asylcenter ~ indkvartering, flygtning
autisme, autist, adhd, asperger ~ autisme, adhd, specialtilbud, handicap
autistisk = autisme
bande, bandemedlem, rocker = bande, kriminalitet ~ exit, ssp
barnebrud, tvangsgift, æresdrab = tvangsægteskab, social kontrol
beskæftigelsesplan = beskæftigelsesplan, beskæftigelsesindsats
bevægelseshæmmet, gangbesværet, lammet, spastiker, dårligtgående = bevægelseshandicap, bevægelseshæmmet ~ tilgængelighed, handicap
bipolar, borderline, skizofreni, paranoid, maniodepressiv = psykisk lidelse, sindslidende ~ socialpsykiatri
bistand, bistandshjælp, kontanthjælp, kontanthjælpsmodtager, socialhjælp = kontanthjælp, ydelse ~ forsørgelsesydelse
blindehund, servicehund = førerhund, servicehund ~ hjælpemiddel
blotter, blufærdighedskrænkelse, grooming, sexkrænkelse = seksuelle overgreb, overgreb ~ beredskab
boliganvisning, boligkø, boligliste, anvisningsret = boliganvisning, anvisningsret ~ venteliste
boligindskud, indskudslån, depositum = indskudslån, boligindskud
boligproblem, boligløs, boligsøgende = boligsøgende, hjemløs ~ boliganvisning
boligsocial ~ boligområde, helhedsplan
boligstøtte, boligsikring, boligydelse = boligstøtte, boligydelse, boligsikring
bonusfar, bonusmor, papfar, papmor, stedfar, stedmor, bonusbarn ~ familie, forældre
bosted, bostøtte, socialpsykiatrisk = botilbud, bosted, bofællesskab, bostøtte ~ døgntilbud
botilbud = bosted, bofællesskab ~ døgntilbud
bpa, handicaphjælper, hjælperordning = borgerstyret personlig assistance, bpa, hjælperordning
bryllup, vielse, ægteskab, giftefoged, brudepar = vielse, borgerlig vielse
bums, posedame, vagabond, uteligger, gadesover, sofasurfer, landstryger = hjemløs ~ forsorgshjem, herberg
dagdriver, dovenlars, dovenkrop ~ aktivering, kontanthjælp
dagpenge, dagpengemodtager, akasse = dagpenge, a-kasse
dagtilbudsplads, aktivitetstilbud, samværstilbud = samværstilbud, beskyttet beskæftigelse ~ aktivitetstilbud
danskkursus, sprogskole, sprogcenter, danskundervisning = danskuddannelse, sprogcenter ~ danskundervisning, sprog
depression, depressiv, angst, deprimeret = psykisk lidelse ~ depression, angst, mental sundhed
dørtrin, dørtærskel, slidske, kørestolsrampe, kørestolslift, kørestolsvenlig, kørestolsegnet, niveauforskel = tilgængelighed ~ boligindretning, handicap
døvblind, døvstum, halvblind, blindskrift, punktskrift = synshandicap, høreomsorg ~ kommunikation
døvetolk, skrivetolk, fremmedsprogstolk, tolkeservice, videotolk = tolk, tolkning ~ tolkebistand
enkeltydelse, julehjælp = enkeltydelse, julehjælp
familiesammenføring, familiesammenført = familiesammenføring ~ flygtning, integration
familievold = vold ~ krisecenter, nære relationer
fastspænde, bæltefiksering, aflåst = magtanvendelse, skærmet enhed ~ tvang
fattig, fattigdom, fattigdomsgrænse = fattigdom, børnefattigdom ~ udsatte
fixerum, stofindtagelse, metadon, substitution = substitutionsbehandling, stofindtagelsesrum ~ misbrugsbehandling
fleksjob, skånejob = fleksjob, skånejob
flygtning, asylansøger, asyl, migrant = flygtning, fordrevne ~ integration, asyl
flygtningebolig = midlertidig bolig, boligplacering, flygtning ~ indkvartering
flygtningefamilie, krigsflygtning, bådflygtning, syrer, syrisk, afghaner, afghansk, somalier, iraker = flygtning ~ integration
folkepensionsalder, pensionsalder ~ seniorpension, tilbagetrækning
folkeregister, flytteanmeldelse, adresseændring, bopælskontrol, proformaadresse = folkeregister, bopælsregistrering ~ borgerservice
fosterfamilie, netværkspleje = plejefamilie, netværksplejefamilie ~ anbringelse
funktionsnedsættelse = handicap
fødevarebank, madudlevering, suppekøkken, madhjælp ~ værested, fattigdom, udsatte
førtidspensionist = førtidspension
gadebande, ungdomsbande, bandekrig, bandekonflikt = bande, kriminalitet ~ utryghed
gademedarbejder, gadeplan, opsøgende = opsøgende, gadeplan ~ ssp
ghetto, parallelsamfund = udsat boligområde, ghetto, parallelsamfund, boligsocial
gæld, gældsat, gældsrådgivning, restance, inkasso = gæld, restance ~ gældsrådgivning, inddrivelse, opkrævning, hovedstol
gældsplaget, gældsramt, forgældet, kviklån = gældsrådgivning, gæld
handicap, handicappede = handicap, funktionsnedsættelse ~ handicapområdet
handicapbil, invalidebil = handicapbil ~ hjælpemiddel
handicapbolig, handicapbosted = botilbud ~ handicap
handicapkonsulent, handicaprådgiver, handicapsag = handicap ~ rådgiver, handicapområdet
handicaporganisation, handicapforening = handicaporganisation ~ handicapråd
handicapsport, paraidræt, kørestolsrugby, parasport ~ handicap, idræt
handicaptoilet = tilgængelighed ~ toilet
hashklub, pusher, dealer, narkohandel, hashhandel, hashsalg, stofsalg = kriminalitet, rusmiddel ~ ssp, politi
helhedsplan ~ boligområde, renovering
herberg, forsorgshjem = forsorgshjem, herberg ~ hjemløs
herbergsplads, natcafe, nødovernatning, natherberg = herberg, forsorgshjem ~ natcafe, hjemløs
hjemløs, subsistensløs, husvild = hjemløs ~ forsorgshjem
hjemmevejleder, hjemmevejledning, bostøttemedarbejder = bostøtte, hjemmevejledning
hjerneskade, hjerneskadede = hjerneskade ~ hjerneskadekoordinator, rehabilitering
hjælperteam, hjælperkorps, døgnhjælp = borgerstyret personlig assistance, hjælperordning
homo, homoseksuel, bøsse, lesbisk, transkønnet, kønsidentitet, kønsneutral, biseksuel, queer = mangfoldighed, ligestilling ~ lgbt
huslejegæld, huslejerestance = udsættelse, socialt udsatte ~ huslejerestance
indfødsretsprøve, dansktest, medborgerskabsprøve, danskprøve = danskuddannelse ~ sprogcenter, statsborgerskab
indvandrer, udlænding, nydansker = integration, indvandrer, etnisk ~ flygtning, etnisk minoritet
integration, integrere ~ integrationspolitik, flygtning
integrationskontrakt, integrationsforløb, modtageprogram, selvforsørgelsesprogram = integrationsprogram, integration ~ hjemrejseprogram
integrationsråd ~ integration
integrationsydelse, starthjælp, hjemrejseydelse = hjemrejseydelse, integrationsydelse ~ ydelse
invalid = handicap, funktionsnedsættelse
invalidepension = førtidspension
islam, ramadan, tørklæde, burka ~ religion, integration, trossamfund
job, beskæftigelse = beskæftigelse, job
jobcenter, arbejdsformidling = jobcenter, arbejdsmarkedscenter ~ beskæftigelse, beskæftigelsesindsats
jobkonsulent = virksomhedskonsulent ~ jobcenter
jobmentor, joblog = jobsøgning ~ jobplan, mentor
jobparat, aktivitetsparat = jobparat, aktivitetsparat ~ kontanthjælp, beskæftigelsesindsats
jobsøgning, jobsøgende, jobtræning = jobsøgning ~ beskæftigelsesindsats, jobcenter
kanyle, kanyleboks, fixer, fixerstue = kanyle, stofmisbrug ~ stofindtagelsesrum
kontanthjælpsloft, kontanthjælpssats, kontanthjælpsreform = kontanthjælp, kontanthjælpsloft ~ ydelse
kontrolgruppe ~ socialt bedrageri, kontrol
kriminalitet, kriminel, ungdomskriminalitet = kriminalitet, kriminalpræventiv ~ ssp, ungdomskriminalitet
krisecenter, kvindekrisecenter, kvindehjem = krisecenter, kvindekrisecenter
kvoteflygtning, flygtningekvote, flygtningetal = flygtningekvote, kvote ~ flygtning
kørestolsbruger ~ tilgængelighed, handicap, bevægelseshandicap
langtidsledig = ledighed, arbejdsløshed ~ beskæftigelsesindsats, dagpenge
ledebånd, blindespor, blindesti, talebesked = tilgængelighed, ledelinje ~ synshandicap
ledsager, ledsagerordning, ledsagerkort = ledsagerordning, ledsagelse
ledsagerhund, førerhund ~ hjælpemiddel
lejerudsættelse, fogedsag = udsættelse ~ lejer, hjemløs
luder, bordel, sexklub = prostitution
løntilskudsjob = løntilskud
løntrykker, løndumping, underbetalt = social dumping, arbejdsklausul
magtanvendelse, tvang, tvinge = magtanvendelse ~ tvang, pålægge, obligatorisk, frivillig
menneskehandel, slavearbejde ~ social dumping, prostitution
mental, psyke = mental sundhed, psykisk
mentorordning, bisidder, bisidderordning = bisidder, mentorordning ~ støtteperson
misrøgt, omsorgsevne = omsorgssvigt ~ underretning
netværk ~ samarbejde
nyttejob, nytteindsats = nyttejob, nytteindsats ~ aktivering
nødbolig, akutbolig, husvildebolig, krisebolig = midlertidig bolig, akutbolig ~ husvild, hjemløs
ombudsmand, borgerrådgiver = borgerrådgiver, ombudsmand
opkvalificere, opkvalificering = opkvalificering ~ uddannelse, kompetenceudvikling
overgreb, krænket, seksuelt = overgreb, seksuelt overgreb, krænkelse ~ beredskab
prostitueret, sexarbejder = prostitution
psykiatri, psykiatrisk, psykiater = psykiatri, socialpsykiatri ~ sindslidende
psykiatribolig, psykiatriplan = socialpsykiatri, botilbud ~ psykiatri
psykisk, sindslidende, sindssyg, skizofren = psykiatri, sindslidende ~ socialpsykiatri, psykisk lidelse, psykisk sårbar
psykolog, psykologhjælp = psykolog, psykologbistand ~ psykisk
psykose = psykisk lidelse, sindslidende ~ socialpsykiatri
radikaliseret, radikalisering, ekstremisme, ekstremist = radikalisering, ekstremisme ~ antiradikalisering
rampe, niveaufri, handicapvenlig, elevator ~ tilgængelighed
repatriering, hjemrejse = repatriering ~ flygtning
ressourceforløb ~ rehabiliteringsteam
revalidering, omskoling, omskole = revalidering, omskoling, opkvalificering
rykker ~ restance, opkrævning, flytning, udsættelse
sagsbehandlerskift, rådgiverskift, sagsbehandlermangel = sagsbehandler, rådgiver ~ socialrådgiver, personaleomsætning
sagsbehandling ~ sagsbehandlingstid, sagsbehandler
sagsbehandlingstid, svarfrist, svartid, ekspeditionstid = sagsbehandlingstid, svarfrist ~ svartid, ventetid
sagsbunke, sagspukkel, sagsstak, sagsmængde, sagspres = sagstal, sagsbehandlingstid ~ sagsbehandler
samlever, samboende, samliv = samlever, samlivende
selvmord, selvmordsforebyggelse = selvmord, selvmordsforebyggelse
selvskade, cutting, selvdestruktiv = selvskade, psykisk mistrivsel ~ mental sundhed
seniorpension, tidligpension, arnepension = seniorpension, tidlig pension
skilsmisse, fraskilt, samværssag ~ familieret, skilsmisse
skilsmissebarn, skilsmissebørn, delebarn, skilsmissefamilie = skilsmisse, skilsmissebørn ~ familieret
småjob, timejob, sommerjob = timeansættelse, fritidsjob ~ ordinære timer
snyd, svindel, socialbedrageri, bedrageri = socialt bedrageri, kontrolgruppe ~ snyd, bedrageri, kontrol, besvigelser
socialkontor, bistandskontor, socialforvaltning = socialforvaltning, ydelsesområde, ydelser ~ borgerservice
socialpædagog = socialpædagogisk, pædagogisk personale
socialrådgiver, sagsbehandler, rådgiver = socialrådgiver, sagsbehandler, rådgiver ~ sagsbehandling
socialsag, tvangssag, sagsakter = socialsag ~ socialrådgiver
socialtilsyn ~ tilsyn
spastisk, cerebral, parese, rygmarvsskade = bevægelseshandicap ~ handicap
specialtilbud ~ socialtilsyn, takst
spilafhængig = ludomani
ssp = kriminalpræventiv
stalker, stalking, ekskæreste, partnerdrab = partnervold, vold ~ krisecenter, nære relationer
statsborgerskab, indfødsret, grundlovsceremoni, statsborger = grundlovsceremoni, statsborgerskab
støtteperson, støttekontaktperson, kontaktperson, mentor = kontaktperson, mentor
sygedagpenge, sygeydelse = sygedagpenge ~ sygemeldt
sygemeldt = sygedagpenge ~ sygefravær
sygepenge = sygedagpenge
taletavle, talemaskine, øjenstyring, kommunikationstavle = kommunikationshjælpemiddel ~ hjælpemiddel, kommunikationscenter
tegnsprog, tegnsprogstolk = tegnsprog, tegnsprogstolk ~ tolkning
tiggeri, tigger ~ hjemløs
tilgængelig = tilgængelighed ~ handicap
tillægsydelse, efterlevelseshjælp, helbredstillæg, personligt tillæg = helbredstillæg ~ pensionist
tolk, tolkning, tolkebistand = tolk, tolkebistand, tolkning
tolkegebyr, tolkeudgift = tolkning ~ tolkebistand
tossehus, galehus, galeanstalt = psykiatri, socialpsykiatri ~ psykisk lidelse
traume, traumatiseret, ptsd, krigstraume, torturoffer = traume, psykisk lidelse ~ flygtning, veteran
tvangsindlagt, tvangsindlæggelse = tvangsindlæggelse, psykiatri
uddannelseshjælp = uddannelseshjælp, ydelse ~ kontanthjælp
udsatteråd, udsatteområde = udsatteråd, socialt udsatte
udslidt, slidgigt = nedslidning, tidlig pension ~ førtidspension, arbejdsmiljø
udviklingshandicap, udviklingsforstyrret = udviklingshæmmet ~ handicap, botilbud
udviklingshæmmet, udviklingshæmmede, åndssvag, evnesvag, retarderet = udviklingshæmmet, psykisk funktionsnedsættelse ~ handicap
udviklingshæmning, downs, mongol = udviklingshæmmet ~ handicap
udvisning = repatriering, hjemrejse ~ udlænding
ukrainer, ukrainsk = ukraine, fordrevne, ukrainsk ~ flygtning
underholdsbidrag = børnebidrag
uromager, lømmel, bølle, hærværksmand = ungdomskriminalitet, utryghed ~ ssp, kriminalitet
vanfør, krøbling, forkrøblet, benamputeret, amputeret = handicap, bevægelseshandicap ~ hjælpemiddel
ventetid ~ venteliste, sagsbehandlingstid
virksomhedspraktikant, løntilskud = løntilskud, virksomhedspraktik
voksenelev = voksenlærling
vold, voldsramt, tæsk, overfald, partnervold, hustruvold = vold, voldsramt ~ trusler, krisecenter
voldtægt, incest, pædofil = seksuelle overgreb, overgreb
værested, varmestue = værested, varmestue
værge, værgemål = værgemål, værge
værksted ~ beskyttet værksted, beskyttet beskæftigelse
ydelse, overførsel, overførselsindkomst ~ forsørgelse, ydelse, overførselsudgift
æresrelateret, tvangsægteskab, genopdragelse = social kontrol, æresrelateret
østarbejder, gæstearbejder, østeuropæer, løsarbejder = udenlandsk arbejdskraft ~ social dumping
`
