/** Care, health, the elderly. For the notation see ../everyday-danish.ts. */
export const HEALTH_AND_ELDERLY = `
abort ~ seksuel sundhed
afasi, stemmetræning, taleundervisning = taleundervisning, kommunikationscenter
affældig, svagelig, skrøbelig, svækket, svækkede = plejebehov ~ ældre
aflastningsplads, korttidsplads, døgnplads = midlertidig plads, aflastningsplads, døgnrehabilitering, akutplads ~ midlertidigt ophold
akutplads, akutteam, akutfunktion, akutstue = akutplads, akutfunktion ~ midlertidig plads, akutteam
alderdom = ældre
alderspensionist = pensionist, ældre
alkis, alki, drukkenbolt, drukproblem = alkohol, alkoholmisbrug ~ alkoholbehandling, misbrug
alkoholmisbrug, alkoholiker, drukken, drikke, dranker = alkohol, alkoholmisbrug ~ alkoholbehandling, alkoholpolitik, rusmiddel
allergi, astma, pollen = allergi ~ indeklima
ambulancekørsel, sygetur, sygehuskørsel, hospitalstur, sygebus = patientbefordring, befordring ~ kørsel
amme, amning, ammevejledning, fødselsforberedelse, barselsbesøg, mødregruppe = sundhedspleje, ammevejledning ~ fødselsforberedelse, sundhedsplejerske
anoreksi, bulimi = spiseforstyrrelse
apotek, piller, medicin = apotek, medicin, lægemiddel ~ medicinhåndtering
begravelse, bisættelse, bedemand = begravelse, bisættelse, begravelseshjælp ~ kirkegård
benbrud, hoftebrud, lårbensbrud = genoptræning ~ faldforebyggelse, rehabilitering
besøgsforbud, besøgsrestriktion, besøgstid = besøgsrestriktion ~ plejecenter
besøgsven ~ frivillig, ensomhed
bingodag, hyggedag, hyggestund ~ aktivitet, samvær
ble, inkontinens = inkontinens, ble ~ hjælpemiddel
bleordning, bleleverance = inkontinens, ble ~ hjælpemiddel
blind, svagtseende, svagsynet = synshandicap, synscentral ~ ledelinje
blodprøve ~ sundhedstjek
blærebetændelse, lungebetændelse, dehydrering = forebyggelige indlæggelser ~ tidlig opsporing
briller ~ hjælpemiddel
brugerråd, pårørenderåd, beboerråd, centerråd = pårørenderåd, brugerråd, beboerråd ~ plejecenter
bækkenstol, toiletforhøjer, badebænk, gribetang, strømpepåtager, sengebord, sengeløfter = hjælpemiddel ~ hjælpemiddeldepot
cancer = kræftrehabilitering ~ kronisk sygdom
cigaretskod, askebæger, smøgpause, storryger, tobaksrøg, kæderyger = rygning, tobak ~ røgfri, rygepolitik, rygestop
corona, covid, coronavirus, pandemi, epidemi = covid-19, corona ~ coronavirus, pandemi, smitte
dagcenter, daghjem, dagaktivitet, aktivitetscenter = dagcenter, daghjem ~ aktivitetscenter, aktivitetstilbud
demens, dement, alzheimer = demens ~ demenshandleplan, demenskoordinator, demensvenlig
demensbolig, demenslandsby, demenshjem, demensafsnit = demensbolig, demensplejecenter ~ skærmet enhed, demens
demensby, demensven, demenscafe, demenskoordinator = demens ~ demenskoordinator, demensvenlig
diabetes, sukkersyge, kol, kroniker, kronisk = kronisk sygdom, kroniker ~ diabetes, kol, patientuddannelse
dialyse, nyrepatient, nyresyg = dialyse, dialysepatient ~ patient
dialysekørsel = patientbefordring, befordring
dosispakket, medicinhåndtering ~ medicin, utilsigtet hændelse
død, dødsfald, dødsbo = dødsfald ~ bisættelse
dødsleje, livsafslutning, palliation = palliativ, terminal
døende = palliativ, terminal ~ hospice
efterløn ~ pension, tilbagetrækning
embedslæge, sundhedsstyrelsen, patientsikkerhed = sundhedsstyrelsen, embedslæge ~ tilsyn
enke, enkemand, aleneboende = enlig ~ ensomhed
ensomhed ~ besøgsven
ergoterapeut ~ genoptræning, træning
faldalarm, sensorgulv, sengealarm = velfærdsteknologi ~ nødkald
faldskade, falduheld = faldulykke, faldforebyggelse ~ fald
faldulykke, faldforebyggelse = faldforebyggelse, faldulykke ~ fald
feber, forkølelse, hoste, opkastning, diarre, omgangssyge, lussingesyge, børnesår = smitte, infektion ~ hygiejne, sygdom
fejlbehandling, behandlingsfejl = utilsigtet hændelse ~ patientsikkerhed
fertilitet, prævention, sexsygdom, klamydia, seksualundervisning = seksuel sundhed ~ sundhedspleje
fluor, tandbørste, tandbørstning, rodbehandling, paradentose, caries, visdomstand = tandpleje, tandbehandling ~ tandsundhed
fodlæge = fodterapi, fodpleje
fodpleje, fodterapeut, fodterapi = fodpleje, fodterapi
folkepension, pension ~ pensionist
forebygge ~ forebyggelsespakke
fotodokumentation, plejejournal, sygejournal, patientjournal = omsorgsjournal, dokumentation ~ journal
friplejebolig, friplejeleverandør = friplejebolig, friplejehjem
friplejehjem = friplejebolig ~ plejecenter
fritvalg, fritvalgsordning, privatleverandør, leverandørskift = fritvalg, fritvalgsordning, frit valg ~ privat leverandør
frivillig = frivilligt arbejde ~ frivilligcenter
frivilligcenter, frivillighus = frivilligcenter ~ frivillig
fysioterapeut, fys, fysioterapi = fysioterapi, fysioterapeut ~ genoptræning, vederlagsfri fysioterapi
fysiurgisk, styrkeøvelse, balancetræning, stolegymnastik = genoptræning, træning ~ faldforebyggelse, vedligeholdelsestræning
færdigret, færdigmad, vakuummad, madkasse, bragtmad, madpakkeordning = madservice, madudbringning ~ måltid
fødende, fødegang, fødeafdeling, jordemoder, jordemødre ~ jordemoder, barsel
fødselsdepression, barselsdepression, efterfødselsreaktion, nyfødt, barselskvinde = sundhedspleje ~ barsel, sundhedsplejerske
gamle, gamling, bedstemor, bedstefar, bedsteforældre, oldinge = ældre ~ senior
gangbesværede = gangbesværet ~ tilgængelighed, handicap
gangproblem = gangbesværet, bevægelseshandicap ~ tilgængelighed, handicap
gebis, tandsæt = tandprotese, omsorgstandpleje ~ tandpleje
gravsten, gravplads, kistegrav, gravlægge, gravpleje = gravsted, begravelse ~ kirkegård
helbredstjek, helbredsundersøgelse, sundhedstjek, sundhedssamtale = sundhedstjek, helbredsundersøgelse ~ forebyggelse
heroin, kokain, amfetamin, ecstasy, joint, tjald, hashryger, stofbruger, narkotika = rusmiddel, stofmisbrug ~ misbrugsbehandling, misbrug
hjemkomst, hjemtransport = hjemtagelse ~ udskrivning
hjemkørsel, hjemtur = hjemkørsel, kørsel ~ befordring, patienttransport
hjemmebesøg = forebyggende hjemmebesøg ~ sundhedsplejerske
hjemmehjælp = hjemmepleje, praktisk hjælp, personlig pleje ~ fritvalg
hjemmehjælperbil, plejebil, hjemmehjælperbesøg ~ hjemmepleje, bilflåde
hjemmehjælpstimer = visitation, hjemmepleje
hjemmepleje ~ hjemmehjælp, hjemmesygepleje
hjemmesygeplejerske, hjemmesygepleje, sygepleje = hjemmesygepleje, sygepleje
hjemmetræning, vedligeholdelsestræning, holdgenoptræning = vedligeholdelsestræning, genoptræning ~ træning
hjerneblødning ~ hjerneskade, genoptræning
hjernerystelse, piskesmæld, hjernetumor = hjerneskade ~ rehabilitering, genoptræning
hjerteanfald, hjertepatient, hjertesyg, lungepatient, lungesyg, rygerlunger, gigtpatient, muskelsvind, muskelsyg = kronisk sygdom ~ rehabilitering, patientuddannelse
hjælpemiddel, rollator, kørestol, plejeseng, elscooter = hjælpemiddel ~ hjælpemiddeldepot
hjælpemiddelcentral, hjælpemiddeldepot = hjælpemiddeldepot ~ hjælpemiddel
hjælpeordning, hjælpetimer, plejetimer, plejetid = visitation, hjemmepleje ~ personlig pleje
hofteoperation, knæoperation, knæskade, skulderskade, korsbånd, nyopereret, opereret = genoptræning ~ genoptræningsplan, rehabilitering
hospice = palliativ indsats
hospital = sygehus
hospitalsseng, sygeseng, trykmadras, vendelagen, glidelagen, personlift = hjælpemiddel, plejeseng ~ forflytning
hovedret, middagsret, varmret = hovedret ~ madservice
hukommelse, hukommelsestab, hukommelsesproblem, glemsel = demens ~ demensudredning
husassistance, husarbejde, husholdning, badehjælp = praktisk hjælp, personlig pleje ~ hjemmepleje
hygiejne ~ hygiejneorganisation
høreapparat, hørehæmmet, døv = høreapparat, hørelse ~ hjælpemiddel, høreomsorg, teleslynge
hørehandicap, hørenedsættelse, hørekonsulent, tunghør = høreomsorg, hørelse ~ høreapparat
høreklinik, høreprøve ~ høreapparat
høreprop, hørebatteri = høreapparat ~ høreomsorg
håndhygiejne, håndvask, afspritning = hygiejne ~ håndsprit
indkøbsordning, indkøbshjælp, varelevering = indkøbsordning, praktisk hjælp
indlagt, indlæggelse = indlæggelse ~ forebyggelige indlæggelser
infektion, roskildesyge, fnat, mrsa, maveonde = smitte, infektion ~ hygiejne
influenza, influenzavaccine = influenza ~ vaccination
insulin = diabetes
jordemoderbesøg, jordemodercenter = jordemoder ~ svangreomsorg
karantæne, nedlukning, hjemsendelse, hjemsende, lockdown, genåbning = nedlukning, hjemsendelse ~ covid-19, genåbning
kemo, kemoterapi, strålebehandling = kræftrehabilitering ~ kræft
kirkegård, gravsted, urne, askefællesgrav = kirkegård, gravsted ~ kirkegårdstakst
kiropraktor, akupunktur, zoneterapi ~ sundhedsordning, behandling
klimamad, grøntsag, plantebaseret = kostpolitik, klimavenlig ~ måltid, grøn
klippekort ~ hjemmepleje, plejehjem
kolesterol, blodtryk ~ sundhed, forebyggelse
kompressionsstrømper, støttestrømper = støttestrømper ~ hjælpemiddel
kondital, kondi = sundhed, fysisk aktivitet ~ motion
kost, ernæring, diætist, underernæret, undervægt = ernæring, kost ~ diætist, måltidspolitik
kostplan, småtspisende, sondemad, proteindrik = ernæring, underernæring ~ kost
kostvejledning, slanke, overvægt, fedme, tyk, vægttab = overvægt, vægt ~ kost, sundhed
krematorie, kremering = krematorium
kræft, kræftpatient, kræftsyg, kræftramt = kræftrehabilitering, kræft ~ kronisk sygdom
kvalitetsbrist, omsorgssvigt, vanrøgt = omsorgssvigt, forsømmelse ~ tilsyn, utilsigtet hændelse
kviktest, coronatest, testcenter, podning, coronapas = test, testcenter ~ covid-19
køkken, centralkøkken, storkøkken, produktionskøkken = køkken, produktionskøkken ~ centralkøkken, madproduktion, kostproduktion
køkkenpersonale, køkkendame, økonoma = køkkenpersonale, køkkenfaglig ~ køkken
køretøjstilskud, bilstøtte, invalidekøretøj = støtte bil, handicapbil ~ hjælpemiddel
lattergas = lattergas, rusmiddel
legionella = legionella ~ vandkvalitet
livsstil, livsstilssygdom, usund = sundhedsfremme, forebyggelse ~ sundhed, folkesundhed
livstestamente, genoplivningsforsøg = genoplivning, behandlingstestamente ~ palliativ
loftlift, forflytning, personløft = forflytning, loftlift ~ hjælpemiddel
ludomani, ludoman ~ misbrug, spil
lus, lopper, væggelus ~ skadedyr
læge, doktor, lægemangel = praktiserende læge, almen praksis, lægedækning ~ lægehus, almen
lægedækning, lægeskifte, lægeløs = lægedækning, almen praksis ~ praktiserende læge
lægehjælp = almen praksis, lægedækning
lægehus, lægeklinik, lægepraksis, lægecenter = lægehus, lægepraksis ~ almen praksis, sundhedshus, praktiserende læge
lægemiddel = medicin, lægemiddel
mad = måltid, kost, forplejning ~ madordning, kostpolitik
madudbringning, udbringning, madservice, madvogn, køkkenmad, ældremad = madservice, madudbringning ~ måltid, cafe, produktionskøkken
medicindispensering, medicinskab, medicinrum, pilleæske = medicinhåndtering, medicin
medicinklodser, pilleglas, pillegiver, medicinrobot, medicindosering = medicinhåndtering, medicin ~ velfærdsteknologi
minicrosser, mobilitetsscooter, ellert = hjælpemiddel ~ elscooter
misbrug, stofmisbrug, narkoman, narko, stof, hash, junkie = misbrug, stofmisbrug ~ rusmiddel, misbrugsbehandling, rusmiddelcenter
misbrugscenter, rusmiddelcenter, afvænning = misbrugsbehandling, rusmiddelcenter, misbrugscenter
motion, fitness, gymnastik, holdtræning = motion, bevægelse ~ fysisk aktivitet, idræt
mundbind, værnemidler, håndsprit, sprit = værnemiddel, mundbind ~ håndsprit, hygiejne
mæslinger, kighoste, skoldkopper, polio, hpv, børnevaccination, vaccinestik, influenzastik, booster, boosterstik = vaccination, vaccine ~ smitte
måltid = mad ~ måltidspolitik
negle, tånegle, ligtorn, nedgroet = fodpleje, fodterapi
nikotin, nikotinpose, snuspose = nikotin, tobak ~ rygning
nødkald, nødalarm = nødkald, nødkaldsanlæg ~ velfærdsteknologi
nødknap, nødsnor, nødtræk, alarmkald, halsalarm, kaldesnor, kaldeknap, kaldeanlæg, kaldesystem, tryghedsalarm, alarmarmbånd = nødkald, nødkaldsanlæg ~ velfærdsteknologi
omsorg ~ pleje
omsorgssystem, cura, nexus = omsorgsjournal, omsorgssystem ~ dokumentation
parkinson, sklerose, gigt, apopleksi, blodprop, slagtilfælde, hjertesygdom = kronisk sygdom ~ rehabilitering, genoptræning
patient = borger ~ sygefravær, sygemeldt
patienttransport, sygetransport, patientbefordring = patientbefordring, befordring ~ kørsel
pejling, pejlesystem, gps, dørkald = pejling ~ demens, personlig alarm
pensionist, folkepensionist = pensionist, ældre, senior ~ folkepension
pensionistforening, pensionistklub, ældreklub = pensionistforening ~ aktivitetscenter, ældre
pleje = omsorg, personlig pleje ~ hjemmepleje
plejebolig = plejecenter, plejehjem ~ ældrebolig
plejecenter = plejehjem, ældrecenter, plejebolig ~ omsorgscenter
plejehjem, alderdomshjem, ældrehjem = plejecenter, ældrecenter, plejebolig
plejehjemsbeboer = beboer ~ plejehjem, plejecenter
plejehjemsbyggeri, plejecenterbyggeri = plejecenter, plejebolig ~ plejeboligbyggeri, plejehjem
plejehjemskat, plejehjemshund, plejehjemsdyr, besøgshund = husdyrhold, besøgshund ~ plejecenter
plejehjemskø, plejehjemsventeliste = venteliste, plejehjemsgaranti ~ plejebolig
plejehjemsleder, plejehjemsforstander, plejehjemschef, centerleder = plejecenterleder ~ leder, plejecenter
plejehjemslæge, stuegang, huslæge = fast læge, plejehjemslæge ~ praktiserende læge
plejehjemsmad, plejehjemskøkken, kølemad = madservice, produktionskøkken ~ måltid, plejehjem
plejehjemspersonale, plejehjemsansatte = plejepersonale ~ plejecenter, personale
plejehjemsplads, plejeplads = plejebolig, plejehjemsplads, plejebehov ~ venteliste
plejehjælper = hjemmepleje, plejepersonale ~ social- sundhedshjælper
plejeorlov, pasningsorlov, plejevederlag = plejevederlag, pasningsorlov
plejetyngde, plejekrævende = plejetyngde, plejebehov
protese, kateter, stomi, paryk, insulinpumpe, gangstativ, krykke, rullestol, elkørestol = hjælpemiddel
pårørende, ægtefælle ~ pårørende, pårørendepolitik, pårørendevejleder
rehabilitering, genoptræning, træning, optræning, genoptræne, optrænes = genoptræning, rehabilitering ~ vedligeholdelsestræning, træningscenter
rehabiliteringscenter, korttidscenter = rehabiliteringscenter, korttidsplads ~ rehabilitering
rengøringsbesøg = rengøring ~ hjemmehjælp
rengøringstid, rengøringshyppighed = rengøringsfrekvens, rengøring ~ kvalitetsstandard
respirator, iltapparat, iltflaske, hjemmeilt = respirator, hjælpemiddel ~ hjemmesygepleje
ryge, rygning, cigaret, smøger, tobak, snus, vape, ecigaret, puffbar = rygning, tobak ~ røgfri, nikotin, rygepolitik, røgfri arbejdstid, rygestop
rygeafvænning = rygestop, rygestoptilbud
rygeregler, rygeforbud, rygeskur = rygepolitik, røgfri arbejdstid, rygeforbud, røgfri ~ rygning
rygestop, rygestopkursus, kvitte = rygestop, rygestoptilbud ~ tobak
røgfri, rygefri, tobaksfri = røgfri arbejdstid, rygepolitik, rygeforbud, røgfri, rygefri ~ tobak, rygning
senfølge, longcovid, covidramt = senfølger ~ rehabilitering, genoptræning
sengedag, sengedagspris, hotelbetaling = færdigbehandlede patienter ~ medfinansiering
sengeliggende, sengebunden, uselvhjulpen, hjælpeløs, selvhjulpen, selvhjulpne = plejebehov, personlig pleje ~ selvhjulpen, rehabilitering
senil, senilitet, glemsom, forvirret = demens
senior = ældre, pensionist
seniorbofællesskab, oldekolle, bofællesskab = seniorbofællesskab, bofællesskab, ældrebolig
seniorcenter, pensionistcenter = aktivitetscenter ~ dagcenter
skyllerum, skyllerumsmaskine, bækkenkoger = skyllerum ~ hygiejne
smitte, smittede, smitsom = smitte, smittespredning, infektion ~ hygiejne
sorg, sorggruppe = sorggruppe, sorg
sosu, sosuassistent, sosuhjælper, plejepersonale = sundhedsassistent, sosu ~ plejepersonale, personale
sovemedicin, sovepille, smertestillende, morfin, psykofarmaka, nervepille, antidepressiv = medicin ~ medicinhåndtering, antipsykotisk
spise = måltid, mad, bespisning
spisehjælp, spiseseddel, menuplan, madplan = måltid, menu ~ madservice, kost
spisevenner ~ frivillig, måltid
stress, stressede, udbrændt = stress ~ psykisk arbejdsmiljø, trivsel, sygefravær
støvsuge, støvsugning, gulvvask = rengøring, praktisk hjælp
støvsugerrobot, skylletoilet, spiserobot, robotsæl = velfærdsteknologi
sundhed, helbred = sundhed ~ sundhedspolitik, folkesundhed, forebyggelse
sundhedshus, sundhedscenter = sundhedshus, sundhedscenter ~ sundhed
sundhedsklynge, sundhedssamarbejde = sundhedsklynge, sundhedsaftale ~ region
sundhedspersonale, plejestab, plejehold = plejepersonale, sundhedspersonale ~ personale
sundhedsprofil ~ sundhed, folkesundhed
sundhedsvane, sundhedsfremme, folkesundhed = sundhedsfremme, folkesundhed ~ forebyggelse, sundhedsprofil
svangerskab, barselsgruppe, fødselskursus = svangreomsorg, fødselsforberedelse ~ sundhedspleje
sygehus = hospital
sygehuslukning = sygehus, nedlæggelse
sygeplejeklinik, sundhedsklinik = sygeplejeklinik ~ hjemmesygepleje
sygeplejerske = sygepleje ~ hjemmesygepleje
sygesikring, sundhedskort ~ læge
synshæmmet, synshandicap, synskonsulent, synsnedsættelse = synshandicap, synscentral
søvn, søvnløs, søvnbesvær, søvnproblem = søvn ~ mental sundhed, trivsel
sår, sårbehandling, tryksår, liggesår = sårpleje, tryksår ~ hjemmesygepleje
sårpleje = sårpleje ~ sygepleje
tandlæge, tandklinik, tandpleje, bøjle, tandbøjle, skoletandlæge = tandpleje, tandklinik ~ tandregulering, omsorgstandpleje
tandlægebesøg, tandlægetid, tandlægebus, tandlægevagt = tandpleje, tandklinik
tandlægeregning = tandbehandling, tandpleje ~ omsorgstandpleje
tandprotese ~ tandpleje
tandregulering = tandregulering ~ tandpleje
taxabon = kørsel, befordring
terapeut = ergoterapeut, fysioterapeut ~ terapi
tilsyn, inspektion, kontrolbesøg = tilsyn, tilsynsrapport, tilsynsbesøg
toiletbesøg, toilethjælp, tisseble = personlig pleje, inkontinens
trappelift, boligændring = boligindretning, boligændring ~ hjælpemiddel
tryghedskald = nødkald ~ velfærdsteknologi
tryghedsopkald, telefonopkald, telefonstjerne, telefonkæde = tryghedsopkald, telefonkæde ~ enlig, ensomhed
træningscenter, genoptræningscenter = træningscenter, genoptræning ~ rehabilitering
tænder, tand, tandbehandling, tandeftersyn, tandpine = tandpleje, tandbehandling ~ omsorgstandpleje
udskrevet, udskrivning, færdigbehandlet, udskrives = færdigbehandlet, udskrivning ~ færdigbehandlede patienter, hjemtagelse
utilsigtet, uth, fejlmedicinering, medicinfejl = utilsigtet hændelse, uth ~ patientsikkerhed
uværdig = værdighed, uværdig ~ værdighedspolitik
vaccine, vaccination = vaccination, vaccine
vagtlæge, lægevagt = lægevagt ~ akutmodtagelse, lægedækning
varekørsel = indkøbsordning
vask = tøjvask ~ vaskeordning, rengøring
vaskeordning, tøjvask, vasketøj = tøjvask, vaskeordning
vasketoilet, toiletstol, badestol = hjælpemiddel ~ velfærdsteknologi
velfærdsteknologi, velfærdsrobot, robotstøvsuger, skærmbesøg, telemedicin, videobesøg = velfærdsteknologi, skærmbesøg ~ telemedicin, digital
ventelistegaranti, plejehjemsgaranti = plejehjemsgaranti, venteliste ~ ventetid
ventetidsgaranti ~ ventetid
vinduespudsning, vinduespudser, vinduesvask, pudsning = vinduespudsning ~ praktisk hjælp, rengøring
visitation ~ bevilling, afgørelse
visitator, visitere = visitation, visitator
vægtproblem, buttet, slankekur, bmi, vægtklinik = overvægt ~ sundhed, kost
vågetjeneste, vågekone ~ vågetjeneste, palliativ
ældre ~ senior, ældreområdet, pensionist, hjemmehjælp, hjemmepleje
ældrebolig, seniorbolig, pensionistbolig = ældrebolig, ældreegnet bolig, seniorbolig ~ plejebolig, almen bolig
ældreboligkø, seniorboligkø = venteliste, ældrebolig
ældreboligplan, boligbehovsplan, plejeboligplan = boligplan, plejebolig ~ ældrebolig
ældrebus, plejehjemsbus, handicapbus = minibus, bus ~ kørsel, plejecenter
ældrecenter, omsorgscenter, områdecenter = plejecenter, plejehjem, ældrecenter ~ plejebolig
ældrecheck ~ helbredstillæg, pensionist
ældremilliard, ældrepulje, værdighed = værdighedsmilliard, værdighedspolitik, ældremilliard
ældrepleje, ældreområde = ældrepleje, ældreområde, ældre ~ hjemmepleje, plejecenter
ældreråd, seniorråd = ældreråd, seniorråd
ældresagen = ældre sagen ~ ældreråd
økologi, øko, økologisk = økologi, økologisk
`
