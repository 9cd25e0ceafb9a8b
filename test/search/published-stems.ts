/** Every 95th pair of the word list published with Snowball (snowballstem/snowball-data, danish, BSD licence): word and stem. */
export const PUBLISHED_STEMS = `
aabenbaringen:aabenbaring adlyd:adlyd afgjort:afgjort afmåle:afmål afvant:afvant akacietræ:akacietræ
almuen:almu amnon:amnon anklagedes:anklaged apostelene:apostel armbånd:armbånd asjtatot:asjtatot azmavets:azmav
bande:band bealot:bealot befrieren:befri beklædt:beklæd beredelsens:bered beslutter:beslut betal:betal
bevogtes:bevog bittert:bittert blinker:blink bogrulle:bogrul bortryddes:bortryd bristet:brist
brændestykker:brændestyk bundfalsk:bundfalsk bækken:bæk cedertræ:cedertræ dannede:danned
deresherreshus:deresherreshus djævelens:djævel drikofrene:drikofr dulgt:dulg dæmper:dæmp ebjasaf:ebjasaf
efternølere:efternøl elidad:elidad embedsmand:embedsmand enøjet:enøj evigheder:evig fangevogteren:fangevog
fedtet:fedt filisterlandets:filisterland fjernes:fjern flyvende:flyv foragtes:forag fordre:fordr
forfængeligt:forfæng forhånelser:forhån forlode:forlod forordningen:forordning forsmædelse:forsmæd
fortjeneste:fortjenest forvirringen:forvirring frembringe:frembring friheden:frihed frygtende:frygt fulgte:fulg
fængsels:fængsel førstegrøde:førstegrød gareb:gareb gengælde:gengæld gerkarl:gerkarl giverens:giv godhed:god
grovsmedene:grovsmed græsgangene:græsgang gudsdom:gudsdom gyldig:gyld hagar:hagar halvtreds:halvtred
harim:harim havne:havn helbredelse:helbred hendinge:hending herlighedstrone:herlighedstron
heztoniternes:heztonit hivviternes:hivvit hjørnet:hjørn horns:horn hulde:huld huskes:husk hvæsset:hvæs
hårde:hård hærværksmand:hærværksmand højtidsstævne:højtidsstævn ihvorvel:ihvorvel inderligt:inder indre:indr
indvikler:indvikl itnod:itnod javan:javan jeriot:jeriot jisjma:jisjma jonatans:jonatan jublende:jubl
kaljunet:kaljun karkemisj:karkemisj kendeligt:kend kjortelens:kjortel klæbed:klæbed kobberbuen:kobberbu
kongens:kong kraftens:kraft krogen:krog kulild:kulild kvægs:kvæg købmandsbod:købmandsbod
landflygtigbed:landflygtigbed ldsterådet:ldsteråd lerpudset:lerpuds lidettroende:lidettro livssaft:livssaft
luftige:luft lysets:lys længselsfulde:længselsfuld løsesum:løsesum mahaziot:mahaziot mange:mang
medbroder:medbrod melkisedeks:melkisedek menoho:menoho mikael:mikael mistvivlede:mistvivled monne:mon
mundskænk:mundskænk måske:måsk naftali:naftali navnkundighed:navnkund nedrives:nedriv nezib:nezib nymåne:nymån
nøddehaven:nøddehav ofringen:ofring omgjord:omgjord omvendte:omvend opfyldtes:opfyld opliv:opliv oprørte:oprørt
optælling:optælling overfladen:overflad overopsynsmand:overopsynsmand pagiels:pagiel passede:passed
person:person planke:plank potiferas:potifera præstedømme:præstedøm påkaldt:påkald ramatajim:ramatajim
refaims:refaim renselsesskik:renselsesskik revses:revs rkenland:rkenland ruster:rust ræddelige:ræd
røverkule:røverkul salome:salom sammenmed:sammenmed sanke:sank sejrløst:sejrløs siderum:siderum sjahar:sjahar
sjemesjkilden:sjemesjkild sjælenes:sjæl skatter:skat skoens:skoen skræmt:skræmt skyldner:skyldn
skænkede:skænked slangens:slang slyngestenstaske:slyngestenstask smuler:smul solgte:solg spidde:spid
sprænges:spræng stammede:stammed stenbrudet:stenbrud stimler:stiml stormændene:stormænd struben:strub
styrtede:styrted sultne:sultn svinehjorden:svinehjord syene:syen syvendedagen:syvendedag
søjlehovedet:søjlehoved sønnekoner:sønnekon taknemmelige:taknem teatret:teatr tharas:thara tilbød:tilbød
tilkendegive:tilkendegiv tilstøder:tilstød tjeneren:tjen tordnet:tordn troløse:troløs trældyr:trældyr
tumler:tuml tydningen:tydning tæmmet:tæm tørstige:tørst udfordre:udfordr udlænding:udlænding udskilte:udskilt
udtalt:udtalt ufornuftige:ufornuft ulykker:ulyk undersøge:undersøg ungkvæg:ungkvæg ustadig:ustad
vadested:vadested vandrings:vandring varslet:varsl velforskyldt:velforskyld vestenvind:vestenvind
vinbjerge:vinbjerg virkes:virk voldsomme:voldsom væddekamp:væddekamp værnet:værn zabdi:zabdi
zerubbabels:zerubbabel æbletræ:æbletræ
`
