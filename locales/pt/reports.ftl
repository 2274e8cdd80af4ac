# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>Relatório da noite · { $day }</b>
report-quiet = ☀️ Um dia e uma noite tranquilos: ninguém chegou e não houve alertas. { $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = Chegadas: { $arrivals } · alertas: { $alerts }
report-line-waits = Até alguém cuidar: em geral { $median }, no máximo { $worst } · mais passos: { $steps }
report-line-left = Sem resposta: { $unanswered } · ainda abertos: { $open }
report-line-woken = Despertares: { $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes } min
report-more-areas = Também aconteceu algo em: { $areas }
report-quiet-areas = Tranquilo: { $areas }
report-button-table = 📊 Em tabela
report-column-area = Bairro
report-column-name = Nome
report-column-arrivals = Chegadas
report-column-alerts = Alertas
report-column-median = Espera comum
report-column-worst = Espera máxima
report-column-steps = Mais passos
report-column-unanswered = Sem resposta
report-column-open = Abertos
report-column-woken = Despertares
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ Despertares de { $name } ({ $area }) nesta noite: { $times }. Outra pessoa pode assumir?
# Who is on call how much.
fair-page = <b>Divisão dos plantões · { $area }</b>
    As últimas 4 semanas → as próximas 4.

    { $lines }
fair-line = <b>{ $name }</b>
    Noites: { $nights } → { $nights_ahead } · dias de fim de semana: { $days } → { $days_ahead } · despertares: { $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ Divisão
rota-button-picture = 🖼 Como imagem
rota-button-calendar = 📆 Para minha agenda
rota-all-areas = <b>Escala de todos os bairros</b>
rota-refused-no-times = Você não tem plantão nos próximos seis meses.
calendar-summary = Plantão: { $area }, nível { $level }
calendar-caption = Seus plantões até { $day }. Abra o arquivo para colocá-los na sua agenda. Ele não acompanha mudanças posteriores: nesse caso, toque no botão de novo.
parcel-being-made = Um momento, está sendo preparado.
parcel-impossible = Não é possível criar esta imagem ou este arquivo agora. Por favor, avise os responsáveis pelo serviço.
parcel-failed = Não foi possível enviar a imagem ou o arquivo. Tente de novo em alguns minutos.
