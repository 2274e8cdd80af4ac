# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.
# Each is written with its accents, once: the same without them is looked for too.
# Plea words may stand beside such a cry: "help, please, quickly".

danger-words =
    mal à la poitrine | mal dans la poitrine | douleur à la poitrine | douleur dans la poitrine |
    douleurs à la poitrine | douleurs dans la poitrine | douleur thoracique | douleurs thoraciques |
    oppression dans la poitrine | poitrine serrée | poitrine qui serre | poitrine me serre |
    peux pas respirer | peux plus respirer | peut pas respirer | peut plus respirer |
    arrive pas à respirer | arrive plus à respirer | mal à respirer | difficulté à respirer |
    difficultés à respirer | difficultés respiratoires | détresse respiratoire | respire plus |
    respire pas | respire mal | respire difficilement | manque d'air | essoufflé | essoufflée |
    essoufflement | j'étouffe | étouffe | s'étouffe | suffoque | s'étrangle | est tout bleu |
    devient bleu | est toute bleue | devient bleue | crise cardiaque | attaque cardiaque |
    infarctus | arrêt cardiaque | plus de pouls | pas de pouls | avc | attaque cérébrale |
    inconscient | inconsciente | perdu connaissance | perd connaissance | perte de connaissance |
    évanoui | évanouie | s'évanouit | m'évanouir | fait un malaise | fais un malaise |
    s'est effondré | s'est effondrée | se réveille pas | se réveille plus | réagit plus |
    réagit pas | convulsions | convulse | crise d'épilepsie | hémorragie | saigne beaucoup |
    saigne abondamment | je saigne | il saigne | elle saigne | pas de saigner | perd du sang |
    perds du sang | beaucoup de sang | plein de sang | du sang partout | vomit du sang |
    vomis du sang | tousse du sang | overdose | surdose | empoisonn* | intoxication | intoxiqué |
    intoxiquée | avalé des cachets | avalé des médicaments | trop de médicaments | trop de cachets |
    bu de la javel | avalé une pile | monoxyde | réaction allergique | anaphyla* | suicid* |
    me tuer | veut se tuer | va se tuer | envie de mourir | veux mourir | veut mourir |
    plus envie de vivre | veux plus vivre | veut plus vivre | veux en finir | envie d'en finir |
    mettre fin à mes jours | m'ouvrir les veines | sauter par la fenêtre | me jeter par la fenêtre |
    me faire du mal | je meurs! | vais mourir | va mourir | allons mourir | en train de mourir |
    il meurt | elle meurt | il est mort | elle est morte | au feu! | au feu au feu! |
    au feu les pompiers | en feu | y a le feu | le feu dans | feu chez | prend feu | pris feu |
    maison brûle | appartement brûle | immeuble brûle | cuisine brûle | incendie | flammes |
    beaucoup de fumée | plein de fumée | pleine de fumée | y a de la fumée | odeur de fumée |
    odeur de brûlé | sent le brûlé | explosion | a explosé | odeur de gaz | fuite de gaz |
    sent le gaz | pompiers! | appelez les pompiers | appeler les pompiers | appelle les pompiers |
    au secours | secours! | à l'aide! | à l'aide à l'aide! | à l'aide s'il vous plaît! | aide! |
    aidez-moi! | aidez-nous! | aide-moi! | aidez-moi aidez-moi! | aidez-moi s'il vous plaît! |
    aidez-moi svp! | svp aidez-moi! | aidez-nous svp! | aidez-nous s'il vous plaît! |
    s'il vous plaît aidez-moi! | aidez-moi vite | vite aidez-moi | besoin d'aide! |
    j'ai besoin d'aide! | nous avons besoin d'aide! | on a besoin d'aide! | besoin d'aide urgente |
    besoin d'aide vite | besoin d'aide immédiatement | venez vite | sauvez-moi | sauvez-nous |
    urgence! | urgence vitale | urgence médicale | c'est une urgence | il y a une urgence |
    j'ai une urgence | ambulance | le samu | du samu | suis en danger | sommes en danger |
    on est en danger | vie en danger | sont en danger | appelez la police | appeler la police |
    appelle la police | police! | appelez le 120 | appelez le 119 | appelez le 110 |
    perdu les eaux | vais accoucher | va accoucher | accouche | accoucher maintenant |
    contractions | fausse couche | bébé arrive | me frappe | me bat | m'a frappé | m'a frappée |
    m'a battu | m'a battue | me tape dessus | m'a tapé dessus | me menace | m'a menacé |
    m'a menacée | va nous tuer | m'étrangle | a un couteau | avec un couteau | a une arme |
    arme à feu | a un pistolet | coup de couteau | coups de couteau | poignard* | coups de feu |
    tiré dessus | a violé | ont violé | été violé | suis violé | est violé | fait violé |
    fait violer | me violer | violée | viol | me viole | violence conjugale | violences conjugales |
    agression | m'agresse | agressé | agressée | m'attaque | m'a attaqué | m'a attaquée | kidnapp* |
    séquestr* | cambriol* | voleur | voleurs | force la porte | forcent la porte |
    défonce la porte | défoncent la porte | essaie d'entrer chez moi | essaye d'entrer chez moi |
    essaient d'entrer chez moi | électrocut* | se noie | noyade | noyé | noyée |
    tombé par la fenêtre | tombée par la fenêtre | tombé du balcon | tombée du balcon |
    renversé par une voiture | renversée par une voiture | tombé et ne se relève pas |
    tombée et ne se relève pas | coincé dans l'ascenseur | coincée dans l'ascenseur |
    coincés dans l'ascenseur | coincées dans l'ascenseur | bloqué dans l'ascenseur |
    bloquée dans l'ascenseur | bloqués dans l'ascenseur | bloquées dans l'ascenseur |
    trouve plus mon fils | trouve plus ma fille | trouve plus mon enfant | mon enfant a disparu |
    mon fils a disparu | ma fille a disparu |
    peux pas a respirer | peux plus a respirer | peut pas a respirer | peut plus a respirer |
    arrive pas respirer | arrive plus respirer | arrivons pas respirer | arrivons plus respirer |
    arrivons pas a respirer | arrivons plus a respirer | pouvons pas respirer |
    pouvons plus respirer | pouvons pas a respirer | pouvons plus a respirer | peine à respirer |
    ne respirons plus | ne respirons pas | n' respirons plus | n' respirons pas |
    respire presque plus | respire à peine | respirent presque plus | respirent à peine |
    respirent mal | pas d'air | plus d'air | besoin d'air | souffle coupé | à bout de souffle |
    crise d'asthme | lèvres bleues | visage bleu | tout bleu | toute bleue | gorge gonflée |
    gorge gonflé | gorge enflée | gorge enflé | gorge qui gonfle | gorge serrée | langue gonflée |
    langue gonflé | langue enflée | langue enflé | langue qui gonfle | langue serrée |
    visage gonflée | visage gonflé | visage enflée | visage enflé | visage qui gonfle |
    visage serrée | étouffer | étouffement | avalé de travers | bébé est bleu | bébé bleu |
    bébé ne respire | mal au coeur | mal au cœur | mal thoracique | douleur au coeur |
    douleur au cœur | pression au coeur | pression au cœur | pression thoracique |
    pression à la poitrine | pression dans la poitrine | serrement au coeur | serrement au cœur |
    serrement thoracique | serrement à la poitrine | serrement dans la poitrine |
    poitrine fait mal | poitrine me fait mal | poitrine comprimée | poitrine bloquée |
    coeur s'est arrêté | coeur s'arrête | coeur ne bat plus | cœur s'est arrêté | cœur ne bat plus |
    cœur s'arrête | arrêt du coeur | bouche tordue | paralysé | paralysée | bras engourdi |
    bouche de travers | saigne | saignement | saignements | saignes | saignent | du sang sur |
    du sang dans | mare de sang sur | mare de sang dans | couvert de sang sur |
    couvert de sang dans | couverte de sang sur | couverte de sang dans | sang partout |
    sang coule | sang ne s'arrête pas | sang n'arrête pas | coupure profonde | plaie profonde |
    blessure profonde | coupé le doigt | coupé la main | coupé les veines | coupé profondément |
    coupée le doigt | coupée la main | coupée les veines | coupée profondément | vomi du sang |
    vomi sang | craché du sang | craché sang | trop de sang | blessé grave | blessé gravement |
    blessé ici | blessé à la tête | blessée grave | blessée gravement | blessée ici |
    blessée à la tête | blessés grave | blessés gravement | blessés ici | blessés à la tête |
    blessées grave | blessées gravement | blessées ici | blessées à la tête | suis blessé |
    suis blessée | suis blessés | suis brûlé | suis brûlée | est blessé | est blessée |
    est blessés | est brûlé | est brûlée | sommes blessé | sommes blessée | sommes blessés |
    sommes brûlé | sommes brûlée | sont blessé | sont blessée | sont blessés | sont brûlé |
    sont brûlée | a blessé | a blessée | a blessés | a brûlé | a brûlée | été blessé | été blessée |
    été blessés | été brûlé | été brûlée | gravement blessé | gravement blessée |
    gravement blessés | gravement brûlé | gravement brûlée | j'ai des blessés | j'ai un blessé |
    j'ai une blessée | y a des blessés | y a un blessé | y a une blessée | avons des blessés |
    avons un blessé | avons une blessée | brûlure grave | brûlure graves | brûlure au visage |
    brûlure au bras | brûlure à la main | brûlure sur | brûlure au deuxième | brûlure aux mains |
    brûlures grave | brûlures graves | brûlures au visage | brûlures au bras | brûlures à la main |
    brûlures sur | brûlures au deuxième | brûlures aux mains | brûlé grave | brûlé graves |
    brûlé au visage | brûlé au bras | brûlé à la main | brûlé sur | brûlé au deuxième |
    brûlé aux mains | brûlée grave | brûlée graves | brûlée au visage | brûlée au bras |
    brûlée à la main | brûlée sur | brûlée au deuxième | brûlée aux mains | eau bouillante grave |
    eau bouillante graves | eau bouillante au visage | eau bouillante au bras |
    eau bouillante à la main | eau bouillante sur | eau bouillante au deuxième |
    eau bouillante aux mains | huile bouillante grave | huile bouillante graves |
    huile bouillante au visage | huile bouillante au bras | huile bouillante à la main |
    huile bouillante sur | huile bouillante au deuxième | huile bouillante aux mains | ébouillanté |
    ébouillantée | cassé la jambe | cassé le bras | cassé le col | cassé la hanche |
    cassé une jambe | cassé un bras | cassé le cou | cassée la jambe | cassée le bras |
    cassée le col | cassée la hanche | cassée une jambe | cassée un bras | cassée le cou |
    fracturé la jambe | fracturé le bras | fracturé le col | fracturé la hanche |
    fracturé une jambe | fracturé un bras | fracturé le cou | jambe cassé | jambe cassée |
    jambe fracturé | bras cassé | bras cassée | bras fracturé | os cassé | os cassée | os fracturé |
    fracture ouverte | cogné la tête | tapé la tête | mordu par un serpent | mordu par un chien |
    mordue par un serpent | mordue par un chien | piqué par un serpent | piqué par un chien |
    accident de voiture | accident grave | renversé par | est tombé dans l'escalier | est tombé de |
    est tombé du | est tombé par | est tombé et | est tombé dans la douche |
    est tombé dans la salle | est tombée dans l'escalier | est tombée de | est tombée du |
    est tombée par | est tombée et | est tombée dans la douche | est tombée dans la salle |
    suis tombé dans l'escalier | suis tombé de | suis tombé du | suis tombé par | suis tombé et |
    suis tombé dans la douche | suis tombé dans la salle | suis tombée dans l'escalier |
    suis tombée de | suis tombée du | suis tombée par | suis tombée et |
    suis tombée dans la douche | suis tombée dans la salle | ai tombé dans l'escalier |
    ai tombé de | ai tombé du | ai tombé par | ai tombé et | ai tombé dans la douche |
    ai tombé dans la salle | ai tombée dans l'escalier | ai tombée de | ai tombée du |
    ai tombée par | ai tombée et | ai tombée dans la douche | ai tombée dans la salle |
    tombé dans les escaliers | tombé du toit | tombé de l'échelle | tombé par terre | tombé du lit |
    tombée dans les escaliers | tombée du toit | tombée de l'échelle | tombée par terre |
    tombée du lit | ma mère est tombé | ma mère est tombée | mon père est tombé |
    mon père est tombée | ma grand mère est tombé | ma grand mère est tombée |
    mon grand père est tombé | mon grand père est tombée | mon mari est tombé |
    mon mari est tombée | ma femme est tombé | ma femme est tombée | mon fils est tombé |
    mon fils est tombée | ma fille est tombé | ma fille est tombée | mamie est tombé |
    mamie est tombée | papi est tombé | papi est tombée | papa est tombé | papa est tombée |
    maman est tombé | maman est tombée | peux pas me lever | peux pas se lever | peux pas bouger |
    peux pas se relever | peux pas me relever | peux plus me lever | peux plus se lever |
    peux plus bouger | peux plus se relever | peux plus me relever | peut pas me lever |
    peut pas se lever | peut pas bouger | peut pas se relever | peut pas me relever |
    peut plus me lever | peut plus se lever | peut plus bouger | peut plus se relever |
    peut plus me relever | ne bouge pas | ne se relève plus | ne se relève pas | ne se lève plus |
    ne se lève pas | bouge plus | gît par terre | allongé par terre | perdu conscience |
    perte de conscience | évanouis | dans les pommes | dans le coma | syncope | malaise cardiaque |
    inconscients | réponds plus et | réponds pas et | réponds plus aux | répond plus et |
    répond pas et | répond plus aux | ne répond plus | n'arrive pas à le réveiller |
    n'arrive pas à la réveiller | épilepsie | convulsion | écume | bave de la mousse |
    avalé de la javel | avalé un produit | avalé du détergent | avalé de l'acide |
    avalé tous mes cachets | avalé tous mes médicaments | avalé tous les médicaments |
    avalé tous ses médicaments | avalé tous les cachets | avalé une boîte de |
    avalé toute la boîte | avalé une pièce | avalé beaucoup de médicaments |
    avalé plein de médicaments | avalé des somnifères | avalé de l'essence | avalé du désherbant |
    bu un produit | bu du détergent | bu de l'acide | bu tous mes cachets |
    bu tous mes médicaments | bu tous les médicaments | bu tous ses médicaments |
    bu tous les cachets | bu une boîte de | bu toute la boîte | bu une pièce | bu une pile |
    bu beaucoup de médicaments | bu plein de médicaments | bu des somnifères | bu de l'essence |
    bu du désherbant | pris de la javel | pris un produit | pris du détergent | pris de l'acide |
    pris tous mes cachets | pris tous mes médicaments | pris tous les médicaments |
    pris tous ses médicaments | pris tous les cachets | pris une boîte de | pris toute la boîte |
    pris une pièce | pris une pile | pris beaucoup de médicaments | pris plein de médicaments |
    pris des somnifères | pris de l'essence | pris du désherbant | mangé de la javel |
    mangé un produit | mangé du détergent | mangé de l'acide | mangé tous mes cachets |
    mangé tous mes médicaments | mangé tous les médicaments | mangé tous ses médicaments |
    mangé tous les cachets | mangé une boîte de | mangé toute la boîte | mangé une pièce |
    mangé une pile | mangé beaucoup de médicaments | mangé plein de médicaments |
    mangé des somnifères | mangé de l'essence | mangé du désherbant | ingéré de la javel |
    ingéré un produit | ingéré du détergent | ingéré de l'acide | ingéré tous mes cachets |
    ingéré tous mes médicaments | ingéré tous les médicaments | ingéré tous ses médicaments |
    ingéré tous les cachets | ingéré une boîte de | ingéré toute la boîte | ingéré une pièce |
    ingéré une pile | ingéré beaucoup de médicaments | ingéré plein de médicaments |
    ingéré des somnifères | ingéré de l'essence | ingéré du désherbant | j'ai avalé | il a avalé |
    elle a avalé | poison | mort aux rats | trop de comprimés | intoxiqués | je veux me pendre |
    je veux me jeter | je veux me foutre en l'air | je veux crever | je veux sauter du |
    je veux se tuer | je veux se jeter | je veux se pendre | je vais me pendre | je vais me jeter |
    je vais me foutre en l'air | je vais crever | je vais sauter du | je vais se tuer |
    je vais se jeter | je vais se pendre | il veut me pendre | il veut me jeter |
    il veut me foutre en l'air | il veut crever | il veut sauter du | il veut se jeter |
    il veut se pendre | elle veut me pendre | elle veut me jeter | elle veut me foutre en l'air |
    elle veut crever | elle veut sauter du | elle veut se jeter | elle veut se pendre |
    envie de me pendre | envie de me jeter | envie de me foutre en l'air | envie de crever |
    envie de sauter du | envie de se tuer | envie de se jeter | envie de se pendre |
    veux plus être là | envie de en finir | envie de plus vivre | envie de plus être là |
    plus la force de vivre | plus de raison de vivre | pas envie de vivre | pas la force de vivre |
    pas de raison de vivre | s'est pendu | s'est pendue | s'est ouvert les veines | s'est jeté |
    s'est jetée | s'est tué | s'est tailladé | m'être pendu | m'être pendue |
    m'être ouvert les veines | m'être jeté | m'être jetée | m'être tué | m'être tailladé |
    me taillader | me scarifie | me scarifier | couper les veines | sauter du balcon |
    sauter du pont | sauter du toit | sauter d'un pont | jeter du balcon | jeter du pont |
    jeter du toit | jeter par la fenêtre | jeter d'un pont | mettre fin à ma vie |
    mettre fin à la vie | mettre fin à ses jours | finir avec ma vie | finir avec mes jours |
    finir avec la vie | finir avec ses jours | me faire mal | la maison crame | la maison flambe |
    l'immeuble crame | l'immeuble flambe | l'appartement crame | l'appartement flambe |
    la cuisine crame | la cuisine flambe | le toit brûle | le toit crame | le toit flambe |
    la chambre brûle | la chambre crame | la chambre flambe | la voiture brûle | la voiture crame |
    la voiture flambe | tout brûle | tout crame | tout flambe | ça brûle | ça crame | ça flambe |
    feu dans | feu à la | feu au | feu se propage | feu qui prend | fumée partout | fumée noire |
    fumée épaisse | fumée dans | trop de fumée | odeur le brûlé | odeur la fumée | odeur le cramé |
    ça sent de brûlé | ça sent la fumée | ça sent le cramé | ça sent de fumée | faut les pompiers |
    le feu! | feu! | sent de gaz | sent gaz | sent fort le gaz | odeur le gaz | odeur gaz |
    odeur fort le gaz | sens le gaz | sens de gaz | sens gaz | sens fort le gaz | pue le gaz |
    pue de gaz | pue gaz | pue fort le gaz | fuite gaz | fuite le gaz | fuit de gaz | fuit gaz |
    fuit le gaz | bouteille de gaz explosé | bonbonne explosé | bonbonne fuit | gaz fuit |
    gaz s'échappe | inondation | inondations | inondé | inondée | inondés | l'eau monte |
    l'eau entre | l'eau rentre | l'eau envahit | l'eau arrive | emporté par l'eau |
    emporté par le courant | emporté par les eaux | emportée par l'eau | emportée par le courant |
    emportée par les eaux | emportés par l'eau | emportés par le courant | emportés par les eaux |
    tombé à l'eau | tombé dans l'eau | tombé dans la rivière | tombé dans la piscine |
    tombée à l'eau | tombée dans l'eau | tombée dans la rivière | tombée dans la piscine |
    je me noie | noyer | coule à pic | tsunami | glissement de terrain | coulée de boue |
    décombres ici | décombres sous | décombres dans | décombres chez | gravats ici | gravats sous |
    gravats dans | gravats chez | éboulement ici | éboulement sous | éboulement dans |
    éboulement chez | effondrement ici | effondrement sous | effondrement dans | effondrement chez |
    séisme ici | séisme sous | séisme dans | séisme chez | avalanche ici | avalanche sous |
    avalanche dans | avalanche chez | sous les décombres | sous les gravats | sous des décombres |
    sous le mur | sous les ruines | dans les décombres | dans les gravats | dans des décombres |
    dans le mur | dans les ruines | est effondré | est écroulé | est effondrée | est écroulée |
    a effondré | a écroulé | a effondrée | a écroulée | coincé sous | coincé dans |
    coincé à l'intérieur | coincé ici | coincé au | coincée sous | coincée dans |
    coincée à l'intérieur | coincée ici | coincée au | coincés sous | coincés dans |
    coincés à l'intérieur | coincés ici | coincés au | bloqué sous | bloqué dans |
    bloqué à l'intérieur | bloqué ici | bloqué au | bloquée sous | bloquée dans |
    bloquée à l'intérieur | bloquée ici | bloquée au | bloqués sous | bloqués dans |
    bloqués à l'intérieur | bloqués ici | bloqués au | enfermé sous | enfermé dans |
    enfermé à l'intérieur | enfermé ici | enfermé au | enfermée sous | enfermée dans |
    enfermée à l'intérieur | enfermée ici | enfermée au | enfermés sous | enfermés dans |
    enfermés à l'intérieur | enfermés ici | enfermés au | piégée sous | piégée dans |
    piégée à l'intérieur | piégée ici | piégée au | enseveli | ensevelis | ensevelie | piégé |
    piégés | pris au piège | enterré vivant | peux pas sortir | peux plus sortir | peut pas sortir |
    peut plus sortir | pouvons pas sortir | pouvons plus sortir | tremblement de terre |
    perdu la poche | perds les eaux | perds la poche | rompu les eaux | rompu la poche |
    percé les eaux | percé la poche | poche des eaux | contraction | accouchement | accoucher |
    en travail | bébé sort | bébé va sortir | bébé est en train de sortir | bébé vient |
    on voit la tête | vois la tête | me frappent | me battent | me tape | me agresse |
    me agressent | me attaque | me attaquent | me menacent | me suit | me poursuit |
    me poursuivent | me étrangle | me harcèle | nous frappe | nous frappent | nous bat |
    nous battent | nous tape | nous agresse | nous agressent | nous attaque | nous attaquent |
    nous menace | nous menacent | nous suit | nous poursuit | nous poursuivent | nous étrangle |
    nous harcèle | la frappe | la frappent | la bat | la battent | la tape | la agresse |
    la agressent | la attaque | la attaquent | la menace | la menacent | la suit | la poursuit |
    la poursuivent | la étrangle | la harcèle | le frappe | le frappent | le bat | le battent |
    le tape | le agresse | le agressent | le attaque | le attaquent | le menace | le menacent |
    le suit | le poursuit | le poursuivent | le étrangle | le harcèle | mon mari me cogne |
    mon père me cogne | mon copain me cogne | mon conjoint me cogne | mon ex me cogne |
    il me cogne | elle me cogne | va la tuer | va le tuer | veut nous tuer | veut la tuer |
    veut le tuer | veulent nous tuer | veulent la tuer | veulent le tuer | vont nous tuer |
    vont la tuer | vont le tuer | m'ont frappé | m'ont frappée | m'ont attaqué | m'ont attaquée |
    m'ont menacé | m'ont menacée | nous ont frappé | nous ont frappée | nous ont attaqué |
    nous ont attaquée | nous ont menacé | nous ont menacée | l'a frappé | l'a frappée |
    l'a attaqué | l'a attaquée | l'a menacé | l'a menacée | agresseur | otage | tabass* | assassin |
    bagarre | a un fusil | a une machette | a une hache | a une bombe | a un flingue |
    avec une arme | avec un pistolet | avec un fusil | avec une machette | avec une hache |
    avec une bombe | avec un flingue | sort un couteau | sort une arme | sort un pistolet |
    sort un fusil | sort une machette | sort une hache | sort une bombe | sort un flingue |
    tient un couteau | tient une arme | tient un pistolet | tient un fusil | tient une machette |
    tient une hache | tient une bombe | tient un flingue | brandit un couteau | brandit une arme |
    brandit un pistolet | brandit un fusil | brandit une machette | brandit une hache |
    brandit une bombe | brandit un flingue | homme armé | hommes armés | armé d'un | armée d'un |
    tireur | fusillade | coup de feu | on tire | ça tire | tirs | tire sur nous | tire sur moi |
    tire sur les gens | tirent sur nous | tirent sur moi | tirent sur les gens | a tiré | violé |
    violeur | violer | abusé de moi | abusée de moi | abus sexuel | attouchement | attouchements |
    me touche | harcèlement sexuel | m'a touchée | intrus | braquage | vol à main armée |
    quelqu'un est entré | quelqu'un est chez moi | quelqu'un dans ma maison |
    quelqu'un dans l'appartement | quelqu'un essaie d'entrer | quelqu'un essaye d'entrer |
    quelqu'un dans la maison | quelqu'un force | quelqu'un casse | quelqu'un rentre chez moi |
    quelqu'un est dans | un homme est entré | un homme est chez moi | un homme dans ma maison |
    un homme dans l'appartement | un homme essaie d'entrer | un homme essaye d'entrer |
    un homme dans la maison | un homme force | un homme casse | un homme rentre chez moi |
    un homme est dans | un inconnu est entré | un inconnu est chez moi | un inconnu dans ma maison |
    un inconnu dans l'appartement | un inconnu essaie d'entrer | un inconnu essaye d'entrer |
    un inconnu dans la maison | un inconnu force | un inconnu casse | un inconnu rentre chez moi |
    un inconnu est dans | des gens est entré | des gens est chez moi | des gens dans ma maison |
    des gens dans l'appartement | des gens essaie d'entrer | des gens essaye d'entrer |
    des gens dans la maison | des gens force | des gens casse | des gens rentre chez moi |
    des gens est dans | des hommes est entré | des hommes est chez moi | des hommes dans ma maison |
    des hommes dans l'appartement | des hommes essaie d'entrer | des hommes essaye d'entrer |
    des hommes dans la maison | des hommes force | des hommes casse | des hommes rentre chez moi |
    des hommes est dans | fracture la porte | fracture ma porte | fracture la fenêtre |
    fracture la serrure | casse la porte | casse ma porte | casse la fenêtre | casse la serrure |
    enfonce la porte | enfonce ma porte | enfonce la fenêtre | enfonce la serrure |
    enfoncent la porte | enfoncent ma porte | enfoncent la fenêtre | enfoncent la serrure |
    cassent la porte | cassent ma porte | cassent la fenêtre | cassent la serrure |
    défonce ma porte | défonce la fenêtre | défonce la serrure | entré chez moi | entrés chez moi |
    rentré chez moi | rentrés chez moi | effraction | on me vole | mon fils est perdu |
    mon fils est perdue | mon fils s'est perdu | mon fils s'est perdue | mon fils n'est pas rentré |
    mon fils n'est pas rentrée | mon fils disparu | mon fils disparue | mon fils introuvable |
    mon fils a été enlevé | mon fils a fugué | mon fille a disparu | mon fille est perdu |
    mon fille est perdue | mon fille s'est perdu | mon fille s'est perdue |
    mon fille n'est pas rentré | mon fille n'est pas rentrée | mon fille disparu |
    mon fille disparue | mon fille introuvable | mon fille a été enlevé | mon fille a fugué |
    mon enfant est perdu | mon enfant est perdue | mon enfant s'est perdu |
    mon enfant s'est perdue | mon enfant n'est pas rentré | mon enfant n'est pas rentrée |
    mon enfant introuvable | mon enfant a été enlevé | mon enfant a fugué | mon bébé a disparu |
    mon bébé est perdu | mon bébé est perdue | mon bébé s'est perdu | mon bébé s'est perdue |
    mon bébé n'est pas rentré | mon bébé n'est pas rentrée | mon bébé disparu | mon bébé disparue |
    mon bébé introuvable | mon bébé a été enlevé | mon bébé a fugué | mon petit a disparu |
    mon petit est perdu | mon petit est perdue | mon petit s'est perdu | mon petit s'est perdue |
    mon petit n'est pas rentré | mon petit n'est pas rentrée | mon petit disparu |
    mon petit disparue | mon petit introuvable | mon petit a été enlevé | mon petit a fugué |
    mon petite fille a disparu | mon petite fille est perdu | mon petite fille est perdue |
    mon petite fille s'est perdu | mon petite fille s'est perdue |
    mon petite fille n'est pas rentré | mon petite fille n'est pas rentrée |
    mon petite fille disparu | mon petite fille disparue | mon petite fille introuvable |
    mon petite fille a été enlevé | mon petite fille a fugué | mon garçon a disparu |
    mon garçon est perdu | mon garçon est perdue | mon garçon s'est perdu |
    mon garçon s'est perdue | mon garçon n'est pas rentré | mon garçon n'est pas rentrée |
    mon garçon disparu | mon garçon disparue | mon garçon introuvable | mon garçon a été enlevé |
    mon garçon a fugué | mon petit garçon a disparu | mon petit garçon est perdu |
    mon petit garçon est perdue | mon petit garçon s'est perdu | mon petit garçon s'est perdue |
    mon petit garçon n'est pas rentré | mon petit garçon n'est pas rentrée |
    mon petit garçon disparu | mon petit garçon disparue | mon petit garçon introuvable |
    mon petit garçon a été enlevé | mon petit garçon a fugué | ma fils a disparu |
    ma fils est perdu | ma fils est perdue | ma fils s'est perdu | ma fils s'est perdue |
    ma fils n'est pas rentré | ma fils n'est pas rentrée | ma fils disparu | ma fils disparue |
    ma fils introuvable | ma fils a été enlevé | ma fils a fugué | ma fille est perdu |
    ma fille est perdue | ma fille s'est perdu | ma fille s'est perdue | ma fille n'est pas rentré |
    ma fille n'est pas rentrée | ma fille disparu | ma fille disparue | ma fille introuvable |
    ma fille a été enlevé | ma fille a fugué | ma enfant a disparu | ma enfant est perdu |
    ma enfant est perdue | ma enfant s'est perdu | ma enfant s'est perdue |
    ma enfant n'est pas rentré | ma enfant n'est pas rentrée | ma enfant introuvable |
    ma enfant a été enlevé | ma enfant a fugué | ma bébé a disparu | ma bébé est perdu |
    ma bébé est perdue | ma bébé s'est perdu | ma bébé s'est perdue | ma bébé n'est pas rentré |
    ma bébé n'est pas rentrée | ma bébé disparu | ma bébé disparue | ma bébé introuvable |
    ma bébé a été enlevé | ma bébé a fugué | ma petit a disparu | ma petit est perdu |
    ma petit est perdue | ma petit s'est perdu | ma petit s'est perdue | ma petit n'est pas rentré |
    ma petit n'est pas rentrée | ma petit disparu | ma petit disparue | ma petit introuvable |
    ma petit a été enlevé | ma petit a fugué | ma petite fille a disparu |
    ma petite fille est perdu | ma petite fille est perdue | ma petite fille s'est perdu |
    ma petite fille s'est perdue | ma petite fille n'est pas rentré |
    ma petite fille n'est pas rentrée | ma petite fille disparu | ma petite fille disparue |
    ma petite fille introuvable | ma petite fille a été enlevé | ma petite fille a fugué |
    ma garçon a disparu | ma garçon est perdu | ma garçon est perdue | ma garçon s'est perdu |
    ma garçon s'est perdue | ma garçon n'est pas rentré | ma garçon n'est pas rentrée |
    ma garçon disparu | ma garçon disparue | ma garçon introuvable | ma garçon a été enlevé |
    ma garçon a fugué | ma petit garçon a disparu | ma petit garçon est perdu |
    ma petit garçon est perdue | ma petit garçon s'est perdu | ma petit garçon s'est perdue |
    ma petit garçon n'est pas rentré | ma petit garçon n'est pas rentrée | ma petit garçon disparu |
    ma petit garçon disparue | ma petit garçon introuvable | ma petit garçon a été enlevé |
    ma petit garçon a fugué | notre fils a disparu | notre fils est perdu | notre fils est perdue |
    notre fils s'est perdu | notre fils s'est perdue | notre fils n'est pas rentré |
    notre fils n'est pas rentrée | notre fils disparu | notre fils disparue |
    notre fils introuvable | notre fils a été enlevé | notre fils a fugué | notre fille a disparu |
    notre fille est perdu | notre fille est perdue | notre fille s'est perdu |
    notre fille s'est perdue | notre fille n'est pas rentré | notre fille n'est pas rentrée |
    notre fille disparu | notre fille disparue | notre fille introuvable |
    notre fille a été enlevé | notre fille a fugué | notre enfant a disparu |
    notre enfant est perdu | notre enfant est perdue | notre enfant s'est perdu |
    notre enfant s'est perdue | notre enfant n'est pas rentré | notre enfant n'est pas rentrée |
    notre enfant introuvable | notre enfant a été enlevé | notre enfant a fugué |
    notre bébé a disparu | notre bébé est perdu | notre bébé est perdue | notre bébé s'est perdu |
    notre bébé s'est perdue | notre bébé n'est pas rentré | notre bébé n'est pas rentrée |
    notre bébé disparu | notre bébé disparue | notre bébé introuvable | notre bébé a été enlevé |
    notre bébé a fugué | notre petit a disparu | notre petit est perdu | notre petit est perdue |
    notre petit s'est perdu | notre petit s'est perdue | notre petit n'est pas rentré |
    notre petit n'est pas rentrée | notre petit disparu | notre petit disparue |
    notre petit introuvable | notre petit a été enlevé | notre petit a fugué |
    notre petite fille a disparu | notre petite fille est perdu | notre petite fille est perdue |
    notre petite fille s'est perdu | notre petite fille s'est perdue |
    notre petite fille n'est pas rentré | notre petite fille n'est pas rentrée |
    notre petite fille disparu | notre petite fille disparue | notre petite fille introuvable |
    notre petite fille a été enlevé | notre petite fille a fugué | notre garçon a disparu |
    notre garçon est perdu | notre garçon est perdue | notre garçon s'est perdu |
    notre garçon s'est perdue | notre garçon n'est pas rentré | notre garçon n'est pas rentrée |
    notre garçon disparu | notre garçon disparue | notre garçon introuvable |
    notre garçon a été enlevé | notre garçon a fugué | notre petit garçon a disparu |
    notre petit garçon est perdu | notre petit garçon est perdue | notre petit garçon s'est perdu |
    notre petit garçon s'est perdue | notre petit garçon n'est pas rentré |
    notre petit garçon n'est pas rentrée | notre petit garçon disparu |
    notre petit garçon disparue | notre petit garçon introuvable | notre petit garçon a été enlevé |
    notre petit garçon a fugué | un fils a disparu | un fils est perdu | un fils est perdue |
    un fils s'est perdu | un fils s'est perdue | un fils n'est pas rentré |
    un fils n'est pas rentrée | un fils disparu | un fils disparue | un fils introuvable |
    un fils a été enlevé | un fils a fugué | un fille a disparu | un fille est perdu |
    un fille est perdue | un fille s'est perdu | un fille s'est perdue | un fille n'est pas rentré |
    un fille n'est pas rentrée | un fille disparu | un fille disparue | un fille introuvable |
    un fille a été enlevé | un fille a fugué | un enfant a disparu | un enfant est perdu |
    un enfant est perdue | un enfant s'est perdu | un enfant s'est perdue |
    un enfant n'est pas rentré | un enfant n'est pas rentrée | un enfant introuvable |
    un enfant a été enlevé | un enfant a fugué | un bébé a disparu | un bébé est perdu |
    un bébé est perdue | un bébé s'est perdu | un bébé s'est perdue | un bébé n'est pas rentré |
    un bébé n'est pas rentrée | un bébé disparu | un bébé disparue | un bébé introuvable |
    un bébé a été enlevé | un bébé a fugué | un petit a disparu | un petit est perdu |
    un petit est perdue | un petit s'est perdu | un petit s'est perdue | un petit n'est pas rentré |
    un petit n'est pas rentrée | un petit disparu | un petit disparue | un petit introuvable |
    un petit a été enlevé | un petit a fugué | un petite fille a disparu |
    un petite fille est perdu | un petite fille est perdue | un petite fille s'est perdu |
    un petite fille s'est perdue | un petite fille n'est pas rentré |
    un petite fille n'est pas rentrée | un petite fille disparu | un petite fille disparue |
    un petite fille introuvable | un petite fille a été enlevé | un petite fille a fugué |
    un garçon a disparu | un garçon est perdu | un garçon est perdue | un garçon s'est perdu |
    un garçon s'est perdue | un garçon n'est pas rentré | un garçon n'est pas rentrée |
    un garçon disparu | un garçon disparue | un garçon introuvable | un garçon a été enlevé |
    un garçon a fugué | un petit garçon a disparu | un petit garçon est perdu |
    un petit garçon est perdue | un petit garçon s'est perdu | un petit garçon s'est perdue |
    un petit garçon n'est pas rentré | un petit garçon n'est pas rentrée | un petit garçon disparu |
    un petit garçon disparue | un petit garçon introuvable | un petit garçon a été enlevé |
    un petit garçon a fugué | une fils a disparu | une fils est perdu | une fils est perdue |
    une fils s'est perdu | une fils s'est perdue | une fils n'est pas rentré |
    une fils n'est pas rentrée | une fils disparu | une fils disparue | une fils introuvable |
    une fils a été enlevé | une fils a fugué | une fille a disparu | une fille est perdu |
    une fille est perdue | une fille s'est perdu | une fille s'est perdue |
    une fille n'est pas rentré | une fille n'est pas rentrée | une fille disparu |
    une fille disparue | une fille introuvable | une fille a été enlevé | une fille a fugué |
    une enfant a disparu | une enfant est perdu | une enfant est perdue | une enfant s'est perdu |
    une enfant s'est perdue | une enfant n'est pas rentré | une enfant n'est pas rentrée |
    une enfant introuvable | une enfant a été enlevé | une enfant a fugué | une bébé a disparu |
    une bébé est perdu | une bébé est perdue | une bébé s'est perdu | une bébé s'est perdue |
    une bébé n'est pas rentré | une bébé n'est pas rentrée | une bébé disparu | une bébé disparue |
    une bébé introuvable | une bébé a été enlevé | une bébé a fugué | une petit a disparu |
    une petit est perdu | une petit est perdue | une petit s'est perdu | une petit s'est perdue |
    une petit n'est pas rentré | une petit n'est pas rentrée | une petit disparu |
    une petit disparue | une petit introuvable | une petit a été enlevé | une petit a fugué |
    une petite fille a disparu | une petite fille est perdu | une petite fille est perdue |
    une petite fille s'est perdu | une petite fille s'est perdue |
    une petite fille n'est pas rentré | une petite fille n'est pas rentrée |
    une petite fille disparu | une petite fille disparue | une petite fille introuvable |
    une petite fille a été enlevé | une petite fille a fugué | une garçon a disparu |
    une garçon est perdu | une garçon est perdue | une garçon s'est perdu |
    une garçon s'est perdue | une garçon n'est pas rentré | une garçon n'est pas rentrée |
    une garçon disparu | une garçon disparue | une garçon introuvable | une garçon a été enlevé |
    une garçon a fugué | une petit garçon a disparu | une petit garçon est perdu |
    une petit garçon est perdue | une petit garçon s'est perdu | une petit garçon s'est perdue |
    une petit garçon n'est pas rentré | une petit garçon n'est pas rentrée |
    une petit garçon disparu | une petit garçon disparue | une petit garçon introuvable |
    une petit garçon a été enlevé | une petit garçon a fugué | le fils a disparu |
    le fils est perdu | le fils est perdue | le fils s'est perdu | le fils s'est perdue |
    le fils n'est pas rentré | le fils n'est pas rentrée | le fils disparu | le fils disparue |
    le fils introuvable | le fils a été enlevé | le fils a fugué | le fille a disparu |
    le fille est perdu | le fille est perdue | le fille s'est perdu | le fille s'est perdue |
    le fille n'est pas rentré | le fille n'est pas rentrée | le fille disparu | le fille disparue |
    le fille introuvable | le fille a été enlevé | le fille a fugué | le enfant a disparu |
    le enfant est perdu | le enfant est perdue | le enfant s'est perdu | le enfant s'est perdue |
    le enfant n'est pas rentré | le enfant n'est pas rentrée | le enfant introuvable |
    le enfant a été enlevé | le enfant a fugué | le bébé a disparu | le bébé est perdu |
    le bébé est perdue | le bébé s'est perdu | le bébé s'est perdue | le bébé n'est pas rentré |
    le bébé n'est pas rentrée | le bébé disparu | le bébé disparue | le bébé introuvable |
    le bébé a été enlevé | le bébé a fugué | le petit a disparu | le petit est perdu |
    le petit est perdue | le petit s'est perdu | le petit s'est perdue | le petit n'est pas rentré |
    le petit n'est pas rentrée | le petit disparu | le petit disparue | le petit introuvable |
    le petit a été enlevé | le petit a fugué | le petite fille a disparu |
    le petite fille est perdu | le petite fille est perdue | le petite fille s'est perdu |
    le petite fille s'est perdue | le petite fille n'est pas rentré |
    le petite fille n'est pas rentrée | le petite fille disparu | le petite fille disparue |
    le petite fille introuvable | le petite fille a été enlevé | le petite fille a fugué |
    le garçon a disparu | le garçon est perdu | le garçon est perdue | le garçon s'est perdu |
    le garçon s'est perdue | le garçon n'est pas rentré | le garçon n'est pas rentrée |
    le garçon disparu | le garçon disparue | le garçon introuvable | le garçon a été enlevé |
    le garçon a fugué | le petit garçon a disparu | le petit garçon est perdu |
    le petit garçon est perdue | le petit garçon s'est perdu | le petit garçon s'est perdue |
    le petit garçon n'est pas rentré | le petit garçon n'est pas rentrée | le petit garçon disparu |
    le petit garçon disparue | le petit garçon introuvable | le petit garçon a été enlevé |
    le petit garçon a fugué | perdu mon fils | perdu mon fille | perdu mon enfant | perdu mon bébé |
    perdu mon enfants | perdu ma fils | perdu ma fille | perdu ma enfant | perdu ma bébé |
    perdu ma enfants | perdu mes fils | perdu mes fille | perdu mes enfant | perdu mes bébé |
    perdu mes enfants | trouve plus mon fille | trouve plus mon bébé | trouve plus mon enfants |
    trouve plus ma fils | trouve plus ma enfant | trouve plus ma bébé | trouve plus ma enfants |
    trouve plus mes fils | trouve plus mes fille | trouve plus mes enfant | trouve plus mes bébé |
    trouve plus mes enfants | trouve pas mon fils | trouve pas mon fille | trouve pas mon enfant |
    trouve pas mon bébé | trouve pas mon enfants | trouve pas ma fils | trouve pas ma fille |
    trouve pas ma enfant | trouve pas ma bébé | trouve pas ma enfants | trouve pas mes fils |
    trouve pas mes fille | trouve pas mes enfant | trouve pas mes bébé | trouve pas mes enfants |
    retrouve plus mon fils | retrouve plus mon fille | retrouve plus mon enfant |
    retrouve plus mon bébé | retrouve plus mon enfants | retrouve plus ma fils |
    retrouve plus ma fille | retrouve plus ma enfant | retrouve plus ma bébé |
    retrouve plus ma enfants | retrouve plus mes fils | retrouve plus mes fille |
    retrouve plus mes enfant | retrouve plus mes bébé | retrouve plus mes enfants |
    retrouve pas mon fils | retrouve pas mon fille | retrouve pas mon enfant |
    retrouve pas mon bébé | retrouve pas mon enfants | retrouve pas ma fils |
    retrouve pas ma fille | retrouve pas ma enfant | retrouve pas ma bébé |
    retrouve pas ma enfants | retrouve pas mes fils | retrouve pas mes fille |
    retrouve pas mes enfant | retrouve pas mes bébé | retrouve pas mes enfants | cherche mon fils |
    cherche mon fille | cherche mon enfant | cherche mon bébé | cherche mon enfants |
    cherche ma fils | cherche ma fille | cherche ma enfant | cherche ma bébé | cherche ma enfants |
    cherche mes fils | cherche mes fille | cherche mes enfant | cherche mes bébé |
    cherche mes enfants | enfant disparu | enfant disparue | enfant perdu | enfant perdue |
    fillette disparu | fillette disparue | fillette perdu | fillette perdue | enlevé mon fils |
    enlevé mon fille | enlevé mon enfant | enlevé mon bébé | enlevé ma fils | enlevé ma fille |
    enlevé ma enfant | enlevé ma bébé | pris mon fils | pris mon fille | pris mon enfant |
    pris mon bébé | pris ma fils | pris ma fille | pris ma enfant | pris ma bébé | enlèvement |
    quelqu'un aidez moi | quelqu'un à l'aide | vite à l'aide | venez quelqu'un vite |
    venez m'aider vite | venez nous chercher | envoyez vite | envoyez quelqu'un vite |
    envoyez m'aider vite | envoyez nous chercher | secours | au secour | au secoure | osecours |
    appelez le 15 | appelez le 17 | appelez le 18 | appelez le 112 | appelez d'un médecin |
    appelez un médecin | appeler le 15 | appeler le 17 | appeler le 18 | appeler le 112 |
    appeler d'un médecin | appeler un médecin | appelle le 15 | appelle le 17 | appelle le 18 |
    appelle le 112 | appelle d'un médecin | appelle un médecin | besoin la police | besoin le 15 |
    besoin le 17 | besoin le 18 | besoin le 112 | besoin d'un médecin | besoin un médecin |
    faut la police | faut le 15 | faut le 17 | faut le 18 | faut le 112 | faut d'un médecin |
    faut un médecin | je meurs | on meurs | mourant | mourante | se meurt | agonise |
    danger de mort | sauvez! | urgent! | au voleur! | danger! | aider moi! | ambulance! | sos! |
    sauvez mon | sauvez ma | sauvez le | sauvez la
plea-words =
    s'il vous plaît | s'il te plaît | svp | stp | vite | urgent | maintenant | quelqu'un |
    je vous en prie | je vous en supplie | mon dieu | pitié | moi | nous | par pitié
cancel-words = annuler | annule | annulez | stop
