# Whom alerts call: an area's policy for a kind of alert.
command-policy = Quem os alertas chamam
policy-ask-area = Os alertas de qual bairro?
policy-all-areas = Todos os bairros
policy-any-kind = 🔔 Os outros alertas
policy-ask-kind = <b>{ $area }</b>: quais alertas?
policy-page = <b>Quem os alertas chamam · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = Ainda não há nenhum passo.
policy-origin = Versão { $number }, { $at }, de { $name }
policy-origin-command = Versão { $number }, { $at }, de uma tabela
policy-origin-shared = Sem regras próprias. Vale isto: { $area } · { $kind }
policy-origin-rota = Sem regras próprias: os níveis da escala são chamados um após o outro.
policy-origin-draft = ✏️ Ainda não salvo
policy-then-everybody = Depois, todos, de novo após { $waits } min, até alguém assumir.
policy-then-everybody-usual = Depois, todos, repetidas vezes, até alguém assumir.
policy-quiet = 🌙 { $hours }: ninguém é acordado só pela função; quem está de plantão é chamado mais uma vez. Perigo e ajuda médica acordam todos mesmo assim.
policy-still = “Você ainda está cuidando disso?” após { $minutes } min
policy-wait-usual = tempo habitual
policy-minutes = { $minutes } min
policy-seconds = { $count } s
policy-role-worker = assistentes sociais
policy-role-coordinator = coordenação
policy-role-office = centro de comando
policy-role-admin = administração
policy-reaches-nobody = ⚠️ agora não chega a ninguém
policy-may-not = ⚠️ { $name } (não pode assumir alertas aqui)
policy-button-edit = ✏️ Mudar
policy-button-withdraw = Voltar ao habitual
policy-button-show = 📋 Ver
policy-button-step = Passo { $number }
policy-button-add = ➕ Mais um passo
policy-button-repeats = 🔔 Repetições
policy-button-still = ⏱ Ainda cuidando?
policy-button-quiet = 🌙 Horas de silêncio
policy-button-earlier = ↑ Antes
policy-button-remove = 🗑 Tirar o passo
policy-button-people = 👤 Pessoas
policy-button-none = Nenhuma
policy-ask-step = Quem este passo chama, e quanto tempo ele espera? Quem você escolher é chamado ao mesmo tempo.
    { $step }
policy-ask-person = Quem este passo chama?
policy-ask-repeats = Quantos minutos entre as chamadas a todos? Toque ou escreva, por exemplo 1, 2, 5.
policy-ask-quiet = Em que horários ninguém é acordado só pela função? Toque ou escreva, por exemplo 22:00-07:00.
policy-ask-still = Depois de quantos minutos perguntar “você ainda está cuidando disso”? Toque ou escreva o número.
policy-ask-withdraw = Voltar ao habitual em { $area } · { $kind }? Os alertas abertos continuam de onde estão.
policy-saved = ✅ Salvo. Alertas abertos que seguem estas regras agora: { $count }
policy-told = 📋 { $name } mudou quem os alertas chamam: { $area } · { $kind }
policy-told-command = 📋 Mudou quem os alertas chamam: { $area } · { $kind }
policy-refused-no-steps = É preciso pelo menos um passo.
policy-refused-empty-step = Um passo não chama ninguém. Escolha alguém ou tire o passo.
policy-refused-too-long = É demais: no máximo 12 passos, 8 escolhas em cada um e 10 repetições.
policy-refused-wait = Não entendi, ou é pouco ou demais. Escreva minutos, no máximo 60.
policy-refused-repeats = Os minutos só podem aumentar, por exemplo 1, 2, 5.
policy-refused-quiet = Não entendi esses horários. Escreva assim: 22:00-07:00.
policy-refused-changed = Isto mudou nesse meio-tempo. /policy mostra como está agora.
policy-refused-no-role = Sem função para assumir alertas ali: { $name }
policy-refused-kind = Não há alertas assim.
policy-refused-nothing = Aqui não há regras próprias.
