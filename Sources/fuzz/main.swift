import Glibc

// Feeds the program what nobody would: `vitrine-fuzz keys|files|lines|queries|commands COUNT [SEED]`. It ends with status 0 if
// nothing crashed, hung or broke a rule; otherwise it names the seed and the number of the input, which make the same
// again. Commands are given to the `vitrine` that was built beside it.

let words = CommandLine.arguments.dropFirst()
guard let what = words.first, let count = words.dropFirst().first.flatMap({ Int($0) }), count > 0 else {
    print("usage: vitrine-fuzz keys|files|lines|queries|commands COUNT [SEED]")
    exit(2)
}
let seed = words.dropFirst(2).first.flatMap { UInt64($0) } ?? 20_251_123
Guard.install()
switch what {
case "keys": KeyFuzzer(seed: seed).run(count)
case "files": FileFuzzer(seed: seed, .files).run(count)
case "lines": FileFuzzer(seed: seed, .lines).run(count)
case "queries": QueryFuzzer(seed: seed).run(count)
case "commands": CommandFuzzer(seed: seed).run(count)
default:
    print("There is nothing called \(what) to fuzz.")
    exit(2)
}
