import CExpat
import Journal

/// Reads XML with expat. No document may define entities, and none is followed outside of itself: what can blow up or
/// reach out is refused.
public enum XMLDocument {
    /// Deeper than any honest document, and shallow enough to be walked.
    static let deepest = 200

    public static func read(_ bytes: [UInt8]) throws(XMLProblem) -> XMLElement {
        guard let parser = XML_ParserCreate(nil) else {
            throw XMLProblem(
                line: 1, column: 1,
                message: worded("There is no memory to read it.", nl: "Er is geen geheugen om het te lezen."))
        }
        defer { XML_ParserFree(parser) }
        let builder = Builder(parser)
        XML_SetUserData(parser, Unmanaged.passUnretained(builder).toOpaque())
        XML_SetElementHandler(
            parser, { Builder.from($0)?.start($1, $2) }, { data, _ in Builder.from(data)?.end() })
        XML_SetCharacterDataHandler(parser) { data, text, length in
            guard let text else { return }
            Builder.from(data)?.characters(UnsafeRawBufferPointer(start: text, count: Int(length)))
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, hasInternalSubset in
            if hasInternalSubset != 0 {
                Builder.from(data)?.refuse(
                    worded("It defines entities of its own.", nl: "Het definieert eigen entiteiten."))
            }
        }
        let status = bytes.withUnsafeBytes { buffer in
            XML_Parse(parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), 1)
        }
        if let problem = builder.problem { throw problem }
        guard status == XML_STATUS_OK, let root = builder.root else {
            let message = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "no element"
            throw builder.here(
                worded(
                    "It is not well-formed XML: \(message).", nl: "Het is geen goede XML: \(LibraryWords.xml(message))."
                ))
        }
        return root
    }

    /// Puts elements together as they come. A class, because expat hands a pointer to it from call to call.
    private final class Builder {
        private let parser: XML_Parser
        private var open: [XMLElement] = []
        /// Text since the last mark: it comes in small pieces.
        private var text = ""
        private(set) var root: XMLElement?
        private(set) var problem: XMLProblem?

        init(_ parser: XML_Parser) { self.parser = parser }

        static func from(_ data: UnsafeMutableRawPointer?) -> Builder? {
            data.map { Unmanaged<Builder>.fromOpaque($0).takeUnretainedValue() }
        }

        func here(_ message: String) -> XMLProblem {
            XMLProblem(
                line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1,
                message: message)
        }

        func refuse(_ message: String) {
            guard problem == nil else { return }
            problem = here(message)
            XML_StopParser(parser, XML_Bool(XML_FALSE))
        }

        func start(_ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
            endText()
            guard open.count < XMLDocument.deepest else {
                return refuse(worded("It is nested too deeply.", nl: "Het is te diep genest."))
            }
            var found: [String: String] = [:]
            var index = 0
            while let key = attributes?[index], let value = attributes?[index + 1] {
                let name = local(key)
                if found[name] == nil { found[name] = String(cString: value) }
                index += 2
            }
            open.append(
                XMLElement(
                    name: name.map(local) ?? "", attributes: found, line: Int(XML_GetCurrentLineNumber(parser))))
        }

        func end() {
            endText()
            guard let element = open.popLast() else { return }
            if open.isEmpty { root = element } else { open[open.count - 1].children.append(.element(element)) }
        }

        func characters(_ bytes: UnsafeRawBufferPointer) {
            guard !open.isEmpty else { return }
            text += String(decoding: bytes, as: UTF8.self)
        }

        private func endText() {
            guard !text.isEmpty, !open.isEmpty else { return }
            open[open.count - 1].children.append(.text(text))
            text = ""
        }

        private func local(_ name: UnsafePointer<XML_Char>) -> String {
            let whole = String(cString: name)
            return whole.split(separator: ":").last.map(String.init) ?? whole
        }
    }
}
