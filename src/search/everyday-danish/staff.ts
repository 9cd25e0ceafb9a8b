/** Staff, leadership, work environment, organisation. For the notation see ../everyday-danish.ts. */
export const STAFF = `
advarsel, advarsler = advarsel ~ disciplinær, påtale
afdeling, forvaltning, center, sekretariat ~ afdeling, forvaltning, center, enhed, fagcenter
afløse, afløsning = afløsning ~ vikar
amr, sikkerhedsrepræsentant, arbejdsmiljørepræsentant, amo = arbejdsmiljørepræsentant, amr ~ arbejdsmiljøorganisation, arbejdsmiljøgruppe
ansat, medarbejder, kollega, kolleger, arbejdstager = medarbejder, ansat ~ personale, kollega
ansættelse, hyre, rekruttering, rekruttere, stillingsopslag, jobopslag, ansættelsesudvalg, jobannonce = ansættelse, rekruttering ~ stillingsbesættelse, ansættelsesudvalg, stillingsopslag
apv, arbejdspladsvurdering = apv, arbejdspladsvurdering ~ trivselsmåling, handleplan
apvrunde ~ apv
arbejdsglæde, samarbejdsklima = arbejdsglæde, trivsel ~ arbejdsmiljø
arbejdsgruppe, taskforce, projektgruppe, styregruppe = arbejdsgruppe, projektgruppe ~ styregruppe, følgegruppe, nedsættelse
arbejdsmiljø ~ apv, arbejdstilsyn, trivsel
arbejdssikkerhed, sikkerhedsarbejde = arbejdsmiljø
arbejdsskade, arbejdsulykke, tilskadekomst, nærvedulykke = arbejdsskade, arbejdsulykke ~ ulykke, forebyggelse
arbejdstid, flekstid, fleks, flextid, arbejdstidsaftale, mødetid, arbejdsuge, arbejdstimer = arbejdstid, flekstid ~ arbejdstidsaftale, arbejdstidsregler
arbejdstilsyn ~ påbud, arbejdsmiljø
barsel, barselsorlov, barselsdagpenge, gravid, graviditet, barselspulje, fædreorlov = barsel, barselsorlov ~ gravid, barselspulje, orlov, barselsudligning
bijob, bibeskæftigelse = bibeskæftigelse, bijob
bonus, engangsvederlag, resultatløn = engangsvederlag, resultatløn, tillæg ~ løn
bortvist, bortvise, bortvisning = bortvisning ~ afskedigelse
bureaukrati, papirarbejde, papirnusseri, regeltyranni, afbureaukratisering, regelforenkling, bureaukratisk = afbureaukratisering, regelforenkling ~ forenkling, dokumentation
chef, boss = leder, chef ~ direktør, centerchef
direktion ~ topledelse, koncernledelse
direktør, topchef, kommunaldirektør = direktør, kommunaldirektør ~ direktion
fagforening, fagforbund, forbund, fagbevægelse, foa, bupl, dlf, hk, dsr = faglig organisation, fagforening ~ forbund, organisationer, overenskomst
fastholdelse, personaleflugt, personaleomsætning, personalegennemstrømning = fastholdelse, personaleomsætning ~ rekruttering
ferie, sommerferie, efterårsferie, vinterferie, ferieafvikling, feriepenge, ferieplanlægning = ferie, ferieafvikling ~ ferieperiode, feriepenge
firedagesuge, fuldtid, deltid, fuldtidspolitik = fuldtid, deltid ~ nedsat tid, arbejdstid, fuldtidspolitik
folk ~ borger, person, personale
fratræde ~ opsigelse
fratrædelsesaftale, fratrædelsesgodtgørelse = fratrædelsesaftale, fratrædelsesgodtgørelse
fri, fridag, frihed, orlov, omsorgsdag, seniordage, tjenestefri = frihed, orlov ~ tjenestefrihed, fridag, omsorgsdage, ferie
frugt, frugtordning, kaffe, kaffeordning ~ frugtordning, kaffe, forplejning, personalegode
fyre, fyring, fyringsrunde, fyrede, sparke, sækken, prikke, prikrunde, afskedige, afskedigelse = afskedigelse, opsigelse ~ afskediget, personalereduktion, varsling, opsagt
grundlovsdag, juleaftensdag, nytårsaftensdag, helligdag, juleferie ~ juleaftensdag, helligdag, grundlovsdag, nytårsaftensdag, frihed, lukkedag
hjemme ~ hjemmearbejde
hjemmearbejde, hjemmefra, hjemmearbejdsplads, fjernarbejde, distancearbejde, hjemmekontor = hjemmearbejde, distancearbejde ~ hjemmearbejdsplads, hjemmearbejdspolitik
honorar, vederlag, diæt = vederlag, honorar, diæter ~ aflønning
introduktion, intro, introkursus, introduktionsprogram, onboarding, velkomst, nyansat = introduktion, onboarding ~ introduktionsprogram, nyansatte
jobsamtale, ansættelsessamtale = ansættelsessamtale, jobsamtale ~ ansættelse, rekruttering
jubilar, jubilæumsgratiale = jubilæum, jubilæumsgratiale
julegave ~ gave, personalegode
koncern ~ fælles, koncernledelse
konstitueret = konstituering ~ fungerende
kursus, kurser, efteruddannelse, videreuddannelse, kompetenceudvikling = kompetenceudvikling, kursus ~ efteruddannelse, uddannelse, opkvalificering
langtidssyg, langtidssygemeldt, langtidsfravær = langtidssygefravær, langtidssygemeldt ~ sygefravær
ledelse, topledelse = ledelse ~ ledelsesgrundlag
ledelsesgrundlag, lederevaluering, ledelsesevaluering, lederudvikling, lederuddannelse, lederkursus = lederudvikling, ledelsesgrundlag ~ ledelsesevaluering, lederuddannelse, leder
ligestilling, ligeløn, kønsfordeling, mangfoldighed, diversitet, lgbt, diskrimination = ligestilling, mangfoldighed ~ ligestillingsredegørelse, køn
lærerbolig, lægebolig = tjenestebolig
løft, rygskade = forflytning, løft ~ arbejdsmiljø
løn, lønninger, gage, lønforhøjelse, lønstigning, lønforhandling, lønpolitik, løntillæg = aflønning, løn ~ lønudgift, lønpolitik, lokal løn, vederlag, lønforhandling, lokal løndannelse
mandskabsmangel, arbejdskraftmangel, personalemangel = rekruttering, arbejdskraft, mangel ~ fastholdelse
medudvalg, medsystem, medaftale, lmu, hmu, cmu, hovedmed, hovedudvalg, samarbejdsudvalg = hovedudvalg, med-udvalg ~ lokaludvalg, hmu
mobiltelefon, telefon, mobil, smartphone = mobiltelefon, telefon ~ mobil, telefoni
mus, musamtale, medarbejdersamtale, udviklingssamtale = mus, medarbejderudviklingssamtale ~ udviklingssamtale
natarbejde, skiftehold, skifteholdsarbejde, weekendarbejde = natarbejde, nattevagt, weekendvagt ~ vagtplan
nærvær, sygefraværssamtale, omsorgssamtale, nærværssamtale = sygefraværssamtale, nærværssamtale ~ omsorgssamtale, sygefravær
omorganisering, organisationsændring, strukturændring, omstrukturering, organisere, reorganisering, organisation, organisering = organisationsændring, organisering ~ omorganisering, organisationsstruktur, struktur, organisation
oplære, oplæring = oplæring ~ introduktion, sidemandsoplæring
opsplitte, opdeling, opdele, splitte = opdeling, deling
overarbejde, overtid, overtimer, merarbejde, afspadsere, afspadsering = merarbejde, overarbejde ~ afspadsering, arbejdstid
pensionering, tilbagetrækning, seniorordning, seniorpolitik = seniorordning, seniorpolitik ~ fratrædelse, fastholdelse
personale, arbejdskraft = personale, medarbejder, arbejdskraft ~ bemanding
personaleforening, kunstforening = personaleforening, kunstforening
personalehåndbog ~ personalepolitik
personalepolitik, personalegoder, goder, medarbejdergoder, personalepleje = personalepolitik, personalegode ~ personalepleje, personaleforhold
påbud, pålægge, pålagt = påbud, pålæg
sammenlægning, sammenlægge, fusion, sammenlagt = sammenlægning, fusion ~ sammenlægge, samle, fælles
sexchikane, sexisme, metoo = sexchikane, krænkende handlinger, krænkelse ~ mobning, chikane
sikkerhed ~ arbejdsmiljø
stillinger, årsværk, fuldtidsstilling = stilling, årsværk ~ normering
stillingsstop, ansættelsesstop = ansættelsesstop, stillingsstop ~ stillingsbesættelse
straffeattest, børneattest = straffeattest, børneattest
strejke, lockout, konflikt, arbejdsnedlæggelse = strejke, lockout ~ konflikt, arbejdsnedlæggelse, overenskomst
sundhedsforsikring, sundhedsordning, massage, massageordning = sundhedsordning, sundhedsforsikring ~ personalegode
supervision, coaching, coach, sparring = supervision, sparring ~ coaching
sygdom, syg, sygefravær, sygedage, sygemelding, sygmelding = sygefravær, fravær ~ sygemeldt, nærvær, sygefraværssamtale
tillidsmand, tillidsfolk, tillidsmænd, tillidsrepræsentant, tr, ftr, fællestillidsmand = tillidsrepræsentant, tr ~ fællestillidsrepræsentant, trio
timelønnede = timelønnet
trainee = elev
trio, triosamarbejde = trio ~ leder, tillidsrepræsentant, arbejdsmiljørepræsentant
trivselsundersøgelse, trivselsmåling, tilfredshed, tilfredshedsundersøgelse, medarbejdertilfredshed = trivselsmåling, trivselsundersøgelse ~ tilfredshedsundersøgelse, tilfredshed, trivsel, apv
trusler, trussel, true, truet, chikane = trusler, chikane ~ vold, voldspolitik
ubesat, vakant, vakance = ubesat, vakant, ledig ~ stilling, rekruttering
uniform, arbejdstøj, påklædning, tøj = arbejdstøj, uniform ~ beklædning
vagt, vagtplan, vagtplanlægning, nattevagt, aftenvagt, natvagt, rådighedsvagt = vagtplan, vagtplanlægning ~ nattevagt, rådighedsvagt, vagt, beredskab
vikar, vikarbureau, vikarkorps = vikar, vikardækning, afløser, vikarforbrug ~ vikarbureau
virksomhedsplan, målstyring, målsætning, resultatmål = målsætning, mål ~ resultatmål
værdigrundlag = værdier
whistleblower, whistleblowerordning = whistleblowerordning, whistleblower
`
