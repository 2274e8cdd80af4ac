# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    dolor en el pecho | dolor de pecho | dolores en el pecho | dolor torácico | me duele el pecho |
    le duele el pecho | no puedo respirar | no puede respirar | no respira | dejó de respirar |
    dificultad para respirar | me cuesta respirar | le cuesta respirar | falta de aire |
    me falta el aire | me ahogo | se ahoga | se está ahogando | me estoy ahogando | asfixia |
    atragantado | ataque al corazón | ataque al corazon | infarto | paro cardíaco | derrame cerebral |
    ictus | inconsciente | se desmayó | se desmayo | me desmayé | desmayado | desmayada |
    perdió el conocimiento | no despierta | no se despierta | convulsiones | convulsión | hemorragia |
    sangra mucho | sangrando mucho | mucha sangre | sobredosis | envenenado | envenenada | tomó veneno |
    suicidio | suicidarme | matarme | quiero morir | quiero morirme | incendio | está en llamas |
    hay fuego | se quema la casa | fuego en la casa | fuego en mi casa | olor a gas | huele a gas |
    fuga de gas | escape de gas | socorro | auxilio | emergencia | ambulancia | llame a la policía |
    llamen a la policía | llama a la policía | rompí aguas | rompió aguas | rompió fuente | de parto |
    me pega | me golpea | me está pegando | me pegó | tiene un cuchillo | con un cuchillo |
    tiene un arma | violación | me violó | violencia doméstica | violencia de género | quieren entrar |
    electrocutado | descarga eléctrica | atrapado en el ascensor | atrapada en el ascensor
cancel-words = cancelar | cancela | anular
