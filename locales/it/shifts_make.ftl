# Creare turni: in una riga, ruoli, ripetizioni, modelli, copia di una settimana. Poi le regole di un quartiere.
make-title = { $question }

    💡 Oppure tutto in una riga: <i>Porta 3, domani 22:00–06:00, 2 persone, coreano</i>
make-capacity = { $question }
    Se i ruoli sono più d’uno: <i>2 porta, 1 autista</i>
make-zone = 🌐 Fuso orario: { $zone }
make-role = 👥 { $role }: { $count }
make-beside = 👥 { $title }: { $taken }/{ $capacity }
make-which-day = Quale giorno intende: { $days }? Lo scriva con il nome del mese.
make-posted = ✅ <b>{ $count ->
    [one] { $count } turno pubblicato.
   *[other] { $count } turni pubblicati.
  }</b> Chi fa volontariato li trova in /shifts.
make-kept = 📝 <b>{ $count ->
    [one] { $count } bozza conservata.
   *[other] { $count } bozze conservate.
  }</b> Sono in /coverage; chi fa volontariato le vede dopo la pubblicazione.
make-too-many = È troppo in una volta sola. Al massimo { $limit } turni, per favore.
make-nothing = Non c’è più niente da pubblicare.

make-series = 🔁 <b>Ripetere questo turno?</b> Tocchi i giorni o scriva l’ultimo giorno.

    { $card }

    { $days }
make-days = 📅 { $count ->
    [one] { $count } giorno: { $days }
   *[other] { $count } giorni: { $days }
  }
make-no-days = 📅 Ancora nessun giorno. Tocchi un giorno della settimana.
make-left-out = ✕ Festivi esclusi: { $days }
make-added = ＋ Lavorativi al posto di un festivo: { $days }
make-unknown-years = ⚠️ I festivi del { $years } non sono ancora stati annunciati. Quei giorni contano come sempre.
make-already = Ci sono già e restano così: { $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [one] Ogni settimana
   *[other] Ogni { $count } settimane
  }
make-until = Fino a { $day }
make-holidays-usual = Festivi: come sempre
make-holidays-off = Festivi: esclusi
make-holidays-workdays = Come i lavorativi
make-button-repeat = 🔁 Ripeti
make-button-post-all = Pubblica tutti: { $count }
make-button-following = 🔁 Anche i successivi
make-button-crew = 👥 Anche gli altri ruoli
make-followed = { $count ->
    [one] Fatto per altri { $count } turno.
   *[other] Fatto per altri { $count } turni.
  } Rimasti com’erano: { $left }

make-template = 📋 <b>Modello</b>

    { $card }

    «Uno a testa»: fino a 24 ore prima dell’inizio nessuno può averne due. «Già iniziato»: si può prendere anche dopo l’inizio, e le ore contano da allora.
make-templates = 📋 <b>Modelli.</b> Ne tocchi uno per pubblicarlo o cambiarlo.
make-no-templates = 📋 Non ci sono ancora modelli. Dopo aver pubblicato un turno, tocchi «Tieni come modello».
make-no-template = Questo modello non c’è più.
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ Uno a testa: { $state }
make-flag-begun = ▶️ Già iniziato: { $state }
make-button-templates = 📋 Modelli
make-button-keep-template = 📋 Tieni come modello
make-button-use = Pubblica
make-button-remove = 🗑 Rimuovi

make-copy = 🗓 <b>Copiare una settimana sulla successiva?</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] Niente da pubblicare.
        [one] Verrebbe pubblicato { $count } turno, senza persone.
       *[other] Verrebbero pubblicati { $count } turni, senza persone.
    } Ci sono già: { $already }. Sarebbero già iniziati: { $over }.
make-button-copy = 🗓 Copia settimana
make-button-this-week = Meglio questa
make-button-last-week = Meglio la scorsa

make-table = 📄 { $count ->
    [one] { $count } turno.
   *[other] { $count } turni.
  } Cambi quello che vuole, tenga la colonna id e mi rimandi il file.
make-table-ordered = La tabella sta arrivando.
make-button-table = 📄 Come tabella

rules-card = 📏 <b>Regole dei turni: { $area }</b>
    Valgono per chi prende un turno da adesso. Lei può comunque assegnare chiunque.

    💤 Ore di riposo tra due turni
    ⏱ Ore al massimo da lunedì a domenica
    🤝 Di quanto due turni possono sovrapporsi, se la persona li vuole entrambi
    🔰 Persone nuove o in formazione: solo se c’è già qualcuno con esperienza
    🧒 Lo stesso per chi ha meno di 18 anni
rules-on = sì
rules-off = no
rules-hours = { $count } h
rules-minutes = { $count } min
rules-button = 📏 Regole
rules-button-rest = 💤 Riposo: { $value }
rules-button-week = ⏱ A settimana: { $value }
rules-button-grace = 🤝 Sovrapp.: { $value }
rules-button-new = 🔰 Chi è nuovo: { $value }
rules-button-minors = 🧒 Minorenni: { $value }
rules-button-minor = 🧒 Minorenne: { $state }
rules-button-trainee = 🔰 Formazione: { $state }

shift-rests = ✋ Poco riposo: qui servono { $hours } ore tra un turno e l’altro. Troppo vicino:
    { $others }
shift-week-full = ✋ Sarebbero più di { $hours } ore in quella settimana.
shift-needs-guide = ✋ Per chi fa questo lavoro la prima volta: possibile quando nel turno c’è qualcuno con esperienza.
shift-minor-alone = ✋ Per chi ha meno di 18 anni: possibile quando nel turno c’è una persona adulta con esperienza.
shift-opens-later = ✋ Molto richiesto: un secondo turno così si apre { $at }.
shift-joined = ✅ <b>Questo turno è suo. È già in corso, può andare adesso.</b> Le sue ore contano da questo momento.

    { $card }
