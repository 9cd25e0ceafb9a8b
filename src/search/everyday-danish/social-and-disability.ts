/** Disability, social matters, employment, integration. For the notation see ../everyday-danish.ts. */
export const SOCIAL_AND_DISABILITY = `
adoptere ~ adoption
aktivering, aktiveret = aktivering, beskæftigelsesindsats ~ virksomhedspraktik, nyttejob
anke, ankesag, klagesag = klage, ankesag, ankestyrelsen, klagesag
ankestyrelse, omgjort, omgøre = ankestyrelse, omgørelse, omgørelsesprocent, danmarkskort
arbejde ~ beskæftigelse, job
arbejdsløs, jobløs = arbejdsløshed ~ beskæftigelse, dagpenge
asylcenter, flygtningecenter = asylcenter ~ indkvartering, flygtning
autisme, autist, adhd, asperger ~ autisme, adhd, specialtilbud, handicap
bande, bandemedlem, rocker = bande, kriminalitet ~ exit, ssp
bistand, bistandshjælp, kontanthjælp, kontanthjælpsmodtager, socialhjælp = kontanthjælp, ydelse ~ forsørgelsesydelse
boligsocial ~ boligområde, helhedsplan
boligstøtte, boligsikring, boligydelse = boligstøtte, boligydelse, boligsikring
bosted, bostøtte, socialpsykiatrisk = botilbud, bosted, bofællesskab, bostøtte ~ døgntilbud
botilbud = bosted, bofællesskab ~ døgntilbud
bpa, handicaphjælper, hjælperordning = borgerstyret personlig assistance, bpa, hjælperordning
dagpenge, dagpengemodtager, akasse = dagpenge, a-kasse
danskkursus, sprogskole, sprogcenter, danskundervisning = danskuddannelse, sprogcenter ~ danskundervisning, sprog
depression, depressiv, angst, deprimeret = psykisk lidelse ~ depression, angst, mental sundhed
enkeltydelse, julehjælp = enkeltydelse, julehjælp
familievold = vold ~ krisecenter, nære relationer
fattig, fattigdom, fattigdomsgrænse = fattigdom, børnefattigdom ~ udsatte
fleksjob, skånejob = fleksjob, skånejob
flygtning, asylansøger, asyl, migrant = flygtning, fordrevne ~ integration, asyl
flygtningebolig = midlertidig bolig, boligplacering, flygtning ~ indkvartering
funktionsnedsættelse = handicap
førtidspensionist = førtidspension
ghetto, parallelsamfund = udsat boligområde, ghetto, parallelsamfund, boligsocial
gæld, gældsat, gældsrådgivning, rykker, restance, inkasso = gæld, restance ~ gældsrådgivning, inddrivelse, opkrævning, hovedstol
handicap, handikap, handicappede, handikappede = handicap, funktionsnedsættelse ~ handicapområdet
handicapbil, invalidebil = handicapbil ~ hjælpemiddel
handicaptoilet = tilgængelighed ~ toilet
helhedsplan ~ boligområde, renovering
herberg, forsorgshjem = forsorgshjem, herberg ~ hjemløs
hjemløs, subsistensløs, husvild = hjemløs ~ forsorgshjem
hjerneskade, hjerneskadede = hjerneskade ~ hjerneskadekoordinator, rehabilitering
indvandrer, udlænding, nydansker = integration, indvandrer, etnisk ~ flygtning, etnisk minoritet
integration, integrere ~ integrationspolitik, flygtning
integrationsråd ~ integration
invalid = handicap, funktionsnedsættelse
job, beskæftigelse = beskæftigelse, job
jobcenter, arbejdsformidling = jobcenter, arbejdsmarkedscenter ~ beskæftigelse, beskæftigelsesindsats
jobkonsulent = virksomhedskonsulent ~ jobcenter
kontrolgruppe ~ socialt bedrageri, kontrol
kriminalitet, kriminel, ungdomskriminalitet = kriminalitet, kriminalpræventiv ~ ssp, ungdomskriminalitet
krisecenter, kvindekrisecenter, kvindehjem = krisecenter, kvindekrisecenter
kørestolsbruger ~ tilgængelighed, handicap, bevægelseshandicap
ledsager, ledsagerordning, ledsagerkort = ledsagerordning, ledsagelse
ledsagerhund, førerhund ~ hjælpemiddel
løntilskudsjob = løntilskud
magtanvendelse, tvang, tvinge = magtanvendelse ~ tvang
mental, psyke = mental sundhed, psykisk
netværk ~ samarbejde
nyttejob, nytteindsats = nyttejob, nytteindsats ~ aktivering
ombudsmand, borgerrådgiver = borgerrådgiver, ombudsmand
opkvalificere, opkvalificering = opkvalificering ~ uddannelse, kompetenceudvikling
overgreb, krænket, seksuelt = overgreb, seksuelt overgreb, krænkelse ~ beredskab
psykiatri, psykiatrisk, psykiater = psykiatri, socialpsykiatri ~ sindslidende
psykisk, sindslidende, sindssyg, skizofren = psykiatri, sindslidende ~ socialpsykiatri, psykisk lidelse, psykisk sårbar
psykolog, psykologhjælp = psykolog, psykologbistand ~ psykisk
radikaliseret, radikalisering, ekstremisme, ekstremist = radikalisering, ekstremisme ~ antiradikalisering
rampe, niveaufri, handicapvenlig, elevator ~ tilgængelighed
ressourceforløb ~ rehabiliteringsteam
revalidering, omskoling, omskole = revalidering, omskoling, opkvalificering
sagsbehandling ~ sagsbehandlingstid, sagsbehandler
sagsbehandlingstid, svarfrist, svartid, ekspeditionstid = sagsbehandlingstid, svarfrist ~ svartid, ventetid
selvmord, selvmordsforebyggelse = selvmord, selvmordsforebyggelse
skilsmisse, fraskilt, samværssag ~ familieret, skilsmisse
snyd, svindel, socialbedrageri, bedrageri = socialt bedrageri, kontrolgruppe ~ snyd, bedrageri, kontrol, besvigelser
socialkontor, bistandskontor, socialforvaltning = socialforvaltning, ydelsesområde, ydelser ~ borgerservice
socialrådgiver, sagsbehandler, rådgiver = socialrådgiver, sagsbehandler, rådgiver ~ sagsbehandling
socialtilsyn ~ tilsyn
ssp = kriminalpræventiv
støtteperson, støttekontaktperson, kontaktperson, mentor = kontaktperson, mentor
sygemeldt = sygedagpenge ~ sygefravær
sygepenge = sygedagpenge
tegnsprog, tegnsprogstolk = tegnsprog, tegnsprogstolk ~ tolkning
tolk, tolkning, tolkebistand = tolk, tolkebistand, tolkning
udsatteråd, udsatteområde = udsatteråd, socialt udsatte
udviklingshæmmet, udviklingshæmmede, åndssvag, evnesvag, retarderet = udviklingshæmmet, psykisk funktionsnedsættelse ~ handicap
ukrainer, ukrainsk = ukraine, fordrevne, ukrainsk ~ flygtning
ventetid ~ venteliste, sagsbehandlingstid
vold, voldsramt, tæsk, overfald, partnervold, hustruvold = vold, voldsramt ~ trusler, krisecenter
værested, varmestue = værested, varmestue
værge, værgemål = værgemål, værge
værksted ~ beskyttet værksted, beskyttet beskæftigelse
ydelse, overførsel, overførselsindkomst ~ forsørgelse, ydelse, overførselsudgift
`
