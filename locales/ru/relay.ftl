relay-lines = { $lines }
relay-resident = Житель
relay-head-staff-resident = 💬 <b>{ $name }</b> · обращение { $number } · { $language }{ $marks }
relay-head-staff-staff = ↩️ <b>{ $author }</b> → { $name } · обращение { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>Житель</b> · обращение { $number } · { $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>Сотрудник</b> · обращение { $number } · { $language }{ $marks }
relay-head-resident = 💬 <b>Сотрудник</b>{ $marks }
relay-head-author = → <b>{ $name }</b> · обращение { $number }{ $marks }
relay-mark-edited = {" "}· изменено
relay-mark-assumed = {" "}(язык под вопросом)
relay-by-machine = 🤖 <b>Машинный перевод</b>, { $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>Перевод сделан людьми</b>, разговорник
relay-by-person = 🗣 <b>Переводчик</b>
relay-not-translated = ⚠️ <b>Без перевода.</b> Сейчас перевод недоступен, попробуем ещё раз.
relay-broken = ⚠️ Сверьте с оригиналом: { $values }
relay-kind-photo = 🖼 фото, выше
relay-kind-voice = 🎤 голосовое сообщение, выше
relay-kind-video = 🎬 видео, выше
relay-kind-video-note = 🎬 видеосообщение, выше
relay-kind-sticker = стикер, выше
relay-kind-location = 📍 геопозиция, выше
relay-kind-contact = 👤 отправлен контакт; переводчики его не видят
relay-kind-audio = 🎵 аудио, выше
relay-kind-animation = 🎞 анимация, выше
relay-kind-venue = 📍 место, выше
relay-kind-other = ⚠️ сообщение такого вида передать нельзя (опрос, игра и тому подобное)
relay-kind-person = 🙋 просит связать с человеком
relay-follows-document = 📎 документ, ниже
relay-follows-video = 🎬 видео, ниже
relay-follows-audio = 🎵 аудио, ниже
relay-follows-animation = 🎞 анимация, ниже
relay-lost-big = ⚠️ 📎 файл слишком большой, передать его нельзя
relay-lost-gone = ⚠️ 📎 файл не удалось передать
relay-quote = ❝{ $words }❞
relay-contact = 👤 контакт: { $name }, { $phone }
relay-phrases-all = 💬 Все фразы …
relay-phrases = Нажмите на фразу: <b>{ $name }</b> (обращение { $number }) получит её на своём языке.
relay-answer = Ответить
relay-close = Закрыть обращение
relay-received = Ваше сообщение получили сотрудники микрорайона { $area }. Вам ответят здесь.
relay-kept = Ваше сообщение сохранено. Его прочитают, как только кто-то из сотрудников будет на связи. В экстренном случае звоните <b>120</b> (скорая помощь), <b>110</b> (полиция) или <b>119</b> (пожарные).
relay-which-area = Ваше сообщение сохранено. В каком микрорайоне вы живёте? Его прочитают сотрудники этого микрорайона.
relay-no-area = Ваше сообщение сохранено, но здесь пока не добавлен ни один микрорайон. В экстренном случае звоните <b>120</b> (скорая помощь), <b>110</b> (полиция) или <b>119</b> (пожарные).
relay-person-asked = 🙋 Сотрудники микрорайона { $area } знают, что вы хотите связаться с человеком. Напишите здесь на своём языке, что случилось.
relay-language-assumed = Кажется, ваш язык — { $language }. Если это не так, нажмите на свой язык.
relay-language-other = Кажется, это не { $language }, а другой язык. Если хотите получать ответы на нём, нажмите на него.
relay-language-name = { $name }
relay-language-fixed = Теперь ваши сообщения переводятся с этого языка, а ответы — на него: { $language }.
relay-file-big = Файл слишком большой, передать его нельзя: можно не больше { $limit } МБ. Всё остальное доставлено с пометкой, что одного файла не хватает. Отправьте файл поменьше или фото.
relay-file-gone = Этот файл не удалось передать. Всё остальное доставлено с пометкой, что одного файла не хватает. Отправьте его ещё раз или пришлите фото.
relay-other-not-passed = Сообщения такого вида передать нельзя, но в разговоре будет видно, что вы его отправили. Пришлите, пожалуйста, текст, фото, голосовое сообщение или файл.
relay-answer-prompt = Напишите ответ. Его получит { $name } (обращение { $number }). /cancel — выйти.
relay-pick-case = Кому? Нажмите на обращение, и ваш текст уйдёт туда. Ответ на чьё-то сообщение сам попадает в нужное обращение.
relay-case-label = { $number } · { $name }
relay-own-question = Это мой вопрос
relay-no-cases = Открытых обращений нет, поэтому ничего не отправлено. Это ваш собственный вопрос?
relay-interpreter-hint = Чтобы перевести сообщение, ответьте на него. Ничего не отправлено. Это ваш собственный вопрос?
relay-picked-gone = Этого текста уже нет. Пожалуйста, напишите его ещё раз.
relay-waited-too-long = Раньше вы написали текст, но не выбрали обращение. Он никому не отправлен и уже удалён. Если он ещё нужен, напишите его снова.
relay-not-a-copy = Это сообщение не относится ни к одному обращению. Ответьте на сообщение из обращения или нажмите под ним «Ответить». Ничего не отправлено.
relay-text-only = Пожалуйста, переводите текстом.
relay-interpreted-staff = ✓ Ваш перевод доставлен сотрудникам.
relay-interpreted-resident = ✓ Ваш перевод доставлен жителю.
relay-undelivered = ⚠️ { $name } (обращение { $number }): ваше сообщение не доставлено, с этим человеком нет связи в Telegram.
case-unknown = Такое обращение не найдено, или оно не ваше.
case-closed-already = Обращение { $number } закрыто. Когда житель напишет снова, откроется новое.
case-closed-toast = Обращение { $number } закрыто.
case-closed-you = Сотрудники завершили этот разговор. Пишите в любое время: начнётся новый.
case-closed-staff = ☑️ Обращение { $number } ({ $name }) закрыл(а) { $by }.
case-closed-interpreter = ☑️ Обращение { $number } закрыто. Спасибо за перевод.
offer-card = 🗣 <b>Можете перевести?</b> { $language } ↔ { $other } · обращение { $number }
offer-accept = Да, берусь
offer-decline = Сейчас не могу
offer-card-yours = 🗣 Вы переводите обращение { $number }: { $language } ↔ { $other }.
    Ниже — всё, что уже сказано. <b>Ответьте</b> на сообщение своим переводом: он заменит машинный у обеих сторон. Ваше имя и аккаунт никто не увидит.
offer-card-taken = Обращение { $number } ({ $language }): его уже переводит кто-то другой. Спасибо.
offer-card-declined = Обращение { $number } ({ $language }): вы ответили, что сейчас не можете.
offer-card-left = Обращение { $number } ({ $language }): вы передали его другим. Спасибо.
offer-card-withdrawn = Обращение { $number } ({ $language }): вы здесь больше не переводите. Спасибо.
offer-card-over = Обращение { $number } ({ $language }): переводчик больше не нужен.
offer-hand-back = Передать другим
offer-taken = Это обращение уже переводит кто-то другой, или оно закрыто.
interpreter-not-yours = Вы не переводите это обращение.
interpreter-joined = 🗣 К обращению { $number } подключился переводчик ({ $language }).
interpreter-joined-you = 🗣 К разговору подключился переводчик.
interpreter-left = 🗣 Обращение { $number } ({ $language }): переводчик больше не участвует. Машинный перевод продолжается, ищем другого переводчика.
interpreter-lost = 🗣 Обращение { $number } ({ $language }): с переводчиком больше нет связи. Машинный перевод продолжается, ищем другого переводчика.
alert-danger = 🆘 Пишет <b>{ $name }</b>:
    { $words }
danger-not-relayed = 🆘 { $name }: эти слова есть только в вызове { $number }, передать их как обращение не удалось. Проследите, чтобы человеку ответили; причина указана в журнале.
emergency-numbers = 🆘 <b>Если вы в опасности, звоните сейчас:</b>
    <b>120</b> скорая помощь
    <b>110</b> полиция
    <b>119</b> пожарные
    Дежурные сотрудники уже оповещены. Продолжайте писать здесь.
