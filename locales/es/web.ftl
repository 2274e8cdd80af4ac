web-begin = 👋 Está en: <b>{ $gate }</b>, { $area }.
    Toque el botón grande y vendrá alguien.
web-wait = ⏳ Hay muchas llamadas a la vez y la suya todavía no ha salido. Espere un minuto y vuelva a intentarlo. Si no puede esperar, llame a un número de abajo.
web-unknown-gate = ⚠️ Ninguna entrada tiene esta dirección, así que no se ha avisado a nadie. Compárela con el cartel, letra por letra. Si sigue sin funcionar, llame a un número de abajo.
web-gone = Esta página ya no existe. Si necesita a alguien, abra otra vez la dirección del cartel de la entrada o llame a un número de abajo.
web-trouble = ⚠️ Algo ha fallado y no se ha enviado nada. Vuelva a intentarlo. Si es urgente, llame a un número de abajo.
web-numbers = En una emergencia, llame al:
web-ring = ☎️ Nuestra oficina: <b>{ $number }</b>
web-write-below = Puede escribirnos en cualquier momento, en su idioma: le llega a la persona que viene.
web-write = ✍️ Escribirnos
web-write-ask = Escriba en su idioma. El equipo lo lee en el suyo y la respuesta aparece en su página.
web-send = Enviar
web-you = 👤 Nombre y teléfono
web-you-ask = Si quiere, díganos su nombre y un número al que podamos llamarle. Solo los ve el equipo.
web-name = Su nombre
web-phone = Su teléfono
web-save = Guardar
web-phone-wrong = No parece un número de teléfono. Revíselo o deje el campo vacío.
web-reloads = Esta página se actualiza sola. No la cierre.
web-your-words = <b>Usted escribió:</b>
web-no-telegram = {""}
    📵 Sin Telegram: sus respuestas aparecen en la página web de esta persona.
web-no-telegram-phone = {""}
    ☎️ Teléfono: <b>{ $phone }</b>
web-medium-unseen = Esta persona no tiene Telegram y le lee en una página web que solo muestra texto. Escríbalo con palabras.
web-code = Lo que va detrás de <b>{ $mark }</b> en la dirección del cartel:
web-next = Siguiente
web-tap-again = ⚠️ Esta página era demasiado antigua y todavía no se ha avisado a nadie. Toque el botón otra vez.
