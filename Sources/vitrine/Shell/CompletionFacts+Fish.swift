extension CompletionFacts {
    /// For fish 3 and later.
    var fish: String {
        func quoted(_ text: String) -> String {
            "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
        }
        func list(_ words: [String]) -> String { words.map { " " + quoted($0) }.joined() }
        func described(_ words: [Word]) -> String {
            list(words.map { $0.about.isEmpty ? $0.text : $0.text + "\t" + $0.about })
        }
        func cases(_ of: (Stand) -> String) -> String {
            stands.map { stand in
                let words = of(stand)
                return words.isEmpty ? "" : "        case \(quoted(stand.path))\n            printf '%s\\n'\(words)\n"
            }.joined()
        }
        let answers = answers.map { answer in
            let keys = answer.keys.map { key in quoted(key) }
            let value =
                switch answer.values {
                case .words(let words): "printf '%s\\n'\(list(words))"
                case .files: "__fish_complete_path $argv[2]"
                case .folders: "__fish_complete_directories $argv[2] ''"
                case .open: "true"
                }
            return "        case \(keys.joined(separator: " "))\n            \(value)\n"
        }.joined()
        return """
            # fish completion for vitrine
            # \(Self.made("fish"))

            function __vitrine_commands
                switch $argv[1]
            \(cases { described($0.commands) })    end
            end

            function __vitrine_options
                switch $argv[1]
            \(cases { described($0.options) })    end
            end

            function __vitrine_valued
                switch $argv[1]
            \(cases { list($0.valued) })    end
            end

            function __vitrine_values
                switch $argv[1]
            \(answers)    end
            end

            function __vitrine_complete
                set -l typed (commandline -opc)
                set -e typed[1]
                set -l current (commandline -ct)
                set -l at vitrine
                set -l place 1
                set -l option
                set -l ended
                for word in $typed
                    if set -q option[1]
                        set -e option[1]
                    else if not set -q ended[1]; and test "$word" = --
                        set ended yes
                    else if not set -q ended[1]; and string match -q -- '-*' $word
                        contains -- $word (__vitrine_valued $at); and set option $word
                    else if test $place -eq 1; and contains -- $word (__vitrine_commands $at | string split -f1 \\t)
                        set at "$at $word"
                    else
                        set place (math $place + 1)
                    end
                end
                if set -q option[1]
                    __vitrine_values "$at $option" "$current"
                else if not set -q ended[1]; and string match -q -- '--*=*' $current
                    set -l parts (string split -m 1 = -- $current)
                    for value in (__vitrine_values "$at $parts[1]" "$parts[2]")
                        echo "$parts[1]=$value"
                    end
                else if not set -q ended[1]; and string match -q -- '-*' $current
                    __vitrine_options $at
                else
                    test $place -eq 1; and __vitrine_commands $at
                    __vitrine_values "$at $place" "$current"
                end
            end

            complete -c vitrine -f -a '(__vitrine_complete)'

            """
    }
}
