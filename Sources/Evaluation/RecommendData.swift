/// Interactions read from files whose lines begin with a listener and go on with items.
///
/// A line `u i` is a pair and a line `u i i i` an adjacency list: they mean the same, so both forms,
/// and mixtures, are read. Fields are separated by spaces, tabs or commas. Ids are any text;
/// ordinals follow the order of first appearance, in the training file and then in the test file.
public struct RecommendData: Sendable {
  /// The listeners' ids, by ordinal.
  public private(set) var listeners: [String] = []
  /// The items' ids, by ordinal.
  public private(set) var items: [String] = []
  /// The training pairs, as read.
  public private(set) var train: [(listener: UInt32, item: UInt32)] = []
  /// The held-out items of each listener, in the order of the file.
  public private(set) var test: [[UInt32]] = []

  /// Reads a training and a test file.
  ///
  /// - Throws: `EvaluationError.unreadable`.
  public init(train trainPath: String, test testPath: String) throws(EvaluationError) {
    var listenerOrdinals: [String: UInt32] = [:]
    var itemOrdinals: [String: UInt32] = [:]
    var pairs: [(listener: UInt32, item: UInt32)] = []
    var listenerNames: [String] = []
    var itemNames: [String] = []
    func read(_ path: String) throws(EvaluationError) {
      try LineFile(path: path).forEach(separatedBy: .blanks) { fields, _ in
        guard let first = fields.first else { return }
        let listener = ordinal(of: first, in: &listenerOrdinals, names: &listenerNames)
        for field in fields.dropFirst() {
          pairs.append((listener, ordinal(of: field, in: &itemOrdinals, names: &itemNames)))
        }
      }
    }
    func ordinal(
      of id: String, in ordinals: inout [String: UInt32], names: inout [String]
    ) -> UInt32 {
      if let known = ordinals[id] { return known }
      let ordinal = UInt32(names.count)
      ordinals[id] = ordinal
      names.append(id)
      return ordinal
    }
    try read(trainPath)
    train = pairs
    pairs = []
    try read(testPath)
    listeners = listenerNames
    items = itemNames
    test = Array(repeating: [], count: listeners.count)
    for pair in pairs { test[Int(pair.listener)].append(pair.item) }
  }
}
