alert-kind-unanswered = 💬 जवाब नहीं मिला
unanswered-alert = ⏳ <b>{ $name }</b> को { $since } से जवाब का इंतज़ार है · { $language }
    { $words }
unanswered-earlier = { $count ->
    [one] और पहले का { $count } संदेश
   *[other] और पहले के { $count } संदेश
  }
unanswered-no-words = (शब्द नहीं: फ़ोटो, आवाज़ का संदेश, जगह या फ़ाइल)
unanswered-ended-answered = { $name } ने जवाब दे दिया।
unanswered-ended-not-needed = { $name } के अनुसार जवाब ज़रूरी नहीं है।
unanswered-ended-closed = { $name } ने केस बंद कर दिया।
unanswered-next = ⏳ अभी तक किसी ने जवाब नहीं दिया, इसलिए अगले लोगों को बुलाया जा रहा है। आपका संदेश सुरक्षित है, आप यहाँ लिखते रहें। आपात स्थिति में { $numbers } पर कॉल करें।
unanswered-nobody = ⏳ अभी कोई ड्यूटी पर नहीं है, इसलिए समन्वयकों और कमांड सेंटर को बुलाया जा रहा है। आपका संदेश सुरक्षित है, आप यहाँ लिखते रहें। आपात स्थिति में { $numbers } पर कॉल करें।
unanswered-unreached = ⏳ अभी ड्यूटी पर मौजूद किसी से संपर्क नहीं हो पा रहा, इसलिए समन्वयकों और कमांड सेंटर को बुलाया जा रहा है। आपका संदेश सुरक्षित है, आप यहाँ लिखते रहें। आपात स्थिति में { $numbers } पर कॉल करें।
