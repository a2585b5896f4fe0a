extension CompletionFacts {
    /// For bash 3 and later, with or without the package bash-completion.
    var bash: String {
        func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
        func list(_ words: [String]) -> String { quoted(words.joined(separator: " ")) }
        let stands = stands.map { stand in
            """
                \(quoted(stand.path)))
                    commands=\(list(stand.commands.map(\.text)))
                    options=\(list(stand.options.map(\.text)))
                    valued=\(list(stand.valued)) ;;
            """
        }
        let answers = answers.map { answer in
            let keys = answer.keys.map { key in
                key.hasSuffix(" *") ? quoted(String(key.dropLast())) + "[1-9]*" : quoted(key)
            }
            let value =
                switch answer.values {
                case .words(let words): "words=\(list(words))"
                case .files: "paths=-f"
                case .folders: "paths=-d"
                case .open: ":"
                }
            return "    \(keys.joined(separator: " |\\\n    ")))\n        \(value) ;;"
        }
        return """
            # bash completion for vitrine
            # \(Self.made("bash"))

            _vitrine_at() {
                commands= options= valued=
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
                local IFS=$' \\t\\n' LC_ALL=C
                local current=${COMP_WORDS[COMP_CWORD]} at=vitrine place=1 option= ended= index word
                local commands options valued words= paths=
                # An equals sign is a word of its own here.
                [[ $current == = ]] && current=
                COMPREPLY=()
                _vitrine_at "$at"
                for ((index = 1; index < COMP_CWORD; index++)); do
                    word=${COMP_WORDS[index]}
                    [[ $word == = ]] && continue
                    if [[ -n $option ]]; then
                        option=
                    elif [[ -z $ended && $word == -- ]]; then
                        ended=yes
                    elif [[ -z $ended && $word == -* ]]; then
                        [[ " $valued " == *" $word "* ]] && option=$word
                    elif [[ $place == 1 && " $commands " == *" $word "* ]]; then
                        at="$at $word"
                        _vitrine_at "$at"
                    else
                        place=$((place + 1))
                    fi
                done
                if [[ -n $option ]]; then
                    _vitrine_values "$at $option"
                elif [[ -z $ended && $current == -* ]]; then
                    words=$options
                else
                    _vitrine_values "$at $place"
                    [[ $place == 1 ]] && words="$commands $words"
                fi
                if [[ -n $paths ]]; then
                    compopt -o filenames 2>/dev/null
                    IFS=$'\\n'
                    COMPREPLY=($(compgen "$paths" -- "$current"))
                else
                    COMPREPLY=($(compgen -W "$words" -- "$current"))
                fi
            }

            complete -F _vitrine vitrine

            """
    }
}
