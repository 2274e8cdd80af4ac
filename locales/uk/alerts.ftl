alert-card-open = { $kind } · <b>Виклик { $number }</b> · { $area }
    { $what }
alert-card-reopened = { $kind } · <b>Виклик { $number } знову чекає на відповідь</b> · { $area }
    { $what }
alert-card-all = { $kind } · 🔔 <b>Виклик { $number }: ніхто з чергових не відповів</b> · { $area }
    { $what }

    Кличемо всіх координаторів і штаб.
alert-card-again = { $kind } · 🔔🔔 <b>Виклик { $number }: його досі ніхто не взяв</b> · { $area } · { $times }-й раз
    { $what }

    Кличемо всіх знову й знову, доки хтось не візьме виклик.
alert-card-taken = ✅ <b>Виклик { $number }</b> · { $area }
    { $what }

    Ним займається <b>{ $name }</b>.
alert-card-yours = ✅ { $kind } · <b>Виклик { $number } — ваш</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>Виклик { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = мікрорайон не вказано
alert-take = ✋ Беру
alert-done = Готово
alert-give-back = Не можу, передайте
alert-yours = Виклик { $number } — ваш: { $about }
alert-ended = Виклик закрито.
alert-ended-by = Виклик закрито: { $name }.
alert-unknown = Такого виклику не знайдено.
alert-taken-by = Викликом { $number } уже займається { $name } ({ $minutes } хв тому).
alert-over = Виклик { $number } уже закрито ({ $minutes } хв тому). { $ending }
alert-not-yours = Виклик { $number } зараз не ваш: його ніхто не взяв. Щоб узяти його, натисніть «Беру».
alert-still-on-it = Виклик { $number } ({ $about }), у вас { $minutes } хв: ви ще ним займаєтеся? Якщо відповіді не буде, покличемо когось іншого.
alert-still-yes = Так, займаюся
alert-still-thanks = Виклик { $number }: дякуємо, він лишається за вами.
alert-still-reopened = Виклик { $number } знову чекає на відповідь: кличемо когось іншого.
alert-still-over = Виклик { $number } закрито.
alert-given-back = Виклик { $number } передано іншим.
alert-kind-arrival = 🚪 Прибуття
alert-kind-medical = 🚑 Медична допомога
alert-kind-danger = 🆘 Небезпека
alert-card-nobody = { $kind } · 🔔 <b>Виклик { $number }: зараз ніхто не чергує</b> · { $area }
    { $what }

    Кличемо всіх координаторів і штаб.
alert-decline = ✖️ Не можу
alert-card-declined = Виклик { $number }: ви відповіли, що не можете. Кличемо інших. Якщо все ж зможете, візьміть його.
alert-plain = Виклик { $number }, { $area }: подивіться просто зараз.
alert-plain-taken = Викликом { $number } уже займається { $name }.
alert-late = Виклик { $number } · { $area }: запізнення { $minutes } хв
alert-late-more = і ще { $count }
alert-found-again = ⚠️ Ці виклики зупинилися, і нікого більше не кликали. Зараз кличемо знову:
    { $alerts }
alert-outage = ⚠️ Weft не працював з { $from } до { $until }. Жоден виклик не запізнився.
alert-outage-late = ⚠️ Weft не працював з { $from } до { $until }. Ці виклики затрималися, зараз кличемо знову:
    { $alerts }
alert-list = <b>Відкриті виклики: { $count }</b>

    { $lines }
alert-list-none = У ваших районах немає відкритих викликів.
alert-list-line = { $kind } · <b>Виклик { $number }</b> · { $about } · { $minutes } хв
    { $how }
alert-list-open = ще ніхто не взяв · кличемо вже { $times }-й раз
alert-list-taken = займається { $name }
alert-list-to-close = зустрілися, лишилося закрити
alert-list-show = 🔎 Виклик { $number }
command-alerts = Відкриті виклики
alert-list-relief = займається { $name }, потрібна заміна
alert-pass = ↪️ Передати …
alert-pass-ask = Виклик { $number }: кому передати? ({ $about })
alert-pass-next = Наступному за чергою
alert-pass-all = 🔔 Усім
alert-passed-to = Виклик { $number }: питаємо, чи візьме { $name }. Якщо ні, як завжди, покличемо наступних.
alert-passed-all = Виклик { $number }: кличемо всіх.
alert-pass-gone = Цю людину зараз не спитати. Виберіть когось іншого.
alert-card-passed = { $kind } · ↪️ <b>Виклик { $number }: { $name } передає його</b> · { $area }
    { $what }
alert-relief = 🔄 Потрібна заміна зараз
alert-relief-end = Лишаюся на виклику
alert-relief-asked = Питаємо інших. Виклик { $number } лишається за вами, доки його не візьмуть.
alert-card-relief = { $kind } · 🔄 <b>Виклик { $number }: { $name }, потрібна заміна</b> · { $area }
    { $what }
alert-relieved = ✅ Виклик { $number }: тепер ним займається <b>{ $name }</b>.
alert-write = ✏️ Написати
alert-card-unreached = { $kind } · 🔔 <b>Виклик { $number }: ні з ким із чергових немає зв’язку</b> · { $area }
    { $what }

    Кличемо всіх координаторів і штаб.
