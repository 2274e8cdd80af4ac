# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    can't breathe | cannot breathe | can not breathe | cant breathe | can't breath | cant breath |
    cannot breath | unable to breathe | hardly breathe | barely breathe | not breathing |
    isn't breathing | doesn't breathe | does not breathe | stopped breathing | difficulty breathing |
    difficult to breathe | trouble breathing | struggling to breathe | struggles to breathe |
    hard to breathe | short of breath | shortness of breath | can't get air | no air to breathe |
    gasping | suffocat* | choking | choked | choke | lips are blue | strangl* | turning blue |
    throat is closing | throat is swelling | chest pain | chest pains | chest is hurting |
    pain in my chest | pain in the chest | pain in his chest | pain in her chest | chest hurts |
    tightness in my chest | pressure in my chest | pressure on my chest | sitting on my chest |
    chest tightness | heart attack | cardiac arrest | heart stopped | heart has stopped | no pulse |
    stroke | face is drooping | paralysed | paralyzed | unconscious | unresponsive |
    lost consciousness | losing consciousness | passed out | passing out | fainted | fainting |
    collapsed | won't wake up | not waking up | doesn't wake up | does not wake up | can't wake him |
    can't wake her | cannot wake him | cannot wake her | seizure | seizures | convulsions | convulsing |
    fell and can't get up | fell and cannot get up | fell down the stairs | fell from the |
    fell out of the window | hit by a car | is bleeding | am bleeding | I'm bleeding | he's bleeding |
    she's bleeding | keeps bleeding | bleeding heavily | heavy bleeding | bleeding badly |
    bleeding a lot | bleeding out | won't stop bleeding | doesn't stop bleeding | lot of blood |
    lots of blood | so much blood | too much blood | losing blood | blood everywhere | coughing blood |
    coughing up blood | vomiting blood | overdose | overdosed | poisoned | poisoning | took poison |
    drank bleach | too many pills | swallowed pills | swallowed a battery | carbon monoxide |
    allergic reaction | anaphyla* | suicide | suicidal | kill myself | killing myself | kill himself |
    kill herself | hurt myself | harm myself | self harm | want to die | wants to die |
    don't want to live | dont want to live | do not want to live | end my life | take my own life |
    end it all | jump out of the window | I'm dying! | I am dying! | he is dying | she is dying |
    he's dying | she's dying | going to die | he is dead | she is dead | he's dead | she's dead |
    fire! | fire fire! | there is a fire | there's a fire | on fire | fire in the | fire in my |
    fire in our | caught fire | house is burning | building is burning | flat is burning |
    apartment is burning | kitchen is burning | smoke in the | full of smoke | smoke everywhere |
    lots of smoke | smell smoke | smell of smoke | there is smoke | there's smoke | explosion |
    exploded | smell of gas | smell gas | smells of gas | smells like gas | smelling gas | gas smell |
    gas leak | gas is leaking | leaking gas | emergency | ambulance | paramedic* | call 120 | call 119 |
    call 110 | call the police | call police | call 911 | police! | am in danger | I'm in danger |
    are in danger | we're in danger | is in danger | he's in danger | she's in danger | waters broke |
    waters just broke | water just broke | water broke | waters have broken | water has broken |
    in labour | in labor | giving birth | baby is coming | contractions | miscarriage | being attacked |
    attacked me | is attacking | beating me | beats me | beat me up | hitting me | hits me | he hit me |
    she hit me | hurting me | has a knife | has a gun | stabbed | stabbing | been shot | gunshot |
    gunshots | shots fired | wants to kill | going to kill | trying to kill | will kill me |
    threatens to kill | raped | rape me | tried to rape | raping | sexual assault | sexually assaulted |
    domestic violence | kidnapped | breaking in | broke into my | break into my | breaking into my |
    trying to break in | trying to break into | trying to get into my | someone is in my house |
    someone is in my flat | someone is in my apartment | intruder | burglar | being robbed | trapped |
    stuck in the lift | stuck in the elevator | stuck in a lift | stuck in an elevator | stuck in lift |
    stuck in elevator | electric shock | electrocuted | drowning | drowned | my child is missing |
    my son is missing | my daughter is missing | can't find my child | can't find my son |
    can't find my daughter | please save me | save me! | save us! | help! | help me! | help us! |
    please help! | help please! | please help me! | help me please! | please help us! |
    help us please! | help help! | help help help! | help me help me! | I need help! | we need help! |
    need help! | I need help please! | please I need help! | need help now | need help right now |
    need urgent help | need help urgently | help me now | sos! | sos sos! | s o s!
cancel-words = cancel | stop
