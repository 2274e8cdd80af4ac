duty-page = { $parts }
duty-area = <b>De serviço · { $area }</b>
    { $lines }
    { $next }
duty-line = Nível { $level }: { $name }, até { $until }
duty-stand-in = Nível { $level }: { $name } (em substituição), até { $until }
duty-nobody = Ninguém está de serviço agora. Os alertas vão diretamente para os coordenadores e o posto de comando.
duty-next = Próxima passagem de turno: { $at }
duty-no-change = Não há mais nenhuma passagem de turno prevista.
duty-no-area = Ainda não há nenhum bairro registado.
