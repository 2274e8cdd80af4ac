# Full, or other work at that hour.
shift-full-ask = <b>इस काम की जगह भर गई है।</b>

    { $card }

    क्या वेटिंग लिस्ट में नाम देना है? आपका नंबर { $position } होगा, और जगह खाली होने पर आपसे पूछा जाएगा।
shift-clash = <b>उस समय आपके पास पहले से काम है।</b> आपके पास है:

    { $others }

    नया काम:

    { $card }
shift-clash-short = <b>यह काम आपके काम से कुछ मिनट टकराता है।</b> आपके पास है:

    { $others }

    नया काम:

    { $card }
# A shift in a list: its title, start and end.
shift-named = { $title }, { $start } – { $end }
shift-toast-undone = वापस हो गया। यह काम अब आपके पास नहीं है।

# A link to one shift.
shift-one = <b>क्या आप यहाँ मदद कर सकते हैं?</b>

    { $card }
shift-requested = 🙏 <b>धन्यवाद! समन्वयकों से पूछा गया है।</b> उनके हाँ कहते ही यह काम आपको मिल जाएगा, और कुछ नहीं करना है।

    { $card }
shift-not-taken = आपकी भूमिका की पुष्टि हो गई है, पर यह काम आपको नहीं मिल सका:
    { $why }

    { $card }
shift-link = <b>यह लिंक आगे भेजें।</b> इसे खोलने वाले यह काम ले सकते हैं; नए लोगों के लिए पहले आपकी हाँ चाहिए।

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>एक जगह खाली है। क्या आपको चाहिए?</b>

    { $card }

    यह { $until } तक आपके लिए रखी है, फिर अगले व्यक्ति से पूछा जाएगा।
shift-offer-first = 🎁 <b>एक जगह खाली है, और काम जल्दी शुरू होगा। क्या आपको चाहिए?</b>

    { $card }

    अभी वेटिंग लिस्ट में सबसे पूछा जा रहा है। जो सबसे पहले हाँ कहे, जगह उसी को मिलेगी।
shift-offer-declined = ठीक है, अगले व्यक्ति से पूछा जाएगा। आपका नाम अब वेटिंग लिस्ट में नहीं है।

    { $card }
shift-offer-unanswered = जगह अगले व्यक्ति को मिल गई है।

    { $card }

    क्या फिर से वेटिंग लिस्ट में नाम देना है?
shift-offer-quicker = किसी और ने पहले हाँ कह दिया। आपका नाम वेटिंग लिस्ट में बना हुआ है।

    { $card }
shift-offer-late = यह मौका अब नहीं रहा।
shift-offer-over = यह मौका अब नहीं रहा।

    { $card }
shift-waited = काम शुरू हो गया और कोई जगह खाली नहीं हुई। इंतज़ार करने के लिए धन्यवाद!

    { $card }

# To the coordinators.
shift-waiting-missed = ⚠️ { $name } का नाम वेटिंग लिस्ट में है, पर उनसे संपर्क नहीं हो पा रहा है। अगले व्यक्ति से पूछा जा रहा है।

    { $card }
shift-holder-missed = ⚠️ { $name } के पास यह काम है, पर उनसे अब संपर्क नहीं हो पा रहा है।

    { $card }

# Buttons.
shift-button-take-it = काम लें
shift-button-share = 🔗 इस काम का लिंक
shift-button-join = वेटिंग में नाम दें
shift-button-undo = ↩️ वापस लें
shift-button-instead = उसकी जगह यह लें
shift-button-both = दोनों लें
shift-button-keep-mine = जो है वही रखें
shift-button-take-offer = हाँ, चाहिए
shift-button-decline = नहीं, धन्यवाद
