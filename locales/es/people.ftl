welcome = <b>Hola, { $name }.</b> Soy Weft, el asistente del barrio. Escriba aquí en su idioma cuando quiera y alguien le responderá. /help muestra qué puede hacer.
help-resident = <b>Qué puede hacer aquí</b>
    Escriba lo que necesite en su idioma: el equipo de su barrio lo leerá y le responderá.
    /language – elegir idioma
    /help – esta página
help-volunteer = <b>Voluntariado</b>
    /shifts – turnos para usted
    /myshifts – sus turnos
    /myhours – sus horas
help-worker = <b>Trabajo social</b>
    /alerts – alertas abiertas
    /duty – quién está de guardia
    /rota – las guardias de la semana
    /test – probar el sonido del teléfono
    Cuando alguien llega de noche, usted recibe una alerta: toque <b>Me encargo</b>.
    Para contestar a alguien, responda a su mensaje.
help-coordinator = <b>Coordinación</b>
    /newshift – publicar un turno
    /hours – aprobar horas
    /invite – crear un enlace de invitación
    /posters – crear carteles para las entradas
    /alerts – alertas abiertas
    /duty – quién está de guardia
    /rota – las guardias de la semana
    /policy – a quién llaman las alertas
help-office = <b>Centro de mando</b>
    /alerts – alertas abiertas
    /duty – quién está de guardia
    /rota – las guardias de la semana
help-admin = <b>Administración</b>
    /invite – crear un enlace de invitación
    /posters – crear carteles para las entradas
    /newshift – publicar un turno
    /hours – aprobar horas
command-help = Qué puede hacer aquí
command-language = Elegir idioma
command-shifts = Turnos para usted
command-myshifts = Sus turnos
command-duty = Quién está de guardia
command-newshift = Publicar un turno
command-invite = Crear un enlace de invitación
command-cancel = Salir del formulario abierto
command-rota = Las guardias de la semana
language-ask = Elija su idioma.
language-set = A partir de ahora le escribo en { $language }.
link-unknown = No se reconoce este enlace. Envíe /help para ver qué puede hacer.
role-resident = residente
role-volunteer = voluntario/a
role-worker = trabajador/a social
role-coordinator = coordinador/a
role-office = centro de mando
role-admin = administrador/a
role-label = { $role ->
    [volunteer] Voluntario/a
    [worker] Trabajador/a social
    [coordinator] Coordinador/a
    [office] Centro de mando
   *[other] { $role }
  }
role-not-held = Esta persona no tiene esa función allí.
role-last-admin = Es la última persona que administra todos los barrios. Antes, dé esa función a alguien más.
role-taken = Ya no tiene este papel: { $role } ({ $area }). Si es un error, pregunte a la coordinación. /help muestra lo que puede hacer.
area-label = { $name }
areas-more = Más ›
help-page = { $parts }
language-name = { $name }
door-button-gate = 🚪 Estoy en una entrada
door-button-help = 💬 Necesito ayuda
door-button-volunteer = 🤝 Quiero ayudar
door-button-language = 🌐 Mi idioma
door-button-person = 🙋 Hablar con alguien
language-button-other = Otro idioma
language-other-ask = ¿En qué idioma escribe? Tóquelo o envíe su nombre, en cualquier idioma.
language-other-unknown = No conozco ningún idioma con ese nombre. Escríbalo de otra forma o toque uno aquí.
language-other-which = ¿A cuál se refiere? Si no es ninguno de estos, escriba el nombre otra vez.
language-other-set = Usted escribe en { $language }. Todavía no tengo textos en ese idioma, así que le escribiré en { $other }. Siga escribiendo en { $language }: el equipo verá qué idioma es y buscaremos a alguien que traduzca.
language-offer = También puedo escribirle en { $language }. Toque aquí si lo prefiere.
volunteer-ask-area = ¡Gracias! ¿En qué barrio quiere ayudar? Avisaremos a la coordinación de allí.
volunteer-nobody = ¡Gracias! Ahora mismo nadie puede aceptar voluntarios allí. Pida un enlace de invitación al equipo de su barrio.
group-line = Solo hablo en privado. Toque el botón y escríbame allí.
group-button-open = 💬 Escribirme
plain-ask = Ha escrito: { $words }
    ¿Se refiere a esto o es para el equipo?
plain-button-staff = Enviarlo al equipo
plain-button-shifts = Ver los turnos
command-cases = Casos abiertos
