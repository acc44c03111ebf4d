extension String {
    /// The text without the byte order mark that some editors write at its beginning; the YAML parser takes it for a column.
    public var withoutByteOrderMark: String {
        unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
    }
}
