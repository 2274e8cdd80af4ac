# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    schmerzen in der brust | schmerz in der brust | brustschmerz | brustschmerzen | brust tut weh |
    kann nicht atmen | kann nicht mehr atmen | kriege keine luft | kriegt keine luft |
    bekomme keine luft | bekommt keine luft | keine luft mehr | atmet nicht | atemnot | ersticke |
    erstickt | erstickungsgefahr | verschluckt und | herzinfarkt | herzstillstand | herzanfall |
    schlaganfall | bewusstlos | ohnmächtig | ohnmacht gefallen | zusammengebrochen | wacht nicht auf |
    krampfanfall | krämpfe und | blutet stark | starke blutung | viel blut | überdosis | vergiftet |
    vergiftung | selbstmord | suizid | umbringen | will sterben | es brennt | brennt bei uns |
    wohnung brennt | haus brennt | feuer im | gasgeruch | riecht nach gas | gasleck | gasaustritt |
    hilfe! | zu hilfe | notfall | notarzt | krankenwagen | rettungswagen | rufen sie die polizei |
    polizei rufen | fruchtblase | wehen bekommen | habe wehen | schlägt mich | verprügelt |
    hat ein messer | mit einem messer | hat eine waffe | vergewaltigt | vergewaltigung |
    häusliche gewalt | überfallen | einbrecher | einbruch | stromschlag | ertrinkt | im aufzug stecken |
    im aufzug gefangen
cancel-words = abbrechen | abbruch | stopp
