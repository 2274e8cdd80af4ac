welcome = <b>नमस्ते, { $name }।</b> मैं Weft हूँ, आपके इलाके का सहायक। कभी भी अपनी भाषा में यहाँ लिखें, आपको जवाब मिलेगा। यहाँ क्या-क्या हो सकता है, यह देखने के लिए /help भेजें।
help-resident = <b>यहाँ क्या-क्या हो सकता है</b>
    अपनी भाषा में कुछ भी लिखें: आपके इलाके की टीम पढ़ेगी और जवाब देगी।
    /language – अपनी भाषा चुनें
    /help – यही पन्ना
help-volunteer = <b>वॉलंटियर</b>
    /shifts – आपके लायक वॉलंटियर काम
    /myshifts – आपने जो काम लिए हैं
    /myhours – आपके घंटे
help-worker = <b>सामाजिक कार्यकर्ता</b>
    /alerts – खुले अलर्ट
    /duty – ड्यूटी पर कौन है
    /rota – हफ़्ते की ड्यूटी सूची
    /test – फ़ोन बजाकर देखें
    रात में कोई पहुँचे, तो आपको अलर्ट मिलेगा: <b>ज़िम्मा लें</b> दबाएँ।
    निवासी को जवाब देने के लिए उनके संदेश पर रिप्लाई करें।
help-coordinator = <b>समन्वयक</b>
    /newshift – वॉलंटियर काम पोस्ट करें
    /hours – घंटे मंज़ूर करें
    /invite – आमंत्रण लिंक बनाएँ
    /posters – गेट के पोस्टर बनाएँ
    /alerts – खुले अलर्ट
    /duty – ड्यूटी पर कौन है
    /rota – हफ़्ते की ड्यूटी सूची
    /policy – अलर्ट किसे बुलाते हैं
help-office = <b>कमांड सेंटर</b>
    /alerts – खुले अलर्ट
    /duty – ड्यूटी पर कौन है
    /rota – हफ़्ते की ड्यूटी सूची
help-admin = <b>एडमिन</b>
    /invite – आमंत्रण लिंक बनाएँ
    /posters – गेट के पोस्टर बनाएँ
    /newshift – वॉलंटियर काम पोस्ट करें
    /hours – घंटे मंज़ूर करें
command-help = यहाँ क्या-क्या हो सकता है
command-language = अपनी भाषा चुनें
command-shifts = आपके लायक वॉलंटियर काम
command-myshifts = आपके काम
command-duty = ड्यूटी पर कौन है
command-newshift = वॉलंटियर काम पोस्ट करें
command-invite = आमंत्रण लिंक बनाएँ
command-cancel = खुला फ़ॉर्म छोड़ें
command-rota = हफ़्ते की ड्यूटी सूची
language-ask = अपनी भाषा चुनें।
language-set = अब से आपको यहाँ { $language } में लिखा जाएगा।
link-unknown = यह लिंक पहचाना नहीं गया। यहाँ क्या-क्या हो सकता है, यह देखने के लिए /help भेजें।
role-resident = निवासी
role-volunteer = वॉलंटियर
role-worker = सामाजिक कार्यकर्ता
role-coordinator = समन्वयक
role-office = कमांड सेंटर
role-admin = एडमिन
role-label = { $role ->
    [volunteer] वॉलंटियर
    [worker] सामाजिक कार्यकर्ता
    [coordinator] समन्वयक
    [office] कमांड सेंटर
   *[other] { $role }
  }
role-not-held = उनके पास वहाँ यह भूमिका नहीं है।
role-last-admin = ये सभी इलाकों के आखिरी एडमिन हैं। पहले किसी और को एडमिन बनाएँ।
role-taken = अब यह भूमिका आपके पास नहीं है: { $role } ({ $area })। अगर यह गलती है, तो अपने समन्वयक से पूछें। यहाँ क्या-क्या हो सकता है, यह देखने के लिए /help भेजें।
area-label = { $name }
areas-more = और ›
help-page = { $parts }
language-name = { $name }
door-button-gate = 🚪 मैं गेट पर हूँ
door-button-help = 💬 मुझे मदद चाहिए
door-button-volunteer = 🤝 मुझे मदद करनी है
door-button-language = 🌐 मेरी भाषा
door-button-person = 🙋 किसी से बात करें
language-button-other = दूसरी भाषा
language-other-ask = आपकी भाषा कौन-सी है? उसे दबाएँ, या उसका नाम किसी भी भाषा में भेजें।
language-other-unknown = इस नाम की कोई भाषा नहीं मिली। नाम दूसरी तरह लिखें, या यहाँ से चुनें।
language-other-which = आपका मतलब किससे है? अगर इनमें से कोई नहीं, तो नाम फिर से लिखें।
language-other-set = आपकी भाषा: { $language }। इसमें लिखना अभी नहीं आता, इसलिए आपको { $other } में लिखा जाएगा। { $language } में ही लिखना जारी रखें: टीम को दिखेगा कि यह कौन-सी भाषा है, और अनुवादक ढूँढा जाएगा।
language-offer = आपको { $language } में भी लिखा जा सकता है। अगर आप चाहें तो दबाएँ।
volunteer-ask-area = धन्यवाद! आपको किस इलाके में मदद करनी है? वहाँ के समन्वयकों से पूछा जाएगा।
volunteer-nobody = धन्यवाद! अभी वहाँ वॉलंटियर जोड़ने वाला कोई नहीं है। कृपया अपने इलाके की टीम से न्योते का लिंक माँगें।
group-line = यहाँ बातचीत सिर्फ़ निजी चैट में होती है। बटन दबाएँ और वहाँ लिखें।
group-button-open = 💬 निजी चैट में लिखें
plain-ask = आपने लिखा: { $words }
    क्या आपका मतलब यह है, या यह टीम के लिए है?
plain-button-staff = टीम को भेजें
plain-button-shifts = काम दिखाएँ
command-cases = खुले केस
