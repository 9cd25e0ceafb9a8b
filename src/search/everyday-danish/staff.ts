/** Staff, leadership, work environment, organisation. For the notation see ../everyday-danish.ts. */
export const STAFF = `
advarsel, advarsler = advarsel ~ disciplinær, påtale
afdeling, forvaltning, center, sekretariat ~ afdeling, forvaltning, center, enhed, fagcenter
afløse, afløsning = afløsning ~ vikar
afskedsreception, farvelreception = reception ~ fratrædelse
alenearbejde, enearbejde = alenearbejde ~ voldsforebyggelse
amr, sikkerhedsrepræsentant, arbejdsmiljørepræsentant, amo = arbejdsmiljørepræsentant, amr ~ arbejdsmiljøorganisation, arbejdsmiljøgruppe
ansat, medarbejder, kollega, kolleger, arbejdstager = medarbejder, ansat ~ personale, kollega
ansættelse, hyre, rekruttering, rekruttere, stillingsopslag, jobopslag, ansættelsesudvalg, jobannonce = ansættelse, rekruttering ~ stillingsbesættelse, ansættelsesudvalg, stillingsopslag
ansættelsesbevis, ansættelseskontrakt, ansættelsesbrev, ansættelsesvilkår = ansættelsesbrev, ansættelsesvilkår ~ ansættelse
apv, arbejdspladsvurdering = apv, arbejdspladsvurdering ~ trivselsmåling, handleplan
apvrunde ~ apv
arbejdsglæde, samarbejdsklima = arbejdsglæde, trivsel ~ arbejdsmiljø
arbejdsgruppe, taskforce, projektgruppe, styregruppe = arbejdsgruppe, projektgruppe ~ styregruppe, følgegruppe, nedsættelse
arbejdskultur, kulturændring, organisationskultur = kultur, værdigrundlag
arbejdsmiljø ~ apv, arbejdstilsyn, trivsel
arbejdsmiljødrøftelse, arbejdsmiljøstatistik, arbejdsmiljømål = arbejdsmiljødrøftelse, årlig drøftelse ~ arbejdsmiljø
arbejdsmiljørunde, sikkerhedsrunde, rundering, arbejdsmiljørundering = arbejdsmiljørunde, sikkerhedsrunde ~ arbejdsmiljø
arbejdspres, arbejdsbyrde, travlhed, arbejdsmængde, overbelastet, overbelastning, arbejdsbelastning = arbejdspres, arbejdsbelastning, arbejdsmængde ~ stress, psykisk arbejdsmiljø
arbejdssikkerhed, sikkerhedsarbejde = arbejdsmiljø
arbejdsskade, arbejdsulykke, tilskadekomst, nærvedulykke = arbejdsskade, arbejdsulykke ~ ulykke, forebyggelse
arbejdstid, flekstid, fleks, flextid, arbejdstidsaftale, mødetid, arbejdsuge, arbejdstimer = arbejdstid, flekstid ~ arbejdstidsaftale, arbejdstidsregler
arbejdstilsyn ~ påbud, arbejdsmiljø
barnssygedag, børnsygedag, børnesygdom = barns sygedag, omsorgsdage
barsel, barselsorlov, barselsdagpenge, gravid, graviditet, barselspulje, fædreorlov = barsel, barselsorlov ~ gravid, barselspulje, orlov, barselsudligning
bijob, bibeskæftigelse = bibeskæftigelse, bijob
bonus, engangsvederlag, resultatløn = engangsvederlag, resultatløn, tillæg ~ løn
bortvist, bortvise, bortvisning = bortvisning ~ afskedigelse
bruttolønsordning, bruttotrækordning, firmacykel, medarbejdercykel = bruttolønsordning ~ personalegode
bureaukrati, papirarbejde, papirnusseri, regeltyranni, afbureaukratisering, regelforenkling, bureaukratisk = afbureaukratisering, regelforenkling ~ forenkling, dokumentation
chef, boss = leder, chef ~ direktør, centerchef
chefkonsulent, specialkonsulent, udviklingskonsulent = konsulent
deltidsansat, fuldtidsansat, timeantal, timenedgang = deltid, fuldtid ~ arbejdstid
direktion ~ topledelse, koncernledelse
direktør, topchef, kommunaldirektør = direktør, kommunaldirektør ~ direktion
disciplinær, tjenstlig, påtale, irettesættelse, disciplinærsag, personalesag = tjenstlig samtale, disciplinær, påtale ~ personalesag
dresscode, beklædning, beklædningsregler, arbejdsdragt, kittel, tjenestedragt = arbejdstøj, beklædning ~ uniform
ekstravagt, tilkaldevikar, tilkaldevagt, tilkald = tilkaldevikar, vikar ~ rådighedsvagt
engangsbeløb, engangstillæg = engangstillæg, engangsbeløb ~ løn
ergonomi, arbejdsstilling, nakke, rygsmerter, muskelbesvær, nakkesmerter = ergonomi, arbejdsstilling ~ forflytning, arbejdsmiljø
fagforening, fagforbund, forbund, fagbevægelse, foa, bupl, dlf, hk, dsr = faglig organisation, fagforening ~ forbund, organisationer, overenskomst
fastansat, fastansætte = fastansættelse, ansættelse ~ stilling
fastholdelse, personaleflugt, personaleomsætning, personalegennemstrømning = fastholdelse, personaleomsætning ~ rekruttering
ferie, sommerferie, efterårsferie, vinterferie, ferieafvikling, feriepenge, ferieplanlægning = ferie, ferieafvikling ~ ferieperiode, feriepenge
ferieuge, feriefridag, ferieaftale, feriefond, ferieregler = ferie, feriefridage ~ ferieaftale
festudvalg = personaleforening ~ arrangement
firedagesuge, fuldtid, deltid, fuldtidspolitik = fuldtid, deltid ~ nedsat tid, arbejdstid, fuldtidspolitik
firmajulegave = julegave, gave
fleksordning, flekskonto, flexkonto, flekssaldo, flexaftale = flekstid, flekstidsaftale ~ arbejdstid
folk ~ borger, person, personale
forfremme, avancement, degradere = stillingsændring ~ stilling
forhåndsaftale, lokalaftale, lokallønsaftale = forhåndsaftale, lokalaftale ~ lokal løn
fratræde ~ opsigelse
fratrædelsesaftale, fratrædelsesgodtgørelse = fratrædelsesaftale, fratrædelsesgodtgørelse
fratrædelsessamtale, exitsamtale, exitinterview = fratrædelsessamtale ~ fastholdelse
fri, fridag, frihed, orlov, omsorgsdag, seniordage, tjenestefri = frihed, orlov ~ tjenestefrihed, fridag, omsorgsdage, ferie, seniordag
frikøb, frikøbt, frikøbsordning, akutfond, tillidsvalgt = tillidsrepræsentant, frikøb
frugt, frugtordning, kaffe, kaffeordning ~ frugtordning, kaffe, forplejning, personalegode
fyre, fyring, fyringsrunde, fyrede, sparke, prikke, prikrunde, afskedige, afskedigelse = afskedigelse, opsigelse ~ afskediget, personalereduktion, varsling, opsagt
fædre = barsel ~ orlov
gavekasse, kaffekasse, gavekort, gavepolitik, afskedsgave = gave, gavepolitik ~ jubilæum
grundlovsdag, juleaftensdag, nytårsaftensdag, helligdag, juleferie ~ juleaftensdag, helligdag, grundlovsdag, nytårsaftensdag, frihed, lukkedag
hjemme ~ hjemmearbejde
hjemmearbejde, hjemmefra, hjemmearbejdsplads, fjernarbejde, distancearbejde, hjemmekontor = hjemmearbejde, distancearbejde ~ hjemmearbejdsplads, hjemmearbejdspolitik
honorar, vederlag, diæt = vederlag, honorar, diæter ~ aflønning, honorering, regulering
hviletid, hviletidsregler, fridøgn = hviletid, fridøgn ~ arbejdstid
introduktion, intro, introkursus, introduktionsprogram, onboarding, velkomst, nyansat = introduktion, onboarding ~ introduktionsprogram, nyansatte
jobbytte, jobrotation, rotation, rokering = jobrotation, rokering
jobsamtale, ansættelsessamtale = ansættelsessamtale, jobsamtale ~ ansættelse, rekruttering
jubilar, jubilæumsgratiale = jubilæum, jubilæumsgratiale
julegave ~ gave, personalegode
kantinemad, frokost, kantinepris, personalemad, mødeforplejning = kantine, frokostordning ~ forplejning
kemi, kemikalie, apb, kemisk = kemisk risikovurdering, kemikalier
kompetencefond, efteruddannelsesmidler, kursusmidler, kursusbudget, kursuspenge = kompetencefond, kompetenceudvikling ~ kursus
koncern ~ fælles, koncernledelse
konstitueret = konstituering ~ fungerende
kontorassistent, kontordame, kontorpersonale, sekretær = administrativ medarbejder ~ sekretær
krisehjælp, psykologordning, kollegahjælp, kollegastøtte, debriefing = krisehjælp, psykisk førstehjælp ~ psykologordning
kursus, kurser, efteruddannelse, videreuddannelse, kompetenceudvikling = kompetenceudvikling, kursus ~ efteruddannelse, uddannelse, opkvalificering
langtidssyg, langtidssygemeldt, langtidsfravær = langtidssygefravær, langtidssygemeldt ~ sygefravær
ledelse, topledelse = ledelse ~ ledelsesgrundlag
ledelsesgrundlag, lederevaluering, ledelsesevaluering, lederudvikling, lederuddannelse, lederkursus = lederudvikling, ledelsesgrundlag ~ ledelsesevaluering, lederuddannelse, leder
ledelsesstruktur, ledelseslag, ledelsesled, chefgruppe, ledergruppe, lederteam = ledelsesstruktur, ledergruppe ~ ledelse, chefgruppe
lederskifte, chefskifte, lederstilling, chefstilling, direktørstilling, lederjob, direktørskifte = lederskifte ~ ansættelse, konstituering, stilling
ligestilling, ligeløn, kønsfordeling, mangfoldighed, diversitet, lgbt, diskrimination = ligestilling, mangfoldighed ~ ligestillingsredegørelse, køn
lægeerklæring, friattest, mulighedserklæring = mulighedserklæring, lægeerklæring ~ sygefravær
lærerbolig, lægebolig = tjenestebolig
løft, rygskade = forflytning, løft ~ arbejdsmiljø
løn, lønninger, gage, lønforhøjelse, lønstigning, lønforhandling, lønpolitik, løntillæg = aflønning, løn ~ lønudgift, lønpolitik, lokal løn, vederlag, lønforhandling, lokal løndannelse
lønnedgang, lønreduktion, lønfradrag, løntræk = løn, nedsættelse ~ lønreduktion
lønpulje, lokallønspulje, lokalløn = lokal løn, lokal løndannelse ~ løn
lønseddel, lønudbetaling, lønfejl, lønkørsel = lønudbetaling, løn ~ lønsystem
mandskabsmangel, arbejdskraftmangel, personalemangel = rekruttering, arbejdskraft, mangel ~ fastholdelse
medarbejdermøde, stormøde, fyraftensmøde = personalemøde, fællesmøde
meduddannelse, arbejdsmiljøuddannelse, arbejdsmiljøkursus = arbejdsmiljøuddannelse ~ kursus
medudvalg, medsystem, medaftale, lmu, hmu, cmu, hovedmed, hovedudvalg, samarbejdsudvalg = hovedudvalg, med-udvalg ~ lokaludvalg, hmu
mellemleder, teamleder, afdelingsleder, afsnitsleder, områdeleder = afdelingsleder, teamleder, områdeleder ~ leder
misbrugspolitik, alkoholproblem = alkoholpolitik, misbrug
mobbesag, krænkelsessag = krænkende handlinger, krænkelse ~ mobning, chikane
mobiltelefon, telefon, mobil, smartphone = mobiltelefon, telefon ~ mobil, telefoni, mobilfri, mobilhotel
mundkurv, ytringsfrihed, udtaleforbud = ytringsfrihed ~ presse
mus, musamtale, medarbejdersamtale, udviklingssamtale = mus, medarbejderudviklingssamtale ~ udviklingssamtale
natarbejde, skiftehold, skifteholdsarbejde, weekendarbejde = natarbejde, nattevagt, weekendvagt ~ vagtplan
nyansættelse, genansætte = ansættelse, nyansættelse ~ stilling
nærvær, sygefraværssamtale, omsorgssamtale, nærværssamtale = sygefraværssamtale, nærværssamtale ~ omsorgssamtale, sygefravær
omorganisering, organisationsændring, strukturændring, omstrukturering, organisere, reorganisering, organisation, organisering = organisationsændring, organisering ~ omorganisering, organisationsstruktur, struktur, organisation
oplære, oplæring = oplæring ~ introduktion, sidemandsoplæring
opsplitte, opdeling, opdele, splitte = opdeling, deling
overarbejde, overtid, overtimer, merarbejde, afspadsere, afspadsering = merarbejde, overarbejde ~ afspadsering, arbejdstid
parfume, duft, duftfri = parfume, duft ~ allergi, indeklima
pensionering, tilbagetrækning, seniorordning, seniorpolitik = seniorordning, seniorpolitik ~ fratrædelse, fastholdelse
personale, arbejdskraft = personale, medarbejder, arbejdskraft ~ bemanding
personaleafdeling, personalekontor, hr, hrafdeling, lønkontor = personaleafdeling ~ løn, personale
personaleforening, kunstforening = personaleforening, kunstforening
personalehåndbog ~ personalepolitik
personalenedskæring, personalereduktion, opsigelsesrunde, massefyring, masseafskedigelse, afskedigelsesrunde = afskedigelse, personalereduktion ~ varsling, opsigelse
personalepolitik, personalegoder, goder, medarbejdergoder, personalepleje = personalepolitik, personalegode ~ personalepleje, personaleforhold
personaletal, antalansatte, personaleforbrug, personaleressource = årsværk, personaleforbrug ~ normering
personaletur, personaledag, personalemøde, personaleseminar, personaleweekend = personalearrangement, personaledag ~ personalemøde
prøveansættelse, prøvetidssamtale = prøvetid ~ ansættelse
påbud, pålægge, pålagt = påbud, pålæg
raskmelde, raskmelding = raskmelding ~ sygefravær
rygepause, kaffepause, frokostpause, pauser, spisepause = pause, frokostpause
rygepolitik, alkoholpolitik, rusmiddelpolitik = rygepolitik, alkoholpolitik ~ personalepolitik
samarbejdsproblem, samarbejdsvanskelighed, konflikthåndtering, konfliktløsning, konfliktmægling = konflikthåndtering, samarbejdsvanskeligheder ~ konflikt, arbejdsmiljø
sammenlægning, sammenlægge, fusion, sammenlagt = sammenlægning, fusion ~ sammenlægge, samle, fælles
seniorjob, senioraftale, seniorsamtale = seniorordning, seniorsamtale ~ seniorpolitik
sexchikane, sexisme, metoo = sexchikane, krænkende handlinger, krænkelse ~ mobning, chikane
sikkerhed ~ arbejdsmiljø
sikkerhedssko, arbejdssko, hjelm, værnefodtøj, sikkerhedsfodtøj, sikkerhedsudstyr, handsker = sikkerhedssko, værnemidler ~ arbejdstøj
skærmarbejde, skærmbriller = skærmbriller, skærmarbejde ~ arbejdsplads
sladre, bagtale = mobning, omgangstone ~ krænkende handlinger
sommerferieplan, ferieønske = ferieplanlægning, ferie
sommertur, firmaudflugt = sommertur, udflugt ~ tur, studietur
souschef, viceleder, viceskoleleder, vicedirektør = souschef, viceleder ~ leder
stempelkort, stemple = stempelur, tidsregistrering ~ arbejdstid
stillinger, årsværk, fuldtidsstilling = stilling, årsværk ~ normering
stillingsbetegnelse, jobtitel, titel = stillingsbetegnelse, titel
stillingsnedlæggelse, stillingsreduktion, vakancestop = stilling, nedlæggelse
stillingsstop, ansættelsesstop = ansættelsesstop, stillingsstop ~ stillingsbesættelse
straffeattest, børneattest = straffeattest, børneattest
strejke, lockout, konflikt, arbejdsnedlæggelse = strejke, lockout ~ konflikt, arbejdsnedlæggelse, overenskomst
stresssygemelding, stressramt = stress, sygefravær ~ psykisk arbejdsmiljø
student = studentermedhjælper
sundhedsforsikring, sundhedsordning, massage, massageordning = sundhedsordning, sundhedsforsikring ~ personalegode
supervision, coaching, coach, sparring = supervision, sparring ~ coaching
suspendere, suspension, fritstille, fritstilling, tjenestefritagelse = suspension, fritstilling, tjenestefritagelse
sygdom, syg, sygefravær, sygedage, sygemelding, sygmelding = sygefravær, fravær ~ sygemeldt, nærvær, sygefraværssamtale
sækken ~ afskedigelse, affaldssæk
tillidsmand, tillidsfolk, tillidsmænd, tillidsrepræsentant, tr, ftr, fællestillidsmand = tillidsrepræsentant, tr ~ fællestillidsrepræsentant, trio
timelønnede = timelønnet
tjenesteplan, vagtskema, rulleskema, arbejdsplan, tjenestetid = tjenesteplan, vagtplan ~ arbejdstid
trainee = elev
trio, triosamarbejde = trio ~ leder, tillidsrepræsentant, arbejdsmiljørepræsentant
trivselspakke, samarbejdskultur = social kapital, trivsel ~ samarbejde
trivselsundersøgelse, trivselsmåling, tilfredshed, tilfredshedsundersøgelse, medarbejdertilfredshed = trivselsmåling, trivselsundersøgelse ~ tilfredshedsundersøgelse, tilfredshed, trivsel, apv
trusler, trussel, true, truet, chikane = trusler, chikane ~ vold, voldspolitik
ubesat, vakant, vakance = ubesat, vakant, ledig ~ stilling, rekruttering
uniform, arbejdstøj, påklædning, tøj = arbejdstøj, uniform ~ beklædning
vagt, vagtplan, vagtplanlægning, nattevagt, aftenvagt, natvagt, rådighedsvagt = vagtplan, vagtplanlægning ~ nattevagt, rådighedsvagt, vagt, beredskab
vagtbytte, vagtønske, ønskeplan = vagtplan ~ vagtplanlægning
vagtskifte = vagt, vagtplan
vaskemiddel, håndeksem, hudproblem = hudlidelse ~ arbejdsmiljø
vikar, vikarbureau, vikarkorps = vikar, vikardækning, afløser, vikarforbrug ~ vikarbureau
vikariere, barselsvikar, vikariat, vikarstop = vikar, vikariat ~ barsel, vikardækning
vinduespolering, kontorrengøring = rengøring ~ vinduespudsning
virksomhedsoverdragelse, medarbejderoverdragelse, overflytte = virksomhedsoverdragelse, overflytning
virksomhedsplan, målstyring, målsætning, resultatmål = målsætning, mål ~ resultatmål
voldspolitik, voldsforebyggelse, voldshændelse, voldsregistrering = vold, trusler ~ voldspolitik, forebyggelse
værdigrundlag = værdier
weekendvagt, helligdagsvagt, ferievagt, julevagt, weekendplan = weekendvagt, vagtplan ~ vagt
whistleblower, whistleblowerordning = whistleblowerordning, whistleblower
åremål, åremålsansat, åremålsansættelse, tjenestemand, tjenestemænd = åremål, tjenestemand ~ ansættelse
`
