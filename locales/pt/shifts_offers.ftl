# Full, or other work at that hour.
shift-full-ask = <b>Este turno já está completo.</b>

    { $card }

    Quer entrar na lista de espera? Seu número seria { $position }, e eu pergunto a você se abrir uma vaga.
shift-clash = <b>Este turno coincide com o que você já tem.</b> Você tem:

    { $others }

    O novo:

    { $card }
shift-clash-short = <b>Este turno coincide por alguns minutos com o que você já tem.</b> Você tem:

    { $others }

    O novo:

    { $card }
# A shift in a list: its title, start and end.
shift-named = { $title }, { $start } – { $end }
shift-toast-undone = Desfeito. Este turno não é seu.

# A link to one shift.
shift-one = <b>Quer ajudar aqui?</b>

    { $card }
shift-requested = 🙏 <b>Agradecemos! Já perguntamos à coordenação.</b> Se a resposta for sim, o turno é seu e você não precisa fazer mais nada.

    { $card }
shift-not-taken = Sua função foi confirmada, mas não foi possível dar este turno a você:
    { $why }

    { $card }
shift-link = <b>Encaminhe este link.</b> Quem abrir pode pegar o turno; para quem é novo, falta antes o seu sim.

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>Abriu uma vaga. Você quer?</b>

    { $card }

    Guardo a vaga para você até { $until }. Depois pergunto à próxima pessoa da lista.
shift-offer-first = 🎁 <b>Abriu uma vaga, e o turno começa logo. Você quer?</b>

    { $card }

    Estamos perguntando agora a todas as pessoas em espera. A vaga é de quem disser sim primeiro.
shift-offer-declined = Tudo bem, vou perguntar à próxima pessoa. Você não está mais na lista de espera.

    { $card }
shift-offer-unanswered = A vaga foi para a próxima pessoa da lista.

    { $card }

    Quer voltar para a lista de espera?
shift-offer-quicker = Outra pessoa foi mais rápida. Você continua na lista de espera.

    { $card }
shift-offer-late = Esta oferta não vale mais.
shift-offer-over = Esta oferta não vale mais.

    { $card }
shift-waited = O turno começou, e não abriu nenhuma vaga. Agradecemos por ter esperado!

    { $card }

# To the coordinators.
shift-waiting-missed = ⚠️ { $name } está na lista de espera, mas não é possível falar com essa pessoa. Estamos perguntando à próxima.

    { $card }
shift-holder-missed = ⚠️ { $name } tem uma vaga, mas não é mais possível falar com essa pessoa.

    { $card }

# Buttons.
shift-button-take-it = Pegar
shift-button-share = 🔗 Link deste turno
shift-button-join = Entrar na espera
shift-button-undo = ↩️ Desfazer
shift-button-instead = Trocar por este
shift-button-both = Pegar os dois
shift-button-keep-mine = Manter como está
shift-button-take-offer = Sim, eu quero
shift-button-decline = Não quero
