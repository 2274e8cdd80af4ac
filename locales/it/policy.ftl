# Whom alerts call: an area's policy for a kind of alert.
command-policy = Chi chiamano le allerte
policy-ask-area = Le allerte di quale quartiere?
policy-all-areas = Tutti i quartieri
policy-any-kind = 🔔 Le altre allerte
policy-ask-kind = <b>{ $area }</b>: quali allerte?
policy-page = <b>Chi chiamano le allerte · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = Ancora nessun passo.
policy-origin = Versione { $number }, { $at }, di { $name }
policy-origin-command = Versione { $number }, { $at }, da una tabella
policy-origin-shared = Nessuna regola propria. Vale questa: { $area } · { $kind }
policy-origin-rota = Nessuna regola propria: i reperibili vengono chiamati uno dopo l’altro.
policy-origin-draft = ✏️ Non ancora salvato
policy-then-everybody = Poi tutti, di nuovo dopo { $waits } min, finché qualcuno la prende.
policy-then-everybody-usual = Poi tutti, più e più volte, finché qualcuno la prende.
policy-quiet = 🌙 { $hours }: nessuno viene svegliato solo per il suo ruolo, si richiama chi è reperibile. Pericolo e aiuto medico svegliano comunque tutti.
policy-still = «Se ne sta ancora occupando?» dopo { $minutes } min
policy-wait-usual = tempo abituale
policy-minutes = { $minutes } min
policy-seconds = { $count } s
policy-role-worker = assistenti sociali
policy-role-coordinator = coordinamento
policy-role-office = centro operativo
policy-role-admin = amministrazione
policy-reaches-nobody = ⚠️ ora non raggiunge nessuno
policy-may-not = ⚠️ { $name } (qui non può prendere allerte)
policy-button-edit = ✏️ Cambia
policy-button-withdraw = Torna al solito
policy-button-show = 📋 Mostra
policy-button-step = Passo { $number }
policy-button-add = ➕ Un altro passo
policy-button-repeats = 🔔 Ripetizioni
policy-button-still = ⏱ Ancora all’opera?
policy-button-quiet = 🌙 Ore tranquille
policy-button-earlier = ↑ Prima
policy-button-remove = 🗑 Togli il passo
policy-button-people = 👤 Persone
policy-button-none = Nessuna
policy-ask-step = Chi chiama questo passo e quanto aspetta? Le persone scelte vengono chiamate insieme.
    { $step }
policy-ask-person = Chi chiama questo passo?
policy-ask-repeats = Quanti minuti tra le chiamate a tutti? Tocchi o scriva, per esempio 1, 2, 5.
policy-ask-quiet = In quali ore nessuno va svegliato solo per il suo ruolo? Tocchi o scriva, per esempio 22:00-07:00.
policy-ask-still = Dopo quanti minuti chiedere «se ne sta ancora occupando»? Tocchi o scriva il numero.
policy-ask-withdraw = Tornare al solito per { $area } · { $kind }? Le allerte aperte continuano da dove sono.
policy-saved = ✅ Salvato. Allerte aperte che ora seguono queste regole: { $count }
policy-told = 📋 { $name } ha cambiato chi chiamano le allerte: { $area } · { $kind }
policy-told-command = 📋 È cambiato chi chiamano le allerte: { $area } · { $kind }
policy-refused-no-steps = Serve almeno un passo.
policy-refused-empty-step = Un passo non chiama nessuno. Scelga qualcuno o tolga il passo.
policy-refused-too-long = È troppo: al massimo 12 passi, 8 scelte per passo, 10 ripetizioni.
policy-refused-wait = Non capisco, oppure è troppo poco o troppo. Scriva dei minuti, al massimo 60.
policy-refused-repeats = I minuti possono solo crescere, per esempio 1, 2, 5.
policy-refused-quiet = Non capisco queste ore. Le scriva così: 22:00-07:00.
policy-refused-changed = Nel frattempo è cambiato. /policy lo mostra com’è ora.
policy-refused-no-role = Nessun ruolo per prendere allerte lì: { $name }
policy-refused-kind = Non ci sono allerte di questo tipo.
policy-refused-nothing = Qui non ci sono regole proprie.
