# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    dolore al petto | dolori al petto | male al petto | fitte al petto | non riesco a respirare |
    non riesce a respirare | non respira | ha smesso di respirare | difficoltà a respirare |
    difficoltà respiratorie | fatica a respirare | mi manca l'aria | mi manca il respiro | soffoco |
    sta soffocando | soffocando | infarto | attacco di cuore | arresto cardiaco | ictus | incosciente |
    privo di sensi | priva di sensi | è svenuto | è svenuta | sono svenuto | sono svenuta |
    ha perso conoscenza | ha perso i sensi | non si sveglia | convulsioni | emorragia |
    perde molto sangue | sanguina molto | tanto sangue | overdose | avvelenato | avvelenata |
    avvelenamento | suicidio | suicidarmi | uccidermi | voglio morire | incendio | va a fuoco |
    sta bruciando | in fiamme | al fuoco | odore di gas | puzza di gas | fuga di gas | perdita di gas |
    aiuto! | emergenza | ambulanza | chiamate la polizia | chiama la polizia | rotte le acque |
    in travaglio | le doglie | mi picchia | mi ha picchiato | mi ha picchiata | ha un coltello |
    con un coltello | è armato | stupro | stuprata | violenza domestica | aggredito | aggredita |
    stanno entrando in casa | scossa elettrica | sta annegando | bloccato in ascensore |
    bloccata in ascensore
cancel-words = annulla | annullare | ferma
