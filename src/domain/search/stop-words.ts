/**
 * Words that say nothing about the subject, in the three languages together: a Dutch reader asks in English too. Left
 * out: words that name something here ("sin servidor" is serverless, "over" is in no list because of "over-provisioning").
 */
const english = `a an and any are as at be been being but by can cannot could did do does doing don for from get gets had has have
having how i if in into is it its just long many may me might mine more most much must my need needs no nor not of off on one or
our out own s should so some such than that the their them then there these they this those to too up us very want was we were what
when where which while who whom whose why will with would you your please tell explain about big large exactly really actually`;

const dutch = `aan al alle als altijd ben bij ben bent dan dat de deze die dit doe doen doet door dus echt een eens en er ervan geen
gaat had heb hebben hebt heeft het hier hij hoe hoeveel hun ik in is ja je jij jou jouw kan kun kunnen kunt lang maar mag mogen me
meer men met mij mijn moet moeten na naar niet nog nu of om omdat onder ons ook op per precies te ten ter toch toen tot uit uw van
veel voor waar waarom waarvoor wanneer want waren was wat we wel welk welke werd wie wij wil worden wordt zal ze zelf zich zij zijn zo zonder
zou groot uitleg eigenlijk weer`;

const spanish = `a al algo ante antes aquel como con cual cuales cuando cuanta cuantas cuanto cuantos de debe debo del desde donde dos e
el ella ellas ellos en entre era es esa esas ese eso esos esta estan estar estas este esto estos existe fue gran grande ha hace hacer haciendo hago han hasta hay
he la las le les lo los mas me mi mis muy nada ni nos o os otra otro para pero poco por porque puede pueden puedes puedo que quien
se sea ser si sobre son soy su sus tambien tan tanto te tengo tiene tienen tu tus u un una unas uno unos usted va vez y ya yo largo
realmente exactamente explica`;

/** Folded, as `wordsOf` gives them. */
export const stopWords: ReadonlySet<string> = new Set(`${english} ${dutch} ${spanish}`.split(/\s+/));
