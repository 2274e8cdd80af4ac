relay-lines = { $lines }
relay-resident = Residente
relay-head-staff-resident = 💬 <b>{ $name }</b> · caso { $number } · { $language }{ $marks }
relay-head-staff-staff = ↩️ <b>{ $author }</b> → { $name } · caso { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>Residente</b> · caso { $number } · { $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>Equipa</b> · caso { $number } · { $language }{ $marks }
relay-head-resident = 💬 <b>Equipa</b>{ $marks }
relay-head-author = → <b>{ $name }</b> · caso { $number }{ $marks }
relay-mark-edited = {" "}· editado
relay-mark-assumed = {" "}(língua presumida)
relay-by-machine = 🤖 <b>Tradução automática</b>, { $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>Traduzido por pessoas</b>, livro de frases
relay-by-person = 🗣 <b>Intérprete</b>
relay-not-translated = ⚠️ <b>Não traduzido.</b> Neste momento não há nenhum tradutor disponível; haverá nova tentativa.
relay-broken = ⚠️ Confirme no original: { $values }
relay-kind-photo = 🖼 fotografia, acima
relay-kind-voice = 🎤 mensagem de voz, acima
relay-kind-video = 🎬 vídeo, acima
relay-kind-video-note = 🎬 mensagem de vídeo, acima
relay-kind-sticker = autocolante, acima
relay-kind-location = 📍 localização, acima
relay-kind-contact = 👤 foi partilhado um contacto; os intérpretes não o veem
relay-kind-audio = 🎵 áudio, acima
relay-kind-animation = 🎞 animação, acima
relay-kind-venue = 📍 lugar, acima
relay-kind-other = ⚠️ uma mensagem de um tipo que não pode ser encaminhado (uma sondagem, um jogo ou semelhante)
relay-follows-document = 📎 documento, abaixo
relay-follows-video = 🎬 vídeo, abaixo
relay-follows-audio = 🎵 áudio, abaixo
relay-follows-animation = 🎞 animação, abaixo
relay-lost-big = ⚠️ 📎 um ficheiro demasiado grande para ser encaminhado
relay-lost-gone = ⚠️ 📎 um ficheiro que não foi possível encaminhar
relay-quote = ❝{ $words }❞
relay-contact = 👤 contacto: { $name }, { $phone }
relay-phrases-all = 💬 Todas as frases …
relay-phrases = Toque numa frase: segue para <b>{ $name }</b> (caso { $number }) na língua dessa pessoa.
relay-answer = Responder
relay-close = Encerrar caso
relay-received = A sua mensagem chegou à equipa de { $area }. A resposta virá por aqui.
relay-kept = A sua mensagem está guardada. Será lida assim que houver alguém da equipa. Em caso de emergência ligue <b>120</b> (ambulância), <b>110</b> (polícia) ou <b>119</b> (bombeiros).
relay-which-area = A sua mensagem está guardada. Em que bairro vive? A equipa desse bairro vai lê-la.
relay-no-area = A sua mensagem está guardada, mas ainda não há nenhum bairro configurado aqui. Em caso de emergência ligue <b>120</b> (ambulância), <b>110</b> (polícia) ou <b>119</b> (bombeiros).
relay-language-assumed = Presumo que escreve nesta língua: { $language }. Se não for, toque na sua.
relay-language-other = Isto parece ser uma língua diferente desta: { $language }. Se quiser respostas nessa outra língua, toque nela.
relay-language-name = { $name }
relay-language-fixed = A partir de agora, as suas mensagens são traduzidas desta língua e as respostas para ela: { $language }.
relay-file-big = Este ficheiro é demasiado grande para ser encaminhado: no máximo { $limit } MB. Tudo o resto chegou, com a nota de que falta um ficheiro. Envie um mais pequeno ou uma fotografia, por favor.
relay-file-gone = Não foi possível encaminhar este ficheiro. Tudo o resto chegou, com a nota de que falta um ficheiro. Envie-o de novo ou envie uma fotografia, por favor.
relay-other-not-passed = As mensagens deste tipo não podem ser encaminhadas; quem lê esta conversa vê que enviou uma. Envie texto, uma fotografia, uma mensagem de voz ou um ficheiro, por favor.
relay-answer-prompt = Escreva a sua resposta a { $name } (caso { $number }). /cancel para desistir.
relay-pick-case = Para quem? Toque num caso e o que escreveu segue para lá. Uma resposta a uma mensagem vai sozinha para o seu caso.
relay-case-label = { $number } · { $name }
relay-own-question = É uma pergunta minha
relay-no-cases = Não há nenhum caso aberto, por isso nada foi enviado. É uma pergunta sua?
relay-interpreter-hint = Para interpretar, responda à mensagem que está a traduzir. Nada foi enviado. É uma pergunta sua?
relay-picked-gone = Esse texto já não está disponível. Escreva-o de novo, por favor.
relay-waited-too-long = O que você escreveu antes sem escolher um caso não foi para ninguém e já não está guardado. Escreva de novo se ainda for preciso.
relay-not-a-copy = Essa mensagem não pertence a nenhum caso. Responda a uma mensagem do caso ou use o botão «Responder». Nada foi enviado.
relay-text-only = Por favor, interprete por escrito.
relay-interpreted-staff = ✓ A equipa já tem a sua tradução.
relay-interpreted-resident = ✓ O residente já tem a sua tradução.
relay-undelivered = ⚠️ A sua mensagem para { $name } (caso { $number }) não pôde ser entregue: não é possível contactar essa pessoa no Telegram.
case-unknown = Este caso não existe ou não é seu.
case-closed-already = O caso { $number } está encerrado. Quando o residente voltar a escrever, abre-se um novo.
case-closed-toast = O caso { $number } está encerrado.
case-closed-you = A equipa encerrou esta conversa. Volte a escrever quando quiser: abre-se uma nova.
case-closed-staff = ☑️ O caso { $number } ({ $name }) foi encerrado por { $by }.
case-closed-interpreter = ☑️ O caso { $number } está encerrado. Obrigado por interpretar.
offer-card = 🗣 <b>Pode interpretar?</b> { $language } ↔ { $other } · caso { $number }
offer-accept = Sim, eu trato disso
offer-decline = Agora não
offer-card-yours = 🗣 Está a interpretar o caso { $number }: { $language } ↔ { $other }.
    Segue-se tudo o que foi dito. <b>Responda</b> a uma mensagem com a sua tradução: ela substitui a da máquina dos dois lados. Ninguém vê o seu nome nem a sua conta.
offer-card-taken = Caso { $number } ({ $language }): outro intérprete ficou com ele. Obrigado.
offer-card-declined = Caso { $number } ({ $language }): respondeu «agora não».
offer-card-left = Caso { $number } ({ $language }): devolveu-o. Obrigado.
offer-card-withdrawn = Caso { $number } ({ $language }): já não é intérprete aqui. Obrigado.
offer-card-over = Caso { $number } ({ $language }): já não é preciso intérprete.
offer-hand-back = Devolver o caso
offer-taken = Outro intérprete ficou com este caso, ou o caso já terminou.
interpreter-not-yours = Não está a interpretar este caso.
interpreter-joined = 🗣 Um intérprete ({ $language }) entrou no caso { $number }.
interpreter-joined-you = 🗣 Um intérprete entrou nesta conversa.
interpreter-left = 🗣 O intérprete saiu do caso { $number } ({ $language }). A máquina continua; estão a ser contactados outros.
interpreter-lost = 🗣 Já não é possível contactar o intérprete do caso { $number } ({ $language }). A máquina continua; estão a ser contactados outros.
alert-danger = 🆘 <b>{ $name }</b> escreveu:
    { $words }
danger-not-relayed = 🆘 A mensagem de { $name } só está no alerta { $number }: não chegou a ser transmitida como caso. Confirme que alguém responde; a causa está no registo.
emergency-numbers = 🆘 <b>Em perigo, ligue já:</b>
    <b>120</b> ambulância
    <b>110</b> polícia
    <b>119</b> bombeiros
    A equipa de serviço foi alertada. Continue a escrever aqui.
