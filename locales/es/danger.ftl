danger-family-breath = no puede respirar
danger-family-heart = corazón o ictus
danger-family-blood = hemorragia
danger-family-wound = herida o quemadura
danger-family-fall = caída
danger-family-unconscious = inconsciente o convulsiones
danger-family-poison = veneno o pastillas
danger-family-self-harm = riesgo de suicidio
danger-family-fire = fuego o humo
danger-family-gas = olor a gas
danger-family-flood = inundación o ahogamiento
danger-family-trapped = personas atrapadas
danger-family-birth = parto
danger-family-attack = agresión o amenazas
danger-family-weapon = arma
danger-family-rape = violencia sexual
danger-family-break-in = robo o intrusos
danger-family-missing-child = niño desaparecido
danger-family-help = petición de auxilio
danger-alert = 🆘 <b>{ $family }</b>
    <b>{ $name }</b> ha escrito:
    { $words }
    { $facts }
danger-fact-language = Idioma: { $language }
danger-fact-gate = Llegada registrada en la entrada: { $gate }
danger-fact-group = Escrito en un grupo. Quizá aún no se haya iniciado el bot y una respuesta podría no llegar.
danger-ask = 🆘 <b>¿Está en peligro?</b> Entonces llame ahora:
    { $numbers }

    Si está en peligro, toque el primer botón y avisaremos enseguida. Si no toca nada, avisaremos en dos minutos.
danger-ask-yes = 🆘 Estoy en peligro
danger-ask-no = Necesito otra cosa
danger-ask-calm = De acuerdo. Escriba aquí lo que necesita: el equipo lo leerá, también en su idioma. Envíe /help para ver qué más puede hacer.
danger-in-group = 🆘 Si está en peligro, llame ahora: { $numbers }. El equipo de guardia está avisado. Toque el botón y escríbanos en privado.
danger-in-group-button = Escribir en privado
danger-own = Si es usted quien está en peligro, toque aquí. Avisaremos a alguien enseguida.
danger-fact-in-group = Escrito en el grupo: { $group }
danger-fact-nameless = El nombre está oculto y no se le puede escribir en privado. Responda en el grupo o vaya al lugar.
