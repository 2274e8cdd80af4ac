# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = К вам уже идут.
phrase-arrival-in-minutes = К вам подойдут примерно через { $number } мин.
phrase-arrival-where-are-you = Где вы находитесь?
phrase-arrival-which-gate = У какого входа вы находитесь?
phrase-arrival-how-many-people = Сколько человек рядом с вами?
phrase-arrival-luggage-or-walking = Вам нужна помощь с вещами или при ходьбе?
phrase-arrival-gate-opens = Сейчас вам откроют.
phrase-arrival-go-with-them = Пожалуйста, идите с тем, кто вас встретит.
phrase-arrival-bus-leaves = Автобус отправляется: { $time }.

phrase-waiting-wait-here = Пожалуйста, подождите здесь.
phrase-waiting-wait-minutes = Пожалуйста, подождите ещё примерно { $number } мин.
phrase-waiting-message-received = Мы получили ваше сообщение.
phrase-waiting-asking-colleague = Уточняю у коллег. Отвечу вам здесь.
phrase-waiting-answer-by = Мы ответим вам не позднее этого времени: { $time }.
phrase-waiting-interpreter-coming = К этому чату подключается переводчик.
phrase-waiting-sorry-so-long = Простите, что приходится так долго ждать.
phrase-waiting-not-forgotten = Мы о вас не забыли.
phrase-waiting-your-turn = Ваша очередь. Подойдите, пожалуйста.

phrase-quarantine-stay-home = Пожалуйста, оставайтесь дома и держите дверь закрытой.
phrase-quarantine-days-left = Дней карантина осталось: { $number }.
phrase-quarantine-ends-at = Ваш карантин заканчивается: { $time }.
phrase-quarantine-test-at-door = К вашей двери придут, чтобы сделать вам тест на вирус. Когда: { $time }.
phrase-quarantine-test-negative = Ваш тест отрицательный: вирус не обнаружен.
phrase-quarantine-test-positive = Ваш тест положительный: вирус обнаружен. С вами свяжется врач.
phrase-quarantine-mask-at-door = Пожалуйста, наденьте маску, прежде чем открыть дверь.
phrase-quarantine-separate-room = Пожалуйста, оставайтесь в отдельной комнате, не вместе с остальными.
phrase-quarantine-no-visitors = Пожалуйста, не впускайте гостей.
phrase-quarantine-rubbish = Пожалуйста, выставите мусор за дверь в закрытом пакете. Его заберут: { $time }.

phrase-health-need-doctor = Вам нужен врач?
phrase-health-breathe-well = Вы можете свободно дышать?
phrase-health-pain-where = Где у вас болит?
phrase-health-since-when = С какого времени вы плохо себя чувствуете?
phrase-health-cough-or-fever = У вас есть кашель или высокая температура?
phrase-health-send-temperature = Пожалуйста, пришлите фото термометра с вашей температурой.
phrase-health-measure-again = Пожалуйста, измерьте температуру ещё раз. Когда: { $time }.
phrase-health-fever-above = Если температура выше { $number } °C, сразу напишите нам.
phrase-health-blood = Есть ли кровь?
phrase-health-pregnant = Вы беременны?
phrase-health-long-illness = Есть ли у вас хронические болезни, например диабет, болезнь сердца или высокое давление?
phrase-health-doctor-calls = Вам позвонит врач. Когда: { $time }.

phrase-medicine-needed = Вам нужны лекарства? Пожалуйста, пришлите фото упаковки.
phrase-medicine-taking-now = Какие лекарства вы сейчас принимаете?
phrase-medicine-allergic = Есть ли у вас аллергия на какое-нибудь лекарство?
phrase-medicine-tablets-at = Сколько таблеток принять: { $number }. Когда: { $time }.
phrase-medicine-millilitres-at = Сколько лекарства принять: { $number } мл. Когда: { $time }.
phrase-medicine-hours-between = Часов между двумя приёмами: не меньше { $number }.
phrase-medicine-most-a-day = Таблеток за 24 часа: не больше { $number }.
phrase-medicine-with-food = Принимайте это лекарство во время еды.
phrase-medicine-empty-stomach = Принимайте это лекарство натощак.
phrase-medicine-not-with-others = Не принимайте это лекарство вместе с другими лекарствами.
phrase-medicine-stop-now = Прекратите принимать это лекарство прямо сейчас.
phrase-medicine-delivered-at = Лекарства принесут к вашей двери. Когда: { $time }.

phrase-food-coming = Еду принесут к вашей двери.
phrase-food-next-delivery = Следующая доставка еды к вашей двери: { $time }.
phrase-food-at-door = Ваша еда уже за дверью.
phrase-food-for-how-many = На сколько человек нужна еда?
phrase-food-cannot-eat = Есть ли что-то, что вам нельзя есть?
phrase-food-no-pork-or-meat = Вам нужна еда без свинины или совсем без мяса?
phrase-food-drinking-water = У вас достаточно питьевой воды?
phrase-food-baby = Вам нужны молочная смесь или подгузники для младенца?
phrase-food-orders-at-gate = Ваши заказы оставляют у входа. Мы приносим их к вашей двери.

phrase-papers-passport-photo = Пожалуйста, пришлите фото вашего паспорта.
phrase-papers-passport-back = Паспорт вам вернут.
phrase-papers-health-code = Пожалуйста, покажите ваш код здоровья.
phrase-papers-fill-in-form = Пожалуйста, заполните эту анкету.
phrase-papers-sign-here = Пожалуйста, распишитесь здесь.
phrase-papers-where-been = Где вы были в последние две недели?
phrase-papers-certificate = Когда карантин закончится, вам дадут справку.
phrase-papers-ready-at = Ваши документы будут готовы: { $time }.
phrase-papers-embassy = Вы можете связаться со своим посольством или консульством.

phrase-home-name-and-flat = Как вас зовут, в каком доме и в какой квартире вы находитесь?
phrase-home-flat-number = Номер вашей квартиры: { $number }.
phrase-home-lift-button = В лифте нажмите кнопку: { $number }.
phrase-home-have-key = Ключ у вас с собой?
phrase-home-who-lives-there = Кто живёт с вами?
phrase-home-children-or-elderly = Есть ли рядом с вами дети или пожилые люди?
phrase-home-water-and-power = У вас есть вода, электричество и отопление?
phrase-home-repair-at = К вам придут и всё починят. Когда: { $time }.

phrase-thanks-thank-you = Спасибо.
phrase-thanks-for-patience = Спасибо за терпение.
phrase-thanks-for-telling-us = Спасибо, что сообщили нам.
phrase-thanks-for-staying-home = Спасибо, что остаётесь дома. Этим вы защищаете всех.
phrase-thanks-glad-to-help = Мы рады вам помочь.
phrase-thanks-sorry-mistake = Простите, мы ошиблись.
phrase-thanks-get-well = Желаем вам скорее поправиться.
phrase-thanks-good-night = Спокойной ночи. Пишите нам в любое время.

phrase-danger-call-ambulance = Вызовите скорую помощь прямо сейчас.
phrase-danger-call-police = Вызовите полицию прямо сейчас.
phrase-danger-call-fire = Вызовите пожарных прямо сейчас.
phrase-danger-ambulance-coming = Скорая помощь уже едет к вам.
phrase-danger-are-you-safe = Вы сейчас в безопасности?
phrase-danger-person-breathing = Этот человек дышит?
phrase-danger-press-wound = Сильно прижмите рану чистой тканью и не отпускайте.
phrase-danger-on-side = Положите человека на бок.
phrase-danger-push-chest = Если человек не дышит: сильно и быстро нажимайте на середину груди, пока не придёт помощь.
phrase-danger-use-stairs = Выходите из здания по лестнице. Не пользуйтесь лифтом.
phrase-danger-do-not-open = Не открывайте дверь.
phrase-danger-smell-gas = Если пахнет газом: не трогайте выключатели, откройте окна и выйдите на улицу.

phrase-calm-not-alone = Мы вас не оставим.
phrase-calm-all-night = Мы на связи всю ночь.
phrase-calm-nothing-wrong = Вы не сделали ничего плохого.
phrase-calm-breathe-slowly = Дышите медленно: вдох, выдох. Мы с вами.
phrase-calm-protective-suits = Люди у вашей двери в защитных костюмах. Пожалуйста, не бойтесь.
phrase-calm-own-language = Вы можете писать на своём языке.
phrase-calm-not-understood = Не понимаю. Пожалуйста, скажите другими словами.
phrase-calm-write-short = Пожалуйста, пишите короткими предложениями.
phrase-calm-yes-no = Пожалуйста, ответьте «да» или «нет».
phrase-calm-keep-writing = Пожалуйста, пишите нам сюда и дальше.
phrase-calm-talk-to-someone = Хотите с кем-нибудь поговорить?

phrase-resident-need-water = Мне нужна вода.
phrase-resident-need-food = Мне нужна еда.
phrase-resident-need-medicine = Мне нужны лекарства.
phrase-resident-need-doctor = Мне нужен врач.
phrase-resident-need-interpreter = Мне нужен переводчик.
phrase-resident-not-understand = Я не понимаю.
phrase-resident-yes = Да.
phrase-resident-no = Нет.
phrase-resident-pain = Мне больно.
phrase-resident-child-ill = Мой ребёнок болен.
phrase-resident-cold = Мне холодно.
phrase-resident-toilet = Мне нужен туалет.
phrase-resident-alone = Со мной никого нет.
phrase-resident-where-am-i = Где я?
phrase-resident-how-long = Сколько ещё ждать?
phrase-resident-thank-you = Большое спасибо.
