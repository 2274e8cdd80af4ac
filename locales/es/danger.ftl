# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    dolor en el pecho | dolor de pecho | dolor al pecho | dolores en el pecho | dolor en mi pecho |
    dolor en su pecho | dolor torácico | dolor toracico | duele el pecho | duele mucho el pecho |
    opresión en el pecho | opresion en el pecho | presión en el pecho | presion en el pecho |
    aprieta el pecho | punzadas en el pecho | no puedo respirar | no puede respirar |
    no podemos respirar | no respira | no está respirando | no esta respirando | dejó de respirar |
    dejo de respirar | dificultad para respirar | dificultades para respirar | cuesta respirar |
    cuesta mucho respirar | apenas respira | apenas puede respirar | respira mal |
    respira con dificultad | falta de aire | me falta el aire | le falta el aire | me quedo sin aire |
    se queda sin aire | me ahogo | se ahoga | se ahogó | se ahogo | se está ahogando |
    se esta ahogando | me estoy ahogando | asfixia* | atragantado | atragantada | se atragantó |
    se atraganto | se atraganta | se está atragantando | se esta atragantando | se está poniendo azul |
    se esta poniendo azul | ataque al corazón | ataque al corazon | ataque cardíaco | ataque cardiaco |
    infarto | paro cardíaco | paro cardiaco | sin pulso | no tiene pulso | derrame cerebral | ictus |
    inconsciente | sin conocimiento | perdió el conocimiento | perdio el conocimiento |
    pierde el conocimiento | perdió la conciencia | perdio la conciencia | se desmayó | se desmayo |
    se desmaya | me desmayé | me desmaye | desmayado | desmayada | me voy a desmayar | se desplomó |
    se desplomo | no despierta | no se despierta | no reacciona | convuls* | ataque epiléptico |
    ataque epileptico | ataque de epilepsia | hemorragia | sangra mucho | sangrando | desangra* |
    mucha sangre | no para de sangrar | no deja de sangrar | perdiendo sangre | vomita sangre |
    vomitando sangre | tose sangre | tosiendo sangre | sangre por todas partes | sobredosis | envenen* |
    tomó veneno | tomo veneno | intoxicado | intoxicada | intoxicación | intoxicacion |
    tomó muchas pastillas | tomé muchas pastillas | tome muchas pastillas | se tomó las pastillas |
    se tomo las pastillas | me tomé las pastillas | me tome las pastillas | tomó lejía | tomo lejia |
    bebió lejía | bebio lejia | tomó cloro | tomo cloro | se tragó | se trago | monóxido | monoxido |
    reacción alérgica | reaccion alergica | anafil* | se me cierra la garganta |
    se le cierra la garganta | suicid* | matarme | matarse | quitarme la vida | quitarse la vida |
    quiero morir | quiero morirme | quiere morir | no quiero vivir | no quiero seguir viviendo |
    hacerme daño | cortarme las venas | se quiere tirar | se va a tirar | tirarme por la ventana |
    me muero! | me estoy muriendo! | se está muriendo | se esta muriendo | se muere | voy a morir |
    vamos a morir | va a morir | está muerto | esta muerto | está muerta | esta muerta | fuego! |
    fuego fuego! | incendi* | en llamas | hay fuego | se quema la casa | se está quemando |
    se esta quemando | fuego en la | fuego en el | fuego en mi | fuego en casa | se prendió fuego |
    se prendio fuego | arde la casa | está ardiendo la | esta ardiendo la | mucho humo | hay humo |
    huele a humo | lleno de humo | huele a quemado | explosión | explosion | explotó | exploto |
    olor a gas | huele a gas | huele mucho a gas | huele fuerte a gas | fuga de gas | escape de gas |
    socorro | auxilio | emergencia | emergencias | es una urgencia | ambulancia | bomberos! |
    llame a los bomberos | llamen a los bomberos | llama a los bomberos | ayuda! | ayuda ayuda! |
    ayúdame! | ayudame! | ayúdeme! | ayudeme! | ayúdenme! | ayudenme! | ayúdennos! | ayudennos! |
    ayúdanos! | ayudanos! | ayuda por favor! | por favor ayuda! | ayúdame por favor! |
    ayudame por favor! | ayúdeme por favor! | ayudeme por favor! | ayúdenme por favor! |
    ayudenme por favor! | por favor ayúdame! | por favor ayudame! | por favor ayúdeme! |
    por favor ayudeme! | por favor ayúdenme! | por favor ayudenme! | necesito ayuda! |
    necesitamos ayuda! | necesito ayuda por favor! | por favor necesito ayuda! | ayuda urgente |
    necesito ayuda ya | sálvenme | salvenme | en peligro | llame a la policía | llame a la policia |
    llamen a la policía | llamen a la policia | llama a la policía | llama a la policia |
    llamar a la policía | llamar a la policia | policía! | policia! | llame al 120 | llamen al 120 |
    llama al 120 | rompí aguas | rompi aguas | rompió aguas | rompio aguas | rompió fuente |
    rompio fuente | rompí fuente | rompi fuente | se me rompió la fuente | se me rompio la fuente |
    de parto | contracciones | dando a luz | ya viene el bebé | ya viene el bebe | aborto espontáneo |
    aborto espontaneo | perdiendo al bebé | perdiendo al bebe | perdiendo el bebé | perdiendo el bebe |
    me pega | me golpea | me está pegando | me esta pegando | me está golpeando | me esta golpeando |
    me pegó | me pego | me golpeó | me golpeo | me ha pegado | me maltrata | me están atacando |
    me estan atacando | me atacó | me ataco | me atacaron | me va a matar | nos va a matar |
    quiere matar | me amenaza | apuñal* | tiene un cuchillo | con un cuchillo | tiene una navaja |
    tiene un arma | tiene una pistola | con una pistola | disparos | le dispararon | tiroteo |
    me violó | me violo | me violaron | la violaron | me han violado | violada | violarme |
    hubo una violación | hubo una violacion | sufrí una violación | sufri una violacion |
    víctima de una violación | victima de una violacion | violación sexual | violacion sexual |
    abuso sexual | violencia doméstica | violencia domestica | violencia de género |
    violencia de genero | secuestr* | quieren entrar | intentan entrar en mi | intentan entrar a mi |
    intenta entrar en mi | intenta entrar a mi | entraron en mi casa | entraron a mi casa |
    hay un ladrón | hay un ladron | ladrón en | ladron en | hay ladrones | ladrones en |
    me están robando | me estan robando | electrocut* | descarga eléctrica | descarga electrica |
    le dio la corriente | se cayó por la ventana | se cayo por la ventana | se cayó del balcón |
    se cayo del balcon | se cayó y no se levanta | se cayo y no se levanta | no puede levantarse |
    atropell* | atrapado en el ascensor | atrapada en el ascensor | atrapados en el ascensor |
    encerrado en el ascensor | encerrada en el ascensor | encerrados en el ascensor |
    atrapado en el elevador | atrapada en el elevador | atrapados en el elevador |
    encerrado en el elevador | encerrada en el elevador | encerrados en el elevador |
    no encuentro a mi hijo | no encuentro a mi hija | mi hijo desapareció | mi hijo desaparecio |
    mi hija desapareció | mi hija desaparecio | desapareció mi hijo | desaparecio mi hijo |
    desapareció mi hija | desaparecio mi hija
cancel-words = cancelar | cancela | cancele | anular
