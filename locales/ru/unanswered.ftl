alert-kind-unanswered = 💬 Нет ответа
unanswered-alert = ⏳ <b>{ $name }</b> ждёт ответа с { $since } · { $language }
    { $words }
unanswered-earlier = { $count ->
    [one] и ещё { $count } сообщение раньше
    [few] и ещё { $count } сообщения раньше
    [many] и ещё { $count } сообщений раньше
   *[other] и ещё { $count } сообщения раньше
  }
unanswered-no-words = (без слов: фото, голосовое сообщение, место или файл)
unanswered-ended-answered = Ответ дан: { $name }.
unanswered-ended-not-needed = Ответ не нужен, отметил(а) { $name }.
unanswered-ended-closed = Обращение закрыл(а) { $name }.
unanswered-next = ⏳ Пока никто не ответил, поэтому мы зовём следующих. Ваше сообщение сохранено, можете писать дальше. В экстренном случае звоните { $numbers }.
unanswered-nobody = ⏳ Сейчас никто не дежурит, поэтому мы зовём координаторов и штаб. Ваше сообщение сохранено, можете писать дальше. В экстренном случае звоните { $numbers }.
unanswered-unreached = ⏳ Сейчас ни с кем из дежурных нет связи, поэтому мы зовём координаторов и штаб. Ваше сообщение сохранено, можете писать дальше. В экстренном случае звоните { $numbers }.
