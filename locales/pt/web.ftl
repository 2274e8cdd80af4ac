web-begin = 👋 Você está aqui: <b>{ $gate }</b>, { $area }.
    Toque no botão grande e alguém virá até você.
web-wait = ⏳ Há muitos chamados ao mesmo tempo, e o seu ainda não foi enviado. Espere um minuto e tente de novo. Se não puder esperar, ligue para um número abaixo.
web-unknown-gate = ⚠️ Nenhuma entrada tem este endereço, e ninguém foi chamado. Confira com o cartaz, letra por letra. Se ainda não funcionar, ligue para um número abaixo.
web-gone = Esta página não existe mais. Se precisar de alguém, abra de novo o endereço do cartaz na entrada ou ligue para um número abaixo.
web-trouble = ⚠️ Houve um problema, e nada foi enviado. Tente de novo. Se for urgente, ligue para um número abaixo.
web-numbers = Em uma emergência, ligue para:
web-ring = ☎️ Nosso escritório: <b>{ $number }</b>
web-write-below = Você pode nos escrever a qualquer hora, no seu idioma: a mensagem chega à pessoa que vem até você.
web-write = ✍️ Escrever para nós
web-write-ask = Escreva no seu idioma. A equipe lê no dela, e a resposta aparece na sua página.
web-send = Enviar
web-you = 👤 Nome e telefone
web-you-ask = Se quiser, diga seu nome e um número para o qual possamos ligar. Só a equipe vê.
web-name = Seu nome
web-phone = Seu telefone
web-save = Salvar
web-phone-wrong = Isso não parece um número de telefone. Confira ou deixe o campo vazio.
web-reloads = Esta página se atualiza sozinha. Deixe-a aberta.
web-your-words = <b>Você escreveu:</b>
web-no-telegram = {""}
    📵 Sem Telegram: suas respostas aparecem na página web dessa pessoa.
web-no-telegram-phone = {""}
    ☎️ Telefone: <b>{ $phone }</b>
web-medium-unseen = Essa pessoa não tem Telegram e lê você em uma página web que mostra só texto. Escreva em palavras.
web-code = O que vem depois de <b>{ $mark }</b> no endereço do cartaz:
web-next = Avançar
web-tap-again = ⚠️ Esta página era antiga demais, e ninguém foi chamado ainda. Toque no botão mais uma vez.
