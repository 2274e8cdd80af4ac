danger-family-breath = non riesce a respirare
danger-family-heart = cuore o ictus
danger-family-blood = forte emorragia
danger-family-wound = ferita o ustione
danger-family-fall = caduta
danger-family-unconscious = perdita di coscienza o convulsioni
danger-family-poison = veleno o farmaci
danger-family-self-harm = rischio di suicidio
danger-family-fire = fuoco o fumo
danger-family-gas = odore di gas
danger-family-flood = allagamento o annegamento
danger-family-trapped = persone intrappolate
danger-family-birth = parto
danger-family-attack = aggressione o minacce
danger-family-weapon = arma
danger-family-rape = violenza sessuale
danger-family-break-in = intrusione o rapina
danger-family-missing-child = bambino scomparso
danger-family-help = richiesta di aiuto
danger-alert = 🆘 <b>{ $family }</b>
    <b>{ $name }</b> ha scritto:
    { $words }
    { $facts }
danger-fact-language = Lingua: { $language }
danger-fact-gate = Arrivo registrato all’ingresso: { $gate }
danger-fact-group = Scritto in un gruppo. Forse il bot non è ancora stato avviato e una risposta potrebbe non arrivare.
danger-ask = 🆘 <b>È in pericolo?</b> Allora chiami subito:
    { $numbers }

    Se è in pericolo, tocchi il primo pulsante: chiamiamo subito qualcuno. Se non tocca nulla, lo chiamiamo tra due minuti.
danger-ask-yes = 🆘 Sono in pericolo
danger-ask-no = Mi serve altro
danger-ask-calm = Bene. Scriva qui di che cosa ha bisogno: il personale lo leggerà, anche nella sua lingua. Invii /help per vedere che cos’altro può fare.
danger-in-group = 🆘 Se è in pericolo, chiami subito: { $numbers }. Il personale reperibile è già avvisato. Tocchi il pulsante e ci scriva in privato.
danger-in-group-button = Scrivere in privato
danger-own = Se è lei a essere in pericolo, tocchi qui. Chiameremo subito qualcuno.
danger-fact-in-group = Scritto nel gruppo: { $group }
danger-fact-nameless = Il nome è nascosto, quindi non si può scrivere in privato. Risponda nel gruppo o vada sul posto.
