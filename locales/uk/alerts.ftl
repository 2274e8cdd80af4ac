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
alert-taken-by = Викликом { $number } уже займається { $name }.
alert-over = Виклик { $number } уже закрито.
alert-not-yours = Виклик { $number } зараз не ваш: його ніхто не взяв. Щоб узяти його, натисніть «Беру».
alert-still-on-it = Виклик { $number }: ви ще ним займаєтеся? Якщо відповіді не буде, покличемо когось іншого.
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
alert-late = Виклик { $number } · { $area }: запізнення { $minutes } хв
alert-late-more = і ще { $count }
alert-found-again = ⚠️ Ці виклики зупинилися, і нікого більше не кликали. Зараз кличемо знову:
    { $alerts }
alert-outage = ⚠️ Weft не працював з { $from } до { $until }. Жоден виклик не запізнився.
alert-outage-late = ⚠️ Weft не працював з { $from } до { $until }. Ці виклики затрималися, зараз кличемо знову:
    { $alerts }
