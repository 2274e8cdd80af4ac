storm-card-open = { $kind } · 🔔 <b>まだ誰も引き受けていません：{ $count } 件</b> · { $area }

    { $lines }
storm-card-yours = ✅ { $kind } · <b>あなたの担当：{ $count } 件</b> · { $area }

    { $lines }
storm-card-taken = ✅ { $kind } · <b>すべて引き受け済み：{ $count } 件</b> · { $area }

    { $lines }
storm-card-over = ☑️ { $kind } · { $area }：これらの呼び出しは終了しました。
storm-line = <b>呼び出し { $number }</b> · { $about }
storm-minutes = { $minutes } 分
storm-party = 👥 { $party }
storm-taker = ✅ { $name }さん
storm-taken-count = ✅ { $name }さん：{ $count } 件
storm-page = { $page } / { $pages } ページ
storm-asked-by = ↔️ { $name }さんが、あなたとの分担を希望しています。
storm-declined = 「対応できません」と回答済みです。他の人を呼んでいます。やはり対応できる場合は、引き受けてください。
storm-joins-you = すべて引き受けていただいたので、ここに新しく来るものもあなたの担当になります。
storm-take-all = ✋ すべて引き受ける
storm-take-one = ✋ 呼び出し { $number }
storm-split = ↔️ 分担する相手…
storm-split-ask = どなたと分担しますか？ 半分はあなたの担当になり、残りの半分を相手の方にお願いします。
storm-split-nobody = 今、連絡できる同僚がいません。
storm-split-done = あなたの担当は { $kept } 件です。残りの { $given } 件は { $name }さんにお願いしています。引き受けがない場合は、いつものとおり次の人にお願いします。
storm-still-on-it = { $kind } · { $area }：あなたの担当 { $count } 件は、まだ対応中ですか？ 返事がない場合は次の人にお願いします。
storm-still-thanks = ありがとうございます。引き続きすべてお願いします。
storm-question-over = この質問は終了しました。現在の状況は一覧で確認できます。
storm-all-yours = あなたの担当になりました：{ $count } 件
storm-passed-on = 他の人にお願いしています。
storm-none-left = すでに { $names }さんが引き受けています。
storm-over = これらの呼び出しはすでに終了しています。
storm-none-yours = この中に今あなたの担当はありません。
storm-unknown = この一覧は見つかりません。
storm-reply-which = 送信していません。この一覧は複数の方についてのものです。該当する呼び出しを押してから、そのカードに返信してください。
