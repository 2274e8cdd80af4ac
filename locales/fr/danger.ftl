# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    mal à la poitrine | mal a la poitrine | mal dans la poitrine | douleur à la poitrine |
    douleur a la poitrine | douleur dans la poitrine | douleurs à la poitrine | douleurs a la poitrine |
    douleurs dans la poitrine | douleur thoracique | douleurs thoraciques |
    oppression dans la poitrine | poitrine serrée | poitrine serree | poitrine qui serre |
    poitrine me serre | peux pas respirer | peux plus respirer | peut pas respirer |
    peut plus respirer | arrive pas à respirer | arrive pas a respirer | arrive plus à respirer |
    arrive plus a respirer | mal à respirer | mal a respirer | difficulté à respirer |
    difficulte a respirer | difficultés à respirer | difficultes a respirer |
    difficultés respiratoires | difficultes respiratoires | détresse respiratoire |
    detresse respiratoire | respire plus | respire pas | respire mal | respire difficilement |
    manque d'air | essoufflé | essouffle | essoufflée | essoufflee | essoufflement | j'étouffe |
    j'etouffe | étouffe | etouffe | s'étouffe | s'etouffe | suffoque | s'étrangle | s'etrangle |
    est tout bleu | devient bleu | est toute bleue | devient bleue | crise cardiaque |
    attaque cardiaque | infarctus | arrêt cardiaque | arret cardiaque | plus de pouls | pas de pouls |
    avc | attaque cérébrale | attaque cerebrale | inconscient | inconsciente | perdu connaissance |
    perd connaissance | perte de connaissance | évanoui | evanoui | évanouie | evanouie | s'évanouit |
    s'evanouit | m'évanouir | m'evanouir | fait un malaise | fais un malaise | s'est effondré |
    s'est effondre | s'est effondrée | s'est effondree | se réveille pas | se reveille pas |
    se réveille plus | se reveille plus | réagit plus | reagit plus | réagit pas | reagit pas |
    convulsions | convulse | crise d'épilepsie | crise d'epilepsie | hémorragie | hemorragie |
    saigne beaucoup | saigne abondamment | je saigne | il saigne | elle saigne | pas de saigner |
    perd du sang | perds du sang | beaucoup de sang | plein de sang | du sang partout | crache du sang |
    vomit du sang | vomis du sang | tousse du sang | overdose | surdose | empoisonn* | intoxication |
    intoxiqué | intoxique | intoxiquée | intoxiquee | avalé des cachets | avale des cachets |
    avalé des médicaments | avale des medicaments | trop de médicaments | trop de medicaments |
    trop de cachets | bu de la javel | avalé une pile | avale une pile | monoxyde |
    réaction allergique | reaction allergique | anaphyla* | gorge gonfle | suicid* | me tuer |
    veut se tuer | va se tuer | envie de mourir | veux mourir | veut mourir | plus envie de vivre |
    veux plus vivre | veut plus vivre | veux en finir | envie d'en finir | mettre fin à mes jours |
    mettre fin a mes jours | m'ouvrir les veines | sauter par la fenêtre | sauter par la fenetre |
    me jeter par la fenêtre | me jeter par la fenetre | me faire du mal | je meurs! | vais mourir |
    va mourir | allons mourir | en train de mourir | il meurt | elle meurt | il est mort |
    elle est morte | au feu! | au feu au feu! | au feu les pompiers | en feu | y a le feu |
    le feu dans | feu chez | prend feu | pris feu | maison brûle | maison brule | appartement brûle |
    appartement brule | immeuble brûle | immeuble brule | cuisine brûle | cuisine brule | incendie |
    flammes | beaucoup de fumée | beaucoup de fumee | plein de fumée | plein de fumee |
    pleine de fumée | pleine de fumee | y a de la fumée | y a de la fumee | odeur de fumée |
    odeur de fumee | odeur de brûlé | odeur de brule | sent le brûlé | sent le brule | explosion |
    a explosé | a explose | odeur de gaz | fuite de gaz | sent le gaz | pompiers! |
    appelez les pompiers | appeler les pompiers | appelle les pompiers | au secours | secours! |
    à l'aide! | a l'aide! | à l'aide à l'aide! | a l'aide a l'aide! | à l'aide s'il vous plaît! |
    a l'aide s'il vous plait! | aide! | aidez-moi! | aidez-nous! | aide-moi! | aidez-moi aidez-moi! |
    aidez-moi s'il vous plaît! | aidez-moi s'il vous plait! | aidez-moi svp! | svp aidez-moi! |
    aidez-nous svp! | aidez-nous s'il vous plaît! | aidez-nous s'il vous plait! |
    s'il vous plaît aidez-moi! | s'il vous plait aidez-moi! | aidez-moi vite | vite aidez-moi |
    besoin d'aide! | j'ai besoin d'aide! | nous avons besoin d'aide! | on a besoin d'aide! |
    besoin d'aide urgente | besoin d'aide vite | besoin d'aide immédiatement |
    besoin d'aide immediatement | venez vite | sauvez-moi | sauvez-nous | urgence! | urgence vitale |
    urgence médicale | urgence medicale | c'est une urgence | il y a une urgence | j'ai une urgence |
    ambulance | le samu | du samu | suis en danger | sommes en danger | on est en danger |
    vie en danger | sont en danger | appelez la police | appeler la police | appelle la police |
    police! | appelez le 120 | appelez le 119 | appelez le 110 | perdu les eaux | vais accoucher |
    va accoucher | accouche | accoucher maintenant | contractions | fausse couche | bébé arrive |
    bebe arrive | me frappe | me bat | m'a frappé | m'a frappe | m'a frappée | m'a frappee | m'a battu |
    m'a battue | me tape dessus | m'a tapé dessus | m'a tape dessus | me menace | m'a menacé |
    m'a menace | m'a menacée | m'a menacee | va nous tuer | m'étrangle | m'etrangle | a un couteau |
    avec un couteau | a une arme | arme à feu | arme a feu | a un pistolet | coup de couteau |
    coups de couteau | poignard* | coups de feu | tiré dessus | tire dessus | violé | violée | violee |
    viol | me viole | violence conjugale | violences conjugales | agression | m'agresse | agressé |
    agresse | agressée | agressee | m'attaque | m'a attaqué | m'a attaque | m'a attaquée |
    m'a attaquee | kidnapp* | séquestr* | sequestr* | cambriol* | voleur | voleurs | force la porte |
    forcent la porte | défonce la porte | defonce la porte | défoncent la porte | defoncent la porte |
    essaie d'entrer chez moi | essaye d'entrer chez moi | essaient d'entrer chez moi | électrocut* |
    electrocut* | se noie | noyade | noyé | noye | noyée | noyee | tombé par la fenêtre |
    tombe par la fenetre | tombée par la fenêtre | tombee par la fenetre | tombé du balcon |
    tombe du balcon | tombée du balcon | tombee du balcon | renversé par une voiture |
    renverse par une voiture | renversée par une voiture | renversee par une voiture |
    tombé et ne se relève pas | tombe et ne se releve pas | tombée et ne se relève pas |
    tombee et ne se releve pas | coincé dans l'ascenseur | coince dans l'ascenseur |
    coincée dans l'ascenseur | coincee dans l'ascenseur | coincés dans l'ascenseur |
    coinces dans l'ascenseur | coincées dans l'ascenseur | coincees dans l'ascenseur |
    bloqué dans l'ascenseur | bloque dans l'ascenseur | bloquée dans l'ascenseur |
    bloquee dans l'ascenseur | bloqués dans l'ascenseur | bloques dans l'ascenseur |
    bloquées dans l'ascenseur | bloquees dans l'ascenseur | trouve plus mon fils |
    trouve plus ma fille | trouve plus mon enfant | mon enfant a disparu | mon fils a disparu |
    ma fille a disparu
cancel-words = annuler | annule | annulez | stop
