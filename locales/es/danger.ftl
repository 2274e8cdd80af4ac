# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.
# Each is written with its accents, once: the same without them is looked for too.

danger-words =
    dolor en el pecho | dolor de pecho | dolor al pecho | dolores en el pecho | dolor en mi pecho |
    dolor en su pecho | dolor torácico | duele el pecho | duele mucho el pecho |
    opresión en el pecho | presión en el pecho | aprieta el pecho | punzadas en el pecho |
    no puedo respirar | no puede respirar | no podemos respirar | no respira | no está respirando |
    dejó de respirar | dificultad para respirar | dificultades para respirar | cuesta respirar |
    cuesta mucho respirar | apenas respira | apenas puede respirar | respira mal |
    respira con dificultad | falta de aire | me falta el aire | le falta el aire |
    me quedo sin aire | se queda sin aire | me ahogo | se ahoga | se ahogó | se está ahogando |
    me estoy ahogando | asfixia* | atragantado | atragantada | se atragantó | se atraganta |
    se está atragantando | se está poniendo azul | ataque al corazón | ataque cardíaco | infarto |
    paro cardíaco | sin pulso | no tiene pulso | derrame cerebral | ictus | inconsciente |
    sin conocimiento | perdió el conocimiento | pierde el conocimiento | perdió la conciencia |
    se desmayó | se desmaya | me desmayé | desmayado | desmayada | me voy a desmayar | se desplomó |
    no despierta | no se despierta | no reacciona | convuls* | ataque epiléptico |
    ataque de epilepsia | hemorragia | sangra mucho | sangrando | desangra* | mucha sangre |
    no para de sangrar | no deja de sangrar | perdiendo sangre | vomita sangre | vomitando sangre |
    tose sangre | tosiendo sangre | sangre por todas partes | sobredosis | envenen* | tomó veneno |
    intoxicado | intoxicada | intoxicación | tomó muchas pastillas | tomé muchas pastillas |
    se tomó las pastillas | me tomé las pastillas | tomó lejía | bebió lejía | tomó cloro |
    se tragó | monóxido | reacción alérgica | anafil* | se me cierra la garganta |
    se le cierra la garganta | suicid* | matarme | matarse | quitarme la vida | quitarse la vida |
    quiero morir | quiero morirme | quiere morir | no quiero vivir | no quiero seguir viviendo |
    hacerme daño | cortarme las venas | se quiere tirar | se va a tirar | tirarme por la ventana |
    me muero! | me estoy muriendo! | se está muriendo | se muere | voy a morir | vamos a morir |
    va a morir | está muerto | está muerta | fuego! | fuego fuego! | incendi* | en llamas |
    hay fuego | se quema la casa | se está quemando | fuego en la | fuego en el | fuego en mi |
    fuego en casa | se prendió fuego | arde la casa | está ardiendo la | mucho humo | hay humo |
    huele a humo | lleno de humo | huele a quemado | explosión | explotó | olor a gas |
    huele a gas | huele mucho a gas | huele fuerte a gas | fuga de gas | escape de gas | socorro |
    auxilio | emergencia | emergencias | es una urgencia | ambulancia | bomberos! |
    llame a los bomberos | llamen a los bomberos | llama a los bomberos | ayuda! | ayuda ayuda! |
    ayúdame! | ayúdeme! | ayúdenme! | ayúdennos! | ayúdanos! | ayuda por favor! | por favor ayuda! |
    ayúdame por favor! | ayúdeme por favor! | ayúdenme por favor! | por favor ayúdame! |
    por favor ayúdeme! | por favor ayúdenme! | necesito ayuda! | necesitamos ayuda! |
    necesito ayuda por favor! | por favor necesito ayuda! | ayuda urgente | necesito ayuda ya |
    sálvenme | en peligro | llame a la policía | llamen a la policía | llama a la policía |
    llamar a la policía | policía! | llame al 120 | llamen al 120 | llama al 120 | rompí aguas |
    rompió aguas | rompió fuente | rompí fuente | se me rompió la fuente | de parto |
    contracciones | dando a luz | ya viene el bebé | aborto espontáneo | perdiendo al bebé |
    perdiendo el bebé | me pega | me golpea | me está pegando | me está golpeando | me pegó |
    me golpeó | me ha pegado | me maltrata | me están atacando | me atacó | me atacaron |
    me va a matar | nos va a matar | quiere matar | me amenaza | apuñal* | tiene un cuchillo |
    con un cuchillo | tiene una navaja | tiene un arma | tiene una pistola | con una pistola |
    disparos | le dispararon | tiroteo | me violó | me violaron | la violaron | me han violado |
    violada | violarme | hubo una violación | sufrí una violación | víctima de una violación |
    violación sexual | abuso sexual | violencia doméstica | violencia de género | secuestr* |
    quieren entrar | intentan entrar en mi | intentan entrar a mi | intenta entrar en mi |
    intenta entrar a mi | entraron en mi casa | entraron a mi casa | hay un ladrón | ladrón en |
    hay ladrones | ladrones en | me están robando | electrocut* | descarga eléctrica |
    le dio la corriente | se cayó por la ventana | se cayó del balcón | se cayó y no se levanta |
    no puede levantarse | atropell* | atrapado en el ascensor | atrapada en el ascensor |
    atrapados en el ascensor | encerrado en el ascensor | encerrada en el ascensor |
    encerrados en el ascensor | atrapado en el elevador | atrapada en el elevador |
    atrapados en el elevador | encerrado en el elevador | encerrada en el elevador |
    encerrados en el elevador | no encuentro a mi hijo | no encuentro a mi hija |
    mi hijo desapareció | mi hija desapareció | desapareció mi hijo | desapareció mi hija
cancel-words = cancelar | cancela | cancele | anular
