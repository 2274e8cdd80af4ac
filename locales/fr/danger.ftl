# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    mal à la poitrine | mal a la poitrine | douleur à la poitrine | douleur a la poitrine |
    douleur dans la poitrine | douleurs à la poitrine | douleur thoracique | douleurs thoraciques |
    peux pas respirer | peux plus respirer | arrive pas à respirer | arrive plus à respirer |
    arrive pas a respirer | arrive plus a respirer | du mal à respirer | du mal a respirer |
    difficulté à respirer | difficultés à respirer | difficultés respiratoires | ne respire plus |
    ne respire pas | respire plus | j'étouffe | étouffe | s'étouffe | crise cardiaque | infarctus |
    arrêt cardiaque | avc | inconscient | inconsciente | perdu connaissance | perd connaissance |
    évanoui | évanouie | s'est effondré | s'est effondrée | ne se réveille pas | ne se réveille plus |
    convulsions | convulse | hémorragie | saigne beaucoup | saigne abondamment | perd beaucoup de sang |
    overdose | surdose | empoisonné | empoisonnée | intoxication | suicide | suicider | me tuer |
    envie de mourir | veux mourir | au feu | en feu | il y a le feu | incendie | odeur de gaz |
    fuite de gaz | ça sent le gaz | au secours | à l'aide | urgence vitale | c'est une urgence |
    ambulance | appelez la police | appeler la police | appelez le 120 | perdu les eaux |
    je vais accoucher | contractions | me frappe | me bat | m'a frappé | m'a frappée | a un couteau | avec un couteau |
    a une arme | violée | viol | violence conjugale | violences conjugales | agression | m'agresse |
    électrocuté | électrocution | se noie | noyade | coincé dans l'ascenseur | coincée dans l'ascenseur
cancel-words = annuler | annule | stop
