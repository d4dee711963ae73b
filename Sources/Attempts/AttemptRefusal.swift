/// Why an attempt was not opened, or does not take what it was sent.
package enum AttemptRefusal: Error, Sendable, Equatable {
    /// It was submitted.
    case submitted
    /// Its time is over since then.
    case over(Int64)
    /// It has as much as it may have; a sentence says of what.
    case full(String)
    /// Every hint was taken.
    case noHints
    /// The student has had all attempts, so many.
    case limit(Int)
    /// The service has as many attempts as it may, or as many bytes of them; a sentence says which.
    case quota(String)
    /// What happened cannot be written down.
    case unsaved
    /// The kernel was put aside for want of room at this very moment: once more brings it back.
    case moved
    /// The generator of the exercise is at fault, or the journal; a sentence says how.
    case broken(String)
}
