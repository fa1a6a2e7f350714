public import IndexFile

extension RecommenderModel {
  /// The kind in the header of a recommender's file.
  public static let fileKind: FourCC = "RECO"
  /// The format that this version writes, and reads.
  public static let formatVersion: UInt16 = 5

  /// Writes the model into one file; the same model gives the same bytes.
  ///
  /// - Throws: when the file cannot be written.
  /// - Returns: the size in bytes.
  @discardableResult
  public func write(to path: String, buildID: UInt64 = 0) throws(IndexFileError) -> Int {
    var file = try IndexFileWriter(
      creating: path,
      identity: IndexFileIdentity(
        kind: RecommenderModel.fileKind, formatVersion: RecommenderModel.formatVersion,
        minimumReader: RecommenderModel.formatVersion, buildID: buildID))
    try file.write("note", Array(note.utf8))
    try file.write("recipe", RecipeCoding.numbers(of: recipe))
    try listeners.write("listeners", to: &file)
    try file.write("popularity", popularity.counts.unsafeElements)
    try file.write("parts.kinds", blend.parts.map { $0.model.code })
    try file.write("parts.weights", blend.parts.map { $0.weight })
    for (index, part) in blend.parts.enumerated() {
      try part.write("part\(index)", to: &file)
    }
    try sessions?.write("sessions", to: &file)
    return try file.finish()
  }

  /// Maps a model's file.
  ///
  /// - Throws: `IndexFileError` when the file is missing, damaged, of another kind or too new.
  /// - Complexity: O(listeners + items); factors and neighbors are read only as they are used.
  public init(opening path: String) throws(IndexFileError) {
    try self.init(
      file: MappedIndexFile(
        opening: path, kind: RecommenderModel.fileKind,
        versions: RecommenderModel.formatVersion...RecommenderModel.formatVersion))
  }

  /// Reads a model from a file that is already mapped.
  ///
  /// - Throws: damage, and settings out of range.
  public init(file: MappedIndexFile) throws(IndexFileError) {
    let listeners = try ListenerRows("listeners", from: file)
    let kinds = try file.array("parts.kinds", of: UInt8.self)
    let weights = try file.array("parts.weights", of: Float.self, count: kinds.count)
    guard weights.allSatisfy({ (0...1e6).contains($0) }) else {
      throw .corrupt(file.path, section: "parts.weights", "a weight is out of range")
    }
    guard let recipe = RecipeCoding.recipe(of: Array(try file.array("recipe", of: Double.self)))
    else { throw .corrupt(file.path, section: "recipe", "a setting is out of range") }
    var parts: [Blend.Part] = []
    for index in 0..<kinds.count {
      parts.append(
        try Blend.Part(
          "part\(index)", from: file, kind: kinds[index], weight: weights[index],
          listeners: listeners, recipe: recipe))
    }
    self.init(
      listeners: listeners, parts: parts,
      popularity: Popularity(
        counts: try file.array("popularity", of: Float.self, count: listeners.columnCount)),
      sessions: try SessionModel.ifPresent(
        "sessions", in: file, itemCount: listeners.columnCount), recipe: recipe,
      note: String(decoding: try file.array("note", of: UInt8.self), as: UTF8.self))
  }
}

extension Blend.Part {
  /// Writes the sections of one part, their names beginning with `name`.
  func write(_ name: String, to file: inout IndexFileWriter) throws(IndexFileError) {
    switch model {
    case .popularity:
      // The section "popularity" of the whole model serves.
      break
    case .factors(let model):
      try file.write(name + ".shape", [UInt64(model.items.count), UInt64(model.items.rank)])
      try file.write(name + ".spectrum", model.spectrum.unsafeElements)
      if let map = model.contentMap {
        try file.write(name + ".content", map.elements.unsafeElements)
      }
      if model.items.codes == nil {
        try file.write(name + ".factors", model.items.elements.unsafeElements)
      }
      if let firstPass {
        let (codes, sketches) = (firstPass.codes, firstPass.sketches)
        try file.write(name + ".codes", codes.codes.unsafeElements)
        try file.write(name + ".scales", codes.scales.unsafeElements)
        try file.write(name + ".norms", codes.inverseNorms.unsafeElements)
        try file.write(name + ".balance", codes.balance.unsafeElements)
        try file.write(name + ".sketches", sketches.codes.unsafeElements)
        try file.write(name + ".sketches.scales", sketches.scales.unsafeElements)
        try file.write(name + ".sketches.spread", [sketches.spread])
      }
    case .similarity(let model):
      try model.neighbors.write(name, to: &file)
      try model.walk?.listeners.write(name + ".first", to: &file)
      try model.walk?.items.write(name + ".second", to: &file)
    case .listeners(let model):
      try model.listeners.write(name + ".first", to: &file)
    case .ease(let model):
      try file.write(name + ".shape", [UInt64(model.itemCount), UInt64(model.rank)])
      try file.write(name + ".elements", model.elements.unsafeElements)
      try file.write(name + ".scales", model.scales.unsafeElements)
    }
  }

  init(
    _ name: String, from file: MappedIndexFile, kind: UInt8, weight: Float,
    listeners: ListenerRows, recipe: RecommenderRecipe
  ) throws(IndexFileError) {
    let itemCount = listeners.columnCount
    switch kind {
    case 0:
      let counts = try file.array("popularity", of: Float.self, count: itemCount)
      self.init(.popularity(Popularity(counts: counts)), weight: weight)
    case 1:
      self = try Blend.Part.factors(
        name, from: file, weight: weight, itemCount: itemCount, recipe: recipe)
    case 2:
      let neighbors = try NeighborLists(name, from: file, count: itemCount)
      var walk: ItemWalk?
      if file.contains(name + ".first.rows") {
        walk = ItemWalk(
          listeners: try NeighborLists(name + ".first", from: file, count: itemCount),
          items: try NeighborLists(name + ".second", from: file, count: listeners.rowCount))
      }
      self.init(.similarity(ItemSimilarity(neighbors: neighbors, walk: walk)), weight: weight)
    case 3:
      self.init(.ease(try EASEModel(name, from: file, itemCount: itemCount)), weight: weight)
    case 4:
      let model = UserKNNModel(
        settings: recipe.userKNN,
        listeners: try NeighborLists(name + ".first", from: file, count: itemCount),
        rows: listeners,
        popularity: try file.array("popularity", of: Float.self, count: itemCount))
      self.init(.listeners(model), weight: weight)
    default:
      throw .corrupt(file.path, section: "parts.kinds", "there is no kind \(kind)")
    }
  }

  private static func factors(
    _ name: String, from file: MappedIndexFile, weight: Float, itemCount: Int,
    recipe: RecommenderRecipe
  ) throws(IndexFileError) -> Blend.Part {
    let shape = try file.array(name + ".shape", of: UInt64.self, count: 2)
    guard shape[0] == UInt64(itemCount), (1...4096).contains(shape[1]) else {
      throw .corrupt(file.path, section: name + ".shape", "the shape of the factors is impossible")
    }
    let rank = Int(shape[1])
    let stride = FactorMatrix.stride(ofRank: rank)
    let spectrum = try file.array(name + ".spectrum", of: Float.self, count: stride)
    guard spectrum.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
      throw .corrupt(file.path, section: name + ".spectrum", "an eigenvalue is below 0")
    }
    let items: FactorMatrix
    var firstPass: FirstPass?
    if file.contains(name + ".sketches") {
      let codes = try codes(name, from: file, count: itemCount, rank: rank)
      items = FactorMatrix(codes, rank: rank)
      firstPass = FirstPass(
        codes: codes,
        sketches: try sketches(name + ".sketches", from: file, count: itemCount, rank: rank))
    } else {
      items = FactorMatrix(
        count: itemCount, rank: rank,
        elements: try file.array(name + ".factors", of: Float.self, count: itemCount * stride))
    }
    let model = FactorModel(
      recipe: recipe.ials, items: items, spectrum: spectrum,
      contentMap: try contentMap(name + ".content", from: file, rank: rank))
    return Blend.Part(.factors(model), weight: weight, firstPass: firstPass)
  }

  /// The map from content to factors, where a build learned one.
  private static func contentMap(
    _ name: String, from file: MappedIndexFile, rank: Int
  ) throws(IndexFileError) -> FactorMatrix? {
    guard file.contains(name) else { return nil }
    let elements = try file.array(name, of: Float.self)
    let (width, rest) = elements.count.quotientAndRemainder(
      dividingBy: FactorMatrix.stride(ofRank: rank))
    guard rest == 0, (1...4096).contains(width), elements.allSatisfy(\.isFinite) else {
      throw .corrupt(file.path, section: name, "its shape is impossible, or a number is none")
    }
    return FactorMatrix(count: width, rank: rank, elements: elements)
  }

  private static func codes(
    _ name: String, from file: MappedIndexFile, count: Int, rank: Int
  ) throws(IndexFileError) -> QuantizedFactors {
    let width = QuantizedFactors.width(ofRank: rank)
    let balance = try file.array(name + ".balance", of: Float.self, count: width)
    // Finite, and their inverses too.
    guard balance.allSatisfy({ (1e-9...1e9).contains($0) }) else {
      throw .corrupt(file.path, section: name + ".balance", "a dimension's share is out of range")
    }
    return QuantizedFactors(
      count: count, width: width,
      codes: try file.array(name + ".codes", of: Int8.self, count: count * width),
      scales: try file.array(name + ".scales", of: Float.self, count: count),
      inverseNorms: try file.array(name + ".norms", of: UInt16.self, count: count),
      balance: balance)
  }

  private static func sketches(
    _ name: String, from file: MappedIndexFile, count: Int, rank: Int
  ) throws(IndexFileError) -> FactorSketches {
    let width = FactorSketches.width(ofRank: rank)
    let spread = try file.array(name + ".spread", of: Float.self, count: 1)[0]
    guard spread >= 0, spread.isFinite else {
      throw .corrupt(file.path, section: name + ".spread", "it is below 0 or no number")
    }
    return FactorSketches(
      count: count, width: width,
      codes: try file.array(name, of: UInt8.self, count: count * width / 4),
      scales: try file.array(name + ".scales", of: UInt16.self, count: count), spread: spread)
  }
}

extension EASEModel {
  init(_ name: String, from file: MappedIndexFile, itemCount: Int) throws(IndexFileError) {
    let shape = try file.array(name + ".shape", of: UInt64.self, count: 2)
    let width = shape[1] == 0 ? UInt64(itemCount) : shape[1]
    let (size, overflow) = UInt64(itemCount).multipliedReportingOverflow(by: width)
    guard shape[0] == UInt64(itemCount), !overflow, size <= UInt64(Int.max), width < UInt32.max
    else { throw .corrupt(file.path, section: name + ".shape", "the shape of EASE is impossible") }
    self.itemCount = itemCount
    rank = Int(shape[1])
    elements = try file.array(name + ".elements", of: Float.self, count: Int(size))
    scales = try file.array(
      name + ".scales", of: Float.self, count: rank == 0 ? 0 : itemCount)
  }
}

/// A recipe as numbers, in a fixed order.
enum RecipeCoding {
  static func numbers(of recipe: RecommenderRecipe) -> [Double] {
    let model = RecommenderRecipe.Model.allCases.firstIndex(of: recipe.model) ?? 0
    let ials = recipe.ials
    let seed = ials.seed
    return [
      Double(model), Double(ials.rank), Double(ials.epochs), Double(ials.unobserved),
      Double(ials.lambda), Double(ials.nu), ials.tolerance, Double(UInt32(seed >> 32)),
      Double(UInt32(truncatingIfNeeded: seed)), Double(recipe.rp3beta.alpha),
      Double(recipe.rp3beta.beta), Double(recipe.rp3beta.neighbors),
      Double(recipe.itemKNN.shrinkage), Double(recipe.itemKNN.neighbors),
      Double(recipe.ease.lambda), Double(recipe.blend.ials), Double(recipe.blend.rp3beta),
      Double(recipe.blend.itemKNN), Double(recipe.blend.ease), Double(recipe.userKNN.neighbors),
      Double(recipe.userKNN.sample), Double(recipe.userKNN.rarity),
      Double(recipe.userKNN.lengthPower), Double(recipe.userKNN.power), Double(recipe.userKNN.beta),
      Double(recipe.blend.userKNN),
    ]
  }

  static func recipe(of numbers: [Double]) -> RecommenderRecipe? {
    guard numbers.count == 26, numbers.allSatisfy({ $0.isFinite && abs($0) < 1e15 }) else {
      return nil
    }
    let models = RecommenderRecipe.Model.allCases
    let seedPart = 0...Double(UInt32.max)
    let settings = numbers[9...].allSatisfy { $0 >= 0 && $0 <= 1e9 }
    guard models.indices.contains(Int(numbers[0])), seedPart.contains(numbers[7]),
      seedPart.contains(numbers[8]), settings
    else { return nil }
    var recipe = RecommenderRecipe(model: models[Int(numbers[0])])
    recipe.ials = ImplicitALS(
      rank: Int(numbers[1]), epochs: Int(numbers[2]), unobserved: Float(numbers[3]),
      lambda: Float(numbers[4]), nu: Float(numbers[5]), tolerance: numbers[6],
      seed: UInt64(numbers[7]) << 32 | UInt64(numbers[8]))
    guard recipe.ials.isValid else { return nil }
    recipe.rp3beta = RP3Beta(
      alpha: Float(numbers[9]), beta: Float(numbers[10]), neighbors: Int(numbers[11]))
    recipe.itemKNN.shrinkage = Float(numbers[12])
    recipe.itemKNN.neighbors = Int(numbers[13])
    recipe.ease.lambda = Float(numbers[14])
    recipe.blend = BlendWeights(
      ials: Float(numbers[15]), rp3beta: Float(numbers[16]), itemKNN: Float(numbers[17]),
      ease: Float(numbers[18]), userKNN: Float(numbers[25]))
    recipe.userKNN = UserKNN(
      neighbors: Int(numbers[19]), sample: Int(numbers[20]), rarity: Float(numbers[21]),
      lengthPower: Float(numbers[22]), power: Float(numbers[23]), beta: Float(numbers[24]))
    guard recipe.userKNN.isValid else { return nil }
    return recipe
  }
}
