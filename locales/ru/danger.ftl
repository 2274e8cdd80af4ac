danger-family-breath = не может дышать
danger-family-heart = сердце или инсульт
danger-family-blood = сильное кровотечение
danger-family-wound = травма или ожог
danger-family-fall = падение
danger-family-unconscious = без сознания или судороги
danger-family-poison = отравление или таблетки
danger-family-self-harm = угроза самоубийства
danger-family-fire = пожар или дым
danger-family-gas = запах газа
danger-family-flood = наводнение или тонет
danger-family-trapped = под завалом или заперты
danger-family-birth = роды
danger-family-attack = нападение или угрозы
danger-family-weapon = оружие
danger-family-rape = сексуальное насилие
danger-family-break-in = взлом или ограбление
danger-family-missing-child = пропал ребёнок
danger-family-help = зов о помощи
danger-alert = 🆘 <b>{ $family }</b>
    Пишет <b>{ $name }</b>:
    { $words }
    { $facts }
danger-fact-language = Язык: { $language }
danger-fact-gate = Заявка у входа: { $gate }
danger-fact-group = Написано в группе. Возможно, бот ещё не запущен, и ответ может не дойти.
danger-ask = 🆘 <b>Вы в опасности?</b> Тогда звоните сейчас:
    { $numbers }

    Если вы в опасности, нажмите первую кнопку, и мы сразу позовём людей. Если ничего не нажать, мы позовём их через две минуты.
danger-ask-yes = 🆘 Я в опасности
danger-ask-no = Мне нужно другое
danger-ask-calm = Хорошо. Напишите здесь, что вам нужно: сотрудники прочитают, можно на вашем языке. /help покажет, что ещё здесь можно сделать.
danger-in-group = 🆘 Если вы в опасности, звоните сейчас: { $numbers }. Дежурные уже оповещены. Нажмите кнопку и напишите нам лично.
danger-in-group-button = Написать лично
danger-own = Если опасность грозит вам самим, нажмите здесь. Мы сразу позовём людей.
danger-fact-in-group = Написано в группе: { $group }
danger-fact-nameless = Имя скрыто, поэтому написать лично нельзя. Ответьте в группе или идите туда.
