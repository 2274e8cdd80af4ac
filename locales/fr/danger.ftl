# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.
# Each is written with its accents, once: the same without them is looked for too.

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
    perds du sang | beaucoup de sang | plein de sang | du sang partout | crache du sang |
    vomit du sang | vomis du sang | tousse du sang | overdose | surdose | empoisonn* |
    intoxication | intoxiqué | intoxiquée | avalé des cachets | avalé des médicaments |
    trop de médicaments | trop de cachets | bu de la javel | avalé une pile | monoxyde |
    réaction allergique | anaphyla* | gorge gonfle | suicid* | me tuer | veut se tuer | va se tuer |
    envie de mourir | veux mourir | veut mourir | plus envie de vivre | veux plus vivre |
    veut plus vivre | veux en finir | envie d'en finir | mettre fin à mes jours |
    m'ouvrir les veines | sauter par la fenêtre | me jeter par la fenêtre | me faire du mal |
    je meurs! | vais mourir | va mourir | allons mourir | en train de mourir | il meurt |
    elle meurt | il est mort | elle est morte | au feu! | au feu au feu! | au feu les pompiers |
    en feu | y a le feu | le feu dans | feu chez | prend feu | pris feu | maison brûle |
    appartement brûle | immeuble brûle | cuisine brûle | incendie | flammes | beaucoup de fumée |
    plein de fumée | pleine de fumée | y a de la fumée | odeur de fumée | odeur de brûlé |
    sent le brûlé | explosion | a explosé | odeur de gaz | fuite de gaz | sent le gaz | pompiers! |
    appelez les pompiers | appeler les pompiers | appelle les pompiers | au secours | secours! |
    à l'aide! | à l'aide à l'aide! | à l'aide s'il vous plaît! | aide! | aidez-moi! | aidez-nous! |
    aide-moi! | aidez-moi aidez-moi! | aidez-moi s'il vous plaît! | aidez-moi svp! |
    svp aidez-moi! | aidez-nous svp! | aidez-nous s'il vous plaît! | s'il vous plaît aidez-moi! |
    aidez-moi vite | vite aidez-moi | besoin d'aide! | j'ai besoin d'aide! |
    nous avons besoin d'aide! | on a besoin d'aide! | besoin d'aide urgente | besoin d'aide vite |
    besoin d'aide immédiatement | venez vite | sauvez-moi | sauvez-nous | urgence! |
    urgence vitale | urgence médicale | c'est une urgence | il y a une urgence | j'ai une urgence |
    ambulance | le samu | du samu | suis en danger | sommes en danger | on est en danger |
    vie en danger | sont en danger | appelez la police | appeler la police | appelle la police |
    police! | appelez le 120 | appelez le 119 | appelez le 110 | perdu les eaux | vais accoucher |
    va accoucher | accouche | accoucher maintenant | contractions | fausse couche | bébé arrive |
    me frappe | me bat | m'a frappé | m'a frappée | m'a battu | m'a battue | me tape dessus |
    m'a tapé dessus | me menace | m'a menacé | m'a menacée | va nous tuer | m'étrangle |
    a un couteau | avec un couteau | a une arme | arme à feu | a un pistolet | coup de couteau |
    coups de couteau | poignard* | coups de feu | tiré dessus | a violé | ont violé | été violé |
    suis violé | est violé | fait violé | fait violer | me violer | violée | viol | me viole |
    violence conjugale | violences conjugales | agression | m'agresse | agressé | agressée |
    m'attaque | m'a attaqué | m'a attaquée | kidnapp* | séquestr* | cambriol* | voleur | voleurs |
    force la porte | forcent la porte | défonce la porte | défoncent la porte |
    essaie d'entrer chez moi | essaye d'entrer chez moi | essaient d'entrer chez moi | électrocut* |
    se noie | noyade | noyé | noyée | tombé par la fenêtre | tombée par la fenêtre |
    tombé du balcon | tombée du balcon | renversé par une voiture | renversée par une voiture |
    tombé et ne se relève pas | tombée et ne se relève pas | coincé dans l'ascenseur |
    coincée dans l'ascenseur | coincés dans l'ascenseur | coincées dans l'ascenseur |
    bloqué dans l'ascenseur | bloquée dans l'ascenseur | bloqués dans l'ascenseur |
    bloquées dans l'ascenseur | trouve plus mon fils | trouve plus ma fille |
    trouve plus mon enfant | mon enfant a disparu | mon fils a disparu | ma fille a disparu
cancel-words = annuler | annule | annulez | stop
