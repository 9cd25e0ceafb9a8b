/** Buildings, rooms, land, planning, villages. For the notation see ../everyday-danish.ts. */
export const PLANNING_AND_PROPERTY = `
almen, boligforening, boligselskab, andelsbolig, almennyttig = almen bolig, boligorganisation ~ boligselskab, alment byggeri, grundkapital
altan, balkon, kvist ~ altan, facade
areal ~ grund, ejendom, jordstykke
arkitekt, tegnestue, ingeniør = arkitekt, rådgiver, totalrådgiver, ingeniør ~ projektering
arkæologi, arkæologisk, udgravning, fortidsminde, oldtid, gravhøj = arkæologisk, fortidsminde ~ udgravning
beboer ~ borger, lejer
beboerklage, beboerklagenævn, huslejenævn = huslejenævn, beboerklagenævn ~ leje
biogasanlæg ~ biogas, lokalplan
bolig ~ boligbyggeri, ejendom
bud, tilbud, købstilbud = købstilbud, bud, tilbud ~ tilbudsgiver
butik, forretning, supermarked, dagligvarebutik, købmand, brugsen, storcenter, butikscenter, detailhandel, indkøbscenter, shop, kiosk = detailhandel, butik ~ dagligvarebutik, centerområde, handelsliv
by, byer, byen ~ byudvikling, byområde
byfornyelse, områdefornyelse = byfornyelse, områdefornyelse
bygge, byggeri, byggede, nybyg, nybyggeri, opføre = opførelse, byggeri ~ bygning, nybyggeri, bebyggelse, etablering, anlæg, byggeprojekt, udbygning
byggegrund, grund, parcel, parcelhusgrund = byggegrund, grund ~ parcel, ejendom, areal, grundsalg, matrikel
byggehøjde, etager, etageantal = bygningshøjde, etage, bebyggelsesprocent
byggelinje, strandbeskyttelse, skovbyggelinje, åbeskyttelse, søbeskyttelse = byggelinje, strandbeskyttelseslinje ~ skovbyggelinje, naturbeskyttelse
byggemodning, byggemodne, grundmodning = byggemodning ~ udstykning
byggeprocent, tæthed = bebyggelsesprocent
byggetilladelse, byggesag, byggesagsbehandling, byggeansøgning = byggetilladelse, byggesag ~ byggesagsbehandling, byggelov
bygherre, entreprenør, håndværker, tømrer, elektriker, vvs, blikkenslager = entreprenør, bygherre ~ håndværker, håndværkerudgift
bygningsmasse, kvadratmeter = bygningsmasse, kvadratmeter, arealoptimering ~ ejendomsstrategi
byudvikling, byudvikle, bydel = byudvikling, bydel ~ byområde, udviklingsplan
caféer = café
deklaration, servitut, tinglyse, tinglysning, tinglyst = deklaration, servitut ~ tinglysning
dispensation, dispensere, undtagelse, fravige, fravigelse = dispensation, dispensere ~ fravigelse, undtagelse
domicil, hovedkontor = domicil, rådhus
ejendom, bygning ~ bygning, ejendomscenter, ejendom
ejerskab ~ ejer, ejerstrategi
ekspropriation, ekspropriere, tvangskøb, tvangsekspropriation = ekspropriation, ekspropriere
erhvervsgrund, industrigrund, erhvervsjord = erhvervsgrund, erhvervsareal, erhvervsjord ~ grundsalg
erhvervsområde, industriområde, industri, fabrik, industrikvarter, erhvervspark = erhvervsområde, erhverv ~ industri, virksomhed
etagehus, etageboliger, boligblok, højhus, karré, etagebyggeri = etageboliger, lejlighed ~ etagebyggeri, bolig, boligbyggeri, byggehøjde
forfald, faldefærdig, nedslidt = nedslidt, renoveringsbehov, forfald ~ vedligeholdelsesefterslæb
forhave ~ udeareal, friareal
forpagte, forpagtning, bortforpagtning, bortforpagte = forpagtning, forpagter ~ bortforpagtning, forpagtningsaftale
fraflytning, fraflytter, affolkning = fraflytning ~ befolkningsudvikling
fremleje ~ udlejning
garage, carport, skur, udhus, drivhus, redskabsskur, anneks, terrasse, overdækning = småbygning, udhus ~ carport, garage, sekundær bebyggelse, byggelov
gene, irriterende = gene, ulempe ~ nabo
genhuse, genhusning, pavillon, skurvogn, barakker, container = genhusning, pavillon ~ midlertidige lokaler
grundejer, grundejerforening, villaejer, husejer, boligejer, parcelhusejer = grundejerforening, grundejer ~ ejer, lodsejer, ejendomsejer
grundsalg, ejendomssalg, hussalg = grundsalg, salg ~ udbud, købstilbud
grundskyld, ejendomsskat, dækningsafgift, ejendomsvurdering, skattestop = grundskyld, ejendomsskat ~ dækningsafgift, grundskyldspromille
handlende, butiksejer, handelslivet, butiksdød = handelsliv, detailhandel ~ handelsstandsforening, butik
hektar ~ areal
helårsbolig, helårs, helårsbeboelse, bopælspligt, bopælskrav = helårsbeboelse, bopælspligt ~ helårsbolig
hjemfaldspligt = tilbagekøbsret ~ deklaration
hus = bygning, ejendom, bolig ~ bebyggelse
husleje = leje ~ huslejenævn, lejeindtægt
højestbydende = højeste bud ~ bud
ibrugtagning, ibrugtage, indflytning = ibrugtagning, ibrugtagningstilladelse ~ indflytning
indeklima, skimmel, skimmelsvamp = skimmelsvamp, indeklima, fugt ~ fugtskade
indretning, indrette, møbler, inventar, hævesænkebord, skrivebord = inventar, møbler ~ indretning, kontorindretning
jord, jordstykke = areal, grund, jord ~ jordforurening
kantine, cafeteria, frokoststue, personalekantine = kantine, kantinedrift ~ frokostordning, forplejning
kollegie, kollegium, ungdomsbolig, studiebolig, ungebolig = ungdomsbolig, kollegium ~ almen bolig, studie
kondemnere, kondemnering = kondemnering ~ byfornyelse
kontorplads = kontor, arbejdsplads, lokale ~ kontorlokale
kvarter, boligområde, villakvarter, villaområde, nabolag = boligområde, kvarter ~ bydel, boligkvarter
købe, købt, opkøbe, overtage = køb, erhvervelse ~ indkøb, anskaffelse, opkøb, overtagelse
landsby, flække, udkant, yderområde, landdistrikt, landområde, opland = landsby, landdistrikt ~ lokalsamfund, landdistriktspolitik, landsbyråd
landsbypulje, landdistriktspulje, forskønnelse, pynte = landsbypulje, landdistriktspulje ~ forskønnelse, pulje
landsbyråd, lokalråd, borgerforening, beboerforening, sogneforening = lokalråd, borgerforening ~ landsbyråd, landsbylaug, lokalsamfund
leje, lejemål, lejekontrakt, udleje, udlejning = leje, lejemål, lejeaftale, udlejning ~ bolig, lejekontrakt
lejebolig, udlejningsejendom = lejebolig ~ almen bolig, leje
lodsejer, jordejer, godsejer, ejer, indehaver = lodsejer, ejer ~ grundejer
lokale = mødelokale ~ lokaleforhold
lokalplan, byplan, kommuneplan, kommuneplantillæg = lokalplan, kommuneplan ~ kommuneplantillæg, planlægning, planlov
lokalsamfund, lokalområde = lokalsamfund ~ landsby
lovliggøre ~ ulovlig
lås, nøgle, adgangskort, dørlås, alarm, tyverialarm = adgangskontrol, låsesystem ~ nøgle, alarm, sikring
maling, male = maling ~ bygningsvedligehold
mark, eng, agerjord = areal, landbrugsareal, eng, mark
matrikel, skel, udstykke, udstykning, opmåle = udstykning, matrikel ~ byggemodning
mobildækning, dækningshul, mobilsignal = mobildækning ~ dækning, antennemast
nabo, genbo = nabo ~ naboorientering, partshøring, omkringboende
naboklage, nabostrid, nabostøj = nabo ~ klage
overvågning, kamera, videoovervågning, tvovervågning, overvåge, overvågningskamera = overvågning, videoovervågning ~ tv-overvågning, kamera
parcelhus, villa, enfamiliehus = enfamiliehus, parcelhus, bolig ~ åben-lav, ejendom
pedel, vicevært, varmemester = teknisk service, teknisk servicemedarbejder, pedel ~ ejendomsservice
puslebord, puslerum ~ toilet, puslefaciliteter
reklameskilt, reklame, lysreklame, lysskilt, facadeskilt, plakater, valgplakat = skiltning ~ reklame, facadeskilt, plakat
rengøring, rengøre, rengøringshjælp, rengøringsassistent, rengøringspersonale, rengøringskvalitet = rengøring, renhold ~ rengøringsassistent
renovere, renovering, modernisere, modernisering, ombygge, ombygning, sanere = renovering, ombygning ~ modernisering, istandsættelse
rive, revet, nedrive, nedrivning, vælte, brække = nedrivning, nedrive
rokade, flytte, flytning = flytning ~ overflytte, overflytning, rokade, udflytning
ruin, rønne, skrotbunke, spøgelseshus = nedrivning, faldefærdig ~ byfornyelse, kondemnering
rækkehus, dobbelthus, tæt-lav, kædehus = rækkehus, tæt-lav ~ bolig
rådhus, kommunekontor, administrationsbygning = rådhus, administrationsbygning ~ administration
skygge, skyggegener, indblik, indbliksgener = skyggegene, indbliksgene ~ nabo, gene
sommerhus, fritidshus, sommerhusområde, sommerhusgrund = sommerhus, fritidshus ~ sommerhusområde, helårsbeboelse
storrum, kontorlandskab = storrum, storrumskontor ~ indretning
sælge, solgt, salg, afhænde, frasælge, frasalg = salg, afhændelse ~ frasalg, udbud, grundsalg
tag, tagrender, tagrende, tagplader = tag, tagudskiftning ~ tagrenovering, bygningsvedligehold
tegning, skitse, bygningstegning = skitse, skitseprojekt, tegning ~ dispositionsforslag, projektforslag
telemast, mobilmast, sendemast, mast, antenne = antennemast, mobilmast ~ antenneposition, mast, mobildækning
tilbagekøb, tilbagekøbsret, forkøbsret, førsteret, hjemfald = forkøbsret, tilbagekøbsret ~ hjemfaldspligt
tilbygning, tilbygge, udbygge, udbygning = udvidelse, tilbygning ~ udbygning
tilflytter, tilflytning, bosætning, bosætte, indbyggertal, folketal = bosætning, tilflytning ~ indbyggertal, befolkningstal, befolkningsprognose
toilet, wc, das, lokum, tis = toilet, offentligt toilet ~ toiletforhold
totalentreprise, entreprise, hovedentreprise, fagentreprise = entreprise, totalentreprise ~ udbud
ubenyttet, ubrugt = tom, ubenyttet ~ tomgang
udeareal, friareal, opholdsareal = udeareal, opholdsareal, friareal
udvidelse ~ udbygning
ulovlig, sortbyggeri = ulovlig, lovliggørelse ~ håndhævelse
vedligehold, reparere, reparation, istandsætte, lappe, fikse = vedligeholdelse, istandsættelse ~ renovering, reparation, genopretning, bygningsvedligehold
ventilation, udluftning, ventilationsanlæg = ventilation, ventilationsanlæg ~ indeklima
vindue, ruder, termoruder, facade = vinduer, facade ~ vinduesudskiftning, bygningsvedligehold, klimaskærm
vision, udviklingsplan, masterplan, dispositionsplan = udviklingsplan, helhedsplan ~ masterplan, vision
vvm, miljøvurdering, miljøkonsekvens = miljøvurdering, miljøkonsekvensrapport, vvm
`
