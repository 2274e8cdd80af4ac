# Looking for a stand-in.
stand-ask = <b>Procurar alguém para este turno?</b>

    { $card }

    Até alguém aceitar, o turno continua seu.
stand-pick = <b>A quem devo perguntar?</b>

    { $card }
stand-nobody = Agora ninguém a quem este turno sirva está livre. Ele continua seu.

    { $card }
stand-asked = 🔎 <b>Estou perguntando por você.</b> Até alguém aceitar, o turno continua seu.
    Perguntas: { $count } · respostas não: { $declined }

    { $card }
stand-withdrawn = Parei de perguntar. O turno continua seu.

    { $card }
stand-card = 🙋 <b>{ $name } não pode ir e procura alguém. Você pode ir no lugar?</b>

    { $card }
stand-over = Já não é preciso. Agradecemos!

    { $card }
stand-you-declined = Tudo bem, agradecemos a resposta.
stand-declined = { $name } não pode substituir você. O turno continua seu.

    { $card }
stand-none-left = Por enquanto ninguém pode substituir você. O turno continua seu.

    { $card }
stand-found = ✅ <b>{ $name } ficou com o seu turno. Você não precisa ir.</b>

    { $card }
stand-undone = ↩️ <b>{ $name } afinal não pode. O turno é seu de novo.</b>

    { $card }
stand-undone-you = Desfeito. Você não tem o turno; quem pediu já foi avisado.

    { $card }
stand-button-find = 🔎 Procurar alguém
stand-button-all = Perguntar a todos ({ $count })
stand-button-one = A uma só pessoa
stand-button-withdraw = Parar de perguntar
shift-giver-busy = { $name } já tem outros planos. Você pode procurar alguém.

# Exchanging two shifts.
swap-choose = <b>Por qual turno você trocaria o seu?</b> O seu:

    { $card }

    { $shifts }
swap-line = <b>{ $number }.</b> { $title }, { $start } – { $end }
    👤 { $name }
swap-none = Agora não há turno pelo qual trocar este.

    { $card }
swap-lines = Você dá: { $yours }
    Você recebe: { $theirs }
swap-asked = 🔁 <b>Perguntei a { $name }.</b> Enquanto vocês dois não concordarem, nada muda.

    { $lines }
swap-card = 🔁 <b>{ $name } gostaria de trocar de turno com você.</b>

    { $lines }
swap-agreed = 👍 <b>Vocês dois concordam.</b> A coordenação pode se opor até { $until }. Até lá nada muda.

    { $lines }
swap-done = ✅ <b>Troca de turno feita com { $name }.</b>

    { $lines }
swap-declined = { $name } não pode trocar. Nada mudou.

    { $lines }
swap-you-declined = Tudo bem, nada mudou.

    { $lines }
swap-over = Esta troca não aconteceu. Nada mudou.

    { $lines }
swap-vetoed = A coordenação não aceitou a troca. Nada mudou.

    { $lines }
swap-veto-ask = 🔁 <b>{ $name } e { $other } querem trocar de turno.</b> Será feito em { $until }, se você não disser não.

    { $lines }
swap-button = 🔁 Trocar
swap-button-ask = { $number } · Perguntar
swap-button-agree = Sim, trocar
swap-button-veto = Dizer não
shift-swap-impossible = Não é possível para { $name }: { $why }
