# Crear turnos: en una línea, funciones, repetición, plantillas, copia de una semana. Después, las reglas de un barrio.
make-title = { $question }

    💡 O todo en una línea: <i>Puerta 3, mañana 22:00–06:00, 2 personas, coreano</i>
make-capacity = { $question }
    Si hay varias funciones: <i>2 puerta, 1 conductor</i>
make-zone = 🌐 Zona horaria: { $zone }
make-role = 👥 { $role }: { $count }
make-beside = 👥 { $title }: { $taken }/{ $capacity }
make-which-day = ¿Qué día quiere decir: { $days }? Escríbalo con el nombre del mes.
make-posted = ✅ <b>{ $count ->
    [one] { $count } turno publicado.
   *[other] { $count } turnos publicados.
  }</b> El voluntariado los encontrará en /shifts.
make-kept = 📝 <b>{ $count ->
    [one] { $count } borrador guardado.
   *[other] { $count } borradores guardados.
  }</b> Están en /coverage; el voluntariado los verá cuando se publiquen.
make-too-many = Es demasiado de una vez. Como máximo { $limit } turnos, por favor.
make-nothing = No queda nada que publicar.

make-series = 🔁 <b>¿Repetir este turno?</b> Toque los días o escriba el último día.

    { $card }

    { $days }
make-days = 📅 { $count ->
    [one] { $count } día: { $days }
   *[other] { $count } días: { $days }
  }
make-no-days = 📅 Todavía ningún día. Toque un día de la semana.
make-left-out = ✕ Festivos que se saltan: { $days }
make-added = ＋ Se trabaja en lugar de un festivo: { $days }
make-unknown-years = ⚠️ Los festivos de { $years } aún no se han anunciado. Esos días cuentan como siempre.
make-already = Ya están y no cambian: { $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [one] Cada semana
   *[other] Cada { $count } semanas
  }
make-until = Hasta { $day }
make-holidays-usual = Festivos: como siempre
make-holidays-off = Festivos: sin turno
make-holidays-workdays = Según días laborables
make-button-repeat = 🔁 Repetir
make-button-post-all = Publicar todo: { $count }
make-button-following = 🔁 Y los siguientes
make-button-crew = 👥 Las otras funciones
make-followed = { $count ->
    [one] Hecho en { $count } turno más.
   *[other] Hecho en { $count } turnos más.
  } Quedan como estaban: { $left }

make-template = 📋 <b>Plantilla</b>

    { $card }

    «Uno cada quien»: hasta 24 horas antes del comienzo nadie puede tener dos. «Ya empezado»: después del comienzo todavía se puede tomar, y las horas cuentan desde entonces.
make-templates = 📋 <b>Plantillas.</b> Toque una para publicarla o cambiarla.
make-no-templates = 📋 Todavía no hay plantillas. Después de publicar un turno, toque «Guardar plantilla».
make-no-template = Esa plantilla ya no existe.
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ Uno cada quien: { $state }
make-flag-begun = ▶️ Ya empezado: { $state }
make-button-templates = 📋 Plantillas
make-button-keep-template = 📋 Guardar plantilla
make-button-use = Publicar
make-button-remove = 🗑 Quitar

make-copy = 🗓 <b>¿Copiar una semana a la siguiente?</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] Nada que publicar.
        [one] Se publicaría { $count } turno, sin personas.
       *[other] Se publicarían { $count } turnos, sin personas.
    } Ya están: { $already }. Ya habrían empezado: { $over }.
make-button-copy = 🗓 Copiar una semana
make-button-this-week = Mejor esta semana
make-button-last-week = Mejor la pasada

make-table = 📄 { $count ->
    [one] { $count } turno.
   *[other] { $count } turnos.
  } Cambie lo que quiera, conserve la columna id y envíeme el archivo de vuelta.
make-table-ordered = La tabla está en camino.
make-button-table = 📄 Como tabla

rules-card = 📏 <b>Reglas de los turnos: { $area }</b>
    Valen para quien tome un turno desde ahora. Usted puede seguir asignando a cualquiera.

    💤 Horas de descanso entre dos turnos
    ⏱ Horas como máximo de lunes a domingo
    🤝 Cuánto pueden coincidir dos turnos, si la persona quiere ambos
    🔰 Gente nueva o en formación: solo cuando ya hay alguien con experiencia
    🧒 Lo mismo para menores de 18 años
rules-on = sí
rules-off = no
rules-hours = { $count } h
rules-minutes = { $count } min
rules-button = 📏 Reglas
rules-button-rest = 💤 Descanso: { $value }
rules-button-week = ⏱ Por semana: { $value }
rules-button-grace = 🤝 Coinciden: { $value }
rules-button-new = 🔰 Gente nueva: { $value }
rules-button-minors = 🧒 Menores: { $value }
rules-button-minor = 🧒 Menor de 18: { $state }
rules-button-trainee = 🔰 Formación: { $state }

shift-rests = ✋ Poco descanso: aquí se piden { $hours } horas entre turnos. Demasiado cerca:
    { $others }
shift-week-full = ✋ Serían más de { $hours } horas en esa semana.
shift-needs-guide = ✋ Para quien hace esta tarea por primera vez: será posible cuando se apunte alguien con experiencia.
shift-minor-alone = ✋ Para menores de 18 años: será posible cuando se apunte una persona adulta con experiencia.
shift-opens-later = ✋ Muy solicitado: un segundo turno así se abre { $at }.
shift-joined = ✅ <b>Este turno es suyo. Ya ha empezado, puede ir ahora.</b> Sus horas cuentan desde este momento.

    { $card }
