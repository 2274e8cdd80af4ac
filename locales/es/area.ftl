# Dónde vive alguien.
area-how = También puede escribir el nombre o enviar su ubicación (📎).
area-ask = ¿En qué barrio vive?
area-yours = Usted vive en <b>{ $area }</b>. Si no es así, elija su barrio:
area-unknown = No lo sé
area-all = Todos los barrios
area-other = 📍 Otro barrio
area-near = Estos son los más cercanos a su ubicación. ¿Cuál es?
area-near-none = Ninguno de nuestros barrios está cerca de su ubicación.
# En un botón: un barrio o una entrada, y a qué distancia está.
area-near-label = { $name } · { $away }
area-metres = { $metres } m
area-kilometres = { $kilometres } km
area-office = 📍 No se preocupe: el centro de mando tiene su mensaje. Averiguará cuál es su barrio y le responderá aquí.
area-noted = 📍 Anotado: usted vive en { $area }.
area-at-gate = 📍 Anotado: usted vive en { $area }. Mientras espera en la entrada, el equipo de allí lee sus mensajes.
area-moved-you = 📍 Sus mensajes van ahora al equipo de { $area }. También puede leer lo que usted escribió antes.
gate-near = Estas son las entradas más cercanas. ¿En cuál está?
receipt-for = Lo tiene: { $names }.
receipt-read = 👀 { $name } está leyendo su mensaje. Le responderán aquí.
# Un caso.
case-card = 🗂 Caso
case-set-area = 📍 Indicar el barrio
case-pass = Pasar
case-pass-ask = ¿A qué barrio pasa el caso { $number } ({ $name })? Elíjalo o escriba su nombre.
case-pass-sure = ¿Pasar el caso { $number } ({ $name }) a { $area }? El equipo de allí lo leerá todo y se avisará a { $name }.
case-pass-yes = Sí, pasarlo
case-pass-no = No, dejarlo aquí
case-passed = ☑️ El caso { $number } ({ $name }) está ahora en { $area }.
case-passed-by = 🗂 { $by } ha pasado el caso { $number } ({ $name }) a { $area }.
case-moved = 📍 { $name } vive en { $area }. El caso { $number } lo lleva ahora el equipo de allí.
case-there-already = El caso { $number } ya está en ese barrio.
case-leave = Salir
case-leave-one = Salir de { $number } · { $name }
case-left = Ha salido del caso { $number } ({ $name }) y ya no recibe sus mensajes. Si responde, vuelve a entrar.
case-only-reader = Nadie más lee el caso { $number }, por eso no puede salir. Páselo a otro barrio o ciérrelo.
answering-now = ✍️ Responde ahora: { $names }
answering-ask = ✍️ Caso { $number } ({ $name }): ya está respondiendo { $names }. Aún no se ha enviado nada. ¿Responder también?
answering-too = Sí, responder también
# Cuando empieza y termina la guardia.
duty-ended = Ya no está de guardia, pero sigue recibiendo los mensajes de estos casos: { $cases }. ¿Quiere salir de ellos?
duty-leave-all = Salir de todos
duty-keep = Seguir en todos
duty-kept = Seguirá recibiendo los mensajes de estos casos.
duty-left = Ha salido de: { $cases }
duty-none = No queda ninguno del que salir.
duty-stays = Nadie más lee estos, por eso siguen con usted: { $cases }
recap-duty = 🗂 <b>Casos abiertos que usted lee desde ahora: { $count }</b>
# Escribir primero.
write-whom = ¿A quién quiere escribir? Envíe un nombre o un número de caso.
write-which = ¿A quién quiere escribir?
write-nobody = «{ $words }»: no hay nadie así entre las personas a quienes puede escribir. Pruebe con otro nombre o un número de caso. /cancel para salir.
write-unreachable = No se puede localizar a { $name } en Telegram, así que no puede escribirle aquí.
write-prompt = Escriba su mensaje para { $name }. /cancel para salir.
write-first = 💬 <b>{ $name }</b>, del equipo de { $area }, le escribe. Puede responder aquí, en su idioma.
write-first-office = 💬 <b>{ $name }</b>, del equipo, le escribe. Puede responder aquí, en su idioma.
command-area = Su barrio
command-write = Escribir a alguien
