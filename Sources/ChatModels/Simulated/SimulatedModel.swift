import JSON
import Primitives

/// A stand-in for a language model whose knowledge of songs is a parameter. It is no language
/// model: figures that come from it must say that they are simulated, and every reply does
/// (`ChatReply.isSimulated`; its model's name begins with `simulated-`).
///
/// ```swift
/// let world = SimulatedWorld([
///   SimulatedSong(title: "Purple Rain", artists: ["Prince"], popularity: 0.9, year: 1984)
/// ])
/// let model = SimulatedModel(world: world, dials: SimulatedDials(level: 0.6))
/// let reply = try await model.reply(to: ChatRequest([.user("Who sings Purple Rain?")]))
/// ```
///
/// ## What it knows
///
/// Each song of the world is known or not, once for all requests: with the chance
/// `1 / (1 + exp(-slope * (popularity - (1 - level))))`, by a draw of the song's own that hangs on
/// the seed, the title and the artists alone. With the same seed a higher level knows all that a
/// lower one does. A known song is known with all its facts.
///
/// ## How it answers
///
/// The last message of the user is read as a `SimulatedQuestion`: JSON, plain English of some
/// forms, or what a reader of your own makes of it. Other messages do not matter, but for results
/// of tools that follow it. Of the songs that match, at most the 2,000 best known, those that it
/// knows are named first, in an order drawn by popularity, until there are as many as were asked
/// for. Then it errs:
///
/// - A named song breaks the tags or years, if any were asked for, with the chance `strays`:
///   another song stands in its place that it knows and that does not match
///   (`SimulatedRecall.Outcome.stray`).
/// - Otherwise it is misspelled with the chance `slips` (`.slip`): one or two letters of the title,
///   or in a quarter of the cases of the artist, left out, doubled or exchanged.
/// - A place for which it knows no song is left empty with the chance `1 - invents`, else filled
///   with one of four mistakes, by their weights: a real title with a real artist who has no such
///   song (`.wrongPairing`); a matching song that it does not know, misspelled (`.misspelled`); a title
///   and an artist, neither of which exists (`.inventedSong`); an artist who is asked for, has a
///   matching song, or else is anybody, with a title that does not exist (`.wrongTitle`).
/// - A question that names the artist gets no invented artist, and one that names the title no
///   other title: then the weights of the kinds that are left count. Without an unknown match
///   nothing is misspelled. A kind that fails eight times gives way to a wrong title or an invented
///   song. What it invents is put together of words of two names that exist.
///
/// No mistake and no slip is right by chance: each is checked against the world.
///
/// ## How sure it is
///
/// It feels the share of the wanted songs that it expects to be right, empty places counting as
/// wrong: with the chance `insight` from what it knows, otherwise from the chances that it knows
/// such songs, and either way less by strays and slips. Over many questions that is right on
/// average. It states another: `overconfidence` is added to the log odds. The log probability of
/// each of the first 16 words of a reply is the logarithm of the stated confidence; a real model's
/// vary from token to token and say less. A request that asks for alternatives gets the word itself
/// and, for the rest, "…".
///
/// ## When it calls tools
///
/// A tool of the name `answer`, `submit` or `submit_…` is how it answers when it is offered, else
/// it answers in a list of prose. Any other tool looks things up; one whose name has "search" in
/// it is preferred. It looks up when its stated confidence is below `lookupThreshold`, or when the
/// choice of tools makes it; it gives the user's words as the first text of the tool's schema, and
/// the artist and the number where the schema has a place for them. Songs in the results (objects
/// with a title and artists) are then its answer, as they stand and as many as were asked for,
/// with the stated confidence of 0.95 at least; from results without songs it falls back to memory.
///
/// ## What else to know
///
/// The same dials, world and request, seed included, give the same reply. Temperature and limits of
/// tokens do nothing. Usage is counted as a token for each four bytes, rounded up, and no cache.
public struct SimulatedModel: ChatModel {
  /// Makes a question of the user's last message; nil for one that asks for any songs.
  public typealias Reader = @Sendable (String) -> SimulatedQuestion?

  /// The model's name, which begins with `simulated-`.
  public let name: String
  /// What it is like.
  var dials: SimulatedDials { memory.dials }
  private let memory: SimulatedMemory
  private let reader: Reader

  /// A model.
  ///
  /// - Parameters:
  ///   - world: the songs that exist.
  ///   - dials: what it is like.
  ///   - name: its name; `simulated-` is put before it when it does not begin so. Without one, it
  ///     tells the level.
  ///   - reader: reads the user's last message, instead of the forms that it understands.
  /// - Complexity: O(songs).
  public init(
    world: SimulatedWorld, dials: SimulatedDials = SimulatedDials(), name: String? = nil,
    reader: Reader? = nil
  ) {
    let name = name ?? "level-\(dials.level)"
    let prefix = ChatReply.simulatedPrefix
    self.name = name.hasPrefix(prefix) ? name : prefix + name
    memory = SimulatedMemory(world: world, dials: dials)
    self.reader = reader ?? { QuestionReader.question($0, world: world) }
  }

  /// Whether it knows the song at that place of the world's songs; false for no place.
  func knows(_ place: Int) -> Bool {
    memory.world.songs.indices.contains(place) && memory.knows(place)
  }

  /// The question that it reads in a request.
  package func question(in request: ChatRequest) -> SimulatedQuestion {
    reader(SimulatedModel.words(of: request)) ?? SimulatedQuestion()
  }

  /// What comes to its mind about a request, with what is true of it.
  package func recall(_ request: ChatRequest) -> SimulatedRecall {
    memory.recall(question(in: request), seed: seed(request))
  }

  /// The reply, word by word.
  public func stream(_ request: ChatRequest) -> ChatStream {
    ChatStream {
      let run = ScriptedRun(ScriptedReply(pieces(of: answer(to: request))), name: name)
      return { () async throws(ChatModelError) in try await run.next() }
    }
  }

  private static func words(of request: ChatRequest) -> String {
    request.messages.last { $0.role == .user }?.text ?? ""
  }

  /// The seed of a request's draws: all that it says.
  private func seed(_ request: ChatRequest) -> UInt64 {
    var hash = FNV1a()
    hash.combine(UInt64(bitPattern: Int64(dials.seed)))
    hash.combine(SimulatedModel.words(of: request))
    if let seed = request.options.seed { hash.combine(UInt64(bitPattern: Int64(seed))) }
    return SplitMix64.mix(hash.value)
  }

  private func answer(to request: ChatRequest) -> ChatReply {
    let question = question(in: request)
    let decision = SimulatedDecision(
      request: request, question: question, words: SimulatedModel.words(of: request),
      recall: memory.recall(question, seed: seed(request)),
      lookupThreshold: SimulatedDials.clamp(dials.lookupThreshold, 0...1))
    let (message, confidence) = decision.reply()
    var reply = ChatReply(
      message: message, finishReason: message.toolCalls.isEmpty ? .stop : .toolCalls, model: name)
    if let alternatives = request.options.logProbabilityAlternatives {
      reply.logProbabilities = SimulatedModel.logProbabilities(
        of: message.text, confidence: confidence, alternatives: alternatives)
    }
    reply.usage = TokenUsage(
      prompt: SimulatedModel.tokens(request.json.compact),
      completion: SimulatedModel.tokens(message.json.compact))
    return reply
  }

  private static func tokens(_ text: String) -> Int { (text.utf8.count + 3) / 4 }

  private static func logProbabilities(
    of text: String, confidence: Double, alternatives: Int
  ) -> [TokenLogProbability] {
    tokens(of: text).prefix(16).map { token in
      let own = TokenLogProbability.Alternative(
        token: token, logProbability: SimulatedMath.log(confidence))
      let other = TokenLogProbability.Alternative(
        token: "…", logProbability: SimulatedMath.log(1 - confidence))
      let likeliest = own.logProbability >= other.logProbability ? [own, other] : [other, own]
      return TokenLogProbability(
        token: token, logProbability: own.logProbability,
        alternatives: Array(likeliest.prefix(max(0, alternatives))))
    }
  }

  /// Words with the space before them.
  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    for letter in text {
      if letter.isWhitespace || tokens.isEmpty {
        tokens.append(String(letter))
      } else {
        tokens[tokens.count - 1].append(letter)
      }
    }
    return tokens
  }

  /// The events of a reply, its text word by word.
  private func pieces(of reply: ChatReply) -> [ScriptedReply.Step] {
    reply.events.flatMap { event -> [ScriptedReply.Step] in
      guard case .text(let text) = event else { return [.event(event)] }
      return SimulatedModel.tokens(of: text).map { .event(.text($0)) }
    }
  }
}
