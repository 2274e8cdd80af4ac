# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.
# Nor do the dot below, the two signs of a nasal vowel and stretched letters.
# Plea words may stand beside such a cry: "help, please, quickly".

danger-words =
    सीने में दर्द | सीने मे दर्द | छाती में दर्द | छाती मे दर्द | छाती में बहुत दर्द |
    छाती मे बहुत दर्द | सीने में बहुत दर्द | सीने मे बहुत दर्द | छाती में बहुत तेज | छाती मे बहुत तेज |
    सीने में बहुत तेज | सीने मे बहुत तेज | छाती में बहुत ज़्यादा दर्द | छाती मे बहुत ज़्यादा दर्द |
    सीने में बहुत ज़्यादा दर्द | सीने मे बहुत ज़्यादा दर्द | छाती में हल्का दर्द | छाती मे हल्का दर्द |
    सीने में हल्का दर्द | सीने मे हल्का दर्द | सीने का दर्द | छाती में थोड़ा दर्द | छाती मे थोड़ा दर्द |
    सीने में थोड़ा दर्द | सीने मे थोड़ा दर्द | सीने में तेज | सीने मे तेज | छाती में तेज | छाती मे तेज |
    सीने में जकड़न | सीने मे जकड़न | छाती में जकड़न | छाती मे जकड़न | सीने में भारीपन | सीने मे भारीपन |
    दिल में दर्द | दिल मे दर्द | छाती दर्द | सीना दर्द | साँस नही | साँस लेने मे | साँस लेना मुश्किल |
    साँस फूल | साँस रुक | साँस अटक | साँस बंद | साँसें नही | साँस की तकलीफ | श्वास नही | श्वास लेने मे |
    दम घुट | गले में अटक | गले मे अटक | गले में फँस | गले मे फँस | गला घोंट | गला दबा | दिल का दौरा |
    हार्ट अटैक | हार्टअटैक | हार्ट अटेक | दिल की धड़कन रुक | धड़कन बंद | नब्ज नही | लकवा | स्ट्रोक |
    पक्षाघात | बेहोश | होश नही | होश खो | होश में नही | होश मे नही | गश खा | चक्कर खाकर गिर |
    चक्कर खा कर गिर | गिर पड़े और उठ | उठ नहीं रह | उठ नही रह | जाग नहीं रह | जाग नही रह | हिल नहीं रह |
    हिल नही रह | हिल डुल नही | कोई हरकत नही | दौरा पड़ | दौरे पड़ | दौरा आया | दौरा आ रह | दौरा आ गय |
    दौरे आ रह | मिर्गी | बहुत खून | खून बह | खून निकल रह | खून निकल आ | खून नहीं रुक | खून नही रुक |
    खून रुक नही | खून बंद नही | खून की उल्टी | खून बहुत | रक्तस्राव | ब्लीडिंग | खून से लथपथ | ज़हर |
    ओवरडोज | ओवर डोज | नींद की गोलियाँ खा | नींद की गोली खा | गोलियाँ खा ली | फिनाइल पी | तेजाब |
    एसिड पी | कीटनाशक पी | आत्महत्या | खुदकुशी | सुसाइड | मरना चाहता | मरना चाहती | मर जाना चाहता |
    मर जाना चाहती | जीना नहीं चाहता | जीना नही चाहता | जीना नहीं चाहती | जीना नही चाहती | जान दे दूँ |
    जान दे दे | अपनी जान ले | खुद को मार | खुद को खत्म | अपने आप को मार | फाँसी लगा | नस काट | मर रहा |
    मर रही | मरने वाला है | मरने वाली है | हालत बहुत खराब | हालत गंभीर | हालत नाजुक | जान को खतरा |
    जान का खतरा | जान खतरे मे | खतरे में हूँ | खतरे मे हूँ | खतरे में हैं | खतरे मे हैं | आग लग |
    आग पकड़ | आग! | घर जल रह | मकान जल रह | किचन जल रह | रसोई जल रह | बिल्डिंग जल रह | धुआँ भर |
    बहुत धुआँ | धुआँ ही धुआँ | धुआँ निकल | जलने की बदबू | जलने की गंध | जलने की बू | गैस लीक |
    गैस की बदबू | गैस की गंध | गैस की महक | गैस की बू | गैस रिस | गैस निकल रह | सिलेंडर फट |
    सिलिंडर फट | धमाका | बचाओ | बचाइए | बचाइये | बचा लो! | मुझे बचा | हमें बचा | हमे बचा | बचा लीजिए! |
    मदद! | मदद करो! | मदद करें! | मदद कीजिए! | मदद करिए! | मेरी मदद करो! | मेरी मदद करें! |
    मेरी मदद कीजिए! | मुझे मदद चाहिए! | मदद चाहिए! | कृपया मदद करें! | प्लीज मदद करो! |
    प्लीज़ मदद करें! | कोई मदद करो! | हमारी मदद करो! | हेल्प! | हेल्प मी! | तुरंत मदद | जल्दी मदद |
    फौरन मदद | एम्बुलेंस | एंबुलेंस | ऐम्बुलेंस | ऐंबुलेंस | एम्बुलेन्स | आपातकाल | आपात स्थिति |
    इमरजेंसी | इमर्जेंसी | एमरजेंसी | इमरजेन्सी | पुलिस को बुला | पुलिस बुला | पुलिस को फोन |
    पुलिस को कॉल | पानी की थैली फट | पानी की थैली टूट | पानी छूट गया | प्रसव पीड़ा | प्रसव दर्द |
    प्रसव का दर्द | लेबर पेन | बच्चा होने वाला | मुझे मार | मुझको मार | मार रहा | मार रहे | मुझे पीट |
    मुझको पीट | मारपीट | मार पीट | पिटाई | मार डालेगा | मार डालेंगे | मार देगा | मार देंगे |
    जान से मार | चाकू मार | चाकू लेकर | चाकू लिए | चाकू है उसके | हाथ में चाकू | हाथ मे चाकू |
    पास चाकू | चाकू निकाल | चाकू दिखा | चाकू से हमला | चाकू से वार | चाकू घोंप | बंदूक | बन्दूक |
    पिस्तौल | गोली मार दी | गोली लग | गोली चल | गोलियाँ चल | मेरा रेप | रेप कर | रेप किया |
    रेप हुआ | छेड़छाड़ | मेरे साथ ज़बरदस्ती | घरेलू हिंसा | हमला कर | हमला हो | हमला हुआ | घर में घुस |
    घर मे घुस | दरवाज़ा तोड़ | धमकी दे | किडनैप | बिजली का झटका | करंट लग | करेंट लग |
    करन्ट लग | शॉर्ट सर्किट | डूब रहा | डूब रही | डूब रहे | डूब गया | डूब गई | लिफ्ट में फँस |
    लिफ्ट मे फँस | लिफ्ट में बंद | लिफ्ट मे बंद | लिफ्ट में अटक | लिफ्ट मे अटक | अंदर फँस | घर में फँस |
    घर मे फँस | मलबे मे | मलबे के नीचे | bachao | bachaao | bacha lo! | mujhe bacha* | hume bacha* |
    humein bacha* | hamein bacha* | madad! | madad karo! | madad kro! | madad kijiye! | madad karein! |
    madad chahiye! | meri madad karo! | meri madad kijiye! | mujhe madad chahiye! | please madad karo! |
    turant madad | jaldi madad | help karo! | help kro! | help chahiye! | saans nahi* | sans nahi* |
    saans nhi | sans nhi | saas nahi aa rahi | saas nhi aa rhi | saas nahi le pa* | saans lene m* |
    sans lene m* | saans phool* | saans phul* | saans ful* | saans ruk* | sans ruk* | saans band |
    dam ghut* | dum ghut* | seene me dard | seene mein dard | seene main dard | sine me dard |
    sine mein dard | chhati me dard | chhati mein dard | chaati me dard | chaati mein dard |
    chati me dard | chati mein dard | chest me pain | chest mein pain | chest me dard |
    chest mein dard | dil ka daura | dil ka dora | behosh* | behos ho* | hosh nahi* | hosh me nahi* |
    hosh mein nahi* | uth nahi rah* | jaag nahi rah* | daura pad* | daure pad* | daura par* | lakwa |
    bahut khoon | bahut khun | bohot khoon | khoon beh* | khoon bah* | khoon nikal* | khoon ruk nah* |
    khoon nahi ruk* | khoon band nah* | khun beh* | khun bah* | khun nikal* | khun ruk nah* |
    khun nahi ruk* | zehar kha* | zehar pi* | zeher kha* | zeher pi* | zahar kha* | zahar pi* |
    jahar kha* | jahar pi* | jehar kha* | aatmahatya | atmahatya | aatmhatya | khudkushi | khudkhushi |
    suicide kar* | marna chahta | marna chahti | mar jana chahta | mar jana chahti | jeena nahi chahta |
    jeena nahi chahti | jina nahi chahta | jina nahi chahti | jaan de dunga | jaan de dungi |
    jaan de raha | jaan de rahi | khud ko maar* | khud ko khatam | aag lag* | aag! | ag lag gay* |
    ag lag gai | ghar jal rah* | kitchen jal rah* | dhuan bhar* | dhua bhar* | bahut dhuan |
    bahut dhua | gas ki badbu | gas ki badboo | gas ki smell | gas leak ho* | gas nikal rah* |
    cylinder phat* | cylinder fat* | ambulance bula* | ambulance bhej* | ambulance chahiye |
    ambulance ko* | police bula* | police ko bula* | police ko phone | police ko call | emergency hai |
    halat bahut kharab | haalat bahut kharab | jaan khatre m* | jaan ko khatra | mujhe maar* |
    maar raha hai | maar rahe hai* | mujhe mar rah* | mujhe mara | mujhe marta | mujhe marte |
    mujhe peet* | mujhe pit rah* | jaan se maar* | jaan se mar d* | mar dalega | maar dalega |
    maar dega | mar dega | chaku mar* | chaku maar* | chaku lekar | chaku leke | chaaku lekar |
    chaaku maar* | haath me chaku | haath mein chaku | hath me chaku | bandook | banduk | bandooq |
    goli mar di | goli maar di | goli lag* | balatkar | mera rape | rape kiya | rape hua |
    gharelu hinsa | hamla kar* | hamla ho* | hamla kiya | ghar me ghus* | ghar mein ghus* |
    darwaza tod* | current lag gay* | current lag gai | current laga | bijli ka jhatka | doob rah* |
    dub rah* | doob gay* | dub gay* | lift me phas* | lift mein phas* | lift me fas* | lift mein fas* |
    lift me phans* | lift mein phans* | labour pain | labor pain | thaili fat* | thaili phat* |
    घायल हूँ | घायल है | घायल हो गय | चोट लगी है | गहरी चोट | गहरा घाव | जल गया हूँ | जल गई हूँ |
    हाथ जल गय | गरम पानी गिर | खौलता पानी | हड्डी टूट | पैर टूट | हाथ टूट | सिर फट | साँप ने काट |
    कुत्ते ने काट | गाड़ी ने टक्कर | सीढ़ियों से गिर | सीढ़ी से गिर | छत से गिर | बालकनी से गिर |
    खिड़की से गिर | माँ गिर गई | पापा गिर गए | उठ नहीं पा | सारी गोलियाँ | सारी दवा खा |
    सिक्का निगल | बैटरी निगल | निगल लिया | निगल गया | बाढ़ आ | बाढ़ में | पानी भर रहा |
    पानी बढ़ रहा | बह गया | मलबे | दब गया | दब गए | दबे हुए | दबा हुआ | मकान गिर | इमारत गिर |
    दीवार गिर | छत गिर | भूकंप आ | फँसे हुए | फँस गए हैं | बच्चा खो | बेटा खो | बेटी खो |
    बच्चा गायब | बेटा गायब | बेटी गायब | बच्चा गुम | बेटा गुम | बेटी गुम | बच्चा नहीं मिल |
    बेटा नहीं मिल | बेटी नहीं मिल | चोर घुस | चोर आ | चोर! | डाकू | लूट लिया | दर्द उठ रहा |
    डिलीवरी होने | बच्चा आ रहा | मैं मर | बलात्कार हु | बलात्कार कि | बलात्कार कर | मेरा बलात्कार |
    अपहरण हो | अपहरण कर लि | ghayal hu* | chot lagi hai | badh aa* | malbe | beta kho gaya |
    beti kho gayi | bachcha kho gaya | chor ghus*
plea-words =
    कृपया | प्लीज | प्लीज़ | जल्दी | तुरंत | कोई | कोई है | भगवान | भगवान के लिए | please | jaldi |
    koi | abhi | अभी
cancel-words = रद्द | रद्द करें | रद्द करो | रद्द कीजिए | कैंसल | कैंसिल | कैंसल करो | कैंसिल करो | रुको | cancel karo | cancel kar do | radd karo
