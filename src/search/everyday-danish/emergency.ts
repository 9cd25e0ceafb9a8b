/** Fire, rescue, police. For the notation see ../everyday-danish.ts. */
export const EMERGENCY = `
afbrændingsforbud, tørke = afbrændingsforbud, tørke ~ brandfare
akutbil, lægebil, lægeambulance, paramediciner, akutlægebil = akutbil, lægebil ~ paramediciner, akutlægebil, ambulance, præhospital
ambulance, ambulancetjeneste, responstid, udrykning, helikopter, lægehelikopter = ambulance, præhospital ~ responstid, udrykning, akutbil
ballade, uro = uro ~ tryghed
beredskab, katastrofe, krise, nødsituation, kriseberedskab = beredskab, beredskabsplan ~ krisestyring, redningsberedskab
beredskabsplan, kriseplan, nødplan, katastrofeplan = beredskabsplan, kriseplan ~ fortsat drift
brand, ildebrand, ild, brandfare, antænde = brand ~ beredskab, brandvæsen
brandsyn, brandkrav, brandsikkerhed, brandsikring, brandalarm, brandøvelse, brandslukker, sprinkler, flugtvej = brandsyn, brandsikring ~ brandalarm, abda, brand
brandvæsen, brandmand, brandmænd, brandfolk, brandstation, brandbil, falck, redningskorps = brandvæsen, beredskab ~ redningsberedskab, brandstation, beredskabscenter
civilforsvar, beskyttelsesrum, bunker, sikringsrum, hjemmeværn = beskyttelsesrum, sikringsrum ~ beredskab
evakuere, evakuering = evakuering, indkvartering ~ beredskab
forsvar, militær, veteran, soldat ~ veteran, forsvaret, veteranpolitik
førstehjælp, førstehjælpskursus, genoplivning = førstehjælp ~ hjertestarter
hjertestarter, hjertestop, defibrillator = hjertestarter, defibrillator ~ førstehjælp
indbrud, tyveri, stjæle, stjålet, røveri = indbrud, tyveri ~ tyverisikring, nabohjælp
nødstrøm, generator, nødgenerator = nødstrøm, nødstrømsanlæg ~ beredskab
oprydning, olieudslip, olieforurening = oprydning, olieforurening ~ forurening
politi, betjent, nærpoliti, lokalpoliti, politistation, lokalbetjent = politi, nærpoliti ~ politikreds, kreds, tryghed
redning, redde, redningsfolk = redningsberedskab, redning ~ beredskab
redningskrans, redningsvest, redningsbåd = redningskrans, redningsvest, redningsbåd ~ sikkerhed, livredning
sirene, sirener, varsle = varsling
skadestue, akutmodtagelse, skadeklinik, akutklinik = akutmodtagelse, skadestue ~ skadeklinik, akutklinik, modtagelse, sygehus
slukke, slukning, slukningsøvelse = brandslukning, slukning
tryghed, utryg, bange, natteravn, nabohjælp = tryghed, utryghed ~ natteravne, tryghedsskabende
vagtselskab, vagtværn, vægter, vagtfirma, vagtrunde, vagtrundering = vagtselskab, vagtrunde, vagtrundering ~ tryghed, overvågning
`
