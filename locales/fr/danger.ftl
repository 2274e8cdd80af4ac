danger-family-breath = ne peut pas respirer
danger-family-heart = cœur ou AVC
danger-family-blood = saignement important
danger-family-wound = blessure ou brûlure
danger-family-fall = chute
danger-family-unconscious = inconscience ou convulsions
danger-family-poison = poison ou médicaments
danger-family-self-harm = risque de suicide
danger-family-fire = feu ou fumée
danger-family-gas = odeur de gaz
danger-family-flood = inondation ou noyade
danger-family-trapped = personne coincée ou ensevelie
danger-family-birth = accouchement
danger-family-attack = agression ou menaces
danger-family-weapon = arme
danger-family-rape = violence sexuelle
danger-family-break-in = intrusion ou vol
danger-family-missing-child = enfant disparu
danger-family-help = appel à l’aide
danger-alert = 🆘 <b>{ $family }</b>
    <b>{ $name }</b> a écrit :
    { $words }
    { $facts }
danger-fact-language = Langue : { $language }
danger-fact-gate = Arrivée annoncée à l’entrée : { $gate }
danger-fact-group = Écrit dans un groupe. Le bot n’a peut-être pas encore été démarré : une réponse pourrait ne pas arriver.
danger-ask = 🆘 <b>Êtes-vous en danger ?</b> Alors appelez maintenant :
    { $numbers }

    En danger, touchez le premier bouton : nous appelons aussitôt quelqu’un. Si vous ne touchez rien, nous l’appelons dans deux minutes.
danger-ask-yes = 🆘 Je suis en danger
danger-ask-no = Besoin d’autre chose
danger-ask-calm = Bien. Écrivez ici ce qu’il vous faut : l’équipe le lira, aussi dans votre langue. Envoyez /help pour voir ce que vous pouvez faire d’autre.
danger-in-group = 🆘 En danger, appelez maintenant : { $numbers }. L’équipe de garde est alertée. Touchez le bouton et écrivez-nous en privé.
danger-in-group-button = Écrire en privé
danger-own = Si vous êtes vous-même en danger, touchez ici. Nous appellerons du monde tout de suite.
danger-fact-in-group = Écrit dans le groupe : { $group }
danger-fact-nameless = Le nom est masqué : impossible d’écrire en privé. Répondez dans le groupe ou allez sur place.
