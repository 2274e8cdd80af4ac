danger-family-breath = 呼吸ができない
danger-family-heart = 心臓・脳卒中
danger-family-blood = 大量の出血
danger-family-wound = けが・やけど
danger-family-fall = 転倒・転落
danger-family-unconscious = 意識なし・けいれん
danger-family-poison = 毒物・薬の飲みすぎ
danger-family-self-harm = 自ら命を絶つおそれ
danger-family-fire = 火事・煙
danger-family-gas = ガスのにおい
danger-family-flood = 浸水・おぼれ
danger-family-trapped = 閉じ込め・生き埋め
danger-family-birth = 出産
danger-family-attack = 暴力・脅し
danger-family-weapon = 凶器
danger-family-rape = 性暴力
danger-family-break-in = 侵入・強盗
danger-family-missing-child = 子どもの行方不明
danger-family-help = 助けを求める声
danger-alert = 🆘 <b>{ $family }</b>
    <b>{ $name }</b>さんからのメッセージ：
    { $words }
    { $facts }
danger-fact-language = 言語：{ $language }
danger-fact-gate = 受付済みの入口：{ $gate }
danger-fact-group = グループに書かれました。まだボットを始めていない可能性があり、返事が届かないことがあります。
danger-ask = 🆘 <b>危険な状態ですか？</b>そのときは、すぐに電話してください：
    { $numbers }

    危険なときは、最初のボタンを押してください。すぐに人を呼びます。何も押さなければ、2分後に人を呼びます。
danger-ask-yes = 🆘 危険です
danger-ask-no = ほかの用事です
danger-ask-calm = わかりました。必要なことをここに書いてください。担当者が読みます。ご自分の言語で大丈夫です。/help を送ると、ほかにできることを確認できます。
danger-in-group = 🆘 危険なときは、すぐに電話してください：{ $numbers }。当番の担当者に知らせました。下のボタンを押して、個別に書いてください。
danger-in-group-button = 個別に書く
danger-own = ご自身が危険なときは、ここを押してください。すぐに人を呼びます。
danger-fact-in-group = グループでの書き込み：{ $group }
danger-fact-nameless = 名前が伏せられているため、個別に連絡できません。グループで返事をするか、現地へ行ってください。
