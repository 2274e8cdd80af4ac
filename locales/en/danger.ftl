# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.
# Plea words may stand beside such a cry: "help, please, quickly".

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
    need urgent help | need help urgently | help me now | sos! | sos sos! | s o s! |
    can't catch my breath | can't catch his breath | can't catch her breath | can't breth |
    can't brethe | can't breeth | can't breathing | breathing is hard | breathing is difficult |
    breathing is heavy | hard time breathing | tough time breathing | breathing problem* |
    breathing trouble* | breathing stopped* | can't get any air | aint breathing |
    no longer breathing | wheezing | asthma attack | stuck in my throat | stuck in his throat |
    stuck in her throat | stuck in the throat | stuck in its throat | lodged in my throat |
    lodged in his throat | lodged in her throat | lodged in the throat | lodged in its throat |
    throat closing | throat closed | throat swollen | tongue is swelling | tongue is swollen |
    face is swelling | face is swollen | throat is swollen | baby is blue | baby is purple |
    face is blue | face is purple | skin is blue | skin is purple | child is blue |
    child is purple | he is blue | he is purple | she is blue | she is purple | turned blue |
    turned purple | turns blue | turns purple | went blue | went purple | going blue |
    going purple | gone blue | gone purple | blue lips | lips blue | isnt breath | isnt breathin |
    not breath | not breathin | heart pain | pain in my heart | pain in heart | pain in chest |
    pain in the heart | chest hurt | chest hurting | chest is tight | chest feels tight |
    chest pressure | hurts in my chest | hart atack | hart attak | hart failure | heart attak |
    heart failure | heart isn't beating | heart is not beating | heart not beating | no heartbeat |
    arm is numb | slurred speech | face drooping | half of his face | half of her face |
    half of my face | bleeding | bleading | bleedin | blood won't stop | blood coming out |
    blood is coming | blood pouring | blood all over | blood is everywhere | pool of blood |
    covered in blood | full of blood | deep cut | deep wound | cut my hand | cut my arm |
    cut my leg | cut my wrist | cut my wrists | cut my throat | cut my head | cut my finger |
    cut my foot | cut his hand | cut his arm | cut his leg | cut his wrist | cut his wrists |
    cut his throat | cut his head | cut his finger | cut his foot | cut her hand | cut her arm |
    cut her leg | cut her wrist | cut her wrists | cut her throat | cut her head | cut her finger |
    cut her foot | cut off my | cut off his | cut off her | spitting blood | throwing up blood |
    badly hurt | seriously hurt | i am hurt | i'm hurt | he is hurt | he's hurt | she is hurt |
    she's hurt | got hurt | badly burned | badly burnt | severely burned | severely burnt |
    burned my | burned his | burned her | burned myself | burned himself | burned herself |
    burnt my | burnt his | burnt her | burnt myself | burnt himself | burnt herself | scalded |
    boiling water on | boiling water over | boiling water spilled | boiling water fell |
    severe burn* | burns on my | burns on his | burns on her | hot oil | acid in my | acid on my |
    broken leg | broken arm | broken bone | broken neck | broken back | broken hip | broken rib |
    broken ribs | broke my leg | broke my arm | broke my neck | broke my back | broke my hip |
    broke my ankle | broke my wrist | broke his leg | broke his arm | broke his neck |
    broke his back | broke his hip | broke his ankle | broke his wrist | broke her leg |
    broke her arm | broke her neck | broke her back | broke her hip | broke her ankle |
    broke her wrist | breaking my leg | breaking my arm | breaking my neck | breaking my back |
    breaking my hip | breaking my ankle | breaking my wrist | breaking his leg | breaking his arm |
    breaking his neck | breaking his back | breaking his hip | breaking his ankle |
    breaking his wrist | breaking her leg | breaking her arm | breaking her neck |
    breaking her back | breaking her hip | breaking her ankle | breaking her wrist | head injury |
    hit my head | hit his head | hit her head | snake bite | bitten by a snake | bitten by a dog |
    snake bit | dog bit | fell off | fell down | fell and | fell out of | fell into | fallen down |
    fallen and | fallen from | fallen off | he fell | he has fallen | she fell | she has fallen |
    mother fell | mother has fallen | father fell | father has fallen | mom fell | mom has fallen |
    mum fell | mum has fallen | dad fell | dad has fallen | grandma fell | grandma has fallen |
    grandpa fell | grandpa has fallen | baby fell | baby has fallen | grandmother fell |
    grandmother has fallen | grandfather fell | grandfather has fallen | husband fell |
    husband has fallen | wife fell | wife has fallen | son fell | son has fallen | daughter fell |
    daughter has fallen | can't get up | cannot get up | can not get up | can't stand up |
    cannot stand up | lying on the floor | lying on the ground | not moving | isn't moving |
    isn't move | is not move | doesn't moving | doesn't move | won't moving | won't move |
    stopped moving | stopped move | falling from | won't wake | doesn't wake | can't wake |
    cannot wake | not wake | wont waking | not waking | not responding | isn't responding |
    stopped responding | doesn't respond | won't respond | not respond | unconcious | unconsious |
    unconcius | unconcsious | blacked out | blacking out | knocked out | having a fit | epileptic |
    epilepsy | gone limp | went limp | about to faint | going to faint | foaming at | in a coma |
    lost conciousness | swallowed | drank detergent | drank pesticide | drank disinfectant |
    drank cleaner | drank acid | drank chlorine | drank gasoline | drank petrol | drunk detergent |
    drunk pesticide | drunk disinfectant | drunk cleaner | drunk acid | drunk chlorine |
    drunk gasoline | drunk petrol | drunk bleach | drinking detergent | drinking pesticide |
    drinking disinfectant | drinking cleaner | drinking acid | drinking chlorine |
    drinking gasoline | drinking petrol | drinking bleach | took all my tablets |
    took all my medicine | took all my meds | took all my medication | took all his pills |
    took all his tablets | took all his medicine | took all his meds | took all his medication |
    took all her pills | took all her tablets | took all her medicine | took all her meds |
    took all her medication | took all the pills | took all the tablets | took all the medicine |
    took all the meds | took all the medication | took all of my pills | took all of my tablets |
    took all of my medicine | took all of my meds | took all of my medication |
    took all of his pills | took all of his tablets | took all of his medicine |
    took all of his meds | took all of his medication | took all of her pills |
    took all of her tablets | took all of her medicine | took all of her meds |
    took all of her medication | took all of the pills | took all of the tablets |
    took all of the medicine | took all of the meds | took all of the medication |
    taken all my tablets | taken all my medicine | taken all my meds | taken all my medication |
    taken all his pills | taken all his tablets | taken all his medicine | taken all his meds |
    taken all his medication | taken all her pills | taken all her tablets |
    taken all her medicine | taken all her meds | taken all her medication | taken all the pills |
    taken all the tablets | taken all the medicine | taken all the meds | taken all the medication |
    taken all of my pills | taken all of my tablets | taken all of my medicine |
    taken all of my meds | taken all of my medication | taken all of his pills |
    taken all of his tablets | taken all of his medicine | taken all of his meds |
    taken all of his medication | taken all of her pills | taken all of her tablets |
    taken all of her medicine | taken all of her meds | taken all of her medication |
    taken all of the pills | taken all of the tablets | taken all of the medicine |
    taken all of the meds | taken all of the medication | ate all my tablets | ate all my medicine |
    ate all my meds | ate all my medication | ate all his pills | ate all his tablets |
    ate all his medicine | ate all his meds | ate all his medication | ate all her pills |
    ate all her tablets | ate all her medicine | ate all her meds | ate all her medication |
    ate all the pills | ate all the tablets | ate all the medicine | ate all the meds |
    ate all the medication | ate all of my pills | ate all of my tablets | ate all of my medicine |
    ate all of my meds | ate all of my medication | ate all of his pills | ate all of his tablets |
    ate all of his medicine | ate all of his meds | ate all of his medication |
    ate all of her pills | ate all of her tablets | ate all of her medicine | ate all of her meds |
    ate all of her medication | ate all of the pills | ate all of the tablets |
    ate all of the medicine | ate all of the meds | ate all of the medication |
    took a lot of pills | took a lot of tablets | took a lot of medicine |
    took a lot of medication | took a lot of meds | took lots of pills | took lots of tablets |
    took lots of medicine | took lots of medication | took lots of meds | took a bunch of pills |
    took a bunch of tablets | took a bunch of medicine | took a bunch of medication |
    took a bunch of meds | took so many pills | took so many tablets | took so many medicine |
    took so many medication | took so many meds | took many pills | took many tablets |
    took many medicine | took many medication | took many meds | took too much pills |
    took too much tablets | took too much medicine | took too much medication | took too much meds |
    taken a lot of pills | taken a lot of tablets | taken a lot of medicine |
    taken a lot of medication | taken a lot of meds | taken lots of pills | taken lots of tablets |
    taken lots of medicine | taken lots of medication | taken lots of meds |
    taken a bunch of pills | taken a bunch of tablets | taken a bunch of medicine |
    taken a bunch of medication | taken a bunch of meds | taken so many pills |
    taken so many tablets | taken so many medicine | taken so many medication | taken so many meds |
    taken many pills | taken many tablets | taken many medicine | taken many medication |
    taken many meds | taken too much pills | taken too much tablets | taken too much medicine |
    taken too much medication | taken too much meds | ate a lot of pills | ate a lot of tablets |
    ate a lot of medicine | ate a lot of medication | ate a lot of meds | ate lots of pills |
    ate lots of tablets | ate lots of medicine | ate lots of medication | ate lots of meds |
    ate a bunch of pills | ate a bunch of tablets | ate a bunch of medicine |
    ate a bunch of medication | ate a bunch of meds | ate so many pills | ate so many tablets |
    ate so many medicine | ate so many medication | ate so many meds | ate many pills |
    ate many tablets | ate many medicine | ate many medication | ate many meds |
    ate too much pills | ate too much tablets | ate too much medicine | ate too much medication |
    ate too much meds | took all my bottle | took all my box | took the whole pills |
    took the whole bottle | took the whole box | bottle of pills | bottle of sleeping pills |
    all my pills | ate bleach | poison | overdosing | overdoze | overdos | od'd | want to kill |
    want kill | wanna to kill | wanna kill | going kill | gonna to kill | gonna kill |
    about to kill | about kill | wanna die | want die | going to jump off | going to jump from |
    going to jump out | going jump off | going jump from | going jump out | gonna to jump off |
    gonna to jump from | gonna to jump out | will to jump off | will to jump from |
    will to jump out | will jump off | will jump from | will jump out | want to jump off |
    want to jump from | want to jump out | want jump off | want jump from | want jump out |
    gonna jump | jump off the roof | jump off the building | jump off the balcony |
    jump off the bridge | jump off a bridge | jump from the | jump out of the | jump out the |
    jumped off the roof | jumped off the building | jumped off the balcony | jumped off the bridge |
    jumped off a bridge | jumped from the | jumped out of the | jumped out the |
    jumping off the roof | jumping off the building | jumping off the balcony |
    jumping off the bridge | jumping off a bridge | jumping from the | jumping out of the |
    jumping out the | don't want to be alive | don't want to be here anymore | don't want to exist |
    do not want to be alive | do not want to be here anymore | do not want to exist |
    doesn't want to be alive | doesn't want to be here anymore | doesn't want to exist |
    don't wanna live | don't wanna be here | don't wanna be alive | no reason to live |
    better off dead | cut myself | cutting myself | hang myself | hanging myself | hanged himself |
    hanged herself | hanged themselves | hung himself | hung herself | hung themselves |
    killed himself | killed herself | killed themselves | hang himself | hang herself |
    hang themselves | take my life | end my own life | ending it all | ending my life |
    wish i was dead | wish i were dead | can't go on | suicde | sucide | suiside | suicid |
    sucidal | slit my wrist | slit my wrists | slit my throat | slit his wrist | slit his wrists |
    slit his throat | slit her wrist | slit her wrists | slit her throat | tired of living |
    ready to die | fire here | fire everywhere | fire on the | fire next door | fire outside |
    fire broke out | fire started | fire please | big fire | huge fire | its a fire |
    something is burning | everything is burning | room is burning | roof is burning |
    door is burning | car is burning | bed is burning | curtain is burning | home is burning |
    stairs is burning | floor is burning | burning down | burning smell | burning house | flames |
    house fire | kitchen fire | apartment fire | building fire | fire brigade | fire department |
    fire fighters | fire truck | fire service | firefighter* | smoke coming | smoke from |
    smoke and | smoke inside | smoke is coming | smoke fills | so much smoke | thick smoke |
    black smoke | heavy smoke | big smoke | smell burning | smell something burning |
    can't see because of smoke | smells strongly of gas | smells natural gas |
    smell strongly of gas | smell natural gas | smell like gas | gas leaking | gas everywhere |
    gas odor | gas odour | gas leaks | stinks of gas | reeks of gas | leak of gas | strong gas |
    strange gas | flooded | flooding | water is rising | water rising | water is coming in |
    water coming in | water up to | water everywhere | water level is rising | water is up |
    water keeps rising | under water | underwater | swept away | drown | drowns | tsunami |
    water is pouring | water is getting in | buried under | buried alive | buried in | he buried |
    she buried | we buried | they buried | i am buried | i'm buried | is buried | are buried |
    people buried | rubble | under the debris | under debris | under the wall | under the ruins |
    under the building | under the bricks | under the car | under concrete | under the house |
    ceiling fell | ceiling caved in | ceiling came down | roof fell | roof caved in |
    roof came down | wall fell | wall caved in | wall came down | collapsing | stuck inside |
    stuck under | stuck in here | stuck in the room | stuck in the house | stuck in the car |
    stuck in my room | locked inside | locked under | locked in here | locked in the room |
    locked in the house | locked in the car | locked in my room | can't get out | cannot get out |
    can not get out | pinned under | pinned down | crushed by | crushed under | landslide |
    mudslide | no way out | having a baby | having the baby | having baby now | having the a baby |
    having the the baby | delivering a baby | delivering the baby | delivering baby now |
    baby coming | baby is here | labor pains | labour pains | water is broken | water broken |
    water bag broke | crowning | see the baby's head | see the head | going into labor |
    going into labour | about to give birth | about to deliver | gonna give birth | gonna deliver |
    going to give birth | going to deliver | pregnant and in pain | attacking me | attacking us |
    attacking him | attacking her | attacking my | attack me | beaten up | beaten by | beating up |
    beating him | beating her | beating us | beating his wife | beating my mother | beating my mom |
    beating my wife | beating my son | beating my daughter | beating my child | beat up | beat him |
    beat her | beat us | beat me | beat his wife | beat my mother | beat my mom | beat my wife |
    beat my son | beat my daughter | beat my child | beats up | beats him | beats her | beats us |
    beats his wife | beats my mother | beats my mom | beats my wife | beats my son |
    beats my daughter | beats my child | hits up | hits him | hits her | hits us | hits his wife |
    hits my mother | hits my mom | hits my wife | hits my son | hits my daughter | hits my child |
    hitting up | hitting him | hitting her | hitting us | hitting his wife | hitting my mother |
    hitting my mom | hitting my wife | hitting my son | hitting my daughter | hitting my child |
    punching up | punching him | punching her | punching us | punching me | punching his wife |
    punching my mother | punching my mom | punching my wife | punching my son |
    punching my daughter | punching my child | punched up | punched him | punched her | punched us |
    punched me | punched his wife | punched my mother | punched my mom | punched my wife |
    punched my son | punched my daughter | punched my child | kicked up | kicked him | kicked her |
    kicked us | kicked me | kicked his wife | kicked my mother | kicked my mom | kicked my wife |
    kicked my son | kicked my daughter | kicked my child | kicking up | kicking him | kicking her |
    kicking us | kicking me | kicking his wife | kicking my mother | kicking my mom |
    kicking my wife | kicking my son | kicking my daughter | kicking my child | slapped up |
    slapped him | slapped her | slapped us | slapped me | slapped his wife | slapped my mother |
    slapped my mom | slapped my wife | slapped my son | slapped my daughter | slapped my child |
    slapping up | slapping him | slapping her | slapping us | slapping me | slapping his wife |
    slapping my mother | slapping my mom | slapping my wife | slapping my son |
    slapping my daughter | slapping my child | is hitting | following me | stalking me |
    chasing me | chased me | threaten* me | threaten* to kill | threaten* us | threaten* with |
    being followed | being beaten | being threatened | being chased | someone is following |
    someone is chasing | hurt me | hurts me | abuses me | abusing me | harming me |
    is fighting with | are fighting with | kill me | kill us | kill him | kill her | killing me |
    killing us | killing him | killing her | killing people | killed him | killed her | killed my |
    he is violent | has knife | has gun | has guns | has a weapon | has weapon | has an axe |
    has a bomb | with a knife | with knife | with a gun | with gun | with guns | with a weapon |
    with weapon | with an axe | with a bomb | got a knife | got knife | got a gun | got gun |
    got guns | got a weapon | got weapon | got an axe | got a bomb | holding a knife |
    holding knife | holding a gun | holding gun | holding guns | holding a weapon | holding weapon |
    holding an axe | holding a bomb | pulled a knife | pulled knife | pulled a gun | pulled gun |
    pulled guns | pulled a weapon | pulled weapon | pulled an axe | pulled a bomb | have a knife |
    have knife | have a gun | have gun | have guns | have a weapon | have weapon | have an axe |
    have a bomb | pointing a gun | pointing gun | points a gun | points gun | pointed a gun |
    pointed gun | shooting at | shooting people | shooting outside | shooting here | shooting in |
    shot me | shot him | shot her | shot us | shot my | shot at | shoot me | shoot him | shoot her |
    shoot us | shoot my | shoot at | got shot | was shot | is shot | were shot | stab me |
    stab him | stab her | stabs | armed man | armed men | gunman | gunfire | machete | grenade |
    bomb in | bomb here | bomb threat | bomb went off | rapist | molest* | groped | groping |
    sexual abuse | sexually abused | forced me to have sex | forced me to sleep | forced himself |
    forcing me to | assaulting | assaulted me | was assaulted | been assaulted | being assaulted |
    got assaulted | touching me | harassing me | harassed me | burglars | burglary |
    breaking down my door | breaking down my window | breaking down the door |
    breaking down the window | breaking through the door | breaking through the window |
    breaking my door | breaking my window | broke down my door | broke down my window |
    broke down the door | broke down the window | broke through the door |
    broke through the window | broke my door | broke my window | break down my door |
    break down my window | break down the door | break down the window | break in door |
    break in window | break through the door | break through the window | break my door |
    break my window | broke in | robber | robbers | robbing | a robbery | robbed |
    someone in my house | someone in my flat | someone in my apartment | someone in my home |
    someone in my room | someone in my garden | someone in our house | someone in our flat |
    someone in our apartment | someone in our home | someone in our room | someone in our garden |
    someone in the house | someone in the flat | someone in the apartment | someone in the home |
    someone in the room | someone in the garden | somebody in my house | somebody in my flat |
    somebody in my apartment | somebody in my home | somebody in my room | somebody in my garden |
    somebody in our house | somebody in our flat | somebody in our apartment |
    somebody in our home | somebody in our room | somebody in our garden | somebody in the house |
    somebody in the flat | somebody in the apartment | somebody in the home | somebody in the room |
    somebody in the garden | stranger in my house | stranger in my flat | stranger in my apartment |
    stranger in my home | stranger in my room | stranger in my garden | stranger in our house |
    stranger in our flat | stranger in our apartment | stranger in our home | stranger in our room |
    stranger in our garden | stranger in the house | stranger in the flat |
    stranger in the apartment | stranger in the home | stranger in the room |
    stranger in the garden | strangers in my house | strangers in my flat |
    strangers in my apartment | strangers in my home | strangers in my room |
    strangers in my garden | strangers in our house | strangers in our flat |
    strangers in our apartment | strangers in our home | strangers in our room |
    strangers in our garden | strangers in the house | strangers in the flat |
    strangers in the apartment | strangers in the home | strangers in the room |
    strangers in the garden | man in my house | man in my flat | man in my apartment |
    man in my home | man in my room | man in my garden | man in our house | man in our flat |
    man in our apartment | man in our home | man in our room | man in our garden |
    man in the house | man in the flat | man in the apartment | man in the home | man in the room |
    man in the garden | men in my house | men in my flat | men in my apartment | men in my home |
    men in my room | men in my garden | men in our house | men in our flat | men in our apartment |
    men in our home | men in our room | men in our garden | men in the house | men in the flat |
    men in the apartment | men in the home | men in the room | men in the garden |
    people in my house | people in my flat | people in my apartment | people in my home |
    people in my room | people in my garden | people in our house | people in our flat |
    people in our apartment | people in our home | people in our room | people in our garden |
    people in the house | people in the flat | people in the apartment | people in the home |
    people in the room | people in the garden | someone is into | someone is to get in |
    someone is in | someone broke into | someone broke to get in | someone is trying into |
    someone is trying in | someone is breaking into | someone is breaking to get in |
    somebody is into | somebody is to get in | somebody is in | somebody broke into |
    somebody broke to get in | somebody is trying into | somebody is trying in |
    somebody is breaking into | somebody is breaking to get in | trying to get in |
    trying to enter | trying to open my door | trying to force | banging on my door |
    banging on the door | banging on our door | pounding on my door | pounding on the door |
    pounding on our door | forcing the door | forcing the window | forcing my door |
    forcing my window | forcing our door | forcing our window | forcing in the door |
    forcing in the window | kicking the door | kicking the window | kicking my door |
    kicking my window | kicking our door | kicking our window | kicking in the door |
    kicking in the window | smashing the door | smashing the window | smashing my door |
    smashing my window | smashing our door | smashing our window | smashing in the door |
    smashing in the window | looters | my child is lost | my child missing | my child lost |
    my child disappeared | my child has disappeared | my child is gone | my child went missing |
    my child ran away | my child vanished | my child got lost | my child did not come home |
    my child didn't come home | my kid is missing | my kid is lost | my kid missing | my kid lost |
    my kid disappeared | my kid has disappeared | my kid is gone | my kid went missing |
    my kid ran away | my kid vanished | my kid got lost | my kid did not come home |
    my kid didn't come home | my son is lost | my son missing | my son lost | my son disappeared |
    my son has disappeared | my son is gone | my son went missing | my son ran away |
    my son vanished | my son got lost | my son did not come home | my son didn't come home |
    my daughter is lost | my daughter missing | my daughter lost | my daughter disappeared |
    my daughter has disappeared | my daughter is gone | my daughter went missing |
    my daughter ran away | my daughter vanished | my daughter got lost |
    my daughter did not come home | my daughter didn't come home | my baby is missing |
    my baby is lost | my baby missing | my baby lost | my baby disappeared |
    my baby has disappeared | my baby is gone | my baby went missing | my baby ran away |
    my baby vanished | my baby got lost | my baby did not come home | my baby didn't come home |
    my boy is missing | my boy is lost | my boy missing | my boy lost | my boy disappeared |
    my boy has disappeared | my boy is gone | my boy went missing | my boy ran away |
    my boy vanished | my boy got lost | my boy did not come home | my boy didn't come home |
    my girl is missing | my girl is lost | my girl missing | my girl lost | my girl disappeared |
    my girl has disappeared | my girl is gone | my girl went missing | my girl ran away |
    my girl vanished | my girl got lost | my girl did not come home | my girl didn't come home |
    my little boy is missing | my little boy is lost | my little boy missing | my little boy lost |
    my little boy disappeared | my little boy has disappeared | my little boy is gone |
    my little boy went missing | my little boy ran away | my little boy vanished |
    my little boy got lost | my little boy did not come home | my little boy didn't come home |
    my little girl is missing | my little girl is lost | my little girl missing |
    my little girl lost | my little girl disappeared | my little girl has disappeared |
    my little girl is gone | my little girl went missing | my little girl ran away |
    my little girl vanished | my little girl got lost | my little girl did not come home |
    my little girl didn't come home | my brother is missing | my brother is lost |
    my brother missing | my brother lost | my brother disappeared | my brother has disappeared |
    my brother is gone | my brother went missing | my brother ran away | my brother vanished |
    my brother got lost | my brother did not come home | my brother didn't come home |
    my sister is missing | my sister is lost | my sister missing | my sister lost |
    my sister disappeared | my sister has disappeared | my sister is gone | my sister went missing |
    my sister ran away | my sister vanished | my sister got lost | my sister did not come home |
    my sister didn't come home | the child is missing | the child is lost | the child missing |
    the child lost | the child disappeared | the child has disappeared | the child is gone |
    the child went missing | the child ran away | the child vanished | the child got lost |
    the child did not come home | the child didn't come home | the kid is missing |
    the kid is lost | the kid missing | the kid lost | the kid disappeared |
    the kid has disappeared | the kid is gone | the kid went missing | the kid ran away |
    the kid vanished | the kid got lost | the kid did not come home | the kid didn't come home |
    the son is missing | the son is lost | the son missing | the son lost | the son disappeared |
    the son has disappeared | the son is gone | the son went missing | the son ran away |
    the son vanished | the son got lost | the son did not come home | the son didn't come home |
    the daughter is missing | the daughter is lost | the daughter missing | the daughter lost |
    the daughter disappeared | the daughter has disappeared | the daughter is gone |
    the daughter went missing | the daughter ran away | the daughter vanished |
    the daughter got lost | the daughter did not come home | the daughter didn't come home |
    the baby is missing | the baby is lost | the baby missing | the baby lost |
    the baby disappeared | the baby has disappeared | the baby is gone | the baby went missing |
    the baby ran away | the baby vanished | the baby got lost | the baby did not come home |
    the baby didn't come home | the boy is missing | the boy is lost | the boy missing |
    the boy lost | the boy disappeared | the boy has disappeared | the boy is gone |
    the boy went missing | the boy ran away | the boy vanished | the boy got lost |
    the boy did not come home | the boy didn't come home | the girl is missing | the girl is lost |
    the girl missing | the girl lost | the girl disappeared | the girl has disappeared |
    the girl is gone | the girl went missing | the girl ran away | the girl vanished |
    the girl got lost | the girl did not come home | the girl didn't come home |
    the little boy is missing | the little boy is lost | the little boy missing |
    the little boy lost | the little boy disappeared | the little boy has disappeared |
    the little boy is gone | the little boy went missing | the little boy ran away |
    the little boy vanished | the little boy got lost | the little boy did not come home |
    the little boy didn't come home | the little girl is missing | the little girl is lost |
    the little girl missing | the little girl lost | the little girl disappeared |
    the little girl has disappeared | the little girl is gone | the little girl went missing |
    the little girl ran away | the little girl vanished | the little girl got lost |
    the little girl did not come home | the little girl didn't come home | the brother is missing |
    the brother is lost | the brother missing | the brother lost | the brother disappeared |
    the brother has disappeared | the brother is gone | the brother went missing |
    the brother ran away | the brother vanished | the brother got lost |
    the brother did not come home | the brother didn't come home | the sister is missing |
    the sister is lost | the sister missing | the sister lost | the sister disappeared |
    the sister has disappeared | the sister is gone | the sister went missing |
    the sister ran away | the sister vanished | the sister got lost | the sister did not come home |
    the sister didn't come home | our child is missing | our child is lost | our child missing |
    our child lost | our child disappeared | our child has disappeared | our child is gone |
    our child went missing | our child ran away | our child vanished | our child got lost |
    our child did not come home | our child didn't come home | our kid is missing |
    our kid is lost | our kid missing | our kid lost | our kid disappeared |
    our kid has disappeared | our kid is gone | our kid went missing | our kid ran away |
    our kid vanished | our kid got lost | our kid did not come home | our kid didn't come home |
    our son is missing | our son is lost | our son missing | our son lost | our son disappeared |
    our son has disappeared | our son is gone | our son went missing | our son ran away |
    our son vanished | our son got lost | our son did not come home | our son didn't come home |
    our daughter is missing | our daughter is lost | our daughter missing | our daughter lost |
    our daughter disappeared | our daughter has disappeared | our daughter is gone |
    our daughter went missing | our daughter ran away | our daughter vanished |
    our daughter got lost | our daughter did not come home | our daughter didn't come home |
    our baby is missing | our baby is lost | our baby missing | our baby lost |
    our baby disappeared | our baby has disappeared | our baby is gone | our baby went missing |
    our baby ran away | our baby vanished | our baby got lost | our baby did not come home |
    our baby didn't come home | our boy is missing | our boy is lost | our boy missing |
    our boy lost | our boy disappeared | our boy has disappeared | our boy is gone |
    our boy went missing | our boy ran away | our boy vanished | our boy got lost |
    our boy did not come home | our boy didn't come home | our girl is missing | our girl is lost |
    our girl missing | our girl lost | our girl disappeared | our girl has disappeared |
    our girl is gone | our girl went missing | our girl ran away | our girl vanished |
    our girl got lost | our girl did not come home | our girl didn't come home |
    our little boy is missing | our little boy is lost | our little boy missing |
    our little boy lost | our little boy disappeared | our little boy has disappeared |
    our little boy is gone | our little boy went missing | our little boy ran away |
    our little boy vanished | our little boy got lost | our little boy did not come home |
    our little boy didn't come home | our little girl is missing | our little girl is lost |
    our little girl missing | our little girl lost | our little girl disappeared |
    our little girl has disappeared | our little girl is gone | our little girl went missing |
    our little girl ran away | our little girl vanished | our little girl got lost |
    our little girl did not come home | our little girl didn't come home | our brother is missing |
    our brother is lost | our brother missing | our brother lost | our brother disappeared |
    our brother has disappeared | our brother is gone | our brother went missing |
    our brother ran away | our brother vanished | our brother got lost |
    our brother did not come home | our brother didn't come home | our sister is missing |
    our sister is lost | our sister missing | our sister lost | our sister disappeared |
    our sister has disappeared | our sister is gone | our sister went missing |
    our sister ran away | our sister vanished | our sister got lost | our sister did not come home |
    our sister didn't come home | my kids are missing | my kids are lost | my kids are gone |
    my children are missing | my children are lost | my children are gone | our kids are missing |
    our kids are lost | our kids are gone | our children are missing | our children are lost |
    our children are gone | lost my child | lost my kid | lost my son | lost my daughter |
    lost my baby | lost my boy | lost my girl | lost my kids | lost my children | lost our child |
    lost our kid | lost our son | lost our daughter | lost our baby | lost our boy | lost our girl |
    lost our kids | lost our children | lost the child | lost the kid | lost the son |
    lost the daughter | lost the baby | lost the boy | lost the girl | lost the kids |
    lost the children | can't find my kid | can't find my baby | can't find my boy |
    can't find my girl | can't find my kids | can't find my children | can't find our child |
    can't find our kid | can't find our son | can't find our daughter | can't find our baby |
    can't find our boy | can't find our girl | can't find our kids | can't find our children |
    can't find the child | can't find the kid | can't find the son | can't find the daughter |
    can't find the baby | can't find the boy | can't find the girl | can't find the kids |
    can't find the children | cannot find my child | cannot find my kid | cannot find my son |
    cannot find my daughter | cannot find my baby | cannot find my boy | cannot find my girl |
    cannot find my kids | cannot find my children | cannot find our child | cannot find our kid |
    cannot find our son | cannot find our daughter | cannot find our baby | cannot find our boy |
    cannot find our girl | cannot find our kids | cannot find our children | cannot find the child |
    cannot find the kid | cannot find the son | cannot find the daughter | cannot find the baby |
    cannot find the boy | cannot find the girl | cannot find the kids | cannot find the children |
    can not find my child | can not find my kid | can not find my son | can not find my daughter |
    can not find my baby | can not find my boy | can not find my girl | can not find my kids |
    can not find my children | can not find our child | can not find our kid |
    can not find our son | can not find our daughter | can not find our baby |
    can not find our boy | can not find our girl | can not find our kids |
    can not find our children | can not find the child | can not find the kid |
    can not find the son | can not find the daughter | can not find the baby |
    can not find the boy | can not find the girl | can not find the kids |
    can not find the children | missing child | missing kid | missing boy | missing girl |
    missing toddler | missing son | missing daughter | missing baby | took my child | took my kid |
    took my son | took my daughter | took my baby | took my kids | took my children |
    taken my child | taken my kid | taken my son | taken my daughter | taken my baby |
    taken my kids | taken my children | stole my child | stole my kid | stole my son |
    stole my daughter | stole my baby | stole my kids | stole my children | grabbed my child |
    grabbed my kid | grabbed my son | grabbed my daughter | grabbed my baby | grabbed my kids |
    grabbed my children | kidnap* | someone please help | someone help | someone pls help |
    somebody please help | somebody help | somebody pls help | anyone please help | anyone help |
    anyone pls help | anybody please help | anybody help | anybody pls help | come quickly please |
    come fast please | please come quickly | please come fast | please come now | come quick |
    send help | send police | send the police | send someone now | mayday | call 112 | call 999 |
    call a doctor | call the cops | call help | need a doctor now | need rescue | need doctor now |
    need police | need the police | need doctor urgently | save me | save us | save my | save him |
    save her | save our | rescue me | rescue us | rescue him | rescue her | urgent help |
    urgently help | immediate help | help urgent | help urgently | help asap | help immediately |
    help quick | help quickly | help now | help right now | help fast | life or death | emergancy |
    emergeny | amblance | ambulence | ambulanse | emergencey | hlep! | hepl! | halp! | hep! |
    plshelp! | helpme! | i really need help | i urgently need help | we really need help |
    we urgently need help | please someone | please anyone | help my mother | help my father |
    help my mom | help my mum | help my dad | help my baby | help my child | help my son |
    help my daughter | help my wife | help my husband | help my friend | help him mother |
    help him father | help him mom | help him mum | help him dad | help him baby | help him child |
    help him son | help him daughter | help him wife | help him husband | help him friend |
    help her mother | help her father | help her mom | help her mum | help her dad | help her baby |
    help her child | help her son | help her daughter | help her wife | help her husband |
    help her friend | in danger | i am injured | i am wounded | im injured | im wounded |
    hes injured | hes wounded | shes injured | shes wounded | is injured | is wounded |
    are injured | are wounded | got injured | got wounded | badly injured | badly wounded |
    seriously injured | seriously wounded | severely injured | severely wounded | rape her |
    rape in | rape victim | a rape | of rape | was rape | about rape | rape! | a flood | the flood |
    flood in | flood water | flood is | flood! | murderer in | murderer is | murderer outside |
    was attacked | got attacked | been attacked | is attacked | are attacked | attacked my |
    attacked us | attacked him | attacked her | attacked by | is dying | are dying | someone dying |
    people dying | i am dying | im dying | everyone dying | dying here | dying please | a thief |
    the thief | thief in | thieves in | active shooter | shooter in | took hostage* |
    earthquake now | earthquake here | earthquake! | an avalanche | the avalanche | abducted |
    no air! | need air!
plea-words =
    please | plz | pls | plss | plis | asap | now | right now | quick | quickly | hurry | hurry up |
    fast | urgent | urgently | immediately | someone | somebody | anyone | anybody | everyone |
    people | guys | oh | god | omg | my god | hey | hello | hi | sir | me | us
cancel-words = cancel | stop
