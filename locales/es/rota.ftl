duty-page = { $parts }
duty-area = <b>De guardia · { $area }</b>
    { $lines }
    { $next }
duty-line = Guardia { $level }: { $name }, hasta el { $until }
duty-stand-in = Guardia { $level }: { $name } (sustitución), hasta el { $until }
duty-nobody = Ahora no hay nadie de guardia. Las alertas van directamente a la coordinación y al centro de mando.
duty-next = Próximo relevo: { $at }
duty-no-change = No hay más relevos previstos.
duty-no-area = Todavía no se ha configurado ningún barrio.
