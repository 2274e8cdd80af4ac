alert-kind-unanswered = 💬 Senza risposta
unanswered-alert = ⏳ <b>{ $name }</b> aspetta una risposta dalle { $since } · { $language }
    { $words }
unanswered-earlier = { $count ->
    [one] e { $count } messaggio precedente
   *[other] e { $count } messaggi precedenti
  }
unanswered-no-words = (senza testo: una foto, un messaggio vocale, un luogo o un file)
unanswered-ended-answered = Ha risposto { $name }.
unanswered-ended-not-needed = Non serve risposta, secondo { $name }.
unanswered-ended-closed = { $name } ha chiuso il caso.
unanswered-next = ⏳ Nessuno ha ancora risposto, quindi stiamo chiamando le persone successive. Il suo messaggio è conservato e può continuare a scrivere qui. In caso di emergenza chiami { $numbers }.
unanswered-nobody = ⏳ In questo momento nessuno è reperibile, quindi stiamo chiamando il coordinamento e il centro operativo. Il suo messaggio è conservato e può continuare a scrivere qui. In caso di emergenza chiami { $numbers }.
unanswered-unreached = ⏳ In questo momento non riusciamo a raggiungere chi è di turno, quindi stiamo chiamando il coordinamento e il centro operativo. Il suo messaggio è conservato e può continuare a scrivere qui. In caso di emergenza chiami { $numbers }.
