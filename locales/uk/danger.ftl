danger-family-breath = не може дихати
danger-family-heart = серце або інсульт
danger-family-blood = сильна кровотеча
danger-family-wound = травма або опік
danger-family-fall = падіння
danger-family-unconscious = непритомність або судоми
danger-family-poison = отруєння або пігулки
danger-family-self-harm = загроза самогубства
danger-family-fire = пожежа або дим
danger-family-gas = запах газу
danger-family-flood = повінь або тоне
danger-family-trapped = під завалом або замкнені
danger-family-birth = пологи
danger-family-attack = напад або погрози
danger-family-weapon = зброя
danger-family-rape = сексуальне насильство
danger-family-break-in = злам або пограбування
danger-family-missing-child = зникла дитина
danger-family-help = заклик на допомогу
danger-alert = 🆘 <b>{ $family }</b>
    Пише <b>{ $name }</b>:
    { $words }
    { $facts }
danger-fact-language = Мова: { $language }
danger-fact-gate = Заявка біля входу: { $gate }
danger-fact-group = Написано в групі. Можливо, бота ще не запущено, тож відповідь може не дійти.
danger-ask = 🆘 <b>Ви в небезпеці?</b> Тоді телефонуйте зараз:
    { $numbers }

    Якщо ви в небезпеці, натисніть першу кнопку, і ми одразу покличемо людей. Якщо нічого не натиснути, ми покличемо їх за дві хвилини.
danger-ask-yes = 🆘 Я в небезпеці
danger-ask-no = Мені потрібне інше
danger-ask-calm = Добре. Напишіть тут, що вам потрібно: працівники прочитають, можна вашою мовою. /help покаже, що ще тут можна зробити.
danger-in-group = 🆘 Якщо ви в небезпеці, телефонуйте зараз: { $numbers }. Чергових уже сповіщено. Натисніть кнопку й напишіть нам особисто.
danger-in-group-button = Написати особисто
danger-own = Якщо небезпека загрожує вам самим, натисніть тут. Ми одразу покличемо людей.
danger-fact-in-group = Написано в групі: { $group }
danger-fact-nameless = Ім’я приховано, тому написати особисто не можна. Дайте відповідь у групі або йдіть туди.
