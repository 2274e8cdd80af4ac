alert-kind-unanswered = 💬 Без відповіді
unanswered-alert = ⏳ <b>{ $name }</b> чекає на відповідь з { $since } · { $language }
    { $words }
unanswered-earlier = { $count ->
    [one] і ще { $count } повідомлення раніше
    [few] і ще { $count } повідомлення раніше
    [many] і ще { $count } повідомлень раніше
   *[other] і ще { $count } повідомлення раніше
  }
unanswered-no-words = (без слів: фото, голосове повідомлення, місце або файл)
unanswered-ended-answered = Відповідь надано: { $name }.
unanswered-ended-not-needed = Відповідь не потрібна: { $name }.
unanswered-ended-closed = Звернення закрито: { $name }.
unanswered-next = ⏳ Поки що ніхто не відповів, тому ми кличемо наступних. Ваше повідомлення збережено, можете писати далі. У невідкладному випадку телефонуйте { $numbers }.
unanswered-nobody = ⏳ Зараз ніхто не чергує, тому ми кличемо координаторів і штаб. Ваше повідомлення збережено, можете писати далі. У невідкладному випадку телефонуйте { $numbers }.
