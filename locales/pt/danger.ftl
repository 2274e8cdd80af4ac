# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    dor no peito | dores no peito | dor de peito | aperto no peito | peito doi | peito dói |
    não consigo respirar | nao consigo respirar | não consegue respirar | nao consegue respirar |
    não está respirando | nao esta respirando | não está a respirar | não respira | nao respira |
    parou de respirar | falta de ar | dificuldade para respirar | dificuldade em respirar |
    dificuldade de respirar | sufocando | a sufocar | engasgado | engasgada | engasgou |
    ataque cardíaco | ataque cardiaco | infarto | enfarte | parada cardíaca | avc | derrame |
    inconsciente | desmaiou | desmaiei | desmaiado | desmaiada | perdeu a consciência | não acorda |
    nao acorda | convulsão | convulsao | convulsões | hemorragia | sangrando muito | sangra muito |
    sangrar muito | muito sangue | overdose | envenenado | envenenada | tomou veneno | suicídio |
    suicidio | me matar | matar-me | quero morrer | pegando fogo | está a arder | em chamas | incêndio |
    incendio | fogo na casa | fogo em casa | fogo no prédio | cheiro de gás | cheiro de gas |
    cheiro a gás | vazamento de gás | vazamento de gas | fuga de gás | socorro | emergência |
    emergencia | ambulância | ambulancia | chame a polícia | chamem a polícia | chame a policia |
    ligue 120 | bolsa rompeu | a bolsa estourou | trabalho de parto | rebentaram as águas | me batendo |
    me bateu | bate em mim | bateu em mim | com uma faca | tem uma faca | está armado | estupro |
    estuprada | violação | violência doméstica | violencia domestica | invadindo | invadiram |
    choque elétrico | afogando | presa no elevador | preso no elevador
cancel-words = cancelar | cancela | parar
