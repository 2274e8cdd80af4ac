relay-lines = { $lines }
relay-resident = Residente
relay-head-staff-resident = 💬 <b>{ $name }</b> · caso { $number } · { $language }{ $marks }
relay-head-staff-staff = ↩️ <b>{ $author }</b> → { $name } · caso { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>Residente</b> · caso { $number } · { $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>Equipe</b> · caso { $number } · { $language }{ $marks }
relay-head-resident = 💬 <b>Equipe</b>{ $marks }
relay-head-author = → <b>{ $name }</b> · caso { $number }{ $marks }
relay-mark-edited = {" "}· editado
relay-mark-assumed = {" "}(idioma presumido)
relay-by-machine = 🤖 <b>Tradução automática</b>, { $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>Tradução humana</b>, frase pronta
relay-by-person = 🗣 <b>Intérprete</b>
relay-not-translated = ⚠️ <b>Não traduzido.</b> Nenhum tradutor está disponível agora; vamos tentar de novo.
relay-broken = ⚠️ Confira no original: { $values }
relay-kind-photo = 🖼 foto, acima
relay-kind-voice = 🎤 mensagem de voz, acima
relay-kind-video = 🎬 vídeo, acima
relay-kind-video-note = 🎬 mensagem de vídeo, acima
relay-kind-sticker = figurinha, acima
relay-kind-location = 📍 localização, acima
relay-kind-contact = 👤 um contato foi compartilhado; os intérpretes não o veem
relay-kind-audio = 🎵 áudio, acima
relay-kind-animation = 🎞 animação, acima
relay-kind-venue = 📍 lugar, acima
relay-kind-other = ⚠️ um tipo de mensagem que não pode ser encaminhado (uma enquete ou um jogo, por exemplo)
relay-kind-person = 🙋 quer falar com uma pessoa
relay-follows-document = 📎 documento, abaixo
relay-follows-video = 🎬 vídeo, abaixo
relay-follows-audio = 🎵 áudio, abaixo
relay-follows-animation = 🎞 animação, abaixo
relay-lost-big = ⚠️ 📎 um arquivo grande demais para ser encaminhado
relay-lost-gone = ⚠️ 📎 um arquivo que não foi possível encaminhar
relay-quote = ❝{ $words }❞
relay-contact = 👤 contato: { $name }, { $phone }
relay-phrases-all = 💬 Todas as frases …
relay-phrases = Toque em uma frase: ela vai para <b>{ $name }</b> (caso { $number }) no idioma dessa pessoa.
relay-answer = Responder
relay-close = Encerrar caso
relay-received = Sua mensagem chegou à equipe de { $area }. A resposta virá por aqui.
relay-kept = Sua mensagem está guardada. Será lida assim que houver alguém da equipe. Em caso de emergência ligue <b>120</b> (ambulância), <b>110</b> (polícia) ou <b>119</b> (bombeiros).
relay-which-area = Sua mensagem está guardada. Em que bairro você mora? A equipe de lá vai ler.
relay-no-area = Sua mensagem está guardada, mas ainda não há nenhum bairro configurado aqui. Em caso de emergência ligue <b>120</b> (ambulância), <b>110</b> (polícia) ou <b>119</b> (bombeiros).
relay-person-asked = 🙋 A equipe de { $area } já sabe que você quer falar com uma pessoa. Escreva aqui do que se trata, no seu idioma.
relay-language-assumed = Acho que você escreve neste idioma: { $language }. Se não for, toque no seu.
relay-language-other = Isto parece ser um idioma diferente deste: { $language }. Se quiser respostas nesse outro idioma, toque nele.
relay-language-name = { $name }
relay-language-fixed = A partir de agora, suas mensagens são traduzidas deste idioma, e as respostas para ele: { $language }.
relay-file-big = Este arquivo é grande demais para ser encaminhado: no máximo { $limit } MB. Todo o resto chegou, com o aviso de que falta um arquivo. Por favor, envie um arquivo menor ou uma foto.
relay-file-gone = Não foi possível encaminhar este arquivo. Todo o resto chegou, com o aviso de que falta um arquivo. Por favor, envie de novo ou envie uma foto.
relay-other-not-passed = Mensagens deste tipo não podem ser encaminhadas; quem acompanha esta conversa vê que você enviou uma. Por favor, envie texto, uma foto, uma mensagem de voz ou um arquivo.
relay-answer-prompt = Escreva sua resposta para { $name } (caso { $number }). Para desistir: /cancel
relay-pick-case = Para quem? Toque em um caso para enviar para lá. Quando você responde a uma mensagem, a resposta já vai para o caso certo.
relay-case-label = { $number } · { $name }
relay-own-question = É uma pergunta minha
relay-no-cases = Não há nenhum caso aberto, então nada foi enviado. É uma pergunta sua?
relay-interpreter-hint = Para interpretar, responda à mensagem que você está traduzindo. Nada foi enviado. É uma pergunta sua?
relay-picked-gone = Esse texto não está mais aqui. Por favor, escreva de novo.
relay-waited-too-long = O que você escreveu antes sem escolher um caso não foi enviado e foi descartado. Escreva de novo se ainda for preciso.
relay-not-a-copy = Essa mensagem não pertence a nenhum caso. Responda a uma mensagem do caso ou use o botão “Responder”. Nada foi enviado.
relay-text-only = Por favor, escreva a tradução em texto.
relay-interpreted-staff = ✓ A equipe recebeu sua tradução.
relay-interpreted-resident = ✓ O residente recebeu sua tradução.
relay-undelivered = ⚠️ Sua mensagem para { $name } (caso { $number }) não pôde ser entregue: não é possível falar com essa pessoa no Telegram.
case-unknown = Não encontrei este caso, ou ele não é seu.
case-closed-already = O caso { $number } está encerrado. Quando o residente escrever de novo, um novo caso será aberto.
case-closed-toast = O caso { $number } está encerrado.
case-closed-you = A equipe encerrou esta conversa. Escreva de novo quando quiser: uma nova será aberta.
case-closed-staff = ☑️ O caso { $number } ({ $name }) foi encerrado por { $by }.
case-closed-interpreter = ☑️ O caso { $number } está encerrado. Obrigado por interpretar.
offer-card = 🗣 <b>Você pode interpretar?</b> { $language } ↔ { $other } · caso { $number }
offer-accept = Sim, eu pego
offer-decline = Agora não
offer-card-yours = 🗣 Você está interpretando o caso { $number }: { $language } ↔ { $other }.
    A seguir vem tudo o que foi dito. <b>Responda</b> a uma mensagem com sua tradução: ela substitui a tradução automática dos dois lados. Ninguém vê seu nome nem sua conta.
offer-card-taken = Caso { $number } ({ $language }): outro intérprete já pegou. Obrigado.
offer-card-declined = Caso { $number } ({ $language }): você respondeu “agora não”.
offer-card-left = Caso { $number } ({ $language }): você devolveu o caso. Obrigado.
offer-card-withdrawn = Caso { $number } ({ $language }): você não é mais intérprete aqui. Obrigado.
offer-card-over = Caso { $number } ({ $language }): não é mais preciso intérprete.
offer-hand-back = Devolver o caso
offer-taken = Outro intérprete pegou este caso, ou ele já terminou.
interpreter-not-yours = Você não é intérprete deste caso.
interpreter-joined = 🗣 Um intérprete ({ $language }) entrou no caso { $number }.
interpreter-joined-you = 🗣 Um intérprete entrou nesta conversa.
interpreter-left = 🗣 O intérprete saiu do caso { $number } ({ $language }). A tradução automática continua; estamos chamando outros intérpretes.
interpreter-lost = 🗣 Não é mais possível falar com o intérprete do caso { $number } ({ $language }). A tradução automática continua; estamos chamando outros intérpretes.
alert-danger = 🆘 <b>{ $name }</b> escreveu:
    { $words }
danger-not-relayed = 🆘 A mensagem de { $name } está só no alerta { $number }: não foi possível repassá-la como caso. Confira se alguém responde; a causa está no log.
emergency-numbers = 🆘 <b>Em perigo, ligue já:</b>
    <b>120</b> ambulância
    <b>110</b> polícia
    <b>119</b> bombeiros
    A equipe de plantão foi alertada. Continue escrevendo aqui.
