# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = काम | शिफ्ट | शिफ़्ट | नाम लिखवाना है | पंजीकरण | साइन अप | काम दिखाओ
words-myshifts = मेरे काम | मेरी शिफ्ट | मेरी शिफ़्ट | मेरा काम
words-cant = नहीं आ सकता | नहीं आ सकती | मैं नहीं आ सकता | मैं नहीं आ सकती | नहीं आ पाऊँगा | नहीं आ पाऊँगी | मैं नहीं आऊँगा | मैं नहीं आऊँगी | आना नहीं हो पाएगा
words-gate = चेक इन | चेक-इन | मैं गेट पर हूँ | गेट पर हूँ | गेट पर
words-language = भाषा | भाषा बदलें | भाषा बदलो | मेरी भाषा | दूसरी भाषा
words-duty = ड्यूटी | ड्यूटी पर कौन है | ड्यूटी पर कौन
words-cancel = रद्द | रद्द करें | रद्द करो | रद्द कीजिए | कैंसल | कैंसिल | कैंसल करो | कैंसिल करो | रुको | cancel karo | cancel kar do | radd karo
words-thanks = धन्यवाद | बहुत धन्यवाद | बहुत बहुत धन्यवाद | आपका धन्यवाद | शुक्रिया | बहुत शुक्रिया | बहुत बहुत शुक्रिया | आभार | थैंक्यू | थैंक यू | ठीक है | ठीक है धन्यवाद | ठीक है शुक्रिया | अच्छा | जी | जी धन्यवाद | समझ गया | समझ गई | शुभ रात्रि | dhanyavad | shukriya | dhanyawad | bahut dhanyavad | theek hai

# Small words that forms understand (bot/spine/texts/typed_words.py).
typed-today = आज | आज रात | आज शाम | aaj
typed-tomorrow = कल | आने वाला कल | kal
typed-after-tomorrow = परसों | परसो | parson
typed-this-week = इस | इस हफ्ते | इसी
typed-next-week = अगले | अगली | अगला | अगले हफ्ते | अगले सप्ताह
typed-next-day = अगले दिन | दूसरे दिन
typed-none = नहीं | कोई नहीं | ज़रूरत नहीं | जरूरत नहीं | कुछ नहीं | कोई भी
typed-people = लोग | व्यक्ति | जन | लोगों | स्वयंसेवक
typed-morning = सुबह | सवेरे | सुबह के | प्रातः
typed-midday = दोपहर | दोपहर के
typed-evening = शाम | शाम के | शाम को
typed-night = रात | रात के | रात को
typed-noon = दोपहर
typed-midnight = आधी रात
typed-hour = बजे | बजकर | के
typed-tonight = आज रात | आज शाम
typed-tomorrow-night = कल रात | कल शाम
typed-yesterday = कल | बीता कल
