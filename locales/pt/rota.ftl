duty-page = { $parts }
duty-area = <b>De plantão · { $area }</b>
    { $lines }
    { $next }
duty-line = Nível { $level }: { $name }, até { $until }
duty-stand-in = Nível { $level }: { $name } (substituindo), até { $until }
duty-nobody = Ninguém está de plantão agora. Os alertas vão direto para a coordenação e o centro de comando.
duty-next = Próxima troca de plantão: { $at }
duty-no-change = Não há outra troca de plantão prevista.
duty-no-area = Nenhum bairro foi cadastrado ainda.
