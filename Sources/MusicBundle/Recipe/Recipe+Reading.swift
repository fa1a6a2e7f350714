public import IndexFile
package import JSON
import Recommender
import VectorIndex

/// Why a recipe cannot be used.
public struct RecipeError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The recipe's file.
  public var path: String
  /// What is wrong, and where in the recipe.
  public var detail: String

  /// `file: what is wrong`.
  public var description: String { "\(path): \(detail)" }
}

extension Recipe {
  /// The recipe that a generation was built by.
  ///
  /// - Throws: as `init(contentsOf:)`.
  public init(of generation: Generation) throws(RecipeError) {
    try self.init(contentsOf: generation.path(of: FileName.recipe))
  }

  /// The recipe of a bundle's next build where nobody gives another one: that of the newest generation
  /// whose recipe can be read, else the built-in one.
  public init(ofNextBuildOf bundle: BundleFolder) {
    self = Recipe.ofNextBuild(of: bundle).recipe
  }

  /// The same, and what is to be said of it: nothing where it is the built-in one and no other was
  /// there.
  static func ofNextBuild(of bundle: BundleFolder) -> (recipe: Recipe, note: String?) {
    var problem: RecipeError?
    for number in bundle.publishedGenerations().reversed() {
      do throws(RecipeError) {
        let recipe = try Recipe(contentsOf: bundle.folder(of: number) + "/" + FileName.recipe)
        let reason = problem?.description ?? "it is not the built-in one"
        let isPlain = recipe == Recipe() && problem == nil
        return (recipe, isPlain ? nil : "recipe: that of generation \(number); \(reason)")
      } catch {
        problem = problem ?? error
      }
    }
    return (Recipe(), problem.map { "recipe: the built-in one; \($0)" })
  }

  /// No recipe is larger.
  private static let maximumSize = 1 << 20

  /// Reads the recipe at `path`.
  ///
  /// - Throws: `RecipeError` for a file that is not there or not JSON, for unknown fields and for
  ///   values outside their ranges, naming the field.
  public init(contentsOf path: String) throws(RecipeError) {
    let bytes: [UInt8]
    do throws(IndexFileError) {
      bytes = try SmallFile.read(path, maximumSize: Recipe.maximumSize)
    } catch {
      throw RecipeError(path: path, detail: error.explanation)
    }
    do {
      self = try Recipe.shape.decode(JSONValue(parsing: bytes))
    } catch let error as JSONSyntaxError {
      throw RecipeError(path: path, detail: error.description)
    } catch let error as ShapeError {
      throw RecipeError(
        path: path,
        detail: error.path.isEmpty
          ? "the recipe \(error.detail)" : "\"\(error.path)\" \(error.detail)")
    } catch {
      throw RecipeError(path: path, detail: "\(error)")
    }
  }

  /// The recipe as JSON, complete: the same recipe gives the same bytes.
  public var json: String { Recipe.shape.encode(self).pretty + "\n" }
}

// MARK: The form

private enum Amount {
  /// What something counts.
  static let weight = Shape<Double>.number(0...1000)
  /// What is divided by, or raised to: the bounds are those within which single precision holds.
  static let strength = Shape<Double>.number(1e-6...1000)
  /// A power of a share or a count.
  static let power = Shape<Double>.number(0...10)
  /// A part of a whole.
  static let share = Shape<Double>.number(0...1)
}

extension Recipe {
  static let shape = ObjectShape(Recipe.init) {
    Field(
      "format", \.format, .integer(supportedFormat...supportedFormat),
      "The layout of the recipe; update Refrain to read another.")
    Field("order", \.order, .choice(), "In which order tracks get their ordinals.")
    Field("text", \.text, .object(TextRecipe.shape), "The text index.")
    Field("latent", \.latent, .object(LatentRecipe.shape), "Vectors learned from the catalog.")
    Field("spaces", \.spaces, .object(SpaceRecipe.shape), "Imported vector spaces.")
    Field("listening", \.listening, .object(ListeningRecipe.shape), "The recommender.")
    Field("fusion", \.fusion, .object(FusionRecipe.shape), "How channels become one ranking.")
    Field("credits", \.credits, creditsShape, "Whom printed credits name.")
  }

  private static let creditsShape = Shape<[String: [String]]>.dictionary(
    of: .list(of: .string(maximumLength: 4096), maximumCount: 100),
    maximumCount: 100_000)

  /// Stands in the file only.
  private var format: Int {
    get { Recipe.supportedFormat }
    set {}
  }
}

extension TextRecipe {
  static let shape = ObjectShape(TextRecipe.init) {
    Field("k1", \.k1, .number(1e-6...100), "How soon repetition is enough.")
    Field("fields", \.fields, .object(fieldsShape), "How each field counts.")
  }

  private static let fieldsShape = ObjectShape(
    { TextRecipe().fields },
    fields: TextField.allCases.map { field in
      let standard = TextRecipe().fields[field] ?? FieldRecipe(weight: 0, b: 0)
      return Field(
        field.rawValue, \.[of: field], .object(FieldRecipe.shape(from: standard)), "")
    })
}

extension [TextField: FieldRecipe] {
  /// How a field counts; not at all where nothing is said.
  fileprivate subscript(of field: TextField) -> FieldRecipe {
    get { self[field] ?? FieldRecipe(weight: 0, b: 0) }
    set { self[field] = newValue }
  }
}

extension FieldRecipe {
  /// What is not said stays as in `standard`.
  static func shape(from standard: FieldRecipe) -> ObjectShape<FieldRecipe> {
    ObjectShape({ standard }) {
      Field("weight", \.weight, Amount.weight, "How much a match in the field counts.")
      Field("b", \.b, Amount.share, "How far the field's length is held against it.")
    }
  }
}

extension LatentRecipe {
  static let shape = ObjectShape(LatentRecipe.init) {
    Field("dimension", \.dimension, .integer(0...1024), "Components a vector; 0 for no space.")
    Field("weighting", \.weighting, .choice(), "How terms are weighted.")
    Field("title", \.title, Amount.weight, "How much an occurrence in a title counts.")
    Field("tags", \.tags, Amount.weight, "How much a tag counts, times its own weight.")
    Field("snippet", \.snippet, Amount.weight, "How much an occurrence in a snippet counts.")
  }
}

extension SpaceRecipe {
  static let shape = ObjectShape(SpaceRecipe.init) {
    Field("metric", \.metric, .choice(), "How nearness is measured.")
    Field("encoding", \.encoding, .choice(), "How vectors are kept for the final ranking.")
    Field(
      "encoders", \.encoders, .dictionary(of: .string(maximumLength: 512), maximumCount: 1000),
      "The encoder that must have made a space, by the space's name.")
  }
}

extension ListeningRecipe {
  private static let noModel = "none"

  private static let modelShape = Shape<String>.string(
    oneOf: [noModel] + RecommenderRecipe.Model.allCases.map(\.rawValue)
  ).converted(
    to: { RecommenderRecipe.Model(rawValue: $0) }, from: { $0?.rawValue ?? noModel })

  static let shape = ObjectShape(ListeningRecipe.init) {
    Field("model", \.model, modelShape, "The model; none to train none.")
    Field("rank", \.rank, .integer(1...1024), "The rank of the factors.")
    Field("epochs", \.epochs, .integer(1...100), "How often the factors are solved.")
    Field("unobserved", \.unobserved, Amount.weight, "The weight of a pair nobody has heard.")
    Field("lambda", \.lambda, Amount.strength, "The strength of the regularization.")
    Field("alpha", \.alpha, Amount.power, "RP3beta: the power of transition probabilities.")
    Field("beta", \.beta, Amount.power, "RP3beta: how strongly popular tracks are held back.")
    Field("neighbors", \.neighbors, .integer(1...10_000), "RP3beta: neighbors of a track.")
    Field("share", \.share, Amount.share, "How much the factors count beside RP3beta.")
    Field("listenerShare", \.listenerShare, Amount.share, "How much UserKNN counts in the blend.")
  }
}

extension FusionRecipe {
  static let shape = ObjectShape(FusionRecipe.init) {
    Field("method", \.method, .choice(), "How rankings are combined.")
    Field("rankConstant", \.rankConstant, Amount.weight, "The constant of the rank method.")
    Field("weights", \.namedWeights, .dictionary(of: Amount.weight, maximumCount: 1000), "")
    Field("turnDecay", \.turnDecay, Amount.share, "What words count that were said a turn earlier.")
    Field(
      "dislikePenalty", \.dislikePenalty, Amount.share, "What a disliked artist's track loses.")
    Field(
      "versionPenalty", \.versionPenalty, Amount.share,
      "What an unwanted kind of recording loses.")
  }

  /// The part of a recipe's JSON that it is.
  package var json: JSONValue { FusionRecipe.shape.encode(self) }

  /// The weights; what a file does not name stays at its default.
  private var namedWeights: [String: Double] {
    get { weights }
    set { weights.merge(newValue) { _, new in new } }
  }
}
