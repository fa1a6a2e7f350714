/// The years that "recent", "modern" and "old" stand for: conventions, counted from the year in which somebody asks.
struct VagueYears: Sendable {
  let today: Int

  /// "New", "recent", 最近: the last five years and this one.
  var recent: YearExpression { since(today - 5) }
  /// "Modern", "contemporary": the last sixteen.
  var modern: YearExpression { since(today - 16) }
  /// "Old", 老歌: what came out more than a generation ago.
  var old: YearExpression {
    YearExpression(span: YearSpan(last: today - 27), isVague: true)
  }

  private func since(_ year: Int) -> YearExpression {
    YearExpression(span: YearSpan(first: year), isVague: true)
  }
}
