welcome = <b>{ $name }さん、こんにちは。</b>地域のお手伝いをする Weft です。いつでも、ご自分の言語でここに書いてください。担当者がお返事します。/help を送ると、できることを確認できます。
help-resident = <b>ここでできること</b>
    ご自分の言語で自由に書いてください。お住まいの地区の担当者が読んでお返事します。
    /language – 言語を選ぶ
    /help – このページを見る
help-volunteer = <b>ボランティアの方</b>
    /shifts – 参加できるシフト
    /myshifts – 申し込み済みのシフト
    /myhours – 自分の活動時間
help-worker = <b>ソーシャルワーカーの方</b>
    /alerts – 対応が必要な呼び出し
    /duty – 当番を確認する
    /rota – 1週間の当番表
    /test – 電話の鳴り方を試す
    夜間に到着した方がいると呼び出しが届きます。<b>引き受ける</b>を押してください。
    住民の方には、そのメッセージに返信してお答えください。
help-coordinator = <b>コーディネーターの方</b>
    /newshift – シフトを公開する
    /hours – 活動時間を承認する
    /invite – 招待リンクを作る
    /posters – 門に貼るポスターを作る
    /alerts – 対応が必要な呼び出し
    /duty – 当番を確認する
    /rota – 1週間の当番表
    /policy – 呼び出す相手
help-office = <b>指揮本部の方</b>
    /alerts – 対応が必要な呼び出し
    /duty – 当番を確認する
    /rota – 1週間の当番表
help-admin = <b>管理者の方</b>
    /invite – 招待リンクを作る
    /posters – 門に貼るポスターを作る
    /newshift – シフトを公開する
    /hours – 活動時間を承認する
command-help = ここでできること
command-language = 言語を選ぶ
command-shifts = 参加できるシフト
command-myshifts = 自分のシフト
command-duty = 当番を確認する
command-newshift = シフトを公開する
command-invite = 招待リンクを作る
command-cancel = 入力を途中でやめる
command-rota = 1週間の当番表
language-ask = 言語を選んでください。
language-set = これからは{ $language }でお知らせします。
link-unknown = このリンクは無効です。/help を送ると、できることを確認できます。
role-resident = 住民
role-volunteer = ボランティア
role-worker = ソーシャルワーカー
role-coordinator = コーディネーター
role-office = 指揮本部
role-admin = 管理者
role-label = { $role ->
    [volunteer] ボランティア
    [worker] ソーシャルワーカー
    [coordinator] コーディネーター
    [office] 指揮本部
   *[other] { $role }
  }
role-not-held = この人には、その地区でこの役割が登録されていません。
role-last-admin = この人は、すべての地区を担当する最後の管理者です。先にほかの人を管理者にしてください。
role-taken = { $role }（{ $area }）としての登録は終了しました。間違いだと思われる場合は、コーディネーターにお問い合わせください。/help を送ると、できることを確認できます。
area-label = { $name }
areas-more = 次へ ›
help-page = { $parts }
language-name = { $name }
door-button-gate = 🚪 門の前にいます
door-button-help = 💬 助けが必要です
door-button-volunteer = 🤝 手伝いたいです
door-button-language = 🌐 言語を選ぶ
door-button-person = 🙋 人と話す
language-button-other = ほかの言語
language-other-ask = 何語で書きますか？ タップするか、言語の名前を送ってください。どの言語で書いてもかまいません。
language-other-unknown = その名前の言語は見つかりませんでした。別の書き方で送るか、ここから選んでください。
language-other-which = どれのことですか？ この中になければ、もう一度名前を書いてください。
language-other-set = { $language }で書かれるのですね。こちらからはまだ書けないため、{ $other }でお知らせします。どうぞ{ $language }のまま書いてください。担当者には何語か表示され、翻訳者を探します。
language-offer = { $language }でもお知らせできます。ご希望ならタップしてください。
volunteer-ask-area = ありがとうございます。どの地区で手伝っていただけますか？ その地区のコーディネーターに連絡します。
volunteer-nobody = ありがとうございます。いまその地区には、ボランティアを受け付けられる人がいません。お住まいの地区の担当者に、招待リンクを頼んでください。
group-line = 個別のチャットでだけお話ししています。ボタンを押して、そこで書いてください。
group-button-open = 💬 個別に書く
plain-ask = 書かれた内容：{ $words }
    これのことですか、それとも担当者あてですか？
plain-button-staff = 担当者に送る
plain-button-shifts = シフトを見る
command-cases = 対応中のケース
