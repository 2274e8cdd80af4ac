# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = К вам уже идут.
phrase-02-wait-here = Пожалуйста, подождите здесь.
phrase-03-need-doctor = Вам нужен врач?
phrase-04-where-are-you = Где вы находитесь?
phrase-05-send-temperature = Пожалуйста, пришлите фото термометра с вашей температурой.
phrase-06-call-120 = Звоните 120 прямо сейчас.
phrase-07-stay-home = Пожалуйста, оставайтесь дома и держите дверь закрытой.
phrase-08-are-you-safe = Вы сейчас в безопасности?
phrase-09-how-many-people = Сколько человек рядом с вами?
phrase-10-medicine-needed = Вам нужны лекарства? Пожалуйста, пришлите фото упаковки.
phrase-11-food-coming = Еду принесут к вашей двери.
phrase-12-interpreter-coming = К этому чату подключается переводчик.
phrase-13-not-understood = Я не понимаю. Пожалуйста, скажите другими словами.
phrase-14-write-short = Пожалуйста, пишите короткими предложениями.
phrase-15-pain-where = Где у вас болит?
phrase-16-breathe-well = Вы можете свободно дышать?
phrase-17-yes-no = Пожалуйста, ответьте «да» или «нет».
phrase-18-thank-you = Спасибо.
phrase-19-message-received = Мы получили ваше сообщение.
phrase-20-name-and-flat = Как вас зовут? В каком доме и в какой квартире вы находитесь?
