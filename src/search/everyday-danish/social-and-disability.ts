/** Disability, social matters, employment, integration. For the notation see ../everyday-danish.ts. */
export const SOCIAL_AND_DISABILITY = `
adoptere ~ adoption
aktivering, aktiveret = aktivering, beskæftigelsesindsats ~ virksomhedspraktik, nyttejob
aktiveringsprojekt, aktiveringstilbud, beskæftigelsestilbud = beskæftigelsestilbud, aktivering ~ beskæftigelsesindsats
alenemor, alenefar, aleneforælder = enlig forsørger
anke, ankesag, klagesag = klage, ankesag, ankestyrelsen, klagesag
ankestyrelse, omgjort, omgøre = ankestyrelse, omgørelse, omgørelsesprocent, danmarkskort
arbejde ~ beskæftigelse, job
arbejdsevne, nedslidning = arbejdsevne ~ førtidspension, fleksjob
arbejdsfortjeneste = tabt arbejdsfortjeneste
arbejdsløs, jobløs = arbejdsløshed ~ beskæftigelse, dagpenge
arbejdsprøve, arbejdsprøvning, jobafklaring, afklaringsforløb = arbejdsprøvning, jobafklaringsforløb, ressourceforløb
asylcenter, flygtningecenter = asylcenter ~ indkvartering, flygtning
autisme, autist, adhd, asperger ~ autisme, adhd, specialtilbud, handicap
autistisk = autisme
bande, bandemedlem, rocker = bande, kriminalitet ~ exit, ssp
beskæftigelsesplan = beskæftigelsesplan, beskæftigelsesindsats
bevægelseshæmmet, gangbesværet, lammet, spastiker, dårligtgående = bevægelseshandicap, bevægelseshæmmet ~ tilgængelighed, handicap
bistand, bistandshjælp, kontanthjælp, kontanthjælpsmodtager, socialhjælp = kontanthjælp, ydelse ~ forsørgelsesydelse
blindehund, servicehund = førerhund, servicehund ~ hjælpemiddel
boliganvisning, boligkø, boligliste, anvisningsret = boliganvisning, anvisningsret ~ venteliste
boligindskud, indskudslån, depositum = indskudslån, boligindskud
boligproblem, boligløs, boligsøgende = boligsøgende, hjemløs ~ boliganvisning
boligsocial ~ boligområde, helhedsplan
boligstøtte, boligsikring, boligydelse = boligstøtte, boligydelse, boligsikring
bosted, bostøtte, socialpsykiatrisk = botilbud, bosted, bofællesskab, bostøtte ~ døgntilbud
botilbud = bosted, bofællesskab ~ døgntilbud
bpa, handicaphjælper, hjælperordning = borgerstyret personlig assistance, bpa, hjælperordning
bryllup, vielse, ægteskab, giftefoged, brudepar = vielse, borgerlig vielse
dagpenge, dagpengemodtager, akasse = dagpenge, a-kasse
dagtilbudsplads, aktivitetstilbud, samværstilbud = samværstilbud, beskyttet beskæftigelse ~ aktivitetstilbud
danskkursus, sprogskole, sprogcenter, danskundervisning = danskuddannelse, sprogcenter ~ danskundervisning, sprog
depression, depressiv, angst, deprimeret = psykisk lidelse ~ depression, angst, mental sundhed
enkeltydelse, julehjælp = enkeltydelse, julehjælp
familiesammenføring, familiesammenført = familiesammenføring ~ flygtning, integration
familievold = vold ~ krisecenter, nære relationer
fattig, fattigdom, fattigdomsgrænse = fattigdom, børnefattigdom ~ udsatte
fixerum, stofindtagelse, metadon, substitution = substitutionsbehandling, stofindtagelsesrum ~ misbrugsbehandling
fleksjob, skånejob = fleksjob, skånejob
flygtning, asylansøger, asyl, migrant = flygtning, fordrevne ~ integration, asyl
flygtningebolig = midlertidig bolig, boligplacering, flygtning ~ indkvartering
folkeregister, flytteanmeldelse, adresseændring, bopælskontrol, proformaadresse = folkeregister, bopælsregistrering ~ borgerservice
funktionsnedsættelse = handicap
førtidspensionist = førtidspension
gademedarbejder, gadeplan, opsøgende = opsøgende, gadeplan ~ ssp
ghetto, parallelsamfund = udsat boligområde, ghetto, parallelsamfund, boligsocial
gæld, gældsat, gældsrådgivning, restance, inkasso = gæld, restance ~ gældsrådgivning, inddrivelse, opkrævning, hovedstol
handicap, handicappede = handicap, funktionsnedsættelse ~ handicapområdet
handicapbil, invalidebil = handicapbil ~ hjælpemiddel
handicapbolig, handicapbosted = botilbud ~ handicap
handicapkonsulent, handicaprådgiver, handicapsag = handicap ~ rådgiver, handicapområdet
handicaporganisation, handicapforening = handicaporganisation ~ handicapråd
handicaptoilet = tilgængelighed ~ toilet
helhedsplan ~ boligområde, renovering
herberg, forsorgshjem = forsorgshjem, herberg ~ hjemløs
hjemløs, subsistensløs, husvild = hjemløs ~ forsorgshjem
hjemmevejleder, hjemmevejledning, bostøttemedarbejder = bostøtte, hjemmevejledning
hjerneskade, hjerneskadede = hjerneskade ~ hjerneskadekoordinator, rehabilitering
indvandrer, udlænding, nydansker = integration, indvandrer, etnisk ~ flygtning, etnisk minoritet
integration, integrere ~ integrationspolitik, flygtning
integrationsråd ~ integration
integrationsydelse, starthjælp, hjemrejseydelse = hjemrejseydelse, integrationsydelse ~ ydelse
invalid = handicap, funktionsnedsættelse
invalidepension = førtidspension
job, beskæftigelse = beskæftigelse, job
jobcenter, arbejdsformidling = jobcenter, arbejdsmarkedscenter ~ beskæftigelse, beskæftigelsesindsats
jobkonsulent = virksomhedskonsulent ~ jobcenter
jobsøgning, jobsøgende, jobtræning = jobsøgning ~ beskæftigelsesindsats, jobcenter
kontrolgruppe ~ socialt bedrageri, kontrol
kriminalitet, kriminel, ungdomskriminalitet = kriminalitet, kriminalpræventiv ~ ssp, ungdomskriminalitet
krisecenter, kvindekrisecenter, kvindehjem = krisecenter, kvindekrisecenter
kvoteflygtning, flygtningekvote, flygtningetal = flygtningekvote, kvote ~ flygtning
kørestolsbruger ~ tilgængelighed, handicap, bevægelseshandicap
langtidsledig = ledighed, arbejdsløshed ~ beskæftigelsesindsats, dagpenge
ledsager, ledsagerordning, ledsagerkort = ledsagerordning, ledsagelse
ledsagerhund, førerhund ~ hjælpemiddel
lejerudsættelse, fogedsag = udsættelse ~ lejer, hjemløs
løntilskudsjob = løntilskud
løntrykker, løndumping, underbetalt = social dumping, arbejdsklausul
magtanvendelse, tvang, tvinge = magtanvendelse ~ tvang, pålægge, obligatorisk, frivillig
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
sagsbehandling ~ sagsbehandlingstid, sagsbehandler
sagsbehandlingstid, svarfrist, svartid, ekspeditionstid = sagsbehandlingstid, svarfrist ~ svartid, ventetid
samlever, samboende, samliv = samlever, samlivende
selvmord, selvmordsforebyggelse = selvmord, selvmordsforebyggelse
seniorpension, tidligpension, arnepension = seniorpension, tidlig pension
skilsmisse, fraskilt, samværssag ~ familieret, skilsmisse
snyd, svindel, socialbedrageri, bedrageri = socialt bedrageri, kontrolgruppe ~ snyd, bedrageri, kontrol, besvigelser
socialkontor, bistandskontor, socialforvaltning = socialforvaltning, ydelsesområde, ydelser ~ borgerservice
socialpædagog = socialpædagogisk, pædagogisk personale
socialrådgiver, sagsbehandler, rådgiver = socialrådgiver, sagsbehandler, rådgiver ~ sagsbehandling
socialtilsyn ~ tilsyn
specialtilbud ~ socialtilsyn, takst
spilafhængig = ludomani
ssp = kriminalpræventiv
statsborgerskab, indfødsret, grundlovsceremoni, statsborger = grundlovsceremoni, statsborgerskab
støtteperson, støttekontaktperson, kontaktperson, mentor = kontaktperson, mentor
sygedagpenge, sygeydelse = sygedagpenge ~ sygemeldt
sygemeldt = sygedagpenge ~ sygefravær
sygepenge = sygedagpenge
tegnsprog, tegnsprogstolk = tegnsprog, tegnsprogstolk ~ tolkning
tiggeri, tigger ~ hjemløs
tilgængelig = tilgængelighed ~ handicap
tillægsydelse, efterlevelseshjælp, helbredstillæg, personligt tillæg = helbredstillæg ~ pensionist
tolk, tolkning, tolkebistand = tolk, tolkebistand, tolkning
tolkegebyr, tolkeudgift = tolkning ~ tolkebistand
uddannelseshjælp = uddannelseshjælp, ydelse ~ kontanthjælp
udsatteråd, udsatteområde = udsatteråd, socialt udsatte
udviklingshæmmet, udviklingshæmmede, åndssvag, evnesvag, retarderet = udviklingshæmmet, psykisk funktionsnedsættelse ~ handicap
udviklingshæmning, downs, mongol = udviklingshæmmet ~ handicap
ukrainer, ukrainsk = ukraine, fordrevne, ukrainsk ~ flygtning
underholdsbidrag = børnebidrag
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
