# Onde alguém mora.
area-how = Você também pode escrever o nome ou enviar sua localização (📎).
area-ask = Em que bairro você mora?
area-yours = Você mora em <b>{ $area }</b>. Se não for isso, escolha seu bairro:
area-unknown = Não sei
area-all = Todos os bairros
area-other = 📍 Outro bairro
area-near = Estes são os mais próximos da sua localização. Qual é?
area-near-none = Nenhum dos nossos bairros fica perto da sua localização.
# Em um botão: um bairro ou uma entrada, e a que distância fica.
area-near-label = { $name } · { $away }
area-metres = { $metres } m
area-kilometres = { $kilometres } km
area-office = 📍 Sem problema: o centro de comando está com sua mensagem. Ele vai descobrir seu bairro e responder por aqui.
area-noted = 📍 Anotado: você mora em { $area }.
area-at-gate = 📍 Anotado: você mora em { $area }. Enquanto você espera na entrada, a equipe de lá lê suas mensagens.
area-moved-you = 📍 Suas mensagens agora vão para a equipe de { $area }. Ela também pode ler o que você escreveu antes.
gate-near = Estas são as entradas mais próximas. Em qual delas você está?
receipt-for = Está com { $names }.
receipt-read = 👀 { $name } está lendo sua mensagem. A resposta virá por aqui.
# Um caso.
case-card = 🗂 Caso
case-set-area = 📍 Definir o bairro
case-pass = Repassar
case-pass-ask = Para qual bairro vai o caso { $number } ({ $name })? Escolha, ou escreva o nome.
case-pass-sure = Repassar o caso { $number } ({ $name }) para { $area }? A equipe de lá vai ler tudo, e { $name } será avisado(a).
case-pass-yes = Sim, repassar
case-pass-no = Não, deixar aqui
case-passed = ☑️ O caso { $number } ({ $name }) agora está com { $area }.
case-passed-by = 🗂 { $by } repassou o caso { $number } ({ $name }) para { $area }.
case-moved = 📍 { $name } mora em { $area }. O caso { $number } agora está com a equipe de lá.
case-there-already = O caso { $number } já está com esse bairro.
case-leave = Sair
case-leave-one = Sair de { $number } · { $name }
case-left = Você saiu do caso { $number } ({ $name }) e não recebe mais as mensagens dele. Se responder, volta a participar.
case-only-reader = Ninguém mais lê o caso { $number }, por isso você não pode sair. Repasse ou encerre o caso.
answering-now = ✍️ Respondendo agora: { $names }
answering-ask = ✍️ Caso { $number } ({ $name }): já está respondendo { $names }. Nada foi enviado ainda. Responder também?
answering-too = Sim, responder também
# Quando o plantão começa e termina.
duty-ended = Seu plantão acabou, mas você ainda recebe as mensagens destes casos: { $cases }. Quer sair deles?
duty-leave-all = Sair de todos
duty-keep = Continuar em todos
duty-kept = Você continua recebendo as mensagens destes casos.
duty-left = Você saiu de: { $cases }
duty-none = Não há mais nenhum caso do qual sair.
duty-stays = Ninguém mais lê estes, então continuam com você: { $cases }
recap-duty = 🗂 <b>Casos abertos que você lê a partir de agora: { $count }</b>
# Escrever primeiro.
write-whom = Para quem você quer escrever? Envie um nome ou um número de caso.
write-which = Para quem você quer escrever?
write-nobody = “{ $words }”: ninguém com esse nome entre as pessoas a quem você pode escrever. Tente outro nome ou um número de caso. Para desistir: /cancel
write-unreachable = Não é possível falar com { $name } pelo Telegram, por isso você não pode escrever por aqui.
write-prompt = Escreva sua mensagem para { $name }. Para desistir: /cancel
write-first = 💬 <b>{ $name }</b>, da equipe de { $area }, está escrevendo para você. Você pode responder aqui, no seu idioma.
write-first-office = 💬 <b>{ $name }</b>, da equipe, está escrevendo para você. Você pode responder aqui, no seu idioma.
command-area = Seu bairro
command-write = Escrever para alguém
