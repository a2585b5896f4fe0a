/// An element of an XML document: names are local ones, because other programs bind the same names to many namespaces.
public struct XMLElement: Sendable {
    public enum Node: Sendable {
        case element(XMLElement)
        case text(String)
    }

    public let name: String
    /// By local name; of two that differ only in their prefix the first counts.
    public let attributes: [String: String]
    public internal(set) var children: [Node] = []
    /// In the file, from 1.
    public let line: Int

    public func attribute(_ name: String) -> String? { attributes[name] }

    public var elements: [XMLElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    public func elements(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }
    public func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

    /// All text in it, however deep.
    public var text: String {
        children.map { node in
            switch node {
            case .element(let element): element.text
            case .text(let text): text
            }
        }.joined()
    }
}

/// Why a document could not be read.
public struct XMLProblem: Error, Hashable, Sendable {
    public let line: Int
    public let column: Int
    public let message: String
}
