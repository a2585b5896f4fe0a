import CTidy
import Exchange
import Testing

@Suite struct DossierPageTidyTests {
    @Test func `HTML Tidy finds nothing to mend on the page`() {
        let html = DossierPage(SampleDossier.year.dossier, .sealed).html
        let document = tidyCreate()
        defer { tidyRelease(document) }
        var errors = TidyBuffer()
        tidyBufInit(&errors)
        defer { tidyBufFree(&errors) }
        tidyOptSetValue(document, TidyInCharEncoding, "utf8")
        tidySetErrorBuffer(document, &errors)
        #expect(tidyParseString(document, html) == 0)
        var said = ""
        if let start = errors.bp {
            said = String(decoding: UnsafeBufferPointer(start: start, count: Int(errors.size)), as: UTF8.self)
        }
        #expect(tidyErrorCount(document) == 0 && tidyWarningCount(document) == 0, "\(said)")
    }
}
