danger-family-breath = não consegue respirar
danger-family-heart = coração ou AVC
danger-family-blood = hemorragia
danger-family-wound = ferimento ou queimadura
danger-family-fall = queda
danger-family-unconscious = inconsciente ou convulsão
danger-family-poison = veneno ou remédios
danger-family-self-harm = risco de suicídio
danger-family-fire = fogo ou fumaça
danger-family-gas = cheiro de gás
danger-family-flood = enchente ou afogamento
danger-family-trapped = pessoas presas ou soterradas
danger-family-birth = parto
danger-family-attack = agressão ou ameaça
danger-family-weapon = arma
danger-family-rape = violência sexual
danger-family-break-in = invasão ou roubo
danger-family-missing-child = criança desaparecida
danger-family-help = pedido de socorro
danger-alert = 🆘 <b>{ $family }</b>
    <b>{ $name }</b> escreveu:
    { $words }
    { $facts }
danger-fact-language = Idioma: { $language }
danger-fact-gate = Chegada registrada na entrada: { $gate }
danger-fact-group = Escrito em um grupo. Talvez o bot ainda não tenha sido iniciado, e uma resposta pode não chegar.
danger-ask = 🆘 <b>Você está em perigo?</b> Então ligue já:
    { $numbers }

    Em perigo, toque no primeiro botão e chamaremos alguém na hora. Se não tocar em nada, chamaremos em dois minutos.
danger-ask-yes = 🆘 Estou em perigo
danger-ask-no = Preciso de outra coisa
danger-ask-calm = Certo. Escreva aqui o que você precisa: a equipe vai ler, também no seu idioma. Envie /help para ver o que mais você pode fazer.
danger-in-group = 🆘 Em perigo, ligue já: { $numbers }. A equipe de plantão foi alertada. Toque no botão e escreva para nós em particular.
danger-in-group-button = Escrever em particular
danger-own = Se é você que está em perigo, toque aqui. Vamos chamar gente na hora.
danger-fact-in-group = Escrito no grupo: { $group }
danger-fact-nameless = O nome está oculto e não dá para escrever em particular. Responda no grupo ou vá até lá.
