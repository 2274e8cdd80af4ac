# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.
# Each is written with its accents, once: the same without them is looked for too.
# Plea words may stand beside such a cry: "help, please, quickly".

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
    mi hijo desapareció | mi hija desapareció | desapareció mi hijo | desapareció mi hija |
    no puedo tomar aire | no puedo coger aire | no puede tomar aire | no puede coger aire |
    no logro tomar aire | no logro coger aire | no logro respirar | no consigo tomar aire |
    no consigo coger aire | no consigo respirar | no podemos tomar aire | no podemos coger aire |
    no respiro | no respiran | apenas puedo respirar | no me deja respirar | sin aire |
    necesito aire | está azul | está morado | está morada | se puso azul | se puso morado |
    se puso morada | se pone azul | se pone morado | se pone morada | tiene la cara azul |
    tiene la cara morado | tiene la cara morada | labios azules | labios morados | ataque de asma |
    crisis de asma | atorado en la garganta | atorada en la garganta | atascado en la garganta |
    se atoró con | se atora con | garganta hinchada | garganta se hincha | garganta se cierra |
    lengua hinchada | lengua se hincha | lengua se cierra | cara hinchada | cara se hincha |
    cara se cierra | no le entra aire | duele el corazón | me duele mucho el corazón |
    me aprieta el corazón | me arde el pecho | me arde el corazón | dolor fuerte en el pecho |
    dolor muy fuerte en el pecho | dolor en el corazón | dolor de corazón | corazón se paró |
    corazón no late | corazón se detuvo | corazón me duele | corazon se paró | ataque respiratorio |
    fallo cardíaco | fallo al corazon | fallo respiratorio | paro al corazon | paro respiratorio |
    cara torcida | boca torcida | brazo dormido | derrame | embolia | no siente el brazo |
    no siente la pierna | no siente medio cuerpo | no siente un lado | no mueve el brazo |
    no mueve la pierna | no mueve medio cuerpo | no mueve un lado | no le encuentro pulso |
    no encuentro el pulso | habla raro y | sangre por todos lados | hay sangre | sangre por todas |
    sale sangre | sangro mucho | tanta sangre | charco de sangre | cubierto de sangre |
    cubierta de sangre | no para la sangre | pierde sangre | escupe sangre | escupiendo sangre |
    vomitó sangre | hemorragias | me corté el dedo | me corté la mano | me corté las venas |
    me corté mucho | me corté profundo | herida profund* | corte profund* | estoy herido |
    estoy herida | estoy heridos | estoy heridas | estoy lesionado | estoy lesionada | está herido |
    está herida | está heridos | está heridas | está lesionado | está lesionada | están herido |
    están herida | están heridos | están heridas | están lesionado | están lesionada | hay herido |
    hay herida | hay heridos | hay heridas | hay lesionado | hay lesionada | resultó herido |
    resultó herida | resultó heridos | resultó heridas | resultó lesionado | resultó lesionada |
    muy herido | muy herida | muy heridos | muy heridas | muy lesionado | muy lesionada |
    gravemente herido | gravemente herida | gravemente heridos | gravemente heridas |
    gravemente lesionado | gravemente lesionada | me quemé | se quemó | me he quemado |
    se ha quemado | quemadura* | agua hirviendo | aceite hirviendo | me rompí la pierna |
    me rompí el brazo | me rompí la cadera | me rompí la cabeza | me rompí el cuello |
    me rompí un hueso | me rompí una pierna | me rompí un brazo | se rompió la pierna |
    se rompió el brazo | se rompió la cadera | se rompió la cabeza | se rompió el cuello |
    se rompió un hueso | se rompió una pierna | se rompió un brazo | me he roto la pierna |
    me he roto el brazo | me he roto la cadera | me he roto la cabeza | me he roto el cuello |
    me he roto un hueso | me he roto una pierna | me he roto un brazo | se ha roto la pierna |
    se ha roto el brazo | se ha roto la cadera | se ha roto la cabeza | se ha roto el cuello |
    se ha roto un hueso | se ha roto una pierna | se ha roto un brazo | me quebré la pierna |
    me quebré el brazo | me quebré la cadera | me quebré la cabeza | me quebré el cuello |
    me quebré un hueso | me quebré una pierna | me quebré un brazo | se quebró la pierna |
    se quebró el brazo | se quebró la cadera | se quebró la cabeza | se quebró el cuello |
    se quebró un hueso | se quebró una pierna | se quebró un brazo | se fracturó la pierna |
    se fracturó el brazo | se fracturó la cadera | se fracturó la cabeza | se fracturó el cuello |
    se fracturó un hueso | se fracturó una pierna | se fracturó un brazo | me fracturé la pierna |
    me fracturé el brazo | me fracturé la cadera | me fracturé la cabeza | me fracturé el cuello |
    me fracturé un hueso | me fracturé una pierna | me fracturé un brazo | pierna roto |
    pierna rota | pierna quebrado | pierna quebrada | pierna fracturado | hueso roto | hueso rota |
    hueso quebrado | hueso quebrada | hueso fracturado | brazo roto | brazo rota | brazo quebrado |
    brazo quebrada | brazo fracturado | fractura expuesta | golpe en la cabeza |
    se golpeó la cabeza | me golpeé la cabeza | mordió una serpiente | mordió una víbora |
    mordió un perro | picó una serpiente | picó una víbora | picó un perro | accidente de coche |
    accidente grave | accidente de auto | me chocaron | lo chocaron | la chocaron | se cayó de |
    se cayó por las escaleras | se cayó por la escalera | se cayó del | se cayó desde |
    se cayó y no | se cayó en el baño | se cayó en la ducha | se cayó al | me caí de |
    me caí por las escaleras | me caí por la escalera | me caí del | me caí desde | me caí y no |
    me caí en el baño | me caí en la ducha | me caí al | se ha caído de |
    se ha caído por las escaleras | se ha caído por la escalera | se ha caído del |
    se ha caído desde | se ha caído y no | se ha caído en el baño | se ha caído en la ducha |
    se ha caído al | me he caído de | me he caído por las escaleras | me he caído por la escalera |
    me he caído del | me he caído desde | me he caído y no | me he caído en el baño |
    me he caído en la ducha | me he caído al | se calló de | se calló por las escaleras |
    se calló por la escalera | se calló del | se calló desde | se calló y no | se calló en el baño |
    se calló en la ducha | se calló al | mi mamá se cayó | mi mamá se ha caído | mi papá se cayó |
    mi papá se ha caído | mi abuela se cayó | mi abuela se ha caído | mi abuelo se cayó |
    mi abuelo se ha caído | mi madre se cayó | mi madre se ha caído | mi padre se cayó |
    mi padre se ha caído | mi hijo se cayó | mi hijo se ha caído | mi hija se cayó |
    mi hija se ha caído | mi esposo se cayó | mi esposo se ha caído | mi esposa se cayó |
    mi esposa se ha caído | no se levanta | no puedo levantarme | no se puede levantar |
    no se mueve | no me puedo mover | no me puedo levantar | no puede moverse | tirado en el suelo |
    tirada en el suelo | perdió el sentido | perdió la consciencia | perdió conciencia |
    ha perdido el sentido | ha perdido el conocimiento | ha perdido la consciencia |
    ha perdido conciencia | perdí el sentido | perdí el conocimiento | perdí la consciencia |
    perdí conciencia | no responde | no contesta ni se mueve | no vuelve en sí | no abre los ojos |
    no logro despertarla | no logro despertarlo | no puedo despertarla | no puedo despertarlo |
    desmallado | desmayo | desmayando | se desmallo | inconciente | sin sentido | en coma |
    echando espuma | espuma por la boca | epilepsia | se desvaneció | tomó detergente |
    tomó todas las pastillas | tomó todas mis pastillas | tomó todas sus pastillas |
    tomó un frasco de pastillas | tomó demasiadas pastillas | tomó raticida | tomó insecticida |
    tomó ácido | tomó gasolina | tomó pastillas para dormir | tomé cloro | tomé lejía |
    tomé detergente | tomé todas las pastillas | tomé todas mis pastillas |
    tomé todas sus pastillas | tomé un frasco de pastillas | tomé demasiadas pastillas |
    tomé raticida | tomé insecticida | tomé ácido | tomé gasolina | tomé pastillas para dormir |
    bebió cloro | bebió detergente | bebió muchas pastillas | bebió todas las pastillas |
    bebió todas mis pastillas | bebió todas sus pastillas | bebió un frasco de pastillas |
    bebió demasiadas pastillas | bebió raticida | bebió insecticida | bebió ácido | bebió gasolina |
    bebió pastillas para dormir | bebí cloro | bebí lejía | bebí detergente |
    bebí muchas pastillas | bebí todas las pastillas | bebí todas mis pastillas |
    bebí todas sus pastillas | bebí un frasco de pastillas | bebí demasiadas pastillas |
    bebí raticida | bebí insecticida | bebí ácido | bebí gasolina | bebí pastillas para dormir |
    tragó cloro | tragó lejía | tragó detergente | tragó muchas pastillas |
    tragó todas las pastillas | tragó todas mis pastillas | tragó todas sus pastillas |
    tragó un frasco de pastillas | tragó demasiadas pastillas | tragó raticida | tragó insecticida |
    tragó ácido | tragó gasolina | tragó pastillas para dormir | ingirió cloro | ingirió lejía |
    ingirió detergente | ingirió muchas pastillas | ingirió todas las pastillas |
    ingirió todas mis pastillas | ingirió todas sus pastillas | ingirió un frasco de pastillas |
    ingirió demasiadas pastillas | ingirió raticida | ingirió insecticida | ingirió ácido |
    ingirió gasolina | ingirió pastillas para dormir | se comió cloro | se comió lejía |
    se comió detergente | se comió muchas pastillas | se comió todas las pastillas |
    se comió todas mis pastillas | se comió todas sus pastillas | se comió un frasco de pastillas |
    se comió demasiadas pastillas | se comió raticida | se comió insecticida | se comió ácido |
    se comió gasolina | se comió pastillas para dormir | se tragué | se ha tragado | me tragó |
    me tragué | me ha tragado | veneno | intoxicando | me tomé todas | tragó una moneda |
    tragó una pila | quiero matar | quiero ahorcar | quiero ahorcarme |
    quiero tirar por la ventana | quiero tirar del balcón | quiero cortar las venas |
    quiero colgarme | voy a matar | voy a ahorcar | voy a ahorcarme | voy a tirar por la ventana |
    voy a tirar del balcón | voy a cortar las venas | voy a colgarme | deseo matar | deseo ahorcar |
    deseo ahorcarme | deseo tirar por la ventana | deseo tirar del balcón | deseo morir |
    deseo cortar las venas | deseo colgarme | intentó matar | intentó ahorcar | intentó ahorcarme |
    intentó tirar por la ventana | intentó tirar del balcón | intentó morir |
    intentó cortar las venas | intentó colgarme | va a matar | va a ahorcar | va a ahorcarme |
    va a tirar por la ventana | va a tirar del balcón | va a cortar las venas | va a colgarme |
    no quiero estar viva | no quiero estar vivo | no quiero seguir | mejor muerto | mejor muerta |
    mejor estar muerto | mejor estar muerta | mejor morirme | quisiera muerto | quisiera muerta |
    quisiera estar muerto | quisiera estar muerta | quisiera morirme | prefiero muerto |
    prefiero muerta | prefiero estar muerto | prefiero estar muerta | prefiero morirme | se ahorcó |
    se colgó | se cortó las venas | se corté las venas | se mató | se tiró por la ventana |
    se tiró del balcón | se tiró al vacío | me ahorcó | me colgó | me cortó las venas | me mató |
    me tiró por la ventana | me tiró del balcón | me tiró al vacío | acabar con mi vida |
    acabar con todo | acabar con su vida | saltar del balcón | saltar del ventana |
    saltar del azotea | saltar del puente | saltar del edificio | saltar de la balcón |
    saltar de la ventana | saltar de la azotea | saltar de la puente | saltar de la edificio |
    saltar por la balcón | saltar por la ventana | saltar por la azotea | saltar por la puente |
    saltar por la edificio | saltar desde balcón | saltar desde ventana | saltar desde azotea |
    saltar desde puente | saltar desde edificio | tirarme del balcón | tirarme del ventana |
    tirarme del azotea | tirarme del puente | tirarme del edificio | tirarme de la balcón |
    tirarme de la ventana | tirarme de la azotea | tirarme de la puente | tirarme de la edificio |
    tirarme por la balcón | tirarme por la azotea | tirarme por la puente |
    tirarme por la edificio | tirarme desde balcón | tirarme desde ventana | tirarme desde azotea |
    tirarme desde puente | tirarme desde edificio | cortarme | autolesion* |
    no tengo ganas de vivir | se quema el edificio | se quema la cocina | se quema el apartamento |
    se quema mi casa | se quema todo | se quema el piso | se quemando la casa |
    se quemando el edificio | se quemando la cocina | se quemando el apartamento |
    se quemando mi casa | se quemando todo | se quemando el piso | se prendió la casa |
    se prendió el edificio | se prendió la cocina | se prendió el apartamento | se prendió mi casa |
    se prendió todo | se prendió el piso | está quema la casa | está quema el edificio |
    está quema la cocina | está quema el apartamento | está quema mi casa | está quema todo |
    está quema el piso | está quemando la casa | está quemando el edificio |
    está quemando la cocina | está quemando el apartamento | está quemando mi casa |
    está quemando todo | está quemando el piso | está prendió la casa | está prendió el edificio |
    está prendió la cocina | está prendió el apartamento | está prendió mi casa |
    está prendió todo | está prendió el piso | casa quemándose | casa en fuego | casa ardiendo |
    casa se quema | cocina quemándose | cocina en fuego | cocina ardiendo | cocina se quema |
    edificio quemándose | edificio en fuego | edificio ardiendo | edificio se quema |
    cuarto quemándose | cuarto en fuego | cuarto ardiendo | cuarto se quema | carro quemándose |
    carro en fuego | carro ardiendo | carro se quema | coche quemándose | coche en fuego |
    coche ardiendo | coche se quema | departamento quemándose | departamento en fuego |
    departamento ardiendo | departamento se quema | apartamento quemándose | apartamento en fuego |
    apartamento ardiendo | apartamento se quema | techo quemándose | techo en fuego |
    techo ardiendo | techo se quema | fuego en | fuego por todos lados | fuego dentro | llamas en |
    llamas por todos lados | llamas dentro | hay llamas | hay un fuego | humo por todas partes |
    humo negro | humo por todos lados | humo en el edificio | humo en la casa | humo saliendo |
    tanto humo | olor a humo | olor a quemado | llamen bomberos | llama bomberos | llame bomberos |
    fuego aquí | huele gas | olor mucho a gas | olor gas | olor fuerte a gas | apesta a gas |
    apesta mucho a gas | apesta gas | apesta fuerte a gas | huelo a gas | huelo mucho a gas |
    huelo gas | huelo fuerte a gas | fuga gas | fuga el gas | escape gas | escape el gas |
    escapa de gas | escapa gas | escapa el gas | pérdida de gas | pérdida gas | pérdida el gas |
    reventó el gas | reventó la bombona | reventó el cilindro | reventó el tanque | inundación |
    inundaciones | se inundó | se inunda | se está inundando la | se está inundando | nos inundamos | inundado | inundada | inundados |
    agua sube | agua está subiendo | agua entra en la casa | agua entra a la casa | agua nos llega |
    agua está entrando | agua por todas partes | se lo llevó el agua | se lo llevó el río |
    se lo llevó la corriente | se lo lleva el agua | se lo lleva el río | se lo lleva la corriente |
    se la llevó el agua | se la llevó el río | se la llevó la corriente | se la lleva el agua |
    se la lleva el río | se la lleva la corriente | se nos llevó el agua | se nos llevó el río |
    se nos llevó la corriente | se nos lleva el agua | se nos lleva el río |
    se nos lleva la corriente | cayó al agua | cayó al río | cayó a la piscina | cayó al pozo |
    cayeron al agua | cayeron al río | cayeron a la piscina | cayeron al pozo | tsunami | deslave |
    alud | atrapad* | sepultad* | enterrad* | soterrad* | escombros | se cayó el techo |
    se cayó la casa | se cayó el edificio | se cayó la pared | se cayó el muro |
    se derrumbó el techo | se derrumbó la casa | se derrumbó el edificio | se derrumbó la pared |
    se derrumbó el muro | colapsó el techo | colapsó la casa | colapsó el edificio |
    colapsó la pared | colapsó el muro | se vino abajo el techo | se vino abajo la casa |
    se vino abajo el edificio | se vino abajo la pared | se vino abajo el muro | derrumbe |
    quedé encerrado | quedé encerrada | quedé encerrados | quedé atascado | quedé atascados |
    quedé aplastado | quedé aplastada | estoy encerrado | estoy encerrada | estoy encerrados |
    estoy atascado | estoy atascados | estoy aplastado | estoy aplastada | estamos encerrado |
    estamos encerrada | estamos encerrados | estamos atascado | estamos atascados |
    estamos aplastado | estamos aplastada | quedamos encerrado | quedamos encerrada |
    quedamos encerrados | quedamos atascado | quedamos atascados | quedamos aplastado |
    quedamos aplastada | está encerrado | está encerrada | está encerrados | está atascado |
    está atascados | está aplastado | está aplastada | no podemos salir del ascensor |
    no podemos salir de aquí | no puedo salir del ascensor | no puedo salir de aquí |
    no puede salir del ascensor | no puede salir de aquí | aplastó | aplastado por |
    debajo de una pared | rompió la fuente | rompió la bolsa | rompió las aguas | rompí la fuente |
    rompí la bolsa | rompí las aguas | rompieron la fuente | rompieron fuente | rompieron la bolsa |
    rompieron aguas | rompieron las aguas | roto la fuente | roto fuente | roto la bolsa |
    roto aguas | roto las aguas | se me rompió el líquido | se me salió la fuente |
    se me salió el líquido | se me salió la bolsa | se le rompió el líquido |
    se le salió la fuente | se le salió el líquido | se le salió la bolsa | estoy dar a luz |
    estoy parir | estoy pariendo | estoy aliviarme | está dar a luz | está parir | está pariendo |
    está aliviarme | va a dar a luz | va a parir | va a pariendo | va a aliviarme |
    voy a dar a luz | voy a parir | voy a pariendo | voy a aliviarme | el bebé ya viene |
    el bebé viene ya | el bebé está saliendo | el bebé ya sale | el bebé está naciendo |
    el niño ya viene | el niño viene ya | el niño está saliendo | el niño ya sale |
    el niño está naciendo | la bebé ya viene | la bebé viene ya | la bebé está saliendo |
    la bebé ya sale | la bebé está naciendo | se ve la cabeza | sale la cabeza | aborto |
    embarazada y sangra* | me están golpeando | me pegan | me pegaron | me golpearon |
    me están pegando | me ataca | me atacan | me ahorca | me quiere pegar | me persigue |
    me persiguen | me está siguiendo | me siguen | me amenazó | me amenazan | me está amenazando |
    me quieren matar | me van a matar | me agredió | me agreden | me apuntan | nos están golpeando |
    nos pegó | nos pegan | nos pegaron | nos golpearon | nos está pegando | nos están pegando |
    nos ataca | nos atacan | nos están atacando | nos ahorca | nos quiere pegar | nos persigue |
    nos persiguen | nos está siguiendo | nos siguen | nos amenazó | nos amenazan |
    nos está amenazando | nos quieren matar | nos van a matar | nos agredió | nos agreden |
    nos apuntan | le están golpeando | le pegó | le pegan | le pegaron | le golpearon |
    le está pegando | le están pegando | le ataca | le atacan | le están atacando | le ahorca |
    le quiere pegar | le persigue | le persiguen | le está siguiendo | le siguen | le amenazó |
    le amenazan | le está amenazando | le quieren matar | le van a matar | le agredió | le agreden |
    le apuntan | la están golpeando | la pegó | la pegan | la pegaron | la golpearon |
    la está pegando | la están pegando | la ataca | la atacan | la están atacando | la ahorca |
    la quiere pegar | la persigue | la persiguen | la está siguiendo | la siguen | la amenazó |
    la amenazan | la está amenazando | la quieren matar | la van a matar | la agredió | la agreden |
    la apuntan | quiere matarnos | quieren matarnos | lo están matando | lo mataron | lo mató |
    lo están golpeando | la están matando | la mataron | la mató | agresión | agresor | rehén |
    rehenes | pelea con cuchillos | golpiza | tiene pistola | tiene arma | tiene un machete |
    tiene una bomba | tiene armas | con una navaja | con pistola | con un arma | con arma |
    con un machete | con una bomba | con armas | trae un cuchillo | trae una navaja | trae pistola |
    trae un arma | trae arma | trae una pistola | trae un machete | trae una bomba | trae armas |
    sacó un cuchillo | sacó una navaja | sacó pistola | sacó un arma | sacó arma |
    sacó una pistola | sacó un machete | sacó una bomba | sacó armas | hay un cuchillo |
    hay una navaja | hay pistola | hay un arma | hay arma | hay una pistola | hay un machete |
    hay una bomba | hay armas | hombre armad* | hombres armad* | tipo armad* | disparando |
    disparó | balacera | balazos | balazo | disparan | puñalada | puñaladas | acuchill* |
    lo hirieron | violación | violador | violando | violó | violaron | violar | violen | abusó de |
    abusaron de | abusan de | me tocó | manose* | me está tocando | acoso sexual | me acosa |
    abusando | ladrón está entrando | ladrón entró | ladrón adentro | ladrón quiere entrar |
    ladrón dentro | ladrón intenta entrar | ladrones está entrando | ladrones entró |
    ladrones adentro | ladrones quiere entrar | ladrones dentro | ladrones intenta entrar |
    ratero en mi casa | ratero en la casa | ratero en casa | ratero está entrando | ratero entró |
    ratero adentro | ratero quiere entrar | ratero dentro | ratero intenta entrar |
    ratero en mi cuarto | rateros en mi casa | rateros en la casa | rateros en casa |
    rateros está entrando | rateros entró | rateros adentro | rateros quiere entrar |
    rateros dentro | rateros intenta entrar | rateros en mi cuarto | intruso en mi casa |
    intruso en la casa | intruso en casa | intruso está entrando | intruso entró | intruso adentro |
    intruso quiere entrar | intruso dentro | intruso intenta entrar | intruso en mi cuarto |
    intrusos en mi casa | intrusos en la casa | intrusos en casa | intrusos está entrando |
    intrusos entró | intrusos adentro | intrusos quiere entrar | intrusos dentro |
    intrusos intenta entrar | intrusos en mi cuarto | hombre en mi casa | hombre en la casa |
    hombre en casa | hombre está entrando | hombre entró | hombre adentro | hombre quiere entrar |
    hombre dentro | hombre intenta entrar | hombre en mi cuarto | alguien en mi casa |
    alguien en la casa | alguien en casa | alguien está entrando | alguien entró | alguien adentro |
    alguien quiere entrar | alguien dentro | alguien intenta entrar | alguien en mi cuarto |
    desconocido en mi casa | desconocido en la casa | desconocido en casa |
    desconocido está entrando | desconocido entró | desconocido adentro |
    desconocido quiere entrar | desconocido dentro | desconocido intenta entrar |
    desconocido en mi cuarto | robando | robaron | asalt* | atraco | atracaron | me roban |
    nos roban | están forzando la puerta | están forzando mi puerta | están forzando la ventana |
    están forzando la cerradura | están rompiendo la puerta | están rompiendo mi puerta |
    están rompiendo la ventana | están rompiendo la cerradura | están tumbando la puerta |
    están tumbando mi puerta | están tumbando la ventana | están tumbando la cerradura |
    están entrar a robar la puerta | están entrar a robar mi puerta |
    están entrar a robar la ventana | están entrar a robar la cerradura | están abriendo la puerta |
    están abriendo mi puerta | están abriendo la ventana | están abriendo la cerradura |
    está forzando la puerta | está forzando mi puerta | está forzando la ventana |
    está forzando la cerradura | está rompiendo la puerta | está rompiendo mi puerta |
    está rompiendo la ventana | está rompiendo la cerradura | está tumbando la puerta |
    está tumbando mi puerta | está tumbando la ventana | está tumbando la cerradura |
    está entrar a robar la puerta | está entrar a robar mi puerta | está entrar a robar la ventana |
    está entrar a robar la cerradura | está abriendo la puerta | está abriendo mi puerta |
    está abriendo la ventana | está abriendo la cerradura | quieren forzando la puerta |
    quieren forzando mi puerta | quieren forzando la ventana | quieren forzando la cerradura |
    quieren rompiendo la puerta | quieren rompiendo mi puerta | quieren rompiendo la ventana |
    quieren rompiendo la cerradura | quieren tumbando la puerta | quieren tumbando mi puerta |
    quieren tumbando la ventana | quieren tumbando la cerradura | quieren abriendo la puerta |
    quieren abriendo mi puerta | quieren abriendo la ventana | quieren abriendo la cerradura |
    quiere forzando la puerta | quiere forzando mi puerta | quiere forzando la ventana |
    quiere forzando la cerradura | quiere rompiendo la puerta | quiere rompiendo mi puerta |
    quiere rompiendo la ventana | quiere rompiendo la cerradura | quiere tumbando la puerta |
    quiere tumbando mi puerta | quiere tumbando la ventana | quiere tumbando la cerradura |
    quiere entrar a robar la puerta | quiere entrar a robar mi puerta |
    quiere entrar a robar la ventana | quiere entrar a robar la cerradura |
    quiere abriendo la puerta | quiere abriendo mi puerta | quiere abriendo la ventana |
    quiere abriendo la cerradura | se metieron a mi casa | se metieron en mi casa |
    se metieron en la casa | se metieron a la casa | se metieron a robar | se metieron en casa |
    se metió a mi casa | se metió en mi casa | se metió en la casa | se metió a la casa |
    se metió a robar | se metió en casa | entraron en la casa | entraron a la casa |
    entraron a robar | entraron en casa | entró alguien a mi casa | entró alguien a la casa |
    entró alguien a robar | entró un hombre a mi casa | entró un hombre a la casa |
    entró un hombre a robar | allanamiento | al ladrón | mi hijo está perdido |
    mi hijo está perdida | mi hijo se perdió | mi hijo no aparece | mi hijo ha desaparecido |
    mi hijo se ha perdido | mi hijo no ha vuelto | mi hijo perdido | mi hijo perdida |
    mi hijo se escapó | mi hija está perdido | mi hija está perdida | mi hija se perdió |
    mi hija no aparece | mi hija ha desaparecido | mi hija se ha perdido | mi hija no ha vuelto |
    mi hija perdido | mi hija perdida | mi hija se escapó | mi niño está perdido |
    mi niño está perdida | mi niño se perdió | mi niño no aparece | mi niño desapareció |
    mi niño ha desaparecido | mi niño se ha perdido | mi niño no ha vuelto | mi niño se escapó |
    mi niña está perdido | mi niña está perdida | mi niña se perdió | mi niña no aparece |
    mi niña desapareció | mi niña ha desaparecido | mi niña se ha perdido | mi niña no ha vuelto |
    mi niña se escapó | mi bebé está perdido | mi bebé está perdida | mi bebé se perdió |
    mi bebé no aparece | mi bebé desapareció | mi bebé ha desaparecido | mi bebé se ha perdido |
    mi bebé no ha vuelto | mi bebé perdido | mi bebé perdida | mi bebé se escapó |
    mi nieto está perdido | mi nieto está perdida | mi nieto se perdió | mi nieto no aparece |
    mi nieto desapareció | mi nieto ha desaparecido | mi nieto se ha perdido |
    mi nieto no ha vuelto | mi nieto perdido | mi nieto perdida | mi nieto se escapó |
    mi nieta está perdido | mi nieta está perdida | mi nieta se perdió | mi nieta no aparece |
    mi nieta desapareció | mi nieta ha desaparecido | mi nieta se ha perdido |
    mi nieta no ha vuelto | mi nieta perdido | mi nieta perdida | mi nieta se escapó |
    mi hijito está perdido | mi hijito está perdida | mi hijito se perdió | mi hijito no aparece |
    mi hijito desapareció | mi hijito ha desaparecido | mi hijito se ha perdido |
    mi hijito no ha vuelto | mi hijito perdido | mi hijito perdida | mi hijito se escapó |
    mi hijita está perdido | mi hijita está perdida | mi hijita se perdió | mi hijita no aparece |
    mi hijita desapareció | mi hijita ha desaparecido | mi hijita se ha perdido |
    mi hijita no ha vuelto | mi hijita perdido | mi hijita perdida | mi hijita se escapó |
    el hijo está perdido | el hijo está perdida | el hijo se perdió | el hijo no aparece |
    el hijo desapareció | el hijo ha desaparecido | el hijo se ha perdido | el hijo no ha vuelto |
    el hijo perdido | el hijo perdida | el hijo se escapó | el hija está perdido |
    el hija está perdida | el hija se perdió | el hija no aparece | el hija desapareció |
    el hija ha desaparecido | el hija se ha perdido | el hija no ha vuelto | el hija perdido |
    el hija perdida | el hija se escapó | el niño está perdido | el niño está perdida |
    el niño se perdió | el niño no aparece | el niño desapareció | el niño ha desaparecido |
    el niño se ha perdido | el niño no ha vuelto | el niño se escapó | el niña está perdido |
    el niña está perdida | el niña se perdió | el niña no aparece | el niña desapareció |
    el niña ha desaparecido | el niña se ha perdido | el niña no ha vuelto | el niña se escapó |
    el bebé está perdido | el bebé está perdida | el bebé se perdió | el bebé no aparece |
    el bebé desapareció | el bebé ha desaparecido | el bebé se ha perdido | el bebé no ha vuelto |
    el bebé perdido | el bebé perdida | el bebé se escapó | el nieto está perdido |
    el nieto está perdida | el nieto se perdió | el nieto no aparece | el nieto desapareció |
    el nieto ha desaparecido | el nieto se ha perdido | el nieto no ha vuelto | el nieto perdido |
    el nieto perdida | el nieto se escapó | el nieta está perdido | el nieta está perdida |
    el nieta se perdió | el nieta no aparece | el nieta desapareció | el nieta ha desaparecido |
    el nieta se ha perdido | el nieta no ha vuelto | el nieta perdido | el nieta perdida |
    el nieta se escapó | el hijito está perdido | el hijito está perdida | el hijito se perdió |
    el hijito no aparece | el hijito desapareció | el hijito ha desaparecido |
    el hijito se ha perdido | el hijito no ha vuelto | el hijito perdido | el hijito perdida |
    el hijito se escapó | el hijita está perdido | el hijita está perdida | el hijita se perdió |
    el hijita no aparece | el hijita desapareció | el hijita ha desaparecido |
    el hijita se ha perdido | el hijita no ha vuelto | el hijita perdido | el hijita perdida |
    el hijita se escapó | la hijo está perdido | la hijo está perdida | la hijo se perdió |
    la hijo no aparece | la hijo desapareció | la hijo ha desaparecido | la hijo se ha perdido |
    la hijo no ha vuelto | la hijo perdido | la hijo perdida | la hijo se escapó |
    la hija está perdido | la hija está perdida | la hija se perdió | la hija no aparece |
    la hija desapareció | la hija ha desaparecido | la hija se ha perdido | la hija no ha vuelto |
    la hija perdido | la hija perdida | la hija se escapó | la niño está perdido |
    la niño está perdida | la niño se perdió | la niño no aparece | la niño desapareció |
    la niño ha desaparecido | la niño se ha perdido | la niño no ha vuelto | la niño se escapó |
    la niña está perdido | la niña está perdida | la niña se perdió | la niña no aparece |
    la niña desapareció | la niña ha desaparecido | la niña se ha perdido | la niña no ha vuelto |
    la niña se escapó | la bebé está perdido | la bebé está perdida | la bebé se perdió |
    la bebé no aparece | la bebé desapareció | la bebé ha desaparecido | la bebé se ha perdido |
    la bebé no ha vuelto | la bebé perdido | la bebé perdida | la bebé se escapó |
    la nieto está perdido | la nieto está perdida | la nieto se perdió | la nieto no aparece |
    la nieto desapareció | la nieto ha desaparecido | la nieto se ha perdido |
    la nieto no ha vuelto | la nieto perdido | la nieto perdida | la nieto se escapó |
    la nieta está perdido | la nieta está perdida | la nieta se perdió | la nieta no aparece |
    la nieta desapareció | la nieta ha desaparecido | la nieta se ha perdido |
    la nieta no ha vuelto | la nieta perdido | la nieta perdida | la nieta se escapó |
    la hijito está perdido | la hijito está perdida | la hijito se perdió | la hijito no aparece |
    la hijito desapareció | la hijito ha desaparecido | la hijito se ha perdido |
    la hijito no ha vuelto | la hijito perdido | la hijito perdida | la hijito se escapó |
    la hijita está perdido | la hijita está perdida | la hijita se perdió | la hijita no aparece |
    la hijita desapareció | la hijita ha desaparecido | la hijita se ha perdido |
    la hijita no ha vuelto | la hijita perdido | la hijita perdida | la hijita se escapó |
    un hijo está perdido | un hijo está perdida | un hijo se perdió | un hijo no aparece |
    un hijo desapareció | un hijo ha desaparecido | un hijo se ha perdido | un hijo no ha vuelto |
    un hijo perdido | un hijo perdida | un hijo se escapó | un hija está perdido |
    un hija está perdida | un hija se perdió | un hija no aparece | un hija desapareció |
    un hija ha desaparecido | un hija se ha perdido | un hija no ha vuelto | un hija perdido |
    un hija perdida | un hija se escapó | un niño está perdido | un niño está perdida |
    un niño se perdió | un niño no aparece | un niño desapareció | un niño ha desaparecido |
    un niño se ha perdido | un niño no ha vuelto | un niño se escapó | un niña está perdido |
    un niña está perdida | un niña se perdió | un niña no aparece | un niña desapareció |
    un niña ha desaparecido | un niña se ha perdido | un niña no ha vuelto | un niña se escapó |
    un bebé está perdido | un bebé está perdida | un bebé se perdió | un bebé no aparece |
    un bebé desapareció | un bebé ha desaparecido | un bebé se ha perdido | un bebé no ha vuelto |
    un bebé perdido | un bebé perdida | un bebé se escapó | un nieto está perdido |
    un nieto está perdida | un nieto se perdió | un nieto no aparece | un nieto desapareció |
    un nieto ha desaparecido | un nieto se ha perdido | un nieto no ha vuelto | un nieto perdido |
    un nieto perdida | un nieto se escapó | un nieta está perdido | un nieta está perdida |
    un nieta se perdió | un nieta no aparece | un nieta desapareció | un nieta ha desaparecido |
    un nieta se ha perdido | un nieta no ha vuelto | un nieta perdido | un nieta perdida |
    un nieta se escapó | un hijito está perdido | un hijito está perdida | un hijito se perdió |
    un hijito no aparece | un hijito desapareció | un hijito ha desaparecido |
    un hijito se ha perdido | un hijito no ha vuelto | un hijito perdido | un hijito perdida |
    un hijito se escapó | un hijita está perdido | un hijita está perdida | un hijita se perdió |
    un hijita no aparece | un hijita desapareció | un hijita ha desaparecido |
    un hijita se ha perdido | un hijita no ha vuelto | un hijita perdido | un hijita perdida |
    un hijita se escapó | perdí a mi hijo | perdí a mi hija | perdí a mi niño | perdí a mi niña |
    perdí a mi bebé | perdí a mi hijos | perdí al hijo | perdí al hija | perdí al niño |
    perdí al niña | perdí al bebé | perdí al hijos | perdí mi hijo | perdí mi hija | perdí mi niño |
    perdí mi niña | perdí mi bebé | perdí mi hijos | perdí un hijo | perdí un hija | perdí un niño |
    perdí un niña | perdí un bebé | perdí un hijos | perdí a la hijo | perdí a la hija |
    perdí a la niño | perdí a la niña | perdí a la bebé | perdí a la hijos |
    no encuentro a mi niño | no encuentro a mi niña | no encuentro a mi bebé |
    no encuentro a mi hijos | no encuentro al hijo | no encuentro al hija | no encuentro al niño |
    no encuentro al niña | no encuentro al bebé | no encuentro al hijos | no encuentro mi hijo |
    no encuentro mi hija | no encuentro mi niño | no encuentro mi niña | no encuentro mi bebé |
    no encuentro mi hijos | no encuentro un hijo | no encuentro un hija | no encuentro un niño |
    no encuentro un niña | no encuentro un bebé | no encuentro un hijos | no encuentro a la hijo |
    no encuentro a la hija | no encuentro a la niño | no encuentro a la niña |
    no encuentro a la bebé | no encuentro a la hijos | no encontramos a mi hijo |
    no encontramos a mi hija | no encontramos a mi niño | no encontramos a mi niña |
    no encontramos a mi bebé | no encontramos a mi hijos | no encontramos al hijo |
    no encontramos al hija | no encontramos al niño | no encontramos al niña |
    no encontramos al bebé | no encontramos al hijos | no encontramos mi hijo |
    no encontramos mi hija | no encontramos mi niño | no encontramos mi niña |
    no encontramos mi bebé | no encontramos mi hijos | no encontramos un hijo |
    no encontramos un hija | no encontramos un niño | no encontramos un niña |
    no encontramos un bebé | no encontramos un hijos | no encontramos a la hijo |
    no encontramos a la hija | no encontramos a la niño | no encontramos a la niña |
    no encontramos a la bebé | no encontramos a la hijos | se perdió a mi hijo |
    se perdió a mi hija | se perdió a mi niño | se perdió a mi niña | se perdió a mi bebé |
    se perdió a mi hijos | se perdió al hijo | se perdió al hija | se perdió al niño |
    se perdió al niña | se perdió al bebé | se perdió al hijos | se perdió mi hijo |
    se perdió mi hija | se perdió mi niño | se perdió mi niña | se perdió mi bebé |
    se perdió mi hijos | se perdió un hijo | se perdió un hija | se perdió un niño |
    se perdió un niña | se perdió un bebé | se perdió un hijos | se perdió a la hijo |
    se perdió a la hija | se perdió a la niño | se perdió a la niña | se perdió a la bebé |
    se perdió a la hijos | se llevaron a mi hijo | se llevaron a mi hija | se llevaron a mi niño |
    se llevaron a mi niña | se llevaron a mi bebé | se llevaron a mi hijos | se llevaron al hijo |
    se llevaron al hija | se llevaron al niño | se llevaron al niña | se llevaron al bebé |
    se llevaron al hijos | se llevaron mi hijo | se llevaron mi hija | se llevaron mi niño |
    se llevaron mi niña | se llevaron mi bebé | se llevaron mi hijos | se llevaron un hijo |
    se llevaron un hija | se llevaron un niño | se llevaron un niña | se llevaron un bebé |
    se llevaron un hijos | se llevaron a la hijo | se llevaron a la hija | se llevaron a la niño |
    se llevaron a la niña | se llevaron a la bebé | se llevaron a la hijos | desapareció a mi hijo |
    desapareció a mi hija | desapareció a mi niño | desapareció a mi niña | desapareció a mi bebé |
    desapareció a mi hijos | desapareció al hijo | desapareció al hija | desapareció al niño |
    desapareció al niña | desapareció al bebé | desapareció al hijos | desapareció mi niño |
    desapareció mi niña | desapareció mi bebé | desapareció mi hijos | desapareció un hijo |
    desapareció un hija | desapareció un niño | desapareció un niña | desapareció un bebé |
    desapareció un hijos | desapareció a la hijo | desapareció a la hija | desapareció a la niño |
    desapareció a la niña | desapareció a la bebé | desapareció a la hijos | se llevó a mi hijo |
    se llevó a mi hija | se llevó a mi niño | se llevó a mi niña | se llevó a mi bebé |
    se llevó a mi hijos | se llevó al hijo | se llevó al hija | se llevó al niño |
    se llevó al niña | se llevó al bebé | se llevó al hijos | se llevó mi hijo | se llevó mi hija |
    se llevó mi niño | se llevó mi niña | se llevó mi bebé | se llevó mi hijos | se llevó un hijo |
    se llevó un hija | se llevó un niño | se llevó un niña | se llevó un bebé | se llevó un hijos |
    se llevó a la hijo | se llevó a la hija | se llevó a la niño | se llevó a la niña |
    se llevó a la bebé | se llevó a la hijos | me quitaron a mi hijo | me quitaron a mi hija |
    me quitaron a mi niño | me quitaron a mi niña | me quitaron a mi bebé | me quitaron a mi hijos |
    me quitaron al hijo | me quitaron al hija | me quitaron al niño | me quitaron al niña |
    me quitaron al bebé | me quitaron al hijos | me quitaron mi hijo | me quitaron mi hija |
    me quitaron mi niño | me quitaron mi niña | me quitaron mi bebé | me quitaron mi hijos |
    me quitaron un hijo | me quitaron un hija | me quitaron un niño | me quitaron un niña |
    me quitaron un bebé | me quitaron un hijos | me quitaron a la hijo | me quitaron a la hija |
    me quitaron a la niño | me quitaron a la niña | me quitaron a la bebé | me quitaron a la hijos |
    niño perdido | niño perdida | niño desaparecido | niño desaparecida | niña perdido |
    niña perdida | niña desaparecido | niña desaparecida | raptaron | rapto | ayuda rápido |
    ayuda mi mamá | ayuda mi hijo | ayuda por dios | ayúdenme urgente | ayúdenme rápido |
    ayúdenme mi mamá | ayúdenme mi hijo | ayúdenme por dios | ayudenos urgente | ayudenos rápido |
    ayudenos mi mamá | ayudenos mi hijo | ayudenos por dios | alguien ayúdeme | alguien me ayude |
    alguien ayude | alguien nos ayude | sálveme | sálvame | sálvennos | sálvanos | salven a |
    me salven | rescátenme | rescate | necesito un médico urgente | necesito médico urgente |
    necesito doctor urgente | necesito policía | necesito a la policía | necesito al 911 |
    necesito al 112 | necesitamos un médico urgente | necesitamos médico urgente |
    necesitamos doctor urgente | necesitamos policía | necesitamos a la policía |
    necesitamos al 911 | necesitamos al 112 | llamen un médico urgente | llamen médico urgente |
    llamen doctor urgente | llamen policía | llamen al 911 | llamen al 112 |
    manden un médico urgente | manden médico urgente | manden doctor urgente | manden policía |
    manden a la policía | manden al 911 | manden al 112 | envíen un médico urgente |
    envíen médico urgente | envíen doctor urgente | envíen policía | envíen a la policía |
    envíen al 911 | envíen al 112 | me muero | muriendo | nos morimos | agonizando | vida o muerte |
    urjo | emergensia | anbulancia | ambulansia | socorro! | auxilio! | ayuden! |
    ayúdanos por favor! | necesito un médico! | ladrones! | ladrón! | peligro! | salvenme!
plea-words =
    por favor | porfavor | porfa | pls | plis | urgente | rápido | ya | ahora | alguien | dios mío |
    por dios | señor | señora | gente | a mi | me | nos | pronto
cancel-words = cancelar | cancela | cancele | anular
