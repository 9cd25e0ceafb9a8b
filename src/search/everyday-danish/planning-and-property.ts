/** Buildings, rooms, land, planning, villages. For the notation see ../everyday-danish.ts. */
export const PLANNING_AND_PROPERTY = `
aircondition, aircon, klimaanlæg, køling, nedkøling = køling, ventilation ~ indeklima
akustik, lydisolering, støjdæmpning, rumklang = akustik, støjdæmpning ~ støj, indeklima
almen, boligforening, boligselskab, andelsbolig, almennyttig = almen bolig, boligorganisation ~ boligselskab, alment byggeri, grundkapital
altan, balkon, kvist ~ altan, facade
andelslejlighed, ejerlejlighed, penthouse = lejlighed, etageboliger
areal ~ grund, ejendom, jordstykke
arealanvendelse, arealudlæg = arealudlæg, arealanvendelse ~ kommuneplan
arkitekt, tegnestue, ingeniør = arkitekt, rådgiver, totalrådgiver, ingeniør ~ projektering
arkæologi, arkæologisk, udgravning, fortidsminde, oldtid, gravhøj = arkæologisk, fortidsminde ~ udgravning
asfaltværk, støberi, skrotplads, skrothandler = virksomhed, miljøgodkendelse ~ erhvervsområde
auktion, tvangsauktion, tvangssalg = tvangsauktion, auktion ~ salg
beboer ~ borger, lejer
beboerklage, beboerklagenævn, huslejenævn = huslejenævn, beboerklagenævn ~ leje
biogasanlæg ~ biogas, lokalplan
bo, boede = bolig ~ boligplacering, indkvartering, bosætning
bolig ~ boligbyggeri, ejendom
boligmangel, boligbehov, boligudbygning, boligbyggeri = boligbehov, boligbyggeri ~ boligudbygning, rammeområde
boligpriser, boligmarked, huspris = boligmarked, boligpriser ~ bosætning
boligrenovering, blokrenovering = renovering ~ almen bolig, helhedsplan
brugsret, vejadgangsret = brugsret, råderet
brændeskur, legehus, havehus, halvtag = småbygning, sekundær bebyggelse
bud, tilbud, købstilbud = købstilbud, bud, tilbud ~ tilbudsgiver
butik, forretning, supermarked, dagligvarebutik, købmand, brugsen, storcenter, butikscenter, detailhandel, indkøbscenter, shop, kiosk = detailhandel, butik ~ dagligvarebutik, centerområde, handelsliv
by, byer, byen ~ byudvikling, byområde
byfornyelse, områdefornyelse = byfornyelse, områdefornyelse
bygge, byggeri, byggede, nybyg, nybyggeri, opføre = opførelse, byggeri ~ bygning, nybyggeri, bebyggelse, etablering, anlæg, byggeprojekt, udbygning
byggegrund, grund, parcel, parcelhusgrund = byggegrund, grund ~ parcel, ejendom, areal, grundsalg, matrikel
byggehøjde, etager, etageantal = bygningshøjde, etage, bebyggelsesprocent
byggelinje, strandbeskyttelse, skovbyggelinje, åbeskyttelse, søbeskyttelse = byggelinje, strandbeskyttelseslinje ~ skovbyggelinje, naturbeskyttelse
byggelov, bygningsreglement, byggeregler = bygningsreglement, byggelov ~ byggesag
byggemarked, møbelhus, havecenter = detailhandel, butik
byggemodning, byggemodne, grundmodning = byggemodning ~ udstykning
byggeprocent, tæthed = bebyggelsesprocent
byggerod, byggeplads, byggeplan = byggeplads ~ byggeri
byggestart, spadestik, grundsten, byggetid, byggeperiode, grundstensnedlæggelse = byggestart, byggeperiode ~ tidsplan, igangsættelse
byggestop, byggeforbud, byggepause = forbud ~ lokalplan
byggetilladelse, byggesag, byggesagsbehandling, byggeansøgning = byggetilladelse, byggesag ~ byggesagsbehandling, byggelov
bygherre, entreprenør, håndværker, tømrer, elektriker, vvs, blikkenslager = entreprenør, bygherre ~ håndværker, håndværkerudgift
bygningsbevaring, bevaringsplan, fredningssag, bevaringsværdi = bevaringsværdi, bygningsbevaring ~ bevaringsværdig, fredning
bygningskonstruktør, bygningskonsulent, byggesagkyndig, byggesagsbehandler = byggesagsbehandling, rådgiver
bygningsmasse, kvadratmeter = bygningsmasse, kvadratmeter, arealoptimering ~ ejendomsstrategi
bygningsvedligeholdelse, vedligeholdelsesplan, vedligeholdelsesefterslæb = bygningsvedligehold, vedligeholdelsesplan ~ vedligeholdelsesefterslæb, ejendomsvedligeholdelse
bykvarter, forstad = bydel, byområde
byport, velkomstskilt, byskiltning = byport ~ skiltning
byudvikling, byudvikle, bydel = byudvikling, bydel ~ byområde, udviklingsplan
cellekontor, enkeltmandskontor, kontorlokale, arbejdsværelse = kontorlokale, kontor ~ indretning, arbejdsplads
deklaration, servitut, tinglyse, tinglysning, tinglyst = deklaration, servitut ~ tinglysning
dispensation, dispensere, undtagelse, fravige, fravigelse = dispensation, dispensere ~ fravigelse, undtagelse
dobbeltanvendelse, dobbeltudnyttelse = arealoptimering, lokaleudnyttelse
domicil, hovedkontor = domicil, rådhus
dør, døråbner, dørautomatik, dørpumpe = dør, døråbner ~ adgangsforhold, tilgængelighed
ejendom, bygning ~ bygning, ejendomscenter, ejendom
ejendomsmægler, mægler, mæglervurdering = ejendomsmægler, mægler ~ salg
ejendomsstrategi, ejendomsportefølje = ejendomsstrategi, bygningsmasse ~ arealoptimering
ejerskab ~ ejer, ejerstrategi
ekspropriation, ekspropriere, tvangskøb, tvangsekspropriation = ekspropriation, ekspropriere
erhvervsgrund, industrigrund, erhvervsjord = erhvervsgrund, erhvervsareal, erhvervsjord ~ grundsalg
erhvervsområde, industriområde, industri, fabrik, industrikvarter, erhvervspark = erhvervsområde, erhverv ~ industri, virksomhed
etagehus, etageboliger, boligblok, højhus, karré, etagebyggeri = etageboliger, lejlighed ~ etagebyggeri, bolig, boligbyggeri, byggehøjde
flytteplan, flyttekasse, flyttefolk, flyttedag = flytning ~ flytteproces, indflytning
forfald, faldefærdig, nedslidt = nedslidt, renoveringsbehov, forfald ~ vedligeholdelsesefterslæb
forhave ~ udeareal, friareal
forpagte, forpagtning, bortforpagtning, bortforpagte = forpagtning, forpagter ~ bortforpagtning, forpagtningsaftale
fortætning, fortætte, huludfyldning = fortætning, huludfyldning ~ byudvikling, bebyggelsesprocent
fraflytning, fraflytter, affolkning = fraflytning ~ befolkningsudvikling
fremleje ~ udlejning
fugt, svampeskade, vandindtrængning, utæt, dryppe = fugtskade, utæthed ~ skimmelsvamp, indeklima
fugtskade = fugt, vandskade ~ skimmelsvamp
fundament, kælder, sokkel = kælder, fundament
garage, carport, skur, udhus, drivhus, redskabsskur, anneks, terrasse, overdækning = småbygning, udhus ~ carport, garage, sekundær bebyggelse, byggelov
gelænder, trappe = trappe, gelænder ~ adgangsforhold, tilgængelighed
gene, irriterende = gene, ulempe ~ nabo
genhuse, genhusning, pavillon, skurvogn, barakker, container = genhusning, pavillon ~ midlertidige lokaler
geoteknik, jordbundsundersøgelse, prøveboring, jordprøve = geoteknisk undersøgelse, jordbundsundersøgelse
grim, pæn = forskønnelse ~ byrum
grundejer, grundejerforening, villaejer, husejer, boligejer, parcelhusejer = grundejerforening, grundejer ~ ejer, lodsejer, ejendomsejer
grundpris, byggegrundspris, kvadratmeterpris, udbudspris, mindstepris, mindstebud = mindstepris, grundpris ~ udbudsvilkår, grundsalg
grundsalg, ejendomssalg, hussalg = grundsalg, salg ~ udbud, købstilbud
grundskyld, ejendomsskat, dækningsafgift, ejendomsvurdering, skattestop = grundskyld, ejendomsskat ~ dækningsafgift, grundskyldspromille
gårdhave, gårdmiljø, baggård, gårdrum, gårdsanering = gårdanlæg, gårdsanering, gårdrum
handicaprampe = rampe ~ tilgængelighed
handlende, butiksejer, handelslivet, butiksdød = handelsliv, detailhandel ~ handelsstandsforening, butik
hektar ~ areal
helårsbolig, helårs, helårsbeboelse, bopælspligt, bopælskrav = helårsbeboelse, bopælspligt ~ helårsbolig
hestefold, husdyrfold = dyrehold, fold
hjemfaldspligt = tilbagekøbsret ~ deklaration
hjørnegrund, nabogrund, grundstykke, restareal, skråning = areal, grund
hus = bygning, ejendom, bolig ~ bebyggelse
husleje = leje ~ huslejenævn, lejeindtægt
huslejestigning, huslejeforhøjelse, huslejenedsættelse, lejestigning, lejeforhøjelse = lejeforhøjelse, huslejestigning ~ leje, husleje
hvidevarer, køleskab, opvaskemaskine, vaskemaskine, komfur, opvask = hårde hvidevarer ~ køkken, inventar
hybel, kollegieværelse, klubværelse, enkeltværelse = værelse ~ ungdomsbolig
højestbydende = højeste bud ~ bud
ibrugtagning, ibrugtage, indflytning = ibrugtagning, ibrugtagningstilladelse ~ indflytning
indeklima, skimmel, skimmelsvamp = skimmelsvamp, indeklima, fugt ~ fugtskade
indflytter = tilflytter, bosætning
indretning, indrette, møbler, inventar, hævesænkebord, skrivebord = inventar, møbler ~ indretning, kontorindretning
jacuzzi, vildmarksbad, udespa ~ småbygning, dispensation
jord, jordstykke = areal, grund, jord ~ jordforurening
jordejerskab, ejerskifte = ejerskifte, overdragelse
jordflytning, overskudsjord, jordbunke, jordvold, jorddepot = jordflytning, overskudsjord ~ jorddepot
jordkøb, jordopkøb, arealerhvervelse, grundkøb, ejendomskøb, huskøb, bygningskøb = arealerhvervelse, køb, ejendomskøb ~ opkøb
kantine, cafeteria, frokoststue, personalekantine = kantine, kantinedrift ~ frokostordning, forplejning
kollegie, kollegium, ungdomsbolig, studiebolig, ungebolig = ungdomsbolig, kollegium ~ almen bolig, studie
kondemnere, kondemnering = kondemnering ~ byfornyelse
kontorplads = kontor, arbejdsplads, lokale ~ kontorlokale
kran, byggekran = byggeplads
kulde, temperatur, iskold, hedebølge, varmegrader = indeklima, temperatur ~ opvarmning
kvarter, boligområde, villakvarter, villaområde, nabolag = boligområde, kvarter ~ bydel, boligkvarter
købe, købt, opkøbe, overtage = køb, erhvervelse ~ indkøb, anskaffelse, opkøb, overtagelse
landejendom, bondegård, stuehus = landejendom, landbrugsejendom ~ landzone
landinspektør, opmåling = landinspektør ~ udstykning, matrikel
landsby, flække, udkant, yderområde, landdistrikt, landområde, opland = landsby, landdistrikt ~ lokalsamfund, landdistriktspolitik, landsbyråd
landsbyfornyelse, landsbyforskønnelse = landsbyfornyelse ~ byfornyelse, nedrivning
landsbypulje, landdistriktspulje, forskønnelse, pynte = landsbypulje, landdistriktspulje ~ forskønnelse, pulje
landsbyråd, lokalråd, borgerforening, beboerforening, sogneforening = lokalråd, borgerforening ~ landsbyråd, landsbylaug, lokalsamfund
landzone, landzonetilladelse, landzonesag = landzonetilladelse, landzone ~ planlov
leje, lejemål, lejekontrakt, udleje, udlejning = leje, lejemål, lejeaftale, udlejning ~ bolig, lejekontrakt
lejebolig, udlejningsejendom = lejebolig ~ almen bolig, leje
lejerforening = lejer ~ beboer, lejemål
linoleum, trægulv, gulvbelægning = gulv, gulvbelægning
lodsejer, jordejer, godsejer, ejer, indehaver = lodsejer, ejer ~ grundejer
lokale = mødelokale ~ lokaleforhold
lokalemangel, lokaleproblem, pladsproblem, pladsnød, pladsmangel, trang, lokalebehov = lokalebehov, pladsforhold ~ kapacitet, lokaleforhold
lokaleudnyttelse, arealoptimering, arealeffektivisering = arealoptimering, lokaleudnyttelse ~ kvadratmeter
lokalplan, byplan, kommuneplan, kommuneplantillæg = lokalplan, kommuneplan ~ kommuneplantillæg, planlægning, planlov
lokalrådsmøde = lokalråd
lokalsamfund, lokalområde = lokalsamfund ~ landsby
lovliggøre ~ ulovlig
lås, nøgle, adgangskort, dørlås, alarm, tyverialarm = adgangskontrol, låsesystem, blind alarm ~ nøgle, alarm, sikring, brandalarm, alarmanlæg
mageskifte, jordbytte, arealbytte = mageskifte, arealoverførsel
makværk = mangler, byggefejl ~ entreprenør
maling, male = maling ~ bygningsvedligehold
mark, eng, agerjord = areal, landbrugsareal, eng, mark
maskinhus, kornsilo, driftsbygning = driftsbygning ~ landzone, landbrugsejendom
materialevalg, mursten, træhus, trækonstruktion = facademateriale, materialer ~ byggeri
matrikel, skel, udstykke, udstykning, opmåle = udstykning, matrikel ~ byggemodning
mobildækning, dækningshul, mobilsignal = mobildækning ~ dækning, antennemast
murer, snedker, vvs-mand = håndværker ~ entreprenør
murværk, mørtel, murstensvæg = facade, murværk ~ bygningsvedligehold
møblement, sofa, kontorstol, stole = inventar, møbler
nabo, genbo = nabo ~ naboorientering, partshøring, omkringboende
naboklage, nabostrid, nabostøj = nabo ~ klage
naboorientering, nabohøring = naboorientering, partshøring
nedbryde, nedbrydning, bulldozer, sprængning = nedrivning ~ nedrivningstilladelse
nedrivningspulje, nedrivningstilladelse, nedrivningssag = nedrivning ~ byfornyelse, landsbyfornyelse
nøglebrik, adgangsbrik, nøgleboks, nøglekort, chip = nøgle, adgangskontrol
opgang ~ etageboliger
overvågning, kamera, videoovervågning, tvovervågning, overvåge, overvågningskamera = overvågning, videoovervågning ~ tv-overvågning, kamera
pakkecentral, højlager, logistikcenter = lager ~ erhvervsområde
parcelhus, villa, enfamiliehus = enfamiliehus, parcelhus, bolig ~ åben-lav, ejendom
parcelhuskvarter, parcelhusområde = boligområde, åben-lav
parcelhusvej, boligvej, villavej = boligvej, villavej ~ vej
pedel, vicevært, varmemester = teknisk service, teknisk servicemedarbejder, pedel ~ ejendomsservice
planlægger, byplanlægger = planlægning
pudse, hovedrengøring, støv = rengøring, renhold ~ hovedrengøring
puslebord, puslerum ~ toilet, puslefaciliteter
radon = indeklima
reklameskilt, reklame, lysreklame, lysskilt, facadeskilt, plakater, valgplakat = skiltning ~ reklame, facadeskilt, plakat
rengøring, rengøre, rengøringshjælp, rengøringsassistent, rengøringspersonale, rengøringskvalitet = rengøring, renhold ~ rengøringsassistent
rengøringsudbud, rengøringsfirma, rengøringsselskab = rengøring ~ udbud, rengøringsaftale
renovere, renovering, modernisere, modernisering, ombygge, ombygning, sanere = renovering, ombygning ~ modernisering, istandsættelse
rive, revet, nedrive, nedrivning, vælte, brække = nedrivning, nedrive
rokade, flytte, flytning = flytning ~ overflytte, overflytning, rokade, udflytning
ruin, rønne, skrotbunke, spøgelseshus = nedrivning, faldefærdig ~ byfornyelse, kondemnering
rystelse, vibration, pæleramning = vibration ~ gene, nabo
rækkehus, dobbelthus, tæt-lav, kædehus = rækkehus, tæt-lav ~ bolig
rådhus, kommunekontor, administrationsbygning = rådhus, administrationsbygning ~ administration
rådhusplads, torveplads, byplads, kirkeplads, havneplads = torv, byrum, plads
salgsbod = stadeplads ~ torv, råden
skraldeskur, affaldsskur, affaldsgård = affaldsgård, miljøstation
skygge, skyggegener, indblik, indbliksgener = skyggegene, indbliksgene ~ nabo, gene
skyskraber, tårnhus, højhusbyggeri = højhus ~ byggehøjde, etageboliger
skøde, slutseddel, købsaftale, købekontrakt, salgsaftale = købsaftale, skøde ~ salg, køb
smed, glarmester, kloakmester, brolægger, taglægger = håndværker, entreprenør
solafskærmning, markise, persienne, gardin = solafskærmning, gardiner ~ indeklima
sommerhus, fritidshus, sommerhusområde, sommerhusgrund = sommerhus, fritidshus ~ sommerhusområde, helårsbeboelse
sommerhusudlejning, udlejningshus, feriebolig, feriehus, ferielejlighed = sommerhus, fritidshus ~ ferieformål, overnatning
springvand, vandkunst, fontæne = springvand ~ byrum
storrum, kontorlandskab = storrum, storrumskontor ~ indretning
stråtag, taghældning, tagform, tagmateriale, facadefarve, teglsten = tagmateriale, facademateriale ~ lokalplan
sælge, solgt, salg, afhænde, frasælge, frasalg = salg, afhændelse ~ frasalg, udbud, grundsalg
tag, tagrender, tagrende, tagplader = tag, tagudskiftning ~ tagrenovering, bygningsvedligehold
tagpap, eternit, tegltag, tagsten, asbesttag = tag, tagmateriale ~ tagudskiftning
tagterrasse, karnap, tagetage ~ altan, byggelov, dispensation
tagudskiftning, tagrenovering, taglækage, tagskade = tagudskiftning, tagrenovering ~ tag, bygningsvedligehold
tegning, skitse, bygningstegning = skitse, skitseprojekt, tegning ~ dispositionsforslag, projektforslag
telemast, mobilmast, sendemast, mast, antenne = antennemast, mobilmast ~ antenneposition, mast, mobildækning
tilbagekøb, tilbagekøbsret, forkøbsret, førsteret, hjemfald = forkøbsret, tilbagekøbsret ~ hjemfaldspligt
tilbygning, tilbygge, udbygge, udbygning = udvidelse, tilbygning ~ udbygning
tilflytter, tilflytning, bosætning, bosætte, indbyggertal, folketal = bosætning, tilflytning ~ indbyggertal, befolkningstal, befolkningsprognose
tinyhouse, minihus ~ bolig
toilet, wc, das, lokum, tis = toilet, offentligt toilet ~ toiletforhold
tom, tomgang, tomgangsleje, tomtstående = tomgang, ubenyttet ~ tom, lejetab
totalentreprise, entreprise, hovedentreprise, fagentreprise = entreprise, totalentreprise ~ udbud
trappetårn, brandtrappe, nødudgang = flugtvej ~ brandsikring
ubenyttet, ubrugt = tom, ubenyttet ~ tomgang
udeareal, friareal, opholdsareal = udeareal, opholdsareal, friareal
udestue, vinterhave ~ byggetilladelse
udlejningsbolig, lejelejlighed, lejlighedsbyggeri = lejebolig, etageboliger ~ almen bolig
udvidelse ~ udbygning
ulovlig, sortbyggeri = ulovlig, lovliggørelse ~ håndhævelse
vedligehold, reparere, reparation, istandsætte, lappe, fikse = vedligeholdelse, istandsættelse ~ renovering, reparation, genopretning, bygningsvedligehold
vejareal, arealoverførsel, græsareal = areal ~ arealoverførsel
ventilation, udluftning, ventilationsanlæg = ventilation, ventilationsanlæg ~ indeklima
viceværtsordning, pedelordning, pedelteam, servicemedarbejder = teknisk service ~ servicemedarbejder, ejendomsservice
villavejsbyggeri, parcelhusbyggeri = parcelhus, åben-lav ~ udstykning
vindue, ruder, termoruder, facade = vinduer, facade ~ vinduesudskiftning, bygningsvedligehold, klimaskærm
vinduesudskiftning, nyvinduer = vinduesudskiftning, vinduer ~ facade
vision, udviklingsplan, masterplan, dispositionsplan = udviklingsplan, helhedsplan ~ masterplan, vision
vvm, miljøvurdering, miljøkonsekvens = miljøvurdering, miljøkonsekvensrapport, vvm
`
