web-begin = 👋 Si trova qui: <b>{ $gate }</b>, { $area }.
    Tocchi il pulsante grande e qualcuno verrà da Lei.
web-wait = ⏳ Ci sono moltissime chiamate e la sua non è ancora partita. Aspetti un minuto e riprovi. Se non può aspettare, chiami uno dei numeri qui sotto.
web-unknown-gate = ⚠️ Nessun ingresso ha questo indirizzo e nessuno è stato chiamato. Lo confronti con il manifesto, lettera per lettera. Se ancora non funziona, chiami uno dei numeri qui sotto.
web-gone = Questa pagina non c’è più. Se ha bisogno di qualcuno, apra di nuovo l’indirizzo sul manifesto all’ingresso, oppure chiami uno dei numeri qui sotto.
web-trouble = ⚠️ Qualcosa è andato storto e non è partito nulla. Riprovi. Se è urgente, chiami uno dei numeri qui sotto.
web-numbers = In caso di emergenza chiami:
web-ring = ☎️ Il nostro ufficio: <b>{ $number }</b>
web-write-below = Può scriverci in qualsiasi momento, nella sua lingua: il messaggio arriva a chi sta venendo da Lei.
web-write = ✍️ Ci scriva
web-write-ask = Scriva nella sua lingua. Il personale legge nella propria, e la risposta compare sulla sua pagina.
web-send = Invia
web-you = 👤 Nome e telefono
web-you-ask = Se vuole, ci dica il suo nome e un numero a cui chiamarLa. Li vede solo il personale.
web-name = Il suo nome
web-phone = Il suo telefono
web-save = Salva
web-phone-wrong = Non sembra un numero di telefono. Lo controlli o lasci il campo vuoto.
web-reloads = Questa pagina si aggiorna da sola. La tenga aperta.
web-your-words = <b>Lei ha scritto:</b>
web-no-telegram = {""}
    📵 Senza Telegram: le sue risposte compaiono sulla pagina web di questa persona.
web-no-telegram-phone = {""}
    ☎️ Telefono: <b>{ $phone }</b>
web-medium-unseen = Questa persona non ha Telegram e La legge su una pagina web che mostra solo testo. Lo scriva a parole.
web-code = Quello che segue <b>{ $mark }</b> nell’indirizzo sul manifesto:
web-next = Avanti
web-tap-again = ⚠️ Questa pagina era troppo vecchia e nessuno è stato ancora chiamato. Tocchi il pulsante ancora una volta.
