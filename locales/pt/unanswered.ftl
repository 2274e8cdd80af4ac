alert-kind-unanswered = 💬 Sem resposta
unanswered-alert = ⏳ <b>{ $name }</b> espera resposta desde { $since } · { $language }
    { $words }
unanswered-earlier = { $count ->
    [one] e { $count } mensagem anterior
   *[other] e { $count } mensagens anteriores
  }
unanswered-no-words = (sem texto: uma foto, uma mensagem de voz, um lugar ou um arquivo)
unanswered-ended-answered = { $name } respondeu.
unanswered-ended-not-needed = Não precisa de resposta, segundo { $name }.
unanswered-ended-closed = O caso foi encerrado por { $name }.
unanswered-next = ⏳ Ninguém respondeu ainda, por isso estamos chamando as próximas pessoas. Sua mensagem está guardada e você pode continuar escrevendo aqui. Em caso de emergência ligue { $numbers }.
unanswered-nobody = ⏳ Não há ninguém de plantão agora, por isso estamos chamando a coordenação e o centro de comando. Sua mensagem está guardada e você pode continuar escrevendo aqui. Em caso de emergência ligue { $numbers }.
unanswered-unreached = ⏳ Não conseguimos contato com ninguém de plantão agora, por isso estamos chamando a coordenação e o centro de comando. Sua mensagem está guardada e você pode continuar escrevendo aqui. Em caso de emergência ligue { $numbers }.
