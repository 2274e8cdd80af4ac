welcome = <b>नमस्ते, { $name }।</b> मैं Weft हूँ, आपके इलाके का सहायक। कभी भी अपनी भाषा में यहाँ लिखें, कोई आपको जवाब देगा। यहाँ क्या-क्या हो सकता है, यह देखने के लिए /help भेजें।
help-resident = <b>यहाँ क्या-क्या हो सकता है</b>
    अपनी भाषा में कुछ भी लिखें: आपके इलाके की टीम पढ़ेगी और जवाब देगी।
    /language – अपनी भाषा चुनें
    /help – यही पन्ना
help-volunteer = <b>वॉलंटियर</b>
    /shifts – आपके लायक वॉलंटियर काम
    /myshifts – आपने जो काम लिए हैं
help-worker = <b>सामाजिक कार्यकर्ता</b>
    /duty – ड्यूटी पर कौन है
    /rota – हफ़्ते की ड्यूटी सूची
    रात में कोई पहुँचे, तो आपको अलर्ट मिलेगा: <b>ज़िम्मा लें</b> दबाएँ।
    निवासी को जवाब देने के लिए उनके संदेश पर रिप्लाई करें।
help-coordinator = <b>समन्वयक</b>
    /newshift – वॉलंटियर काम पोस्ट करें
    /invite – आमंत्रण लिंक बनाएँ
    /duty – ड्यूटी पर कौन है
    /rota – हफ़्ते की ड्यूटी सूची
help-office = <b>कमांड सेंटर</b>
    /duty – ड्यूटी पर कौन है
    /rota – हफ़्ते की ड्यूटी सूची
help-admin = <b>एडमिन</b>
    /invite – आमंत्रण लिंक बनाएँ
    /newshift – वॉलंटियर काम पोस्ट करें
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
role-taken = अब यह भूमिका आपके पास नहीं है: { $role } ({ $area })। अगर यह गलती है, तो अपने समन्वयक से पूछें। /help बताता है कि आप क्या कर सकते हैं।
area-label = { $name }
areas-more = और ›
help-page = { $parts }
language-name = { $name }
