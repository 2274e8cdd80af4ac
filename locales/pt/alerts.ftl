alert-card-open = 🔔 <b>Alerta { $number }</b> · { $area }
    { $what }
alert-card-reopened = 🔔 <b>O alerta { $number } está de novo aberto</b> · { $area }
    { $what }
alert-card-all = 🔔🔔 <b>Alerta { $number }: ninguém de serviço respondeu</b> · { $area }
    { $what }

    Todos os coordenadores e o posto de comando estão a ser chamados.
alert-card-again = 🔔🔔🔔 <b>Alerta { $number }: ainda ninguém trata dele</b> · { $area } · chamada n.º { $times }
    { $what }

    Todos são chamados repetidamente até que alguém trate dele.
alert-card-taken = ✅ <b>Alerta { $number }</b> · { $area }
    { $what }

    <b>{ $name }</b> está a tratar dele.
alert-card-yours = ✅ <b>O alerta { $number } é seu</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>Alerta { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = sem bairro
alert-take = ✋ Eu trato disto
alert-done = Resolvido
alert-give-back = Passo a outra pessoa
alert-yours = É seu.
alert-ended = Terminou.
alert-ended-by = Resolvido por { $name }.
alert-unknown = Este alerta não existe.
alert-taken-by = Alerta { $number }: { $name } já está a tratar dele.
alert-over = O alerta { $number } já terminou.
alert-not-yours = O alerta { $number } já não é seu e ninguém está a tratar dele. Toque em «Eu trato disto» para ficar com ele.
alert-still-on-it = Alerta { $number }: ainda está a tratar dele? Sem resposta, passa para a pessoa seguinte.
alert-still-yes = Sim, estou a tratar
alert-still-thanks = Alerta { $number }: obrigado, continua consigo.
alert-still-reopened = O alerta { $number } está de novo aberto e passa para a pessoa seguinte.
alert-still-over = O alerta { $number } terminou.
alert-given-back = Passado a outra pessoa.
