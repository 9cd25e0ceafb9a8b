/** Money, procurement, contracts. For the notation see ../everyday-danish.ts. */
export const ECONOMY = `
aktie, obligation, investere, investering, formue, formueforvaltning, porteføljeforvaltning = investering, formueforvaltning ~ kapitalforvaltning, investeringspolitik, værdipapirer
anlæg, anlægsprojekt, anlægsloft, anlægsramme, byggeprojekt = anlægsprojekt, anlæg ~ anlægsramme, anlægsbudget, anlægsbevilling
anlægsbevilling = rådighedsbeløb ~ anlægssum
anlægsplan ~ tidsplan
anlægsregnskab, slutregnskab, byggeregnskab = anlægsregnskab, regnskab ~ byggeregnskab
anskaffelse = indkøb ~ køb
arbejdsklausul, underbetaling, klausul, kædeansvar = arbejdsklausul, social dumping ~ sociale klausuler
bank, pengeinstitut, bankaftale, bankskifte = pengeinstitut, bank ~ bankforbindelse
beskære ~ beskæring
bestille, bestilling, ordre = bestilling ~ indkøb
betale, betalt, financiere, finansiere, finansiering, dække = finansiere, finansiering ~ afholde, betaling, udgift, egenbetaling, tilskud
bevilling, bevilge ~ tillægsbevilling, rådighedsbeløb, anlægsbevilling
budget ~ budgetlægning, ramme, budgetforslag
budgetforlig, budgetaftale, budgetforhandling = budgetforlig, budgetaftale ~ budgetlægning
budgetforslag, budgetønske = budgetforslag, ændringsforslag ~ budget
budgetopfølgning, budgetkontrol = budgetopfølgning, forventet regnskab, budgetrevision ~ økonomiopfølgning
budgetoverførsel, overførsler, overføre, overført = overførsel, budgetoverførsel ~ genbevilling, uforbrugte midler
businesscase, gevinst, udbytte = gevinst, business case, udbytte ~ gevinstrealisering
donere, donation, gave, foræring = gave, donation ~ gavepolitik
driftspenge, driftsmidler = driftsmidler, driftsbevilling ~ drift
dyrere, dyrt, prisstigning = stigning, forhøjelse, prisstigning ~ fordyrelse, merudgift, takst
effektivisere, effektivisering, rationalisere, rationalisering = effektivisering, rationalisering ~ besparelse, gevinstrealisering
eftergive, afskrive, afskrivning = eftergivelse, afskrivning ~ gæld, restance
ejerandel, aktieselskab, interessentskab, fællesskab = ejerandel, aktieselskab ~ selskab
ekstrabevilling, ekstrapenge, tillægsbevilling, merbevilling = tillægsbevilling, merbevilling ~ bevilling
firma, virksomhed, foretagende = virksomhed ~ erhverv, erhvervsliv
fond ~ fondsmidler
fondsmidler, fondsansøgning, eu-midler, sponsor, sponsorat = fondsmidler, sponsorat ~ sponsor, medfinansiering, fond
fordeling, fordelt, fordeles, uddele, uddelt = fordeling, tildeling ~ udmøntning, udmønte, fordelingsnøgle
fordyrelse, overskride, overskredet, budgetoverskridelse = fordyrelse, overskridelse ~ merudgift, merforbrug, budget
fornye, forlænge = forlængelse, fornyelse ~ option
forsikring, forsikre, selvforsikring, erstatning, kompensation, kompensere, godtgørelse = forsikring, erstatning ~ kompensation, skade, godtgørelse
gebyr, afgift = gebyr, afgift, takst
gratis, omsonst = vederlagsfri, gratis ~ takst
hæve, øge, øges, forhøje, forøge, opjustere = forhøje, stigning ~ regulering
indkøb, indkøbsaftale, rammeaftale, ski-aftale = indkøb, indkøbsaftale ~ anskaffelse, rammeaftale, ski
indsamle, indsamling, crowdfunding = indsamling ~ sponsorat
indtægt, indkomst, indbringe, provenu = indtægt, provenu ~ indtjening
inflation, pristal, fremskrive, fremskrivning, regulere = prisfremskrivning, fremskrivning ~ regulering, prisstigning
kasse, kommunekasse, pengekasse, kassebeholdning, sparegris, opsparing, likvider = kassebeholdning, likviditet ~ kassen, kasseforbrug, konto, finansiering, pulje, budget
kassekredit, likviditet = likviditet, kassekredit ~ kassebeholdning
konsulent, konsulenthjælp, konsulentbistand, rådgivningsfirma, konsulentfirma = konsulent, konsulentbistand ~ ekstern bistand, rådgiver
kontrakt, aftale = kontrakt, aftale ~ aftaleindgåelse
kontrol, tjekke, efterse, gennemgå = kontrol, gennemgang ~ ledelsestilsyn, tilsyn
leasing, lease = leasing ~ leje
leverandør, selskab = leverandør, virksomhed, firma, selskab ~ tilbudsgiver
lokalpulje, borgerbudget, borgerbudgettering, borgerstyret = borgerbudget, borgerbudgettering ~ pulje, borgerinddragelse
lån, låntagning, lånoptagelse, låneramme, banklån, kommunekredit, belåne, låneoptagelse = låneoptagelse, lån ~ låneramme, lånedispensation
lånegaranti, garanti, garantere, kommunegaranti, kautionere = lånegaranti, garanti ~ garantistillelse, kaution
medfinansiering, medfinansiere = medfinansiering ~ egenfinansiering, finansiering
nøgletal, statistik = nøgletal, statistik, opgørelse ~ ledelsesinformation, data
omplacere, omplacering, omprioritere, omprioritering, omfordele, omfordeling = omplacering, omprioritering ~ budgetomplacering, bevillingsneutral
opkræve, opkrævning, inddrive = opkrævning, inddrivelse ~ betaling, restance
opsige, opsagt, opsigelse = opsigelse, ophør ~ afvikling
overenskomst = aftale
overskud, mindreforbrug, underforbrug, tilovers = mindreforbrug, overskud ~ uforbrugte midler, overførsel
priser = takst ~ gebyr, udgift
pulje, pengepulje = puljemidler ~ ramme, midler
ramme ~ budgetramme, serviceramme
reducere, reduktion, mindske, nedbringe, begrænse = reduktion, nedbringelse ~ begrænsning, besparelse
regning, faktura, fakturere = faktura, regning, udgift ~ betaling, opkrævning
regnskab, årsregnskab, årsrapport, delregnskab = regnskab, årsregnskab ~ årsrapport, regnskabsaflæggelse, revisionsberetning
rente, renteudgift, afdrag = rente, afdrag ~ lån, gældspleje
revision, revisor, revisionsberetning, revisionsrapport = revision, revisionsberetning ~ revisor, regnskab
råderum ~ finansiering
serviceramme, serviceudgifter = serviceramme, serviceudgifter
skat, skatteprocent, kommuneskat, skattelettelse, skattestigning, udskrivningsprocent, personskat = skat, skatteprocent ~ udskrivningsprocent, indkomstskat, skatteindtægter
skattekrone, skatteyder ~ skat
skillinger, gysser, kroner = midler, bevilling, beløb ~ finansiering, pulje
spare, sparekrav, sparerunde, spareplan, sparekatalog, spareforslag, sparekniv, nedskæring, skære, besparelse, indsparing = besparelse, effektivisering ~ reduktion, budgetreduktion, råderumskatalog, tilpasning, spareforslag
stige, steg, stigning = stigning, vækst ~ forhøjelse
sænke, nedsætte = nedsættelse, reduktion ~ sænke
takst, prisliste, prisblad = takst, takstblad, gebyr ~ pris, betaling
tildele, tildeling, tildelt = tildeling, tildele ~ bevilling
tildelingsmodel, ressourcetildeling, takstmodel, demografi, demografimodel = tildelingsmodel, ressourcetildelingsmodel ~ demografimodel, model
tilskud, støtte, støttekroner, pengehjælp, underskudsgaranti = tilskud, støtte ~ underskudsgaranti, bevilling, driftstilskud
udbud, udbyde, licitation, licitere, udbudsrunde, konkurrenceudsætte, udlicitere, udlicitering, privatisere, privatisering, outsource, outsourcing = udbud, konkurrenceudsættelse ~ udlicitering, licitation, udbudsstrategi, udbudsmateriale
udgifter, omkostning = udgift, omkostning ~ økonomi
udligning, bloktilskud, statstilskud, statsgaranti, selvbudgettering = udligning, bloktilskud ~ statsgaranti
udmønte, udmøntning = udmøntning ~ fordeling
underskud, merforbrug, overforbrug = merforbrug, underskud, gæld ~ budgetoverskridelse
økonomi, pengesager = økonomi ~ budget, finansiering
`
