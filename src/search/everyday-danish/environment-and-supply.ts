/** Waste, water, energy, nature, harbours, agriculture. For the notation see ../everyday-danish.ts. */
export const ENVIRONMENT_AND_SUPPLY = `
affald, skrald, møg, husaffald, dagrenovation, renovation = affald, renovation ~ dagrenovation, affaldsordning
affaldsgebyr, renovationsgebyr, renovationspris, affaldstakst, renovationsafgift, skraldepris, affaldsregning = affaldsgebyr, renovationstakst ~ renovation, affaldstakst, takst
affaldssortering, sortering, genbrug, genanvendelse, genanvende, genvinde, kildesortering = affaldssortering, genanvendelse ~ sortering, genbrug, sorteringsordning, affald
bi, bier, bistader, insekter, sommerfugle = bi, insekt ~ bestøver, biodiversitet
biodiversitet ~ natur, naturpolitik, artsrigdom
biogas, gylle, gyllebeholder, gylletank = biogas, biogasanlæg ~ gylle, gyllebeholder, husdyrbrug, landbrug
blomst, blomsterkumme, blomsterbed, bed, blomstereng, krukker = blomster, beplantning ~ blomstereng, blomsterkumme, biodiversitet
blæst, storm, orkan, uvejr = storm ~ beredskab, stormflod
blåalger, alger, blågrønalge, badeforbud = alger, blågrønalger, badeforbud ~ badevand, vandkvalitet
brændeovn, brænderøg, røgen = brændeovn, brænderøg, røggene ~ luftforurening
byggeaffald, asbest, pcb, miljøfarlig = byggeaffald, asbest ~ pcb
bæredygtig, miljøvenlig, grøn, grønt = bæredygtighed, verdensmål ~ grøn, grøn omstilling
bæver, grævling, flagermus, salamander, padder ~ fredet, naturbeskyttelse
båd, skib, lystbåd, jolle, sejlbåd, kutter = fartøj, båd ~ skib, bådplads
bådebro, flydebro, pontonbro, pontoner = bådebro, flydebro ~ bro
bålafbrænding = afbrænding
dambrug, havbrug, fiskeopdræt = dambrug, havbrug, akvakultur
drikkevand, postevand, hanevand, vandkvalitet, grundvand, boring, vandboring = drikkevand, grundvand ~ vandforsyning, grundvandsbeskyttelse, vandværk
energi, energibesparelse, energirenovering, energiforbrug, energispare, efterisolering, isolering, isolere, energimærke = energirenovering, energibesparelse ~ energiforbrug, energioptimering, energimærkning
farvand = hav ~ kyst, vandmiljø
fisk, fiskeri, lystfisker, lystfiskeri = fiskeri, fisker ~ lystfiskeri, fiskepleje, fiskeplads
fjernvarme, varmeværk, kraftvarme, kraftvarmeværk, fjernvarmeværk, varmecentral = fjernvarme, varmeværk ~ varmeforsyning, kraftvarmeværk, varmeprojekt, varmeplan
fluer, flue = fluegene, fluer ~ gene
forbrænding, forbrændingsanlæg, affaldsforbrænding = forbrænding, affaldsforbrænding, forbrændingsanlæg ~ affald
forsyning, forsyningsselskab = forsyning, forsyningsselskab ~ forsyningsvirksomhed
forurening, forurenet, jordforurening, forurenede, giftgrund, tjæreplads = forurening, jordforurening ~ forurenet, oprensning, miljø
fælde, fældning, træfældning, fældede, save = træfældning, fældning ~ rydning, træ, træpolitik
genbrugsbutik = genbrug ~ direkte genbrug
genbrugsplads, losseplads, containerplads, genbrugsstation, deponi = genbrugsplads, deponi ~ losseplads, genbrugsstation, affald, genanvendelse
gift, sprøjte, sprøjtning, sprøjtegift, sprøjtemiddel, roundup, ukrudtsmiddel, glyfosat = pesticid, sprøjtemiddel ~ glyphosat, pesticidfri, giftfri, bekæmpelse
giftfri = pesticidfri ~ sprøjtemiddel, pesticid, gift
græsning, kreaturgræsning, naturpleje, geder = afgræsning, naturpleje ~ græsning, naturarealer
havn, kaj, mole, bolværk, lystbådehavn, marina, fiskerihavn, trafikhavn, industrihavn, bådehavn = havn ~ lystbådehavn, kaj, bolværk, havneområde, havneareal, havnedrift
havnefoged, havnemester, havnekaptajn, havnebetjent = havnefoged, havnemester ~ havn
havnefront, havneområde, havnebad, vandkant = havnefront, havneområde ~ havnebad
havneleje, bådplads, havneafgift, bådpladsleje, havnepenge = bådplads, havneafgift ~ pladsleje, havnetakst, lystbådehavn, takst
henkastet, svineri, affaldsindsamling, skodder = henkastet affald, renhold ~ affaldsindsamling
hest ~ dyrehold
hund, hundelort, hundeejer, hundeposer, hømhøm = hund, hundeejer ~ hundeposer, hundeskov, snorepligt
iltsvind, muslinger, vandmiljø = fjord, vandmiljø, iltsvind ~ vandplan, vandområdeplan
jagt, jæger, jagtleje, rådyr, ulv, hjort, krondyr, vildsvin = jagt, vildt ~ jagtudlejning
kat, vildkatte, herreløse = kat, herreløs kat
klima, klimaforandring, klimakrise, drivhusgas, kuldioxid, klimaaftryk, klimavenlig, klimaneutral = klima, klimaplan ~ co2, drivhusgas, grøn omstilling, dk2020, klimahandlingsplan
klimatilpasning, klimasikring, klimasikre, vandstand, havstigning, højvandssikring, dige, digelag, sluse = klimatilpasning, dige ~ højvandssikring, højvandsbeskyttelse, kystbeskyttelse, stormflod
kloak, kloakering, kloakledning, kloakseparering, separere, spildevand, septiktank, nedsivning, nedsivningsanlæg, spildevandsanlæg = spildevand, kloakering ~ kloak, renseanlæg, spildevandsplan, kloakseparering, spildevandsrensning, separatkloakering
kogeanbefaling, kolibakterier, bakterier = kogeanbefaling, kolibakterier ~ drikkevand, vandkvalitet, forurening
krydstogt, krydstogtskib = krydstogt, krydstogtskib
kyst, klint, skrænt, klit = kyst, kystlinje ~ strand
kystbeskyttelse, kystsikring, erosion, høfde, skræntsikring, sandfodring, bølgebryder = kystbeskyttelse, kystsikring ~ sandfodring, kystdirektoratet, dige
kæledyr = dyr, dyrehold ~ husdyr
landbrug, landmand, landmænd, bonde, bønder, landbrugsjord = landbrug, landmand ~ landbrugsejendom, husdyrbrug, bedrift
lindetræ, kastanje, kastanjetræ, egetræ, bøgetræ, elmetræ, asketræ, poppel, poppeltræer, birketræ, ahorn, piletræ, frugttræ, platan, platantræer, nåletræ, grantræ, kirsebærtræer = træ, træfældning ~ beplantning, beskæring
livredder, kystlivredder, drukne, drukning = livredder, livredning ~ badestrand, strand
luftforurening, partikler, smog = luftforurening, luftkvalitet, partikel
lugt, stank, stinke, hørm = lugt, lugtgene ~ gene
læhegn = levende hegn, beplantning
madaffald, bioaffald, kompost, køkkenaffald, bioposer = madaffald, bioaffald ~ organisk affald, affaldssortering
miljø ~ miljøpolitik, miljøtilsyn
miljøgodkendelse, miljøtilladelse = miljøgodkendelse ~ miljøtilsyn
miljøtilsyn, miljøkontrol = miljøtilsyn ~ tilsyn
myg, processionsspinder, hveps, hvepse ~ bekæmpelse
mølledam = sø ~ vandmiljø, søbred
måge, due, råge, krage, fugle, skarv, gæs ~ måge, råge, fugle, regulering, fuglebeskyttelse
natur = biodiversitet, naturområde
naturbeskyttelse, natura = naturbeskyttelse, natura 2000 ~ fredning
naturgenopretning, genopretning ~ naturgenopretning, vådområde
naturpark, nationalpark = naturpark, nationalpark
oversvømmelse, flåd, stormflod, højvande, vandskade = oversvømmelse, stormflod ~ højvande, klimatilpasning, vandskade
pesticid ~ sprøjtemiddel
pfas, fluorstof, pfos = pfas, pfos ~ forurening
plante, beplante, træplantning, nyplantning, plantning = beplantning, plantning ~ nyplantning, træ
plast, plastik, glas, pap, metal, flasker, dåser, glascontainer, flaskecontainer, nedgravede ~ plast, glas, pap, papir, nedgravet container, fraktion, kube, sortering
regnvand, skybrud, styrtregn, regn, regnvejr, overfladevand, nedbør, vandmasser = regnvand, skybrud ~ overfladevand, klimatilpasning, regnvandsbassin
regnvandsbassin, forsinkelsesbassin, faskine, lar, vandhul = regnvandsbassin, faskine ~ lokal afledning, vandhul
renseanlæg, rensningsanlæg = renseanlæg, rensningsanlæg ~ spildevand
rotte, skadedyr, rottefænger, rottefælder, rottebekæmpelse, rottefri = rottebekæmpelse, skadedyr ~ rotte, skadedyrsbekæmpelse
ræv, mårhund ~ vildt, regulering
rørbrud, ledningsbrud, vandspild, vandtab = ledningsbrud, vandspild, vandtab ~ vandledning
råstof, grusgrav, grusgravning, kalk, lergrav = råstof, råstofindvinding ~ grusgrav, råstofplan
sejle, sejlads, kano, kajak, roklub, sejlklub = sejlads ~ kano, kajak, sejlklub, vandløb
sejlrende, uddybning, oprensning, oprense, mudder, klapning, sediment = oprensning, uddybning ~ sejlrende, klapning, sediment
skovrejsning, tilplante, plantage = skov, skovrejsning, plantage ~ skovareal
skraldemand, skraldemænd, skraldebil, skraldevogn, renovationsmand, affaldsbil = renovation, affaldsindsamling ~ renovatør, tømning, dagrenovation
skraldespand, skraldebøtte, affaldsspand, papirkurv, skraldestativ, affaldsstativ, beholder, affaldsbeholder = affaldsbeholder, beholder ~ sorteringsbeholder, affaldsspand, affaldskurv, affald, renovation, affaldsindsamling
solcelle, solcelleanlæg, solpark, solcellepark, solenergi = solceller, solcelleanlæg ~ solenergi, vedvarende energi
storskrald, haveaffald, grenaffald = storskrald, haveaffald ~ affaldsordning, storskraldsordning
strand, badestrand, badested, badebro, badevand = strand, badestrand ~ badebro, badevand, kyst, blå flag
strøm, elektricitet, elregning, elpris, stikkontakt, elforbrug, el = el, elforbrug ~ elforsyning, elpris, energi
strømsvigt, strømafbrydelse, strømudfald = strømafbrydelse, forsyningssvigt ~ nødstrøm, beredskab
støj = støjgene, støjgrænse ~ støjhandlingsplan, larm
svinefarm, svinebrug, svin, gris, kvæg, kvægbrug, ko, kreaturer, mink, minkfarm, staldbyggeri, stald, kyllinger, kyllingefarm, høns, svinestald, hønsehold = husdyrbrug, husdyrhold ~ husdyrproduktion, dyrehold, landbrug, miljøgodkendelse
træ, træer, træerne ~ træ, beplantning, skov
tømme, tømt, tømning, tømmedag, afhentning, hente, afhente = tømning, afhentning ~ indsamling, tømningsfrekvens
ukrudt, bjørneklo, kæmpebjørneklo, hybenrose, pileurt, landøjda, invasiv = invasive arter, bjørneklo ~ ukrudtsbekæmpelse, bekæmpelse, bekæmpelsesplan
vand ~ vandforsyning, drikkevand, vandmiljø
vandmåler, elmåler = måler, vandmåler ~ forbrug
vandregning, vandpris, vandafgift, vandtakst, kubikmeterpris = vandtakst, vandpris ~ takst, vandafledning
vandværk, vandforsyning, vandselskab, vandhane = vandforsyning, vandværk ~ forsyningsselskab
varme, opvarmning, radiator, oliefyr, gasfyr, naturgas, pillefyr, opvarme, varmepumpe = varmeforsyning, opvarmning ~ fjernvarme, varmepumpe, varmeplan, naturgas
varmeregning, varmepris = varmepris ~ fjernvarme, takst, varmeforsyning
vedvarende, ptx, brint, powertox, geotermi, atomkraft = vedvarende energi, power-to-x ~ brint, geotermi
verdensmål ~ bæredygtighed
vild ~ biodiversitet
vindmølle, mølle, vindenergi, vindkraft, vindmølleplan = vindmølle, vindmølleområde ~ vindenergi, vedvarende energi
vådområde, mose, lavbundsjord, lavbund, sump = vådområde, lavbundsjord ~ mose, lavbundsprojekt
å, åer, åen, bæk, vandløb, åløb, grødeskæring, grøde = vandløb, grødeskæring ~ å, vandløbsregulativ
`
