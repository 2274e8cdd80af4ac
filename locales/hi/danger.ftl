danger-family-breath = साँस नहीं आ रही
danger-family-heart = दिल या लकवा
danger-family-blood = बहुत खून बहना
danger-family-wound = चोट या जलना
danger-family-fall = गिरना
danger-family-unconscious = बेहोशी या दौरा
danger-family-poison = ज़हर या गोलियाँ
danger-family-self-harm = आत्महत्या का खतरा
danger-family-fire = आग या धुआँ
danger-family-gas = गैस की गंध
danger-family-flood = बाढ़ या डूबना
danger-family-trapped = फँसे या दबे लोग
danger-family-birth = प्रसव
danger-family-attack = हमला या धमकी
danger-family-weapon = हथियार
danger-family-rape = यौन हिंसा
danger-family-break-in = घर में घुसना या लूट
danger-family-missing-child = बच्चा लापता
danger-family-help = मदद की पुकार
danger-alert = 🆘 <b>{ $family }</b>
    <b>{ $name }</b> ने लिखा:
    { $words }
    { $facts }
danger-fact-language = भाषा: { $language }
danger-fact-gate = इस गेट पर चेक-इन: { $gate }
danger-fact-group = समूह में लिखा गया है। शायद बॉट अभी शुरू नहीं किया गया, इसलिए जवाब शायद न पहुँचे।
danger-ask = 🆘 <b>क्या आप खतरे में हैं?</b> तो अभी कॉल करें:
    { $numbers }

    खतरा हो, तो पहला बटन दबाएँ, हम तुरंत किसी को बुलाएँगे। कुछ न दबाने पर हम दो मिनट बाद बुलाएँगे।
danger-ask-yes = 🆘 मैं खतरे में हूँ
danger-ask-no = मुझे कुछ और चाहिए
danger-ask-calm = ठीक है। आपको क्या चाहिए, यहाँ लिखें: टीम इसे पढ़ेगी, आपकी भाषा में भी। यहाँ और क्या-क्या हो सकता है, यह देखने के लिए /help भेजें।
danger-in-group = 🆘 खतरा हो, तो अभी कॉल करें: { $numbers }। ड्यूटी पर मौजूद टीम को खबर कर दी गई है। नीचे दबाएँ और हमें निजी तौर पर लिखें।
danger-in-group-button = निजी तौर पर लिखें
danger-own = अगर आप ख़ुद ख़तरे में हैं, तो यहाँ दबाएँ। तुरंत लोगों को बुलाया जाएगा।
danger-fact-in-group = इस समूह में लिखा गया: { $group }
danger-fact-nameless = नाम छिपा है, इसलिए निजी तौर पर नहीं लिखा जा सकता। समूह में जवाब दें या वहाँ जाएँ।
