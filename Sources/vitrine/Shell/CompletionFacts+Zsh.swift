extension CompletionFacts {
    /// A function that zsh loads by itself from its `fpath`, and that can be sourced as well.
    var zsh: String {
        func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
        func list(_ words: [String]) -> String { "(" + words.map(quoted).joined(separator: " ") + ")" }
        func described(_ words: [Word]) -> String { list(words.map { "\($0.text):\($0.about)" }) }
        let stands = stands.map { stand in
            """
                (\(quoted(stand.path)))
                    verbs=\(described(stand.commands))
                    switches=\(described(stand.options))
                    valued=\(list(stand.valued)) ;;
            """
        }
        let answers = answers.map { answer in
            let keys = answer.keys.map { key in
                key.hasSuffix(" *") ? quoted(String(key.dropLast())) + "[1-9]*" : quoted(key)
            }
            let value =
                switch answer.values {
                case .words(let words): "answers=\(list(words))"
                case .files: "paths=files"
                case .folders: "paths=folders"
                case .open: ":"
                }
            return "    (\(keys.joined(separator: "|\\\n    ")))\n        \(value) ;;"
        }
        return """
            #compdef vitrine
            # \(Self.made("zsh"))

            _vitrine_at() {
                verbs=() switches=() valued=()
                case $1 in
            \(stands.joined(separator: "\n"))
                esac
            }

            _vitrine_values() {
                case $1 in
            \(answers.joined(separator: "\n"))
                esac
            }

            _vitrine() {
                local at=vitrine option= ended= word paths=
                local -a verbs names switches valued answers
                integer place=1 index ret=1
                _vitrine_at $at
                for ((index = 2; index < CURRENT; index++)); do
                    word=${(Q)words[index]}
                    names=(${verbs%%:*})
                    if [[ -n $option ]]; then
                        option=
                    elif [[ -z $ended && $word == -- ]]; then
                        ended=yes
                    elif [[ -z $ended && $word == -* ]]; then
                        (( ${valued[(Ie)$word]} )) && option=$word
                    elif (( place == 1 && ${names[(Ie)$word]} )); then
                        at+=" $word"
                        _vitrine_at $at
                    else
                        (( place += 1 ))
                    fi
                done
                if [[ -z $option && -z $ended && $PREFIX == --*=* ]]; then
                    option=${PREFIX%%=*}
                    compset -P '*='
                fi
                if [[ -n $option ]]; then
                    _vitrine_values "$at $option"
                elif [[ -z $ended && $PREFIX == -* ]]; then
                    _describe -o option switches && ret=0
                    return ret
                else
                    _vitrine_values "$at $place"
                    (( place == 1 && $#verbs )) && _describe command verbs && ret=0
                fi
                case $paths in
                    (files) _files && ret=0 ;;
                    (folders) _files -/ && ret=0 ;;
                    (*) (( $#answers )) && compadd -a answers && ret=0 ;;
                esac
                return ret
            }

            if [[ $funcstack[1] == _vitrine ]]; then
                _vitrine "$@"
            else
                compdef _vitrine vitrine
            fi

            """
    }
}
