import Journal
import Testing

/// The language that is spoken during a test.
struct Spoken: SuiteTrait, TestTrait, TestScoping {
    let language: Language
    var isRecursive: Bool { true }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await Language.$spoken.withValue(language, operation: function)
    }
}

extension Trait where Self == Spoken {
    static func spoken(_ language: Language) -> Spoken { Spoken(language: language) }
}
