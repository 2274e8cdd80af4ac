# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = К вам уже идут.
phrase-arrival-where-are-you = Где вы находитесь?
phrase-arrival-how-many-people = Сколько человек рядом с вами?
phrase-waiting-wait-here = Пожалуйста, подождите здесь.
phrase-waiting-interpreter-coming = К этому чату подключается переводчик.
phrase-waiting-message-received = Мы получили ваше сообщение.
phrase-quarantine-stay-home = Пожалуйста, оставайтесь дома и держите дверь закрытой.
phrase-health-need-doctor = Вам нужен врач?
phrase-health-send-temperature = Пожалуйста, пришлите фото термометра с вашей температурой.
phrase-health-pain-where = Где у вас болит?
phrase-health-breathe-well = Вы можете свободно дышать?
phrase-medicine-needed = Вам нужны лекарства? Пожалуйста, пришлите фото упаковки.
phrase-food-coming = Еду принесут к вашей двери.
phrase-home-name-and-flat = Как вас зовут? В каком доме и в какой квартире вы находитесь?
phrase-thanks-thank-you = Спасибо.
phrase-danger-call-120 = Звоните 120 прямо сейчас.
phrase-danger-are-you-safe = Вы сейчас в безопасности?
phrase-calm-not-understood = Я не понимаю. Пожалуйста, скажите другими словами.
phrase-calm-write-short = Пожалуйста, пишите короткими предложениями.
phrase-calm-yes-no = Пожалуйста, ответьте «да» или «нет».
