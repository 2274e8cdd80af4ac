alert-card-open = { $kind } · <b>Alerta { $number }</b> · { $area }
    { $what }
alert-card-reopened = { $kind } · <b>O alerta { $number } está aberto de novo</b> · { $area }
    { $what }
alert-card-all = { $kind } · 🔔 <b>Alerta { $number }: ninguém de plantão respondeu</b> · { $area }
    { $what }

    Estamos chamando toda a coordenação e o centro de comando.
alert-card-again = { $kind } · 🔔🔔 <b>Alerta { $number }: ninguém assumiu ainda</b> · { $area } · chamada n.º { $times }
    { $what }

    Continuamos chamando todo mundo até alguém assumir.
alert-card-taken = ✅ <b>Alerta { $number }</b> · { $area }
    { $what }

    <b>{ $name }</b> está cuidando disso.
alert-card-yours = ✅ { $kind } · <b>O alerta { $number } está com você</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>Alerta { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = sem bairro
alert-take = ✋ Eu cuido disso
alert-done = Resolvido
alert-give-back = Passar para outra pessoa
alert-yours = O alerta { $number } está com você: { $about }
alert-ended = Este alerta já terminou.
alert-ended-by = Resolvido por { $name }.
alert-unknown = Não encontrei este alerta.
alert-taken-by = Alerta { $number }: { $name } já está cuidando disso há { $minutes } min.
alert-over = O alerta { $number } já terminou há { $minutes } min. { $ending }
alert-not-yours = O alerta { $number } não está com você e ninguém assumiu. Toque em “Eu cuido disso” para assumir.
alert-still-on-it = Alerta { $number } ({ $about }), com você há { $minutes } min: você ainda está cuidando disso? Sem resposta, passa para a próxima pessoa.
alert-still-yes = Sim, estou cuidando
alert-still-thanks = Alerta { $number }: certo, continua com você.
alert-still-reopened = O alerta { $number } está aberto de novo e passa para a próxima pessoa.
alert-still-over = O alerta { $number } terminou.
alert-given-back = O alerta { $number } passou para outra pessoa.
alert-kind-arrival = 🚪 Chegada
alert-kind-medical = 🚑 Ajuda médica
alert-kind-danger = 🆘 Perigo
alert-card-nobody = { $kind } · 🔔 <b>Alerta { $number }: não há ninguém de plantão</b> · { $area }
    { $what }

    Estamos chamando toda a coordenação e o centro de comando.
alert-decline = ✖️ Não posso
alert-card-declined = Alerta { $number }: você disse que não pode. Estamos chamando outras pessoas. Se acabar podendo, assuma.
alert-plain = Alerta { $number }, { $area }: veja imediatamente.
alert-plain-taken = Alerta { $number }: { $name } já está cuidando disso.
alert-late = Alerta { $number } · { $area }: { $minutes } min de atraso
alert-late-more = e mais { $count }
alert-found-again = ⚠️ Estes alertas tinham parado sem chamar mais ninguém. Eles continuam agora:
    { $alerts }
alert-outage = ⚠️ O Weft ficou fora do ar de { $from } até { $until }. Nenhum alerta atrasou.
alert-outage-late = ⚠️ O Weft ficou fora do ar de { $from } até { $until }. Estes alertas atrasaram e continuam agora:
    { $alerts }
alert-list = <b>Alertas abertos: { $count }</b>

    { $lines }
alert-list-none = Não há nenhum alerta aberto nas suas áreas.
alert-list-line = { $kind } · <b>Alerta { $number }</b> · { $about } · { $minutes } min
    { $how }
alert-list-open = ninguém assumiu ainda · chamada nº { $times }
alert-list-taken = { $name } está cuidando disso
alert-list-to-close = já se encontraram, falta encerrar
alert-list-show = 🔎 Alerta { $number }
command-alerts = Alertas abertos
alert-list-relief = { $name } está cuidando e precisa que alguém assuma
alert-pass = ↪️ Passar para …
alert-pass-ask = Alerta { $number }: para quem você passa? ({ $about })
alert-pass-next = Quem vem a seguir
alert-pass-all = 🔔 Todo mundo
alert-passed-to = Alerta { $number }: estamos perguntando a { $name }. Se não assumir, passa para a próxima pessoa, como sempre.
alert-passed-all = Alerta { $number }: estamos chamando todo mundo.
alert-pass-gone = Não dá para chamar essa pessoa agora. Escolha outra.
alert-card-passed = { $kind } · ↪️ <b>Alerta { $number }: { $name } está passando adiante</b> · { $area }
    { $what }
alert-relief = 🔄 Assumam por mim já
alert-relief-end = Continuo cuidando
alert-relief-asked = Estamos perguntando a outras pessoas. O alerta { $number } fica com você até alguém assumir.
alert-card-relief = { $kind } · 🔄 <b>Alerta { $number }: { $name } precisa que alguém assuma</b> · { $area }
    { $what }
alert-relieved = ✅ Alerta { $number }: <b>{ $name }</b> assumiu no seu lugar.
alert-write = ✏️ Escrever
alert-card-unreached = { $kind } · 🔔 <b>Alerta { $number }: sem contato com ninguém de plantão</b> · { $area }
    { $what }

    Estamos chamando toda a coordenação e o centro de comando.
