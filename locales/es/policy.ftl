# Whom alerts call: an area's policy for a kind of alert.
command-policy = A quién llaman las alertas
policy-ask-area = ¿Las alertas de qué barrio?
policy-all-areas = Todos los barrios
policy-any-kind = 🔔 Las demás alertas
policy-ask-kind = <b>{ $area }</b>: ¿qué alertas?
policy-page = <b>A quién llaman las alertas · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = Aún no hay ningún paso.
policy-origin = Versión { $number }, { $at }, de { $name }
policy-origin-command = Versión { $number }, { $at }, de una tabla
policy-origin-shared = Sin reglas propias. Vale esto: { $area } · { $kind }
policy-origin-rota = Sin reglas propias: se llama a las guardias una tras otra.
policy-origin-draft = ✏️ Aún sin guardar
policy-then-everybody = Después, a todos, otra vez a los { $waits } min, hasta que alguien la tome.
policy-then-everybody-usual = Después, a todos, una y otra vez, hasta que alguien la tome.
policy-quiet = 🌙 { $hours }: no se despierta a nadie solo por su rol; se vuelve a llamar a quien está de guardia. En caso de peligro o ayuda médica se despierta a todos.
policy-still = «¿Sigue usted con ella?» a los { $minutes } min
policy-wait-usual = tiempo habitual
policy-minutes = { $minutes } min
policy-seconds = { $count } s
policy-role-worker = trabajo social
policy-role-coordinator = coordinación
policy-role-office = centro de mando
policy-role-admin = administración
policy-reaches-nobody = ⚠️ ahora no llega a nadie
policy-may-not = ⚠️ { $name } (no puede tomar alertas aquí)
policy-button-edit = ✏️ Cambiar
policy-button-withdraw = Volver a lo habitual
policy-button-show = 📋 Ver
policy-button-step = Paso { $number }
policy-button-add = ➕ Otro paso
policy-button-repeats = 🔔 Repeticiones
policy-button-still = ⏱ ¿Sigue con ella?
policy-button-quiet = 🌙 Horas tranquilas
policy-button-earlier = ↑ Antes
policy-button-remove = 🗑 Quitar el paso
policy-button-people = 👤 Personas
policy-button-none = Ninguna
policy-ask-step = ¿A quién llama este paso y cuánto espera? A quienes elija se les llama a la vez.
    { $step }
policy-ask-person = ¿A quién llama este paso?
policy-ask-repeats = ¿Cuántos minutos entre las llamadas a todos? Toque o escriba, por ejemplo 1, 2, 5.
policy-ask-quiet = ¿En qué horas no se despierta a nadie solo por su rol? Toque o escriba, por ejemplo 22:00-07:00.
policy-ask-still = ¿A los cuántos minutos se pregunta «sigue usted con ella»? Toque o escriba el número.
policy-ask-withdraw = ¿Volver a lo habitual en { $area } · { $kind }? Las alertas abiertas siguen desde donde están.
policy-saved = ✅ Guardado. Alertas abiertas que siguen con estas reglas: { $count }
policy-told = 📋 { $name } ha cambiado a quién llaman las alertas: { $area } · { $kind }
policy-told-command = 📋 Ha cambiado a quién llaman las alertas: { $area } · { $kind }
policy-refused-no-steps = Hace falta al menos un paso.
policy-refused-empty-step = Un paso no llama a nadie. Elija a alguien o quite el paso.
policy-refused-too-long = Es demasiado: como máximo 12 pasos, 8 opciones en cada uno y 10 repeticiones.
policy-refused-wait = No lo entiendo, o es muy poco o demasiado. Escriba minutos, 60 como máximo.
policy-refused-repeats = Los minutos solo pueden aumentar, por ejemplo 1, 2, 5.
policy-refused-quiet = No entiendo esas horas. Escríbalas así: 22:00-07:00.
policy-refused-changed = Esto ha cambiado entretanto. /policy lo muestra como está ahora.
policy-refused-no-role = Sin rol para tomar alertas allí: { $name }
policy-refused-kind = No hay alertas de esa clase.
policy-refused-nothing = Aquí no hay reglas propias.
