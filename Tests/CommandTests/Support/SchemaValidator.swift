import Foundation

/// As much of JSON Schema (2020-12) as the project's own schema uses.
struct SchemaValidator {
    let root: [String: Any]

    /// What does not fit, each with its place.
    func faults(_ value: Any, _ given: [String: Any]? = nil, at place: String = "") -> [String] {
        var schema = given ?? root
        if let reference = schema["$ref"] as? String, let name = reference.split(separator: "/").last {
            let definition = (root["$defs"] as? [String: Any])?[String(name)] as? [String: Any]
            guard let definition else { return ["\(place): no definition \(name)"] }
            schema.merge(definition) { own, _ in own }
        }
        var faults: [String] = []
        if let types = schema["type"] as? [String] ?? (schema["type"] as? String).map({ [$0] }),
            !types.contains(where: { Self.isOne(value, $0) })
        {
            return ["\(place): is none of \(types)"]
        }
        if let allowed = schema["enum"] as? [Any], !allowed.contains(where: { Self.same($0, value) }) {
            faults.append("\(place): is not among \(allowed)")
        }
        if let constant = schema["const"], !Self.same(constant, value) { faults.append("\(place): is not \(constant)") }
        if let pattern = schema["pattern"] as? String, let text = value as? String,
            text.range(of: pattern, options: .regularExpression) == nil
        {
            faults.append("\(place): does not fit \(pattern)")
        }
        if let least = schema["minimum"] as? Int, let number = value as? Int, number < least {
            faults.append("\(place): is less than \(least)")
        }
        if let most = schema["maximum"] as? Int, let number = value as? Int, number > most {
            faults.append("\(place): is more than \(most)")
        }
        if let object = value as? [String: Any] {
            for name in schema["required"] as? [String] ?? [] where object[name] == nil {
                faults.append("\(place): \(name) is missing")
            }
            let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
            for (name, value) in object {
                // The project's own exports hold nothing that the schema does not tell of.
                guard let property = properties[name] else {
                    faults.append("\(place)/\(name): is not in the schema")
                    continue
                }
                faults += self.faults(value, property, at: "\(place)/\(name)")
            }
        }
        if let array = value as? [Any] {
            if let most = schema["maxItems"] as? Int, array.count > most { faults.append("\(place): is too long") }
            if let items = schema["items"] as? [String: Any] {
                for (index, value) in array.enumerated() {
                    faults += self.faults(value, items, at: "\(place)/\(index)")
                }
            }
        }
        return faults
    }

    private static func isOne(_ value: Any, _ type: String) -> Bool {
        let isFlag = Flag.isOne(value)
        switch type {
        case "object": return value is [String: Any]
        case "array": return value is [Any]
        case "string": return value is String
        case "boolean": return isFlag
        case "integer": return !isFlag && value is Int
        case "null": return value is NSNull
        default: return false
        }
    }

    private static func same(_ one: Any, _ other: Any) -> Bool {
        if one is NSNull { return other is NSNull }
        return (one as? String).map { $0 == other as? String } ?? false
    }
}

/// `JSONSerialization` gives flags and numbers as the same class.
private enum Flag {
    static func isOne(_ value: Any) -> Bool {
        type(of: value) == Bool.self || (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
    }
}
