/** Waste, water, energy, nature, harbours, agriculture. For the notation see ../everyday-danish.ts. */
export const ENVIRONMENT_AND_SUPPLY = `
aborre, torsk, sild ~ fiskeri, vandmiljø
affald, skrald, møg, husaffald, dagrenovation, renovation = affald, renovation ~ dagrenovation, affaldsordning
affaldsafhentning, skraldeafhentning, affaldstømning, skraldetømning = affaldsindsamling, tømning, renovation
affaldsgebyr, renovationsgebyr, renovationspris, affaldstakst, renovationsafgift, skraldepris, affaldsregning = affaldsgebyr, renovationstakst ~ renovation, affaldstakst, takst
affaldsplan, affaldsordning, affaldsregler, affaldsregulativ = affaldsordning, affaldsplan, affaldsregulativ ~ ressourceplan
affaldssortering, sortering, genbrug, genanvendelse, genanvende, genvinde, kildesortering = affaldssortering, genanvendelse ~ sortering, genbrug, sorteringsordning, affald
affaldssæk, affaldspose, skraldepose, skraldesæk = affaldssæk, affaldspose ~ affald, indsamling
aflive, aflivning = aflivning, regulering
afvande = afvanding, dræning ~ vandløb
artsrigdom, vildeng, insekthotel = biodiversitet
badetrappe, badeplatform, flydesauna = badetrappe, badebro ~ badested
batteri, kemikalieaffald, miljøboks, malingsrester, miljøkasse = farligt affald, miljøboks
batterilager, batteripark, energilager = energilager, batterianlæg
beholder ~ affaldsbeholder, bevare, videreførelse
bi, bier, bistader, insekter, sommerfugle = bi, insekt ~ bestøver, biodiversitet
biodiversitet ~ natur, naturpolitik, artsrigdom
biogas, gylle, gyllebeholder, gylletank = biogas, biogasanlæg ~ gylle, gyllebeholder, husdyrbrug, landbrug
biomasse, flisværk, halm, halmværk, træpiller, træflis = biomasse ~ varmeværk
blomst, blomsterkumme, blomsterbed, bed, blomstereng, krukker = blomster, beplantning ~ blomstereng, blomsterkumme, biodiversitet
blæst, storm, orkan, uvejr = storm ~ beredskab, stormflod
blødgøring, kalkholdigt = blødgøring ~ drikkevand, vandforsyning
blåalger, alger, blågrønalge, badeforbud = alger, blågrønalger, badeforbud ~ badevand, vandkvalitet
blåflag, badeplads = blå flag, badestrand ~ badevand
borebille, edderkop, utøj = skadedyr ~ skadedyrsbekæmpelse
brændefyring, sod, brændekomfur = brænderøg, brændeovn
brændenælde, mælkebøtte, tidsel, skvalderkål = ukrudt ~ ukrudtsbekæmpelse
brændeovn, brænderøg, røgen = brændeovn, brænderøg, røggene ~ luftforurening
brønd, vandbrønd, drikkevandsboring, egenboring = boring, brønd ~ drikkevand
buskads, vildnis = skov, beplantning ~ rydning
byggeaffald, asbest, pcb, miljøfarlig = byggeaffald, asbest ~ pcb
byttehjørne, byttecentral, genbrugsbytte = byttehjørne ~ direkte genbrug, genbrugsplads
bæredygtig, miljøvenlig, grøn, grønt = bæredygtighed, verdensmål ~ grøn, grøn omstilling
bæver, grævling, flagermus, salamander, padder ~ fredet, naturbeskyttelse
bølge, bølgegang = bølge ~ mole, kystbeskyttelse
båd, skib, lystbåd, jolle, sejlbåd, kutter = fartøj, båd ~ skib, bådplads
bådebro, flydebro, pontonbro, pontoner = bådebro, flydebro ~ bro
bålafbrænding = afbrænding
cirkulær, genbrugsmaterialer = cirkulær økonomi, genanvendelse
dambrug, havbrug, fiskeopdræt = dambrug, havbrug, akvakultur
drikkevand, postevand, hanevand, vandkvalitet, grundvand, boring, vandboring = drikkevand, grundvand ~ vandforsyning, grundvandsbeskyttelse, vandværk
dræbersnegl ~ invasive arter, bekæmpelse
dræn, dræning, drænrør, drænledning = dræn, dræning ~ afvanding
duelort ~ skadedyr
dyrevelfærd, dyreværn, dyreinternat, internat = dyrevelfærd ~ dyr
elpærer, strømforbrug, strømbesparelse, energikrise, energipriser = energiforbrug, elforbrug ~ energibesparelse
elskrot, elektronikskrot, elektronikaffald, elektronik = elektronikaffald, elektronik ~ genanvendelse
emballage, emballageaffald, engangsemballage, engangsservice, engangsplast, plastkrus = emballage, engangsservice ~ plast
energi, energibesparelse, energirenovering, energiforbrug, energispare, efterisolering, isolering, isolere, energimærke = energirenovering, energibesparelse ~ energiforbrug, energioptimering, energimærkning
energifællesskab, energipark, vepark = energifællesskab, energipark ~ vedvarende energi
energispild, varmespild, varmetab, varmeforbrug = varmeforbrug, energiforbrug ~ energirenovering
energitjek, energigennemgang, energistyring = energistyring, energigennemgang ~ energibesparelse
farvand = hav ~ kyst, vandmiljø
fisk, fiskeri, lystfisker, lystfiskeri = fiskeri, fisker ~ lystfiskeri, fiskepleje, fiskeplads
fiskedød = fiskedød ~ forurening, iltsvind
fiskerettighed, fisketegn, fiskeplads, garnfiskeri = fiskeri, fiskeplads ~ lystfiskeri
fjernvarme, varmeværk, kraftvarme, kraftvarmeværk, fjernvarmeværk, varmecentral = fjernvarme, varmeværk ~ varmeforsyning, kraftvarmeværk, varmeprojekt, varmeplan
fjernvarmepris, fjernvarmeregning, varmetakst, varmebidrag = varmepris ~ fjernvarme, takst
fjernvarmeudrulning, fjernvarmerør, fjernvarmeprojekt, konvertering, konvertere = konvertering, fjernvarme ~ projektforslag, varmeforsyning
fjord, vig, bugt = fjord ~ vandmiljø, kyst
flodbølge, tsunami, tidevand = stormflod, højvande
fluer, flue = fluegene, fluer ~ gene
forbrænding, forbrændingsanlæg, affaldsforbrænding = forbrænding, affaldsforbrænding, forbrændingsanlæg ~ affald
forsyning, forsyningsselskab = forsyning, forsyningsselskab ~ forsyningsvirksomhed
fortøjning, bøje = fortøjning ~ bådplads, havn
forurening, forurenet, jordforurening, forurenede, giftgrund, tjæreplads = forurening, jordforurening ~ forurenet, oprensning, miljø
fragtskib, containerskib, skibslast = gods, havnedrift ~ havn
fuglekasse, redekasse = fugle, redekasse
fælde, fældning, træfældning, fældede, save = træfældning, fældning ~ rydning, træ, træpolitik
gadekær, branddam, andedam, kær = gadekær, vandhul ~ sø
gas, gasledning, gaspris, gasnet = naturgas, gas ~ varmeforsyning
genbrugsbutik = genbrug ~ direkte genbrug
genbrugsplads, losseplads, containerplads, genbrugsstation, deponi = genbrugsplads, deponi ~ losseplads, genbrugsstation, affald, genanvendelse
gensnoning, genslyngning, vandløbsprojekt, vandløbsrestaurering = vandløbsrestaurering ~ vandløb
gift, sprøjte, sprøjtning, sprøjtegift, sprøjtemiddel, roundup, ukrudtsmiddel, glyfosat = pesticid, sprøjtemiddel ~ glyphosat, pesticidfri, giftfri, bekæmpelse
giftfri = pesticidfri ~ sprøjtemiddel, pesticid, gift
glasaffald = glas ~ kube, affald
griseavler, svineavler, mælkebonde, kvægavler, hønseri = husdyrbrug, landmand
grundvandsstigning, grundvandssænkning, kældervand, grundvandsspejl = grundvand, grundvandsstand ~ dræn
græsmark = eng, naturareal ~ afgræsning
græsning, kreaturgræsning, naturpleje, geder = afgræsning, naturpleje ~ græsning, naturarealer
havn, kaj, mole, bolværk, lystbådehavn, marina, fiskerihavn, trafikhavn, industrihavn, bådehavn = havn ~ lystbådehavn, kaj, bolværk, havneområde, havneareal, havnedrift
havnefoged, havnemester, havnekaptajn, havnebetjent = havnefoged, havnemester ~ havn
havnefront, havneområde, havnebad, vandkant = havnefront, havneområde ~ havnebad
havneleje, bådplads, havneafgift, bådpladsleje, havnepenge = bådplads, havneafgift ~ pladsleje, havnetakst, lystbådehavn, takst, plads, liggeplads
havneplan, havnebestyrelse, havneudvalg = havn ~ havnebestyrelse
havneudvidelse, havneprojekt, havnebyggeri = havneudvidelse ~ havn, anlægsprojekt
havørn, rovfugl, stork, svane, ugle = fugl ~ fuglebeskyttelse, naturbeskyttelse
hede, overdrev, hedelyng = hede, overdrev ~ naturpleje, beskyttet natur
henkastet, svineri, affaldsindsamling, skodder = henkastet affald, renhold ~ affaldsindsamling
hest ~ dyrehold
hund, hundelort, hundeejer, hundeposer, hømhøm = hund, hundeejer ~ hundeposer, hundeskov, snorepligt
hundeefterladenskaber = hundeposer ~ hundeskov, hund
hundelov, hundebid, løshund, kamphund, hundesnor, snorepligt = hund, hundelov ~ snorepligt
husdyr, husdyrbrug, dyrehold, dyrehaller = husdyrbrug, dyrehold ~ miljøgodkendelse
hustank = hustank, bundfældningstank, septiktank ~ tømningsordning, spildevand
højspænding, højspændingsledning, højspændingsmast, elmast, elkabel, transformator, transformerstation = højspændingsledning, transformerstation ~ elforsyning, elnet
højvandslukke, tilbageløbsventil = højvandslukke ~ klimatilpasning, kloak
iltsvind, muslinger, vandmiljø = fjord, vandmiljø, iltsvind ~ vandplan, vandområdeplan
isbad, saunagus = vinterbadning ~ sauna
jagt, jæger, jagtleje, rådyr, ulv, hjort, krondyr, vildsvin = jagt, vildt ~ jagtudlejning
jordvarme, varmeplan, varmekilde = varmeplan ~ varmeforsyning
kajanlæg, kajplads, kajkant = kaj, bolværk, liggeplads, kajplads, bådplads ~ havn, pladsleje, plads
kat, vildkatte, herreløse = kat, herreløs kat
klima, klimaforandring, klimakrise, drivhusgas, kuldioxid, klimaaftryk, klimavenlig, klimaneutral = klima, klimaplan ~ co2, drivhusgas, grøn omstilling, dk2020, klimahandlingsplan
klimaregnskab, klimagas, klimamål, klimaaftale, klimaplan = klimaplan, klimahandlingsplan ~ drivhusgas, klimaregnskab
klimatilpasning, klimasikring, klimasikre, vandstand, havstigning, højvandssikring, dige, digelag, sluse = klimatilpasning, dige ~ højvandssikring, højvandsbeskyttelse, kystbeskyttelse, stormflod
klintskred, kystskred = kystbeskyttelse ~ erosion
kloak, kloakering, kloakledning, kloakseparering, separere, spildevand, septiktank, nedsivning, nedsivningsanlæg, spildevandsanlæg = spildevand, kloakering, hustank, bundfældningstank ~ kloak, renseanlæg, spildevandsplan, kloakseparering, spildevandsrensning, separatkloakering, tømningsordning, tømning
kloakgebyr, kloakpris, kloakbidrag, kloakregning, spildevandspris, spildevandsafgift, spildevandstakst, vandafledningsafgift = vandafledningsbidrag, spildevandstakst ~ takst, tilslutningsbidrag
klunser, klunsning = genbrug ~ genbrugsplads
kogeanbefaling, kolibakterier, bakterier = kogeanbefaling, kolibakterier ~ drikkevand, vandkvalitet, forurening
kompostbeholder, kompostbunke, hjemmekompostering = hjemmekompostering, kompost ~ haveaffald
krydstogt, krydstogtskib = krydstogt, krydstogtskib
kummefryser = hårde hvidevarer ~ storskrald
kviksølv, arsen, tungmetal = tungmetal ~ forurening
kyst, klint, skrænt, klit = kyst, kystlinje ~ strand
kystbeskyttelse, kystsikring, erosion, høfde, skræntsikring, sandfodring, bølgebryder = kystbeskyttelse, kystsikring ~ sandfodring, kystdirektoratet, dige
kæledyr = dyr, dyrehold ~ husdyr
laks, ørred, fisketrappe, fiskepassage, stemmeværk, faunapassage = faunapassage ~ vandløb, vandløbsrestaurering
landbrug, landmand, landmænd, bonde, bønder, landbrugsjord = landbrug, landmand ~ landbrugsejendom, husdyrbrug, bedrift
landstrøm = havn ~ elforsyning
ledning, rør, rørledning, rørlagt = ledning, rør ~ rørlægning
lindetræ, kastanje, kastanjetræ, egetræ, bøgetræ, elmetræ, asketræ, poppel, poppeltræer, birketræ, ahorn, piletræ, frugttræ, platan, platantræer, nåletræ, grantræ, kirsebærtræer = træ, træfældning ~ beplantning, beskæring
livredder, kystlivredder, drukne, drukning = livredder, livredning ~ badestrand, strand
losse, losning = losning ~ havn, kaj
luftforurening, partikler, smog = luftforurening, luftkvalitet, partikel
lugt, stank, stinke, hørm = lugt, lugtgene ~ gene
lysforurening, lysgene, blænding, blænde = lysgene, blænding ~ belysning
læhegn = levende hegn, beplantning
løvfald, løvsugning ~ renholdelse
madaffald, bioaffald, kompost, køkkenaffald, bioposer = madaffald, bioaffald ~ organisk affald, affaldssortering
madspild = madspild ~ måltid, fødevarer
mikroplast = mikroplast ~ forurening, plast
miljø ~ miljøpolitik, miljøtilsyn
miljøbrøler, miljøskandale, miljøsag = forurening, miljøsag ~ miljøtilsyn
miljøgodkendelse, miljøtilladelse = miljøgodkendelse ~ miljøtilsyn
miljøstyrelse, naturstyrelse = naturstyrelse, miljøstyrelse ~ staten
miljøtilsyn, miljøkontrol = miljøtilsyn ~ tilsyn
molok, miljøstation, kuber = nedgravet container, miljøstation ~ affaldsbeholder
motorbåd, vandscooter, speedbåd = sejlads, vandscooter ~ vandsport
motorsav, træstub, trækrone = træfældning, beskæring
muldvarp, mosegris, kanin = regulering, skadedyr ~ bekæmpelse
murbrokker, betonbrokker = byggeaffald
myg, processionsspinder, hveps, hvepse ~ bekæmpelse
myggeplage, hvepsebo = bekæmpelse, skadedyr
myre, kakerlak, skægkræ, sølvfisk = skadedyr ~ skadedyrsbekæmpelse
mødding, møgbunke, møgspreder, ensilage = gylle, husdyrbrug
mølledam = sø ~ vandmiljø, søbred
møllevinge, rotor = vindmølle
måge, due, råge, krage, fugle, skarv, gæs ~ måge, råge, fugle, regulering, fuglebeskyttelse
natur = biodiversitet, naturområde
naturbeskyttelse, natura = naturbeskyttelse, natura 2000 ~ fredning
naturgenopretning, genopretning ~ naturgenopretning, vådområde
naturområde, naturareal, naturprojekt, naturforvaltning = naturpleje, naturareal ~ biodiversitet
naturpark, nationalpark = naturpark, nationalpark
nitrat, kvælstof, næringsstof, gødning, fosfor = kvælstof, nitrat ~ vandmiljø, udledning
olietank, olie ~ forurening, olietank
overløb, kloakoverløb, spildevandsudledning, urenset = overløb, udledning ~ spildevand
oversvømmelse, flåd, stormflod, højvande, vandskade = oversvømmelse, stormflod ~ højvande, klimatilpasning, vandskade
pant, pantflaske, pantstation = pant, pantstation ~ emballage
pejs, petroleumsovn = brændeovn ~ brænderøg
pesticid ~ sprøjtemiddel
pfas, fluorstof, pfos = pfas, pfos ~ forurening
pizzabakke, burgerbakke, sugerør = engangsservice, emballage
pladsmand, genbrugsmand, genbrugsvejleder = genbrugsplads
plante, beplante, træplantning, nyplantning, plantning = beplantning, plantning ~ nyplantning, træ
plast, plastik, glas, pap, metal, flasker, dåser, glascontainer, flaskecontainer, nedgravede ~ plast, glas, pap, papir, nedgravet container, fraktion, kube, sortering
plastpose, bærepose, indkøbspose = plast, emballage
pumpestation, pumpelag, pumpe = pumpestation ~ afvanding
regnvand, skybrud, styrtregn, regn, regnvejr, overfladevand, nedbør, vandmasser = regnvand, skybrud ~ overfladevand, klimatilpasning, regnvandsbassin
regnvandsbassin, forsinkelsesbassin, faskine, lar, vandhul = regnvandsbassin, faskine ~ lokal afledning, vandhul
regnvejrsbassin, vandbassin = regnvandsbassin, bassin
renovationsbil = renovation ~ tømning, affald
renseanlæg, rensningsanlæg = renseanlæg, rensningsanlæg ~ spildevand
ressourceplan = affaldsplan ~ affaldsordning
restaffald, restaffaldsspand = restaffald ~ dagrenovation, affaldsbeholder
rotte, skadedyr, rottefænger, rottefælder, rottebekæmpelse, rottefri = rottebekæmpelse, skadedyr ~ rotte, skadedyrsbekæmpelse
rottegift, rotteplage, rottesikring, rottespærre = rottebekæmpelse, rottespærre ~ rotte
rynketrose, gyvel, lupin = invasive arter
ræv, mårhund ~ vildt, regulering
rødliste = beskyttet art, fredning
rørbrud, ledningsbrud, vandspild, vandtab = ledningsbrud, vandspild, vandtab ~ vandledning
råstof, grusgrav, grusgravning, kalk, lergrav = råstof, råstofindvinding ~ grusgrav, råstofplan
sand ~ sandfodring, sandflugt, kystbeskyttelse
sejle, sejlads, kano, kajak, roklub, sejlklub = sejlads ~ kano, kajak, sejlklub, vandløb, fartplan, sejlplan, færge
sejlrende, uddybning, oprensning, oprense, mudder, klapning, sediment = oprensning, uddybning ~ sejlrende, klapning, sediment
skorsten, skorstensfejer = skorsten ~ brænderøg
skovrejsning, tilplante, plantage = skov, skovrejsning, plantage ~ skovareal
skraldemand, skraldemænd, skraldebil, skraldevogn, renovationsmand, affaldsbil = renovation, affaldsindsamling ~ renovatør, tømning, dagrenovation
skraldesortering, affaldsfraktion, sorteringskrav = affaldssortering, sortering ~ fraktion
skraldespand, skraldebøtte, affaldsspand, papirkurv, skraldestativ, affaldsstativ, affaldsbeholder = affaldsbeholder, beholder ~ sorteringsbeholder, affaldsspand, affaldskurv, affald, renovation, affaldsindsamling
skybrudsplan, skybrudsvej, regnbed = klimatilpasning, regnvandsbassin ~ skybrud
skydestøj, musikstøj, flystøj, motorstøj, virksomhedsstøj, støjklage = støj, støjgene ~ støjgrænse
slam, spildevandsslam = slam, spildevandsslam ~ spildevand
slæbested, ophalerplads, bådrampe, bedding, ophaling = slæbested, bedding ~ havn, bådplads
sodavandsdåse, øldåse, konservesdåse, mælkekarton = emballage ~ affaldssortering
solcelle, solcelleanlæg, solpark, solcellepark, solenergi = solceller, solcelleanlæg ~ solenergi, vedvarende energi
solcellemark, solanlæg = solcelleanlæg, solceller ~ vedvarende energi, lokalplan
solcelletag, tagsolceller = solceller, solcelleanlæg
solfanger, solvarme = solvarme ~ varmeforsyning
solpanel, solcelleplade = solceller, solcelleanlæg
sommerhusaffald ~ affald, sommerhus
spildvarme, overskudsvarme = overskudsvarme ~ fjernvarme
spraydåse, terpentin, fortynder = miljøboks ~ farligt affald
stormfald, vindfald, stormskade, stormramt = stormfald, stormskade ~ træfældning, oprydning
storskrald, haveaffald, grenaffald = storskrald, haveaffald ~ affaldsordning, storskraldsordning
strand, badestrand, badested, badebro, badevand = strand, badestrand ~ badebro, badevand, kyst, blå flag
strøm, elektricitet, elregning, elpris, stikkontakt, elforbrug, el = el, elforbrug ~ elforsyning, elpris, energi, elbil, eldrevet
strømsvigt, strømafbrydelse, strømudfald = strømafbrydelse, forsyningssvigt ~ nødstrøm, beredskab
støj = støjgene, støjgrænse ~ støjhandlingsplan, larm
støvgene = støvgene ~ gene, luftforurening
suge, slamsugning = tømning, tømme ~ tømningsordning, slam
svanemærke, miljømærke, miljømærkning = miljømærkning, svanemærke ~ bæredygtighed
svinefarm, svinebrug, svin, gris, kvæg, kvægbrug, ko, kreaturer, mink, minkfarm, staldbyggeri, stald, kyllinger, kyllingefarm, høns, svinestald, hønsehold = husdyrbrug, husdyrhold ~ husdyrproduktion, dyrehold, landbrug, miljøgodkendelse
tagvand, regntønde = regnvand ~ nedsivning
tang, opskyl, tangrensning, strandrensning, fedtemøg = tang, strandrensning ~ strand
tanktømning, tømningsordning, bundfældningstank, samletank, slamsuger = tømningsordning, bundfældningstank, hustank, septiktank, tømning, tømme ~ slam, spildevand
teflon, evighedskemikalie = pfas ~ forurening
tekstil, tekstilaffald, tøjaffald, tøjcontainer, tøjindsamling = tekstilaffald, tekstiler ~ affaldssortering
termonet, nærvarme, fællesvarme = varmeforsyning ~ fjernvarme
tilsanding, sandflugt = tilsanding, oprensning ~ sandflugt
tilstopning, forstoppet ~ kloak, spildevand
træ, træer, træerne ~ træ, beplantning, skov
tudse, snog, hugorm, firben, frø ~ naturbeskyttelse, fredet
tømme, tømt, tømning, tømmedag, afhentning, hente, afhente = tømning, afhentning ~ indsamling, tømningsfrekvens
tømningsfrekvens, fjortendagestømning, ugetømning = tømningsfrekvens ~ tømning
udledning, udlede, udslip = udledning ~ forurening
udledningstilladelse = udledningstilladelse, udledning
udstødning, dieselpartikler = luftforurening, partikel
ukrudt, bjørneklo, kæmpebjørneklo, hybenrose, pileurt, landøjda, invasiv = invasive arter, bjørneklo ~ ukrudtsbekæmpelse, bekæmpelse, bekæmpelsesplan
vand ~ vandforsyning, drikkevand, vandmiljø
vandindvinding, markvanding, indvindingstilladelse, vanding = vandindvinding, indvindingstilladelse ~ markvanding
vandledning, vandrør, hovedledning, forsyningsledning = vandledning, ledning ~ vandforsyning
vandmåler, elmåler = måler, vandmåler ~ forbrug
vandprøve, vandanalyse, badevandsprøve = vandkvalitet, vandprøve ~ badevand, drikkevand
vandregning, vandpris, vandafgift, vandtakst, kubikmeterpris = vandtakst, vandpris ~ takst, vandafledning
vandværk, vandforsyning, vandselskab, vandhane = vandforsyning, vandværk ~ forsyningsselskab
varme, opvarmning, radiator, oliefyr, gasfyr, naturgas, pillefyr, opvarme, varmepumpe = varmeforsyning, opvarmning ~ fjernvarme, varmepumpe, varmeplan, naturgas
varmeregning, varmepris = varmepris ~ fjernvarme, takst, varmeforsyning
varmesvigt, varmeafbrydelse = forsyningssvigt, varmeforsyning
varmetilslutning, tilslutningspligt, forblivelsespligt = tilslutningspligt ~ fjernvarme
vedvarende, ptx, brint, powertox, geotermi, atomkraft = vedvarende energi, power-to-x ~ brint, geotermi
vegansk, vegetar, vegetarisk, kødfri, veganer, plantemad, kødfridag = plantebaseret, vegetarisk ~ kost, måltid
verdensmål ~ bæredygtighed
vild ~ biodiversitet
vindmølle, mølle, vindenergi, vindkraft, vindmølleplan = vindmølle, vindmølleområde ~ vindenergi, vedvarende energi
vindmøllemodstand, møllestøj, møllelaug, vindmøllelaug = vindmølle ~ vindmøllelaug, støj
vindmøllestøj, mølleplacering, kæmpemølle, møllepark, vindmøllepark, havmølle, kystnære = vindmølle, vindmøllepark ~ vindmølleområde
vådområde, mose, lavbundsjord, lavbund, sump = vådområde, lavbundsjord ~ mose, lavbundsprojekt
vådservietter, vatpinde, toiletpapir ~ spildevand, kloak
å, åer, åen, bæk, vandløb, åløb, grødeskæring, grøde = vandløb, grødeskæring ~ å, vandløbsregulativ
ålegræs, stenrev = ålegræs, stenrev ~ vandmiljø
`
