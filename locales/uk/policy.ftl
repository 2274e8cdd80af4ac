# Whom alerts call: an area's policy for a kind of alert.
command-policy = Кого кличуть виклики
policy-ask-area = Чиї виклики?
policy-all-areas = Усі мікрорайони
policy-any-kind = 🔔 Решта викликів
policy-ask-kind = <b>{ $area }</b>: які виклики?
policy-page = <b>Кого кличуть виклики · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = Кроків поки немає.
policy-origin = Версія { $number }, { $at }, { $name }
policy-origin-command = Версія { $number }, { $at }, з таблиці
policy-origin-shared = Своїх правил немає. Діє: { $area } · { $kind }
policy-origin-rota = Своїх правил немає: чергових кличемо по черзі, за рівнями графіка.
policy-origin-draft = ✏️ Ще не збережено
policy-then-everybody = Потім кличемо всіх, знову через { $waits } хв, доки хтось не візьме.
policy-then-everybody-usual = Потім знову й знову кличемо всіх, доки хтось не візьме.
policy-quiet = 🌙 { $hours }: лише через роль нікого не будимо, ще раз кличемо чергових. За небезпеки та для медичної допомоги будимо всіх.
policy-still = «Ви ще цим займаєтеся?» через { $minutes } хв
policy-wait-usual = звичайний час
policy-minutes = { $minutes } хв
policy-seconds = { $count } с
policy-role-worker = усі соцпрацівники
policy-role-coordinator = усі координатори
policy-role-office = штаб
policy-role-admin = усі адміністратори
policy-reaches-nobody = ⚠️ зараз ні до кого не дійде
policy-may-not = ⚠️ { $name } (тут не бере виклики)
policy-button-edit = ✏️ Змінити
policy-button-withdraw = Повернути звичне
policy-button-show = 📋 Показати
policy-button-step = Крок { $number }
policy-button-add = ➕ Ще крок
policy-button-repeats = 🔔 Повтори
policy-button-still = ⏱ Ще займаєтеся?
policy-button-quiet = 🌙 Тихі години
policy-button-earlier = ↑ Раніше
policy-button-remove = 🗑 Прибрати крок
policy-button-people = 👤 Люди
policy-button-none = Немає
policy-ask-step = Кого кличе цей крок і скільки чекає? Кого ви позначите, тих кличемо разом.
    { $step }
policy-ask-person = Кого кличе цей крок?
policy-ask-repeats = Через скільки хвилин знову кликати всіх? Натисніть або напишіть, наприклад 1, 2, 5.
policy-ask-quiet = У які години нікого не будити лише через роль? Натисніть або напишіть, наприклад 22:00-07:00.
policy-ask-still = Через скільки хвилин питати: «Ви ще цим займаєтеся?» Натисніть або напишіть число.
policy-ask-withdraw = Повернути звичне: { $area } · { $kind }? Відкриті виклики підуть далі зі свого місця.
policy-saved = ✅ Збережено. Відкритих викликів, що йдуть далі за новими правилами: { $count }
policy-told = 📋 { $name } змінює, кого кличуть виклики: { $area } · { $kind }
policy-told-command = 📋 Тепер виклики кличуть інакше: { $area } · { $kind }
policy-refused-no-steps = Потрібен хоча б один крок.
policy-refused-empty-step = Один крок нікого не кличе. Виберіть когось або приберіть крок.
policy-refused-too-long = Забагато: не більше 12 кроків, 8 позначок у кроці та 10 повторів.
policy-refused-wait = Не можу прочитати, або це замало чи забагато. Напишіть хвилини, не більше 60.
policy-refused-repeats = Проміжки можуть лише зростати, наприклад 1, 2, 5.
policy-refused-quiet = Не можу прочитати години. Напишіть, будь ласка, так: 22:00-07:00.
policy-refused-changed = Тим часом правила змінилися. Подивіться їх: /policy
policy-refused-no-role = Немає ролі, з якою там беруть виклики: { $name }
policy-refused-kind = Таких викликів немає.
policy-refused-nothing = Тут немає своїх правил.
