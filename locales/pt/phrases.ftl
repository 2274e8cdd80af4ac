# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = Alguém está indo até você agora.
phrase-02-wait-here = Por favor, espere aqui.
phrase-03-need-doctor = Você precisa de um médico?
phrase-04-where-are-you = Onde você está?
phrase-05-send-temperature = Por favor, envie uma foto da temperatura que mediu.
phrase-06-call-120 = Ligue para o 120 agora.
phrase-07-stay-home = Por favor, fique em casa e mantenha a porta fechada.
phrase-08-are-you-safe = Você está em segurança agora?
phrase-09-how-many-people = Quantas pessoas estão com você?
phrase-10-medicine-needed = Você precisa de remédio? Por favor, envie uma foto da embalagem.
phrase-11-food-coming = A comida será entregue na sua porta.
phrase-12-interpreter-coming = Um intérprete vai entrar nesta conversa.
phrase-13-not-understood = Não entendi. Por favor, diga com outras palavras.
phrase-14-write-short = Por favor, escreva frases curtas.
phrase-15-pain-where = Onde dói?
phrase-16-breathe-well = Você consegue respirar bem?
phrase-17-yes-no = Por favor, responda sim ou não.
phrase-18-thank-you = Obrigado.
phrase-19-message-received = Recebemos sua mensagem.
phrase-20-name-and-flat = Qual é o seu nome, e em que prédio e apartamento você está?
