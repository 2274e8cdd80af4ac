alert-kind-unanswered = 💬 未返信
unanswered-alert = ⏳ <b>{ $name }</b>さんが { $since } から返事を待っています · { $language }
    { $words }
unanswered-earlier = ほかに、これより前のメッセージ { $count } 件
unanswered-no-words = （文字なし：写真、音声、場所またはファイル）
unanswered-ended-answered = { $name }さんが返信しました。
unanswered-ended-not-needed = { $name }さんが返信不要としました。
unanswered-ended-closed = ケースは{ $name }さんが終了しました。
unanswered-next = ⏳ まだ誰も返事をしていないため、次の担当者を呼んでいます。メッセージは保存されています。このまま書き続けてください。緊急の場合は { $numbers }に電話してください。
unanswered-nobody = ⏳ 今は当番がいないため、コーディネーターと指揮本部を呼んでいます。メッセージは保存されています。このまま書き続けてください。緊急の場合は { $numbers }に電話してください。
unanswered-unreached = ⏳ 今は当番の誰にも連絡が届かないため、コーディネーターと指揮本部を呼んでいます。メッセージは保存されています。このまま書き続けてください。緊急の場合は { $numbers }に電話してください。
