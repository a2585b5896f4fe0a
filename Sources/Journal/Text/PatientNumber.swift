/// The numbers that health services give to people, by their checksums.
enum PatientNumber {
    /// England's and Wales's NHS number, Scotland's CHI, Northern Ireland's H&C: ten digits, modulus 11.
    static func isNHS(_ digits: some Collection<UInt8>) -> Bool {
        guard digits.count == 10 else { return false }
        let sum = zip(digits, stride(from: 10, through: 2, by: -1)).reduce(0) { $0 + Int($1.0) * $1.1 }
        let check = (11 - sum % 11) % 11
        return check < 10 && digits.dropFirst(9).first.map(Int.init) == check
    }

    /// The Dutch burgerservicenummer: nine digits, of which a leading nought may be left out; the elfproef.
    static func isBSN(_ digits: some Collection<UInt8>) -> Bool {
        guard digits.count == 9 || digits.count == 8, digits.contains(where: { $0 != 0 }) else { return false }
        let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1].suffix(digits.count)
        return zip(digits, weights).reduce(0) { $0 + Int($1.0) * $1.1 }.isMultiple(of: 11)
    }

    /// A CHI begins with a date of birth: what else begins with a nought is a telephone number.
    static func beginsWithDay(_ digits: some Collection<UInt8>) -> Bool {
        let first = digits.prefix(4).map(Int.init)
        guard first.count == 4 else { return false }
        return (1...31).contains(first[0] * 10 + first[1]) && (1...12).contains(first[2] * 10 + first[3])
    }
}
