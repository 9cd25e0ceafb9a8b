/** Care, health, the elderly. For the notation see ../everyday-danish.ts. */
export const HEALTH_AND_ELDERLY = `
aflastningsplads, korttidsplads, døgnplads = midlertidig plads, aflastningsplads, døgnrehabilitering, akutplads ~ midlertidigt ophold
akutplads, akutteam, akutfunktion, akutstue = akutplads, akutfunktion ~ midlertidig plads, akutteam
alderdom = ældre
alkoholmisbrug, alkoholiker, drukken, drikke, dranker = alkohol, alkoholmisbrug ~ alkoholbehandling, alkoholpolitik, rusmiddel
allergi, astma, pollen = allergi ~ indeklima
apotek, piller, medicin = apotek, medicin, lægemiddel ~ medicinhåndtering
begravelse, bisættelse, bedemand = begravelse, bisættelse, begravelseshjælp ~ kirkegård
besøgsven ~ frivillig, ensomhed
ble, inkontinens = inkontinens, ble ~ hjælpemiddel
blind, svagtseende, svagsynet = synshandicap, synscentral ~ ledelinje
briller ~ hjælpemiddel
cancer = kræftrehabilitering ~ kronisk sygdom
corona, covid, coronavirus, pandemi, epidemi = covid-19, corona ~ coronavirus, pandemi, smitte
dagcenter, daghjem, dagaktivitet, aktivitetscenter = dagcenter, daghjem ~ aktivitetscenter, aktivitetstilbud
demens, dement, alzheimer = demens ~ demenshandleplan, demenskoordinator, demensvenlig
demensbolig, demenslandsby, demenshjem, demensafsnit = demensbolig, demensplejecenter ~ skærmet enhed, demens
diabetes, sukkersyge, kol, kroniker, kronisk = kronisk sygdom, kroniker ~ diabetes, kol, patientuddannelse
dosispakket, medicinhåndtering ~ medicin, utilsigtet hændelse
død, dødsfald, dødsbo = dødsfald ~ bisættelse
døende = palliativ, terminal ~ hospice
efterløn ~ pension, tilbagetrækning
embedslæge, sundhedsstyrelsen, patientsikkerhed = sundhedsstyrelsen, embedslæge ~ tilsyn
enke, enkemand, aleneboende = enlig ~ ensomhed
ensomhed ~ besøgsven
ergoterapeut ~ genoptræning, træning
faldulykke, faldforebyggelse = faldforebyggelse, faldulykke ~ fald
fertilitet, prævention, sexsygdom, klamydia, seksualundervisning = seksuel sundhed ~ sundhedspleje
fodpleje, fodterapeut, fodterapi = fodpleje, fodterapi
folkepension, pension ~ pensionist
forebygge ~ forebyggelsespakke
friplejehjem = friplejebolig ~ plejecenter
frivillig = frivilligt arbejde ~ frivilligcenter
frivilligcenter, frivillighus = frivilligcenter ~ frivillig
fysioterapeut, fys, fysioterapi = fysioterapi, fysioterapeut ~ genoptræning, vederlagsfri fysioterapi
fødende, fødegang, fødeafdeling, jordemoder, jordemødre ~ jordemoder, barsel
gamle, gamling, bedstemor, bedstefar, bedsteforældre, oldinge = ældre ~ senior
hjemmehjælp = hjemmepleje, praktisk hjælp, personlig pleje ~ fritvalg
hjemmepleje ~ hjemmehjælp, hjemmesygepleje
hjemmesygeplejerske, hjemmesygepleje, sygepleje = hjemmesygepleje, sygepleje
hjælpemiddel, rollator, kørestol, plejeseng, elscooter = hjælpemiddel ~ hjælpemiddeldepot
hospice = palliativ indsats
hospital = sygehus
hygiejne ~ hygiejneorganisation
høreapparat, hørehæmmet, døv = høreapparat, hørelse ~ hjælpemiddel, høreomsorg, teleslynge
indkøbsordning, indkøbshjælp, varelevering = indkøbsordning, praktisk hjælp
indlagt, indlæggelse = indlæggelse ~ forebyggelige indlæggelser
influenza, influenzavaccine = influenza ~ vaccination
kirkegård, gravsted, urne, askefællesgrav = kirkegård, gravsted ~ kirkegårdstakst
kompressionsstrømper, støttestrømper = støttestrømper ~ hjælpemiddel
kost, ernæring, diætist, underernæret, undervægt = ernæring, kost ~ diætist, måltidspolitik
kostvejledning, slanke, overvægt, fedme, tyk, vægttab = overvægt, vægt ~ kost, sundhed
krematorie, kremering = krematorium
køkken, centralkøkken, storkøkken, produktionskøkken = køkken, produktionskøkken ~ centralkøkken, madproduktion, kostproduktion
køkkenpersonale, køkkendame, økonoma = køkkenpersonale, køkkenfaglig ~ køkken
loftlift, forflytning, personløft = forflytning, loftlift ~ hjælpemiddel
ludomani, ludoman ~ misbrug, spil
lus, lopper, væggelus ~ skadedyr
læge, doktor, lægemangel = praktiserende læge, almen praksis, lægedækning ~ lægehus, almen
lægehus, lægeklinik, lægepraksis, lægecenter = lægehus, lægepraksis ~ almen praksis, sundhedshus, praktiserende læge
mad = måltid, kost, forplejning ~ madordning, kostpolitik
madudbringning, udbringning, madservice, madvogn, køkkenmad, ældremad = madservice, madudbringning ~ måltid, cafe, produktionskøkken
misbrug, stofmisbrug, narkoman, narko, stof, hash, junkie = misbrug, stofmisbrug ~ rusmiddel, misbrugsbehandling, rusmiddelcenter
misbrugscenter, rusmiddelcenter, afvænning = misbrugsbehandling, rusmiddelcenter, misbrugscenter
motion, fitness, gymnastik, holdtræning = motion, bevægelse ~ fysisk aktivitet, idræt
mundbind, værnemidler, håndsprit, sprit = værnemiddel, mundbind ~ håndsprit, hygiejne
måltid = mad ~ måltidspolitik
nødkald, nødalarm = nødkald, nødkaldsanlæg ~ velfærdsteknologi
omsorg ~ pleje
omsorgssystem, cura, nexus = omsorgsjournal, omsorgssystem ~ dokumentation
patient = borger ~ sygefravær, sygemeldt
pensionist, folkepensionist = pensionist, ældre, senior ~ folkepension
pleje = omsorg, personlig pleje ~ hjemmepleje
plejebolig = plejecenter, plejehjem ~ ældrebolig
plejecenter = plejehjem, ældrecenter, plejebolig ~ omsorgscenter
plejehjem, alderdomshjem, ældrehjem = plejecenter, ældrecenter, plejebolig
plejehjemsplads, plejeplads = plejebolig, plejehjemsplads, plejebehov ~ venteliste
pårørende, ægtefælle ~ pårørende, pårørendepolitik, pårørendevejleder
rehabilitering, genoptræning, træning, optræning, genoptræne, optrænes = genoptræning, rehabilitering ~ vedligeholdelsestræning, træningscenter
ryge, rygning, cigaret, smøger, tobak, snus, vape, ecigaret, puffbar = rygning, tobak ~ røgfri, nikotin, rygepolitik, røgfri arbejdstid, rygestop
rygeregler, rygeforbud, rygeskur = rygepolitik, røgfri arbejdstid, rygeforbud, røgfri ~ rygning
rygestop, rygestopkursus, kvitte = rygestop, rygestoptilbud ~ tobak
røgfri, rygefri, tobaksfri = røgfri arbejdstid, rygepolitik, rygeforbud, røgfri, rygefri ~ tobak, rygning
senior = ældre, pensionist
seniorbofællesskab, oldekolle, bofællesskab = seniorbofællesskab, bofællesskab, ældrebolig
smitte, smittede, smitsom = smitte, smittespredning, infektion ~ hygiejne
sosu, sosuassistent, sosuhjælper, plejepersonale = sundhedsassistent, sosu ~ plejepersonale, personale
spise = måltid, mad, bespisning
stress, stressede, udbrændt = stress ~ psykisk arbejdsmiljø, trivsel, sygefravær
støvsuge, støvsugning, gulvvask = rengøring, praktisk hjælp
sundhed, helbred = sundhed ~ sundhedspolitik, folkesundhed, forebyggelse
sundhedshus, sundhedscenter = sundhedshus, sundhedscenter ~ sundhed
sundhedsprofil ~ sundhed, folkesundhed
sygehus = hospital
sygeplejerske = sygepleje ~ hjemmesygepleje
sår, sårbehandling, tryksår, liggesår = sårpleje, tryksår ~ hjemmesygepleje
tandlæge, tandklinik, tandpleje, bøjle, tandbøjle, skoletandlæge = tandpleje, tandklinik ~ tandregulering, omsorgstandpleje
tilsyn, inspektion, kontrolbesøg = tilsyn, tilsynsrapport, tilsynsbesøg
tryghedsopkald, telefonopkald, telefonstjerne, telefonkæde = tryghedsopkald, telefonkæde ~ enlig, ensomhed
træningscenter, genoptræningscenter = træningscenter, genoptræning ~ rehabilitering
udskrevet, udskrivning, færdigbehandlet, udskrives = færdigbehandlet, udskrivning ~ færdigbehandlede patienter, hjemtagelse
utilsigtet, uth, fejlmedicinering, medicinfejl = utilsigtet hændelse, uth ~ patientsikkerhed
vaccine, vaccination = vaccination, vaccine
vagtlæge, lægevagt = lægevagt ~ akutmodtagelse, lægedækning
vaskeordning, tøjvask, vasketøj, vask = tøjvask, vaskeordning
velfærdsteknologi, velfærdsrobot, robotstøvsuger, skærmbesøg, telemedicin, videobesøg = velfærdsteknologi, skærmbesøg ~ telemedicin, digital
vinduespudsning, vinduespudser, vinduesvask, pudsning = vinduespudsning ~ praktisk hjælp, rengøring
visitation ~ bevilling, afgørelse
visitator, visitere = visitation, visitator
ældre ~ senior, ældreområdet, pensionist
ældrebolig, seniorbolig, pensionistbolig = ældrebolig, ældreegnet bolig, seniorbolig ~ plejebolig, almen bolig
ældrecenter, omsorgscenter, områdecenter = plejecenter, plejehjem, ældrecenter ~ plejebolig
ældrecheck ~ helbredstillæg, pensionist
ældremilliard, ældrepulje, værdighed = værdighedsmilliard, værdighedspolitik, ældremilliard
ældrepleje, ældreområde = ældrepleje, ældreområde, ældre ~ hjemmepleje, plejecenter
ældreråd, seniorråd = ældreråd, seniorråd
økologi, øko, økologisk = økologi, økologisk
`
