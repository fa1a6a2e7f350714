package import IndexFile

extension RecommenderModel {
  /// Looks at every number of a model's file that is followed or added up, which the opening of a
  /// large one leaves out.
  ///
  /// - Throws: `.corrupt` naming the first section that is damaged.
  /// - Complexity: O(size of the file).
  package static func verifyNumbers(of file: MappedIndexFile) throws(IndexFileError) {
    let item = SectionRule.Limit.countOf("popularity")
    let sessions = max(0, try sessionCount(in: file))
    var rules: [SectionRule] = [
      .below("listeners.columns", item), .numbers("listeners.values", in: -1e9...1e9),
      .numbers("listeners.levels", in: -1e9...1e9),
      .below("listeners.numbers", .countOf("listeners.levels")),
      .numbers("popularity", in: 0...Float(UInt32.max)),
      .ends("sessions.offsets", of: "sessions.items"),
      .ends("sessions.postoffs", of: "sessions.postings"), .below("sessions.items", item),
      .below("sessions.postings", .number(sessions)),
    ]
    let finite = -Float.greatestFiniteMagnitude...Float.greatestFiniteMagnitude
    for part in 0..<(try file.array("parts.kinds", of: UInt8.self)).count {
      let name = "part\(part)"
      try verifyNeighbors(name, of: file)
      for section in ["factors", "spectrum", "content", "balance", "sketches.spread"] {
        rules.append(.numbers("\(name).\(section)", in: finite))
      }
      for section in ["scales", "norms", "sketches.scales"].map({ "\(name).\($0)" }) {
        let isShort = file.sections.first { $0.name == section }?.elementSize == 2
        rules.append(
          isShort
            ? .below(section, .number(Int(ShortFloat.infinity))) : .numbers(section, in: finite))
      }
      if file.sections.first(where: { $0.name == name + ".elements" })?.elementSize == 4 {
        rules.append(.numbers(name + ".elements", in: finite))
      }
    }
    try file.verify(rules)
  }

  /// Looks at every neighbor of a part that has lists of them.
  private static func verifyNeighbors(
    _ name: String, of file: MappedIndexFile
  ) throws(IndexFileError) {
    let items = try file.array("popularity", of: Float.self).count
    let listeners = max(0, try file.array("listeners.offsets", of: UInt64.self).count - 1)
    for (name, count, limit) in [
      (name, items, items), (name + ".first", items, listeners),
      (name + ".second", listeners, items),
    ] where file.contains(name + ".rows") {
      let lists = try NeighborLists(name, from: file, count: count)
      var isFine = true
      for row in 0..<count {
        lists.forEach(ofRow: row) { neighbor, _ in isFine = isFine && Int(neighbor) < limit }
      }
      guard isFine else {
        throw .corrupt(file.path, section: name + ".rows", "a number that leads nowhere")
      }
    }
  }

  private static func sessionCount(in file: MappedIndexFile) throws(IndexFileError) -> Int {
    guard file.contains("sessions.offsets") else { return 0 }
    return try file.array("sessions.offsets", of: UInt64.self).count - 1
  }
}
