storm-card-open = { $kind } · 🔔 <b>Ninguém assumiu ainda: { $count }</b> · { $area }

    { $lines }
storm-card-yours = ✅ { $kind } · <b>Com você: { $count }</b> · { $area }

    { $lines }
storm-card-taken = ✅ { $kind } · <b>Já há quem cuide de todos: { $count }</b> · { $area }

    { $lines }
storm-card-over = ☑️ { $kind } · { $area }: estes alertas terminaram.
storm-line = <b>Alerta { $number }</b> · { $about }
storm-minutes = { $minutes } min
storm-party = 👥 { $party }
storm-taker = ✅ { $name }
storm-taken-count = ✅ { $name }: { $count }
storm-page = Página { $page } de { $pages }
storm-asked-by = ↔️ { $name } quer dividir estes alertas com você.
storm-declined = Você disse que não pode. Estamos chamando outras pessoas. Se acabar podendo, assuma.
storm-joins-you = Você assumiu todos: os novos daqui também ficam com você.
storm-take-all = ✋ Eu cuido de todos
storm-take-one = ✋ Alerta { $number }
storm-split = ↔️ Dividir com …
storm-split-ask = Com quem você divide? Metade fica com você, e perguntamos a essa pessoa sobre a outra metade.
storm-split-nobody = Não dá para falar agora com ninguém da equipe aqui.
storm-split-done = Ficam com você: { $kept }. Estamos perguntando a { $name } sobre os outros ({ $given }). Se não assumir, passam para a próxima pessoa, como sempre.
storm-still-on-it = { $kind } · { $area }: você ainda está cuidando destes? Com você: { $count }. Sem resposta, passam para a próxima pessoa.
storm-still-thanks = Certo, todos continuam com você.
storm-question-over = Esta pergunta está encerrada. A lista mostra como tudo está.
storm-all-yours = Agora com você: { $count }
storm-passed-on = Estamos perguntando a outras pessoas.
storm-none-left = Já está cuidando disso: { $names }.
storm-over = Estes alertas já terminaram.
storm-none-yours = Nenhum destes alertas está com você agora.
storm-unknown = Não encontrei esta lista.
storm-reply-which = Não enviado: esta lista é sobre várias pessoas. Toque na que você quer e responda ao cartão dela.
