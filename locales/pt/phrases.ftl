# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = Alguém está indo até você agora.
phrase-arrival-where-are-you = Onde você está?
phrase-arrival-how-many-people = Quantas pessoas estão com você?
phrase-waiting-wait-here = Por favor, espere aqui.
phrase-waiting-interpreter-coming = Um intérprete vai entrar nesta conversa.
phrase-waiting-message-received = Recebemos sua mensagem.
phrase-quarantine-stay-home = Por favor, fique em casa e mantenha a porta fechada.
phrase-health-need-doctor = Você precisa de um médico?
phrase-health-send-temperature = Por favor, envie uma foto da temperatura que mediu.
phrase-health-pain-where = Onde dói?
phrase-health-breathe-well = Você consegue respirar bem?
phrase-medicine-needed = Você precisa de remédio? Por favor, envie uma foto da embalagem.
phrase-food-coming = A comida será entregue na sua porta.
phrase-home-name-and-flat = Qual é o seu nome, e em que prédio e apartamento você está?
phrase-thanks-thank-you = Obrigado.
phrase-danger-call-120 = Ligue para o 120 agora.
phrase-danger-are-you-safe = Você está em segurança agora?
phrase-calm-not-understood = Não entendi. Por favor, diga com outras palavras.
phrase-calm-write-short = Por favor, escreva frases curtas.
phrase-calm-yes-no = Por favor, responda sim ou não.
