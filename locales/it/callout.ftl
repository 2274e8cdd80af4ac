callout-ask = 📣 <b>Servono persone. Può venire?</b>

    { $card }
callout-ask-words = ✉️ <b>Il coordinamento ha il suo messaggio.</b> Può venire? Il modo più rapido è toccare un pulsante.

    { $card }
callout-words-kept = ✉️ Il coordinamento ha il suo messaggio. Grazie.
callout-yes = ✅ <b>Grazie! Il turno è suo.</b> La aspettano: { $at }.

    { $card }
callout-reserve = 🙏 <b>Grazie! Ci sono già abbastanza persone; lei è in riserva.</b> Per favore non parta ancora. Se qualcuno rinuncia, glielo chiedo.

    { $card }
callout-no = 👍 Grazie della risposta. Oggi non la chiamo più.

    { $card }
callout-enough = ✅ <b>Per ora non serve nessun altro. Grazie!</b> Non deve venire.

    { $card }
callout-ended = La chiamata è finita. Non deve venire. Grazie!

    { $card }
callout-which = <b>Di quale turno parla?</b>

    { $card }
callout-button-now = ✅ Arrivo subito
callout-button-minutes = Tra { $minutes } min
callout-button-in-time = ✅ Vengo, in orario
callout-button-late = { $minutes } min più tardi
callout-button-not-today = ❌ Oggi no
callout-button-still = Posso venire, dopotutto
callout-button-reserve = Resto in riserva

# Composto da altri testi.
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>Chiamata in corso</b>
callout-title-filled = ✅ <b>Ci sono abbastanza persone</b>
callout-title-stopped = ⏹ <b>Chiamata fermata</b>
callout-title-over = 🏁 <b>Chiamata finita</b>
callout-counts = ✅ Sì: { $yes } · ❌ No: { $no } · … Senza risposta: { $silent } · ⚠️ Non raggiunte: { $missed }
callout-wave = Giro { $number }, { $at }: { $count ->
    [one] { $count } persona
   *[other] { $count } persone
  }
callout-next = ⏱ Prossimo giro: { $at }.
callout-dry = ⚠️ <b>Tutte le persone adatte e libere sono state chiamate.</b> Continuo a cercare.
callout-line-yes = ✅ { $name } · sì alle { $at } · sul posto { $until }
callout-line-reserve = 🔁 { $name } · in riserva da { $at }
callout-line-words = ❓ { $name } · { $at }: «{ $words }»
callout-button-more = 📣 Chiama altri ora
callout-button-stop = ⏹ Ferma
callout-stop-ask = <b>Non chiamare più nessuno?</b> Chi non ha risposto saprà che non deve venire. Chi ha detto sì tiene il turno.

    { $card }
callout-button-stop-sure = ⏹ Sì, ferma
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

callout-preview = <b>Chiamare persone per questo turno?</b> Per ora non è stato chiamato nessuno.

    { $card }

    { $lines }
callout-missing = 👥 { $count ->
    [one] Manca { $count } persona
   *[other] Mancano { $count } persone
  }
callout-fits = { $count ->
    [0] Al momento nessuno è adatto, libero e raggiungibile.
    [one] { $count } persona è adatta, libera e raggiungibile:
   *[other] { $count } persone sono adatte, libere e raggiungibili:
  }
callout-order = In quest’ordine (⭐ a disposizione): { $names }
callout-standby-name = ⭐ { $name }
callout-left-out = Non chiamate: { $reasons }
callout-out-said-no = hanno detto no: { $number }
callout-out-busy = altro impegno: { $number }
callout-out-language = altre lingue: { $number }
callout-out-resting = a riposo: { $number }
callout-out-elsewhere = chiamate per un altro turno: { $number }
callout-out-unreachable = non raggiungibili: { $number }
callout-waits = 🌙 La gente dorme. Se può aspettare, le prime persone saranno chiamate: { $at }.
callout-button-begin = 📣 Comincia ora
callout-button-begin-at = 📣 Comincia: { $at }
callout-button-urgent = ❗ Urgente: ora

callout-list = <b>Chiamare persone</b>

    { $entries }

    Tocchi un turno o scriva in una riga che cosa serve: /callout 4 persone, Cancello 7, oggi 20:00-24:00
callout-ask-when = Per quando? Scriva così: oggi 20:00-24:00
callout-button-from-now = Da adesso, { $hours } ore
callout-need-confirm = <b>È giusto?</b> Se no, riscriva la riga o invii /cancel.

    { $card }
callout-button-post = Pubblica e vedi chi
desk-button-call-out = 📣 Chiama persone
command-callout = Chiamare con urgenza persone per un turno

callout-standby-on = ⭐ <b>Lei è a disposizione fino a { $until }.</b> Se serve qualcuno all’ultimo momento, lo chiediamo prima a lei. Può sempre dire di no.
callout-standby-off = <b>Vuole essere a disposizione?</b> Se serve qualcuno all’ultimo momento, lo chiediamo prima a lei. Può sempre dire di no.
callout-button-hours = Per { $hours } ore
callout-button-standby-off = Non più a disposizione
command-standby = A disposizione quando serve qualcuno

callout-no-gone = Questa chiamata non è sua, o non c’è più.
callout-no-full = Questo turno ha già le persone che servono. Per chiamarne altre, cambi quante ne servono.
callout-no-not-open = Per questo turno non si può chiamare nessuno: non è pubblicato, è annullato o è quasi finito.

callout-words-need = servono | serve | ci servono | abbiamo bisogno di | cerchiamo | mancano
callout-words-at = al | alla | nel | nella | in | per
