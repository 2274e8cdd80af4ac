storm-card-open = { $kind } · 🔔 <b>Ще ніхто не взяв: { $count }</b> · { $area }

    { $lines }
storm-card-yours = ✅ { $kind } · <b>Ваші виклики: { $count }</b> · { $area }

    { $lines }
storm-card-taken = ✅ { $kind } · <b>Усі вже взяті: { $count }</b> · { $area }

    { $lines }
storm-card-over = ☑️ { $kind } · { $area }: усі ці виклики закрито.
storm-line = <b>Виклик { $number }</b> · { $about }
storm-minutes = { $minutes } хв
storm-party = 👥 { $party }
storm-taker = ✅ { $name }
storm-taken-count = ✅ { $name }: { $count }
storm-page = Сторінка { $page } з { $pages }
storm-asked-by = ↔️ { $name } просить вас узяти частину цих викликів.
storm-declined = Ви відповіли, що не можете. Кличемо інших. Якщо все ж зможете, візьміть їх.
storm-joins-you = За вами всі виклики, тому нові тут теж будуть вашими.
storm-take-all = ✋ Беру всі
storm-take-one = ✋ Виклик { $number }
storm-split = ↔️ Розділити з …
storm-split-ask = З ким розділити? Половина лишиться за вами, про другу половину спитаємо колегу.
storm-split-nobody = Зараз тут ні з ким із колег не зв’язатися.
storm-split-done = За вами: { $kept }. Питаємо, чи візьме { $name } решту ({ $given }). Якщо ні, як завжди, покличемо наступних.
storm-still-on-it = { $kind } · { $area }: ви ще займаєтеся цими викликами? За вами: { $count }. Якщо відповіді не буде, покличемо когось іншого.
storm-still-thanks = Дякуємо, усі вони лишаються за вами.
storm-question-over = Це питання закрито. Який стан справ, видно у списку.
storm-all-yours = Тепер за вами: { $count }
storm-passed-on = Питаємо інших.
storm-none-left = Ними вже займається: { $names }.
storm-over = Ці виклики вже закрито.
storm-none-yours = Зараз жоден із цих викликів не ваш.
storm-unknown = Такий список не знайдено.
storm-reply-which = Не надіслано: у цьому списку кілька людей. Натисніть потрібний виклик і дайте відповідь на його картку.
