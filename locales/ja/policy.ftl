# Whom alerts call: an area's policy for a kind of alert.
command-policy = 呼び出す相手
policy-ask-area = どこの呼び出しですか。
policy-all-areas = すべての地区
policy-any-kind = 🔔 ほかの呼び出し全部
policy-ask-kind = <b>{ $area }</b>：どの呼び出しですか。
policy-page = <b>呼び出す相手 · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = まだ手順がありません。
policy-origin = 第{ $number }版、{ $at }、{ $name }
policy-origin-command = 第{ $number }版、{ $at }、表から
policy-origin-shared = 個別の設定はありません。今の設定：{ $area } · { $kind }
policy-origin-rota = 個別の設定はありません。当番表の順位どおりに呼び出します。
policy-origin-draft = ✏️ まだ保存していません
policy-then-everybody = そのあと全員を、{ $waits } 分おきに、誰かが引き受けるまで呼び出します。
policy-then-everybody-usual = そのあと全員を、誰かが引き受けるまで繰り返し呼び出します。
policy-quiet = 🌙 { $hours }：役割だけを理由に起こさず、当番をもう一度呼び出します。危険と医療の呼び出しでは全員を起こします。
policy-still = 「まだ対応中ですか」は { $minutes } 分後
policy-wait-usual = 通常の時間
policy-minutes = { $minutes } 分
policy-seconds = { $count } 秒
policy-role-worker = ワーカー全員
policy-role-coordinator = コーディネーター全員
policy-role-office = 指揮本部
policy-role-admin = 管理者全員
policy-reaches-nobody = ⚠️ 今は誰にも届きません
policy-may-not = ⚠️ { $name }（ここでは引き受けられません）
policy-button-edit = ✏️ 変更する
policy-button-withdraw = 通常に戻す
policy-button-show = 📋 見る
policy-button-step = 手順 { $number }
policy-button-add = ➕ 手順を足す
policy-button-repeats = 🔔 繰り返し
policy-button-still = ⏱ まだ対応中？
policy-button-quiet = 🌙 静かな時間
policy-button-earlier = ↑ 前へ
policy-button-remove = 🗑 手順を消す
policy-button-people = 👤 人を選ぶ
policy-button-none = なし
policy-ask-step = この手順では誰を呼び出し、どのくらい待ちますか。選んだ人は同時に呼び出します。
    { $step }
policy-ask-person = この手順では誰を呼び出しますか。
policy-ask-repeats = 全員の呼び出しは何分おきですか。押すか、1, 2, 5 のように書いてください。
policy-ask-quiet = 役割だけを理由に起こさない時間はいつですか。押すか、22:00-07:00 のように書いてください。
policy-ask-still = 何分後に「まだ対応中ですか」と聞きますか。押すか、数字を書いてください。
policy-ask-withdraw = { $area } · { $kind } を通常に戻しますか。終了していない呼び出しは、今の位置から続きます。
policy-saved = ✅ 保存しました。新しい設定で続く呼び出し：{ $count }
policy-told = 📋 { $name } が呼び出す相手を変更しました：{ $area } · { $kind }
policy-told-command = 📋 呼び出す相手が変わりました：{ $area } · { $kind }
policy-refused-no-steps = 手順が一つは必要です。
policy-refused-empty-step = 誰も呼び出さない手順があります。人を選ぶか、手順を消してください。
policy-refused-too-long = 多すぎます。手順は12、各手順は8件、繰り返しは10回までです。
policy-refused-wait = 読み取れないか、短すぎるか長すぎます。60分までの分数で書いてください。
policy-refused-repeats = 間隔は長くなるだけです。1, 2, 5 のように書いてください。
policy-refused-quiet = 時間帯が読み取れません。22:00-07:00 のように書いてください。
policy-refused-changed = 設定が変わりました。/policy で今の設定を確認してください。
policy-refused-no-role = そこで呼び出しを引き受ける役割がありません：{ $name }
policy-refused-kind = そのような呼び出しはありません。
policy-refused-nothing = ここには個別の設定がありません。
