# Para quem ligar quando nenhuma mensagem acorda ninguém.
command-numbers = Telefones para ligar
alert-card-numbers = { $card }

    { $numbers }
alert-numbers = ☎️ <b>Ninguém responde. Por favor, ligue você:</b>
    { $numbers }
alert-numbers-none = ☎️ <b>Ninguém responde, e aqui não há nenhum telefone para ligar.</b> Você pode adicionar com /numbers.
alert-number = { $label }: { $phone }
alert-call-failed = ☎️ Alerta { $number }: o serviço de ligações está fora do ar e não liga para ninguém.

    { $numbers }
numbers-ask-area = Os telefones de qual bairro?
numbers-list = ☎️ <b>Telefones para ligar · { $area }</b>
    { $numbers }

    Quando todos já foram chamados e ninguém responde por alguns minutos, estes telefones aparecem no cartão do alerta.
numbers-none = Ainda não há telefones.
numbers-button-add = ➕ Adicionar telefone
numbers-button-remove = 🗑 { $label }
numbers-ask = Quem atende, e em que número? Por exemplo: Plantão da noite +86 21 5555 0100
numbers-unreadable = Não vejo um número de telefone. Escreva assim: Plantão da noite +86 21 5555 0100
numbers-full = A lista está cheia ({ $limit }). Remova um número antes.
numbers-known = Este número já está na lista.
# O endereço particular da agenda.
rota-button-address = 🔗 Link da minha agenda
calendar-name = Plantões
calendar-address = 🔗 <b>O endereço da sua agenda</b>
    { $address }

    Assine este endereço no seu aplicativo de agenda: ele mostra os seus plantões e acompanha cada mudança. Quem tiver o endereço pode ver esses horários, então não o passe a ninguém.
calendar-button-new = 🔁 Novo endereço
calendar-button-end = 🗑 Desativar
calendar-ask-sure = O endereço atual vai parar de funcionar em todas as agendas. Quer continuar?
calendar-button-sure = Sim, continuar
calendar-ended = O endereço da sua agenda foi desativado.
calendar-no-web = Aqui não há endereços de agenda. Você pode receber seus plantões em um arquivo, com /rota.
# Encerrar várias chegadas de uma vez.
arrival-close-ask-all = Você encontrou estas pessoas ({ $count }): { $names }. Se está tudo feito para todas, encerre as chegadas. Para encerrar só algumas, abra-as com /alerts.
arrival-close-ask-others = { $worker } encontrou estas pessoas ({ $count }) e não pode mais encerrar: { $names }. Por favor, encerre todas.
arrival-close-all = ☑️ Encerrar todas
arrival-closed-all = Encerradas: { $count }
