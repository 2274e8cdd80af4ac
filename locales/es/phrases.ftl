# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = Alguien va ahora hacia donde está usted.
phrase-arrival-in-minutes = Alguien llegará hasta usted en unos { $number } min.
phrase-arrival-where-are-you = ¿Dónde está usted?
phrase-arrival-which-gate = ¿En qué entrada está?
phrase-arrival-how-many-people = ¿Cuántas personas hay con usted?
phrase-arrival-luggage-or-walking = ¿Necesita ayuda con el equipaje o para caminar?
phrase-arrival-gate-opens = Ahora mismo le abren la entrada.
phrase-arrival-go-with-them = Por favor, vaya con la persona que viene a recibirle.
phrase-arrival-bus-leaves = Salida del autobús: { $time }.

phrase-waiting-wait-here = Espere aquí, por favor.
phrase-waiting-wait-minutes = Espere unos { $number } min más, por favor.
phrase-waiting-message-received = Hemos recibido su mensaje.
phrase-waiting-asking-colleague = Estoy preguntando al equipo. Le responderé aquí.
phrase-waiting-answer-by = Tendrá nuestra respuesta, como muy tarde: { $time }.
phrase-waiting-interpreter-coming = Una persona que traduce se une ahora a este chat.
phrase-waiting-sorry-so-long = Disculpe que estemos tardando tanto.
phrase-waiting-not-forgotten = No nos hemos olvidado de usted.
phrase-waiting-your-turn = Es su turno. Venga, por favor.

phrase-quarantine-stay-home = Por favor, quédese en casa y mantenga la puerta cerrada.
phrase-quarantine-days-left = Días de cuarentena que quedan: { $number }.
phrase-quarantine-ends-at = Fin de su cuarentena: { $time }.
phrase-quarantine-test-at-door = Alguien irá a su puerta para hacerle la prueba del virus. Cuándo: { $time }.
phrase-quarantine-test-negative = Su prueba es negativa: no se ha encontrado el virus.
phrase-quarantine-test-positive = Su prueba es positiva: se ha encontrado el virus. Un médico se pondrá en contacto con usted.
phrase-quarantine-mask-at-door = Por favor, póngase una mascarilla antes de abrir la puerta.
phrase-quarantine-separate-room = Por favor, quédese en una habitación aparte, lejos de las demás personas de la casa.
phrase-quarantine-no-visitors = Por favor, no deje entrar visitas.
phrase-quarantine-rubbish = Por favor, deje la basura fuera de la puerta en una bolsa cerrada. Recogida: { $time }.

phrase-health-need-doctor = ¿Necesita un médico?
phrase-health-breathe-well = ¿Puede respirar bien?
phrase-health-pain-where = ¿Dónde le duele?
phrase-health-since-when = ¿Desde cuándo se encuentra mal?
phrase-health-cough-or-fever = ¿Tiene tos o fiebre?
phrase-health-send-temperature = Por favor, envíe una foto del termómetro con su temperatura.
phrase-health-measure-again = Por favor, vuelva a tomarse la temperatura. Cuándo: { $time }.
phrase-health-fever-above = Si su temperatura pasa de { $number } °C, escríbanos enseguida.
phrase-health-blood = ¿Hay sangre?
phrase-health-pregnant = ¿Está embarazada?
phrase-health-long-illness = ¿Tiene alguna enfermedad crónica, como diabetes, enfermedad del corazón o presión arterial alta?
phrase-health-doctor-calls = Le llamará un médico. Cuándo: { $time }.

phrase-medicine-needed = ¿Necesita medicamentos? Por favor, envíe una foto del envase.
phrase-medicine-taking-now = ¿Qué medicamentos toma ahora?
phrase-medicine-allergic = ¿Tiene alergia a algún medicamento?
phrase-medicine-tablets-at = Número de pastillas que debe tomar: { $number }. Cuándo: { $time }.
phrase-medicine-millilitres-at = Cantidad que debe tomar: { $number } ml. Cuándo: { $time }.
phrase-medicine-hours-between = Horas entre una toma y otra: { $number } como mínimo.
phrase-medicine-most-a-day = Máximo de pastillas en 24 horas: { $number }.
phrase-medicine-with-food = Tome este medicamento con comida.
phrase-medicine-empty-stomach = Tome este medicamento en ayunas.
phrase-medicine-not-with-others = No tome este medicamento junto con otros medicamentos.
phrase-medicine-stop-now = Deje de tomar este medicamento ahora mismo.
phrase-medicine-delivered-at = Le llevarán los medicamentos a la puerta. Cuándo: { $time }.

phrase-food-coming = Le llevarán comida a la puerta.
phrase-food-next-delivery = Próxima entrega de comida en su puerta: { $time }.
phrase-food-at-door = Su comida ya está fuera, junto a su puerta.
phrase-food-for-how-many = ¿Para cuántas personas hace falta comida?
phrase-food-cannot-eat = ¿Hay algo que no pueda comer?
phrase-food-no-pork-or-meat = ¿Necesita comida sin cerdo o sin nada de carne?
phrase-food-drinking-water = ¿Tiene suficiente agua para beber?
phrase-food-baby = ¿Necesita leche en polvo o pañales para un bebé?
phrase-food-orders-at-gate = Lo que usted encarga se deja en la entrada. Desde allí se lo llevamos a la puerta.

phrase-papers-passport-photo = Por favor, envíe una foto de su pasaporte.
phrase-papers-passport-back = Le devolveremos el pasaporte.
phrase-papers-health-code = Por favor, muestre su código de salud.
phrase-papers-fill-in-form = Por favor, rellene este formulario.
phrase-papers-sign-here = Por favor, firme aquí.
phrase-papers-where-been = ¿Dónde ha estado en las últimas dos semanas?
phrase-papers-certificate = Al terminar la cuarentena recibirá un certificado.
phrase-papers-ready-at = Sus papeles estarán listos a partir de: { $time }.
phrase-papers-embassy = Puede ponerse en contacto con su embajada o su consulado.

phrase-home-name-and-flat = ¿Cómo se llama, y en qué edificio y apartamento está?
phrase-home-flat-number = Número de su apartamento: { $number }.
phrase-home-lift-button = En el ascensor, pulse este botón: { $number }.
phrase-home-have-key = ¿Tiene su llave?
phrase-home-who-lives-there = ¿Quién vive con usted?
phrase-home-children-or-elderly = ¿Hay niños o personas mayores con usted?
phrase-home-water-and-power = ¿Tiene agua, luz y calefacción?
phrase-home-repair-at = Alguien irá a repararlo. Cuándo: { $time }.

phrase-thanks-thank-you = Gracias.
phrase-thanks-for-patience = Gracias por su paciencia.
phrase-thanks-for-telling-us = Gracias por decírnoslo.
phrase-thanks-for-staying-home = Gracias por quedarse en casa. Así cuida de todo el mundo.
phrase-thanks-glad-to-help = Nos alegra poder ayudarle.
phrase-thanks-sorry-mistake = Lo sentimos. Ha sido un error nuestro.
phrase-thanks-get-well = Esperamos que se mejore pronto.
phrase-thanks-good-night = Buenas noches. Puede escribirnos en cualquier momento.

phrase-danger-call-ambulance = Llame a la ambulancia ahora mismo.
phrase-danger-call-police = Llame a la policía ahora mismo.
phrase-danger-call-fire = Llame a los bomberos ahora mismo.
phrase-danger-ambulance-coming = La ambulancia va de camino hacia usted.
phrase-danger-are-you-safe = ¿Está usted a salvo en este momento?
phrase-danger-person-breathing = ¿Respira esa persona?
phrase-danger-press-wound = Apriete fuerte la herida con un paño limpio y no la suelte.
phrase-danger-on-side = Acueste a la persona de lado.
phrase-danger-push-chest = Si la persona no respira: presione fuerte y rápido en el centro del pecho hasta que llegue la ayuda.
phrase-danger-use-stairs = Salga del edificio por las escaleras. No use el ascensor.
phrase-danger-do-not-open = No abra la puerta.
phrase-danger-smell-gas = Si huele a gas: no toque ningún interruptor, abra las ventanas y salga a la calle.

phrase-calm-not-alone = Estamos con usted y no nos vamos.
phrase-calm-all-night = Aquí hay alguien para usted toda la noche.
phrase-calm-nothing-wrong = Usted no ha hecho nada malo.
phrase-calm-breathe-slowly = Respire despacio: tome aire y suéltelo. Estamos aquí.
phrase-calm-protective-suits = Las personas que están en su puerta llevan trajes de protección. No tenga miedo.
phrase-calm-own-language = Puede escribir en su idioma.
phrase-calm-not-understood = No he entendido. Por favor, dígalo con otras palabras.
phrase-calm-write-short = Por favor, escriba frases cortas.
phrase-calm-yes-no = Por favor, responda sí o no.
phrase-calm-keep-writing = Por favor, siga escribiéndonos aquí.
phrase-calm-talk-to-someone = ¿Quiere hablar con alguien?

phrase-resident-need-water = Necesito agua.
phrase-resident-need-food = Necesito comida.
phrase-resident-need-medicine = Necesito medicamentos.
phrase-resident-need-doctor = Necesito un médico.
phrase-resident-need-interpreter = Necesito que alguien traduzca.
phrase-resident-not-understand = No entiendo.
phrase-resident-yes = Sí.
phrase-resident-no = No.
phrase-resident-pain = Tengo dolor.
phrase-resident-child-ill = Mi hijo/a se encuentra mal.
phrase-resident-cold = Tengo frío.
phrase-resident-toilet = Necesito ir al baño.
phrase-resident-alone = No hay nadie conmigo.
phrase-resident-where-am-i = ¿Dónde estoy?
phrase-resident-how-long = ¿Cuánto hay que esperar?
phrase-resident-thank-you = Muchas gracias.
