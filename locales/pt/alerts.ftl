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
alert-taken-by = Alerta { $number }: { $name } já está cuidando disso.
alert-over = O alerta { $number } já terminou.
alert-not-yours = O alerta { $number } não está com você e ninguém assumiu. Toque em “Eu cuido disso” para assumir.
alert-still-on-it = Alerta { $number }: você ainda está cuidando disso? Sem resposta, passa para a próxima pessoa.
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
alert-late = Alerta { $number } · { $area }: { $minutes } min de atraso
alert-late-more = e mais { $count }
alert-found-again = ⚠️ Estes alertas tinham parado sem chamar mais ninguém. Eles continuam agora:
    { $alerts }
alert-outage = ⚠️ O Weft ficou fora do ar de { $from } até { $until }. Nenhum alerta atrasou.
alert-outage-late = ⚠️ O Weft ficou fora do ar de { $from } até { $until }. Estes alertas atrasaram e continuam agora:
    { $alerts }
