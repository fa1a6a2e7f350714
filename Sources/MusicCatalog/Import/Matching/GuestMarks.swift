/// Words before a guest, in the credits and titles of histories.
enum GuestMarks {
  static let words = ["feat", "ft", "featuring"]
  /// As they stand between names.
  static let betweenNames = [" feat. ", " feat ", " ft. ", " featuring "]
}
