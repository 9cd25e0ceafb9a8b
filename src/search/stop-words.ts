const words = (text: string): readonly string[] => text.trim().split(/\s+/u)

/** Danish function words (after the Snowball list), in folded form. */
export const DANISH_STOP_WORDS: ReadonlySet<string> = new Set(
  words(`
  og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os op man
  hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo deres efter ned skulle denne end dette mit også under have dig
  anden hende mine alt meget sit sine vor mod disse hvis din nogle hos blive mange ad bliver hendes været thi jer sådan samt vores vore både herunder
  enten hverken mens idet fordi således derfor dermed desuden endvidere samtidig imidlertid ved uden inden mellem gennem blandt omkring vedrørende vedr
  angående ift ifm ifht iht mht jf bl dvs fx eks osv mv evt ca pr kan kunne må måtte bør burde får få fik fået gør gøre gjorde gjort går gå gik kommer komme kom
  hvem hvilken hvilket hvilke hvornår hvordan hvorfor hvorledes hvis hvorvidt er var blevet bliver mon så altså nogen ingen intet hele hel selve både
  dens dets egen eget egne dér hér jeres sammen igen lige kun bare bl.a allerede endnu altid aldrig blir ka sku ku ha gi ta
  `)
)

/** English function words, in folded form. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  words(`
  a an the and or but if then of at by for with about against between into through during before after above below to from up down in out on off over under
  again further once here there when where why how all any both each few more most other some such no nor not only own same so than too very s t can will
  just don should now i me my we our ours you your he him his she her it its they them their what which who whom this that these those am is are was were
  be been being have has had having do does did doing would could shall may might must ought regarding concerning upon whether also as per via us let
  please whose another anybody anyone anything everybody everyone everything nobody nothing somebody someone something one ones else ever never always
  already still yet just even much many lot lots quite rather really actually currently since because although though unless until instead however around
  away back across along onto within without toward towards let lets hi hello thanks thank cannot
  aint arent cant couldnt didnt doesnt dont hadnt hasnt havent hows im isnt ive lets mustnt shouldnt thats theres theyre theyve wasnt werent weve whats
  wheres whos wont wouldnt youre while whilst aren couldn didn doesn hadn hasn isn mustn needn shouldn wasn weren wouldn
  `)
)

/** Word parts that are no words of their own in a compound. */
export const NO_COMPOUND_PARTS: ReadonlySet<string> = new Set(
  words(`
  ring ering sering tering hed else ning ing lig skab dom isk ere ende erne ene ens ers ist tion itet ment ant ent ing inger ling over under efter igen imod til for fra med ved mod ind ude
  ned hos gen sam mis van vel mel til bag der den det des die ser sen ter tal tet par sel ret rets lag lig let rig som tig ion els elser and ane arm ben
  bes ber ger hen her hvis kan kom man men mig nar nei nok nus nye når ona ord ori osi per pol pot pro ran ras rar red rek sin sig ska ske ste sti
  tan ten tie til ton tor tra ulm uni ven vin zen ers ind ate ite ing lede ning inger
  `)
)
