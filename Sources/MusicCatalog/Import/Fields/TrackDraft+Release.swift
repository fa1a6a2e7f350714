/// Dates in columns of their own.
extension TrackDraft {
  /// Adds month and day from columns of their own to a year.
  mutating func completeRelease() {
    guard let released = record.released, released.month == nil, let releasedMonth else { return }
    guard let dated = ReleaseDate(year: released.year, month: releasedMonth) else {
      drops.append(Drop(field: .releasedMonth, reason: "there is no month \(releasedMonth)"))
      return
    }
    record.released = dated
    guard let releasedDay else { return }
    guard let day = ReleaseDate(year: released.year, month: releasedMonth, day: releasedDay) else {
      drops.append(
        Drop(field: .releasedDay, reason: "\(dated) has no day \(releasedDay)"))
      return
    }
    record.released = day
  }
}
