# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    schmerzen in der brust | schmerz in der brust | brustschmerz | brustschmerzen | brust tut weh |
    brust tut so weh | brust schmerzt | druck auf der brust | druck in der brust | enge in der brust |
    stechen in der brust | engegefühl | engegefuehl | kann nicht atmen | nicht mehr atmen |
    nicht richtig atmen | kaum atmen | kaum noch atmen | schlecht atmen | schwer atmen | atmet nicht |
    atmet kaum | atmet schwer | atmet schlecht | keine luft | kaum luft | schlecht luft | schwer luft |
    atemnot | atemprobleme | atembeschwerden | atemstillstand | schnappt nach luft | ringt nach luft |
    luftnot | ersticke | erstickt | ersticken | erstickungsgefahr | verschluckt | blau angelaufen |
    läuft blau an | laeuft blau an | lippen sind blau | blaue lippen | würgt mich | wuergt mich |
    herzinfarkt | herzstillstand | herzanfall | herzattacke | kein puls | keinen puls | schlaganfall |
    gelähmt | gelaehmt | bewusstlos* | bewusstsein verloren | bewusstsein verliert |
    verliert das bewusstsein | nicht bei bewusstsein | ohnmächtig | ohnmaechtig | ohnmacht |
    zusammengebrochen | zusammengeklappt | wacht nicht auf | wacht nicht mehr auf | wird nicht wach |
    nicht ansprechbar | reagiert nicht mehr | krampfanfall | hat krämpfe | hat kraempfe | krampft |
    krämpfe am ganzen | kraempfe am ganzen | krämpfe im ganzen | kraempfe im ganzen |
    epileptischer anfall | epileptischen anfall | hat einen anfall | blutet | ich blute | blutung |
    blutungen | viel blut | überall blut | ueberall blut | verblutet | verblute | blut verloren |
    verliert blut | blut gespuckt | spuckt blut | hustet blut | erbricht blut | überdosis | ueberdosis |
    vergift* | zu viele tabletten | tabletten geschluckt | gift geschluckt | gift getrunken |
    kohlenmonoxid | allergische reaktion | allergischer schock | allergischen schock | anaphyla* |
    hals schwillt | zunge schwillt | verbrüht | verbrueht | selbstmord* | suizid* | umbringen |
    bringe mich um | bring mich um | bringt sich um | bringt mich um | will sterben | möchte sterben |
    moechte sterben | werde sterben | werden sterben | wir sterben | nicht mehr leben |
    das leben nehmen | mir etwas antun | mir was antun | sich etwas antun | sich was antun | pulsadern |
    ritze mich | aus dem fenster springen | vom balkon springen | vom dach springen | ich sterbe! |
    er stirbt | sie stirbt | stirbt gerade | liegt im sterben | er ist tot | sie ist tot | feuer! |
    feuer feuer! | es brennt | brennt bei uns | bei uns brennt | wohnung brennt | haus brennt |
    küche brennt | kueche brennt | brennt die küche | brennt die kueche | brennt die wohnung |
    brennt das haus | in flammen | feuer im | feuer in | feuer bei | feuer ausgebrochen | brand im |
    brand in der | wohnungsbrand | brand ausgebrochen | rauch im | rauch in | viel rauch |
    überall rauch | ueberall rauch | überall ist rauch | ueberall ist rauch | voller rauch |
    riecht verbrannt | riecht nach rauch | brandgeruch | explosion | explodiert | gasgeruch |
    riecht nach gas | rieche gas | gasleck | gasaustritt | gas tritt aus | gas strömt aus |
    gas stroemt aus | hilfe! | hilfe hilfe! | bitte hilfe! | hilfe bitte! | ich brauche hilfe! |
    brauche hilfe! | wir brauchen hilfe! | ich brauche bitte hilfe! | bitte ich brauche hilfe! |
    helfen sie mir! | bitte helfen sie mir! | helfen sie mir bitte! | helfen sie uns! |
    bitte helfen sie uns! | helfen sie uns bitte! | helft mir! | helft uns! | hilf mir! |
    helft mir bitte! | hilf mir bitte! | bitte helft mir! | bitte hilf mir! | bitte helft uns! |
    zu hilfe | sofort hilfe | dringend hilfe | schnell hilfe | rettet mich | rettet uns |
    retten sie mich | retten sie uns | notfall | notarzt | krankenwagen | rettungswagen |
    rettungsdienst | sanitäter | sanitaeter | feuerwehr | lebensgefahr | in gefahr | ambulanz rufen |
    rufen sie die ambulanz | ambulanz! | rufen sie die polizei | polizei rufen | ruf die polizei |
    ruft die polizei | polizei! | rufen sie 120 | fruchtblase | blasensprung | wehen bekommen |
    habe wehen | hat wehen | die wehen | wehen haben | presswehen | baby kommt | kind kommt jetzt |
    fehlgeburt | schlägt mich | schlaegt mich | mich geschlagen | schlägt meine | schlaegt meine |
    verprügel* | verpruegel* | misshandelt | bedroht mich | werde bedroht | hat ein messer |
    mit einem messer | hat eine waffe | hat eine pistole | niedergestochen | messerstich* |
    angeschossen | schüsse | schuesse | vergewaltig* | sexuell belästigt | sexuell belaestigt |
    häusliche gewalt | haeusliche gewalt | überfallen | ueberfallen | überfall | ueberfall |
    angegriffen | greift mich an | einbrecher | ein einbruch | einbruch in | einbruch bei |
    eingebrochen | bricht gerade ein | brechen gerade ein | jemand in meiner wohnung |
    jemand in der wohnung | entführt | entfuehrt | stromschlag | elektrischen schlag | ertrinkt |
    ertrinke | ertrunken | aus dem fenster gefallen | vom balkon gefallen | treppe gefallen |
    treppe runtergefallen | nicht mehr aufstehen | steht nicht mehr auf | wurde angefahren |
    im aufzug stecken | stecke im aufzug | stecken im aufzug | steckt im aufzug | im aufzug fest |
    im aufzug gefangen | im aufzug eingesperrt | im aufzug eingeschlossen | im fahrstuhl fest |
    im fahrstuhl stecken | stecke im fahrstuhl | stecken im fahrstuhl | im lift fest | im lift stecken |
    stecke im lift | stecken im lift | mein kind ist weg | mein kind ist verschwunden |
    finde mein kind nicht | mein sohn ist verschwunden | meine tochter ist verschwunden
cancel-words = abbrechen | abbruch | stopp
