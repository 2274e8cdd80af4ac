# Before a shift: what somebody needs to know.
day-report = 🙋 All’arrivo chieda di { $name }
day-with = 🤝 Con lei: { $names }
day-more-people = { $count ->
    [one] { $count } altra persona
   *[other] altre { $count } persone
  }
day-searching = 🔎 Sta cercando qualcuno che la sostituisca. Finché nessuno accetta, il turno resta suo.
day-taken-soon = ✅ <b>Questo turno è suo. Inizia a breve.</b>

    { $card }

    Non lo chiederò più. Se c’è un imprevisto, me lo dica qui.
day-late-how = <b>Di quanto sarà in ritardo?</b>

    { $card }
day-late = 👍 <b>Annotato: circa { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
  } di ritardo.</b> Il coordinamento lo sa.

    { $card }

# Who can't come.
day-words-line = 💬 { $words }
day-others-fit = Le va bene uno di questi?
day-ask-why = Scriva in poche parole perché. Il coordinamento lo leggerà. Oppure invii /cancel.
day-passed-on = ✉️ Grazie, ho passato le sue parole al coordinamento.
day-nobody-reads = Al momento nessuno del coordinamento è raggiungibile. Le sue parole restano nel registro del turno.

# On the spot.
day-here = ✅ <b>Il suo arrivo è annotato: { $at }.</b>

    { $card }

    Quando va via, tocchi qui sotto. Altrimenti vale la fine prevista.
day-missing = ❓ <b>Il suo turno è iniziato. È sul posto?</b>

    { $card }
day-checked-out = 👋 <b>La sua uscita è annotata. Grazie per l’aiuto!</b>

    { $card }
day-worked = ⏱ { $start } – { $end }: { $hours ->
    [one] { $hours } ora
   *[other] { $hours } ore
  }
day-ended = 🏁 <b>Il suo turno è finito. Grazie!</b>

    { $card }

    La sua uscita è stata prima o dopo il previsto? Se no, non serve fare nulla.
day-ask-earlier = <b>Quanto prima della fine è finita la sua presenza?</b>

    { $card }
day-ask-later = <b>Quanto è durata in più la sua presenza?</b>

    { $card }
day-absent = 🏁 <b>Questo turno è finito.</b> Risulta che lei non c’era. Se c’era, tocchi qui sotto. Altrimenti non serve fare nulla.

    { $card }
day-objected = 🙏 <b>Grazie. Il coordinamento sa che lei c’era.</b>

    { $card }

# The place on the map.
day-ask-pin = Dov’è questo posto? Lo invii come posizione (📎 → Posizione). Varrà per tutti i turni in questo posto. Oppure invii /cancel.
day-pin-kept = 🗺 Salvato. Chi ha un turno in questo posto ora lo vede sulla mappa.
day-no-pin = Mi serve una posizione: tocchi 📎, poi Posizione. Oppure invii /cancel.

# To the coordinators.
day-late-told = ⏱ <b>{ $name } arriverà con circa { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
  } di ritardo.</b>

    { $card }
day-left-told = ⚠️ <b>{ $name } non può venire.</b>

    { $card }
day-waiting-asked = ⏳ { $count ->
    [one] Domanda inviata a { $count } persona in attesa.
   *[other] Domanda inviata a { $count } persone in attesa.
  }
day-missing-told = ❓ <b>Il turno è iniziato e non ci sono notizie di: { $names }</b>

    { $card }
day-here-told = ✅ <b>{ $name } è sul posto dalle { $at }.</b>

    { $card }
day-objection-told = ❓ <b>{ $name } dice: «C’ero».</b> Per favore, ricontrolli.

    { $card }
day-desk-here = sul posto dalle { $at }
day-desk-left = uscita alle { $at }
day-desk-no-sign = ancora nessuna notizia
day-desk-late = { $minutes } min di ritardo
day-desk-objects = dice: «C’ero»
desk-did-objected = dice: «C’ero»
desk-did-handed-on = passato a chi sostituisce
desk-did-handed-back = sostituzione annullata
desk-did-swapped = scambio

# One's own shifts.
shift-state-here = ✅ Il suo arrivo è annotato: { $at }.
shift-state-absent = 🏁 Risulta che lei non c’era.
shift-state-objected = 🏁 Ha detto che c’era. Il coordinamento sta controllando.

# Why not.
shift-too-early = Può segnalare l’arrivo dalle { $at }.
shift-not-here = Il suo arrivo non è annotato. Tocchi prima «Sono qui».
shift-marked-absent = Risulta che lei non c’era. Se c’era, tocchi «C’ero» in /myshifts.
shift-too-late = Queste ore non si possono più cambiare qui. Scriva al coordinamento.

# Buttons.
day-button-late = Ritardo { $minutes } min
day-button-here = ✅ Sono qui
day-button-here-numbered = { $number } · Sono qui
day-button-leaving = 👋 Vado via
day-button-leaving-numbered = { $number } · Vado via
day-button-why = ✏️ Dire perché
day-button-take-back = ↩️ Posso venire, sì
day-button-earlier = Uscita prima
day-button-later = Uscita dopo
day-button-minutes = { $minutes } min
day-button-as-planned = Come previsto
day-button-was-there = C’ero
day-button-was-there-numbered = { $number } · C’ero
day-button-map = 🗺 Mappa
day-button-pin = 🗺 Sulla mappa
day-button-is-here = ✅ È sul posto

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = vengo | ci sarò | ci sono | arrivo | sto arrivando | sono in arrivo | sono per strada | a dopo
day-words-yes = sì | si | ok | va bene | certo | d'accordo | confermo | sì vengo
day-words-late = in ritardo | di ritardo | faccio tardi | farò tardi | ritardo | nel traffico
