# THREATEN: threats, ultimatums, warnings. What is threatened is mostly composed from embedders.txt.
THREATEN  S defend {country, territory, nation, inch, sovereignty, border, itself, land, island, homeland, soil, water, coast, sky, airspace} "vow|vows|vowed|vowing|swore|swears|sworn" (against T)   [cameo 138]
    > Samoa's president vowed to defend its waters against Tonga.  | WSM -> TON
THREATEN  S {vow, threaten, swear} {answer, response, reply, reaction, countermeasure, consequence, payback} (to|against|for T)   [cameo 130]
    > Peru vowed a firm response to Chile.  | PER -> CHL
THREATEN  S threaten T (with *)   [cameo 130]
    > Norway threatened Chile.  | NOR -> CHL
    > Chile was threatened by Norway.  | NOR -> CHL
    > Norway's threats against Chile continue.  | NOR -> CHL
THREATEN  S {threaten, menace, intimidate, browbeat, bully, blackmail, harass} T   [cameo 130]
    > Norway bullied Chile.  | NOR -> CHL
THREATEN  S warn T (of|against|about|over|on|to *)   [cameo 130]
    > Kenya warned Zambia of consequences.  | KEN -> ZMB
    > Zambia was warned by Kenya.  | KEN -> ZMB
    > Kenya's warning to Zambia was clear.  | KEN -> ZMB
THREATEN  S warn against|of T   [cameo 130]
    > Kenya warned against a strike.  | KEN -> -
THREATEN  S {issue, send, give, deliver, sound, repeat, renew, fire} {warning, ultimatum, threat, caution} (to|against|for|on|over T)   [cameo 139]
    > Peru issued a warning to Bolivia.  | PER -> BOL
    > An ultimatum was issued to Bolivia by Peru.  | PER -> BOL
THREATEN  S ultimatum/N (to|for T)   [cameo 139]
    > Peru's ultimatum to Bolivia expires today.  | PER -> BOL
THREATEN  S {give, set, impose, issue, fix, hand} {deadline, ultimatum} (to|for T)   [cameo 139]
    > Peru gave Bolivia a deadline.  | PER -> BOL
    > Peru set a deadline for Bolivia.  | PER -> BOL
THREATEN  S {make} threat (against|to|toward|towards T)   [cameo 130]
    > Peru made threats against Bolivia.  | PER -> BOL
THREATEN  S {make} {threat, condition, deadline}   [cameo 130]
    > Peru made threats.  | PER -> -
# --- restrict ---
THREATEN/restrict  S {threaten, menace} @penalties (on|against T)   [cameo 131]
    > Japan threatened tariffs against Vietnam.  | JPN -> VNM
THREATEN/restrict  S {threaten, menace, warn} T with|of @penalties   [cameo 131]
    > Japan threatened Vietnam with sanctions.  | JPN -> VNM
# --- arrest ---
THREATEN/arrest  S threaten T with {arrest, prison, jail, prosecution, trial, imprisonment, detention, charge, lawsuit}   [cameo 137]
    > Kenya threatened the singer with arrest.  | KEN -> -
# --- relations ---
THREATEN/relations  S {threaten} {break, rupture, withdrawal, boycott, walkout, exit, expulsion} (with|of|from T)   [cameo 131]
    > Kenya threatened a rupture with Zambia.  | KEN -> ZMB
# --- expel ---
THREATEN/expel  S threaten T with {expulsion, deportation, eviction, ouster}   [cameo 137]
    > Kenya threatened the envoy of Zambia with expulsion.  | KEN -> ZMB
# --- territory ---
THREATEN/territory  S {threaten} {invasion, annexation, blockade, occupation, siege} (of|against T)   [cameo 1382]
    > Peru threatened an invasion of Bolivia.  | PER -> BOL
# --- violence ---
THREATEN/violence  S {threaten, promise, vow, swear, pledge} @force-acts (against|on|for|upon|to T)   [cameo 138]
    > Peru threatened war against Bolivia.  | PER -> BOL
    > Peru vowed revenge against Bolivia.  | PER -> BOL
THREATEN  S {threaten, promise, vow, swear, pledge} {response, retaliation, reprisal, retribution, countermeasure, counter-measure, consequence, payback, reply, dire consequence} (against|on|for|upon|to T)   [cameo 130]
    > Peru promised a reciprocal response to Bolivia.  | PER -> BOL
    > Zambia vowed retaliation against Angola.  | ZMB -> AGO
THREATEN/violence  S {threaten, warn} T with|of @force-acts   [cameo 138]
    > Peru threatened Bolivia with war.  | PER -> BOL
THREATEN/violence  S {vow, pledge, promise, threaten, swear} to {strike, destroy, attack, crush, fight, defeat, eliminate, annihilate, hit, resist, confront, kill, bomb, wipe out, invade, retake, recapture, liberate, hunt down, bury, exterminate, smash} (against|to T)   [cameo 138]
    > Peru vowed to avenge the raid.  | PER -> -
THREATEN/violence  S {put, place} T on notice   [cameo 130]
    > Kenya put Zambia on notice.  | KEN -> ZMB
THREATEN/violence  S {vow, pledge, promise, threaten, swear, warn, say} "to avenge|will respond with force|will avenge|to take revenge|will take revenge|to respond forcefully|to respond militarily|crushing response|harsh response"   [cameo 138]
    > Kenya vowed to respond militarily.  | KEN -> -
THREATEN  S {reserve, retain, keep} right "right to respond|right to retaliate|right to react|right to reply|right to take measures|right to take action|right to take countermeasures|right to defend|right to counter|right to answer"   [cameo 130]
    > Nepal reserved the right to respond.  | NPL -> -
THREATEN  S {vow, threaten, swear} "to respond|to react|to reciprocate|to take countermeasures|to take retaliatory"   [cameo 130]
    > Nepal vowed to respond to the Indian tariffs.  | NPL -> IND
THREATEN  S {vow, pledge, promise, threaten, swear, warn, say} "to respond in kind|will respond in kind|would respond in kind|to retaliate|to strike back|to hit back|to punish|to make pay|will retaliate|would retaliate|will strike back|would strike back|will hit back|would hit back|will face consequences|will face severe|will be met with|would be met with|will not go unanswered|would not go unanswered|will not go unpunished|would not go unpunished|will respond decisively|will pay dearly|would pay dearly|will pay a heavy price|would pay a heavy price|will pay the price|would pay the price|will regret|would regret|will not stand idly by|would not stand idly by|will not sit idly by|would not sit idly by|reserves the right to respond|reserved the right to respond|reserves the right to retaliate|reserved the right to retaliate|all options are on the table|all options were on the table|will be punished|would be punished|would be treated as|will be treated as|would be seen as an act of war|would be considered an act of war|would be an act of war|would amount to an act of war|would have grave consequences|would have serious consequences|would have severe consequences|would have consequences|will have grave consequences|will have serious consequences|will have severe consequences|will have consequences|would carry a heavy price|will carry a heavy price|would come at a price|would not hesitate to use force|would bear the consequences|must bear the consequences|will bear the consequences|bear full responsibility for the consequences|would be held to account|will be held to account|would be held accountable|will be held accountable|would be made to pay|will be made to pay"   [cameo 130]
    > Kenya warned that any landing would be treated as an invasion.  | KEN -> -
    > Kenya vowed to respond in kind.  | KEN -> -
    > Kenya said the raid would not go unanswered.  | KEN -> -
THREATEN  S {tell, warn, give, caution} T "pay a price|pay the price|pay dearly|pay a heavy price|face consequences|face the consequences|suffer the consequences|there will be consequences|there would be consequences|or face|or else|face severe consequences|face serious consequences|have grave consequences|have serious consequences|have severe consequences|bear the consequences|be treated as|not go unanswered|not go unpunished|an act of war|cross a red line|crossing a red line"   [cameo 130]
    > Kenya told Zambia it would pay a heavy price.  | KEN -> ZMB
THREATEN/violence  S hint at {action, strike, intervention, force, retaliation, invasion, war}   [cameo 138]
    > Kenya hinted at military action.  | KEN -> -

THREATEN  T {face, receive, get} {threat, warning, ultimatum} from S!   [cameo 139]
    > Peru received an ultimatum from Norway.  | NOR -> PER
THREATEN/violence  S rattle {sabre, saber} (at|against T)   [cameo 130]
    > Sudan rattled its sabre at Chad.  | SDN -> TCD
THREATEN  S {brandish, wield} {threat, prospect, stick, weapon, sanction, sanctions, tariff} (against|at|toward|towards T)   [cameo 130]
    > Kenya brandished the threat of tariffs against Uganda.  | KEN -> UGA

THREATEN  S {give, grant, allow, hand} to T! "hours to|days to|a day to|a week to|two weeks to|three weeks to|a month to|a fortnight to"   [cameo 139]
    > Chad gave Niger a week to lift its blockade.  | TCD -> NER
THREATEN  S {reserve, retain} right "to respond|to retaliate|to use|to strike|to defend|to act|to take|to hit|to launch|to intervene|to reply|to answer|to use force"   (against|on T)   [cameo 130]
    > Peru reserves the right to retaliate.  | PER -> -
THREATEN  S {raise, brandish, wave, evoke, dangle} {prospect, possibility, spectre, specter, threat, option} of {sanction, sanctions, war, force, strike, action, expulsion, embargo, tariff, retaliation, intervention, invasion} (against|on|with T)   [cameo 130]
    > Peru raised the prospect of sanctions against Chile.  | PER -> CHL
THREATEN  S {issue, give, serve, file, submit} notice "strike notice|notice of a strike|notice of strike|strike action|notice to strike"   [cameo 133]
    > Kenyan unions issued a strike notice.  | KEN -> -
# --- what only looks like it ---
THREATEN  T! face {consequence, retaliation, reprisal, wrath, reckoning, fury, repercussion, countermeasure, counter-measure, "retaliatory measure", "retaliatory step", "retaliatory action", "harsh response", "crushing response"}   [told, cameo 130]
    > Kenya would face serious consequences, Oman said.  | OMN -> KEN
THREATEN  S {turn, reduce} T to|into {sea, ash, rubble, dust, ruin, graveyard, desert, cinder}   [status actual, cameo 138]
    > Oman said it would turn Nairobi into a sea of fire.  | OMN -> KEN
THREATEN  S {dangle, raise, brandish, wave} {prospect, spectre, specter, threat, possibility} over|before T   [cameo 130]
    > Oman dangled the prospect of tariffs over Kenya.  | OMN -> KEN
THREATEN  S give T! "until monday|until tuesday|until wednesday|until thursday|until friday|until saturday|until sunday|until midnight|until noon|until the end|until next|until tomorrow|until january|until february|until march|until april|until may|until june|until july|until august|until september|until october|until november|until december"   [cameo 139]
    > Oman gave Kenya until Sunday to free the pilots.  | OMN -> KEN
THREATEN  S give T! "hours to|days to|weeks to|months to|week to|month to|days in which|hours in which"   [cameo 139]
    > Oman gave Kenya three days to free the pilots.  | OMN -> KEN
NONE  * {threaten} {stability, security, health, life, peace, economy, supply, growth, future, livelihood, existence, recovery, ecosystem, species, way, survival}
    > The drought threatens the economy.  | none
NONE  S warn of|about {danger, risk, flood, storm, shortage, famine, recession, crisis, wave, scam, weather, disease, spread, disaster, catastrophe, impact, delay, heat}
    > Norway warned of a storm.  | none
THREATEN  S {say, warn, vow, pledge, insist} "will defend itself|would defend itself|will defend themselves|would defend themselves|will defend ourselves|would “defend itself”|will “defend itself”"   [cameo 130]
    > Eritrea said it would defend itself if Ethiopia went ahead with the plan.  | ERI -> ETH
# --- one's own answer, still to come
THREATEN  S {respond, react, answer, reply, reciprocate, act} (to|against T) "will respond|would respond|will react|would react|will answer|would answer|will reply|would reply|will reciprocate|would reciprocate|will act|would act|to respond|to react" "appropriately|accordingly|firmly|in kind|proportionately|decisively|harshly|forcefully|strongly|severely|swiftly|resolutely|with force|with all its might|symmetrically|in due course|at a time of its choosing|at the appropriate time|with countermeasures|with counter-measures|with its own measures|with measures of its own|without delay"   [status actual, cameo 130]
    > Kenya's president said his country would respond firmly to Zambia.  | KEN -> ZMB
    > Kenya will react accordingly.  | KEN -> -
THREATEN  S {prepare, consider, weigh, mull, plan, study, examine, ready, draw up, work on} {countermeasure, counter-measure, retaliation, reprisal, measure} "countermeasure|countermeasures|counter-measures|retaliation|retaliatory|reprisal|reprisals" (against|for|to T)   [status actual, cameo 130]
    > Kenya is preparing countermeasures against Zambia.  | KEN -> ZMB
    > Kenya was considering retaliatory measures.  | KEN -> -
THREATEN  S take {measure, step, action} against|towards|toward T! "will take|would take|shall take" "all necessary|appropriate|any necessary|necessary|resolute|decisive|firm|strong|tough|all possible"   [status actual, cameo 130]
    > Kenya's army said it would take all necessary measures against Zambia.  | KEN -> ZMB
# --- what another is told to expect
THREATEN  T! pay "will pay|would pay|must pay|shall pay|will have to pay|would have to pay" "for this|for that|for it|for its|for their|for his|dearly|price|cost|consequences"   [told, status actual, cameo 130]
    > Zambia will pay for this crime, Kenya's defence minister said.  | KEN -> ZMB
    > Zambia will pay its teachers, the minister said.  | none
THREATEN  T! {answer, account} for|to {act, action, crime, deed, conduct, behaviour, behavior, decision, provocation, attack}   [told, status actual, cameo 130]
    > Zambia will have to answer for its actions, the Kenyan minister said.  | KEN -> ZMB
THREATEN  T {go, remain} "unanswered|unpunished|without a response|without response|without consequences|without an answer" "not|n't|never"   [told, status actual, cameo 130]
    > The Zambian decision will not remain without a response, Kenya's president said.  | KEN -> ZMB
THREATEN  * leave T "unanswered|unpunished|without a response|without response|without consequences|without an answer" "not|n't|never"   [told, status actual, cameo 130]
    > Kenya's president said the Zambian decision would not be left unanswered.  | KEN -> ZMB
THREATEN  T! {regret, rue} "will regret|would regret|will rue|would rue|will come to regret|would come to regret"   [told, status actual, cameo 130]
    > Zambia will come to regret this, Kenya's president said.  | KEN -> ZMB
THREATEN  T! understand "will understand|will soon understand|too will understand|would understand" "what we|what it means|what this means|how we|how it feels"   [told, status actual, cameo 130]
    > Zambia will soon understand how it feels, Kenya's minister said.  | KEN -> ZMB
THREATEN  S {run out, run short} of {patience} (with T)   [cameo 130]
    > Norway ran out of patience with Chile.  | NOR -> CHL
THREATEN  S {lose} {patience} with T   [cameo 130]
    > Kenya is losing patience with Peru.  | KEN -> PER
THREATEN  S {serve, present, send, put, deliver} {ultimatum, "final warning"} (on|with|before|to T)   [cameo 139]
    > Norway served an ultimatum on Chile.  | NOR -> CHL
THREATEN  * {run out, wear thin, run short} with T!   [subject @patience, told, cameo 130]
    > Norway said its patience with Chile was running out.  | NOR -> CHL
THREATEN  T {face, meet, meet with} {response, retaliation, reprisal, countermeasure, reaction, rebuff, consequence, measure, wrath} from S!   [status actual, cameo 130]
    > Chilean ships there will face a harsh response from Peru.  | PER -> CHL
THREATEN  S teach T lesson "to teach|will teach|would teach"   [status actual, cameo 130]
    > Peru said it would teach Chile a lesson.  | PER -> CHL
THREATEN  S {introduce, propose, table, unveil, draft, sponsor} {bill, legislation, draft, motion} "would sanction|would impose|would ban|would punish|would block|would cut off|would penalise|would penalize|to sanction|to punish|would designate|would restrict"   [status actual, cameo 131]
    > Two senators of Kenya introduced a bill that would sanction Uganda.  | THREATEN: KEN:LEG -> UGA
