import ChatModels
import JSON
import Testing

struct CostTests {
  @Test
  func costIsExactToATrillionth() {
    let prices = TokenPrices(
      prompt: Money(dollars: 0.15), cached: Money(dollars: 0.075), completion: Money(dollars: 0.6))
    let usage = TokenUsage(prompt: 1000, completion: 100, cached: 400)
    // 600 * 0.15 + 400 * 0.075 + 100 * 0.6 millionths of a dollar.
    #expect(prices.cost(of: usage) == Money(trillionths: 180_000_000))
    #expect(prices.cost(of: usage).description == "$0.00018")
    #expect(TokenPrices.free.cost(of: usage) == .zero)
    let noCache = TokenPrices(prompt: Money(dollars: 1), completion: .zero)
    #expect(noCache.cost(of: TokenUsage(prompt: 1, cached: 5)) == Money(trillionths: 1_000_000))
  }

  @Test
  func sumsStayInRange() {
    let most = Money(trillionths: .max)
    #expect(most + Money(trillionths: 1) == most)
    let dear = TokenPrices(prompt: most, completion: most)
    #expect(dear.cost(of: TokenUsage(prompt: .max, completion: .max)) == most)
    #expect(TokenUsage(prompt: .max) + TokenUsage(prompt: 1) == TokenUsage(prompt: .max))
    #expect(TokenUsage(prompt: -5) == TokenUsage())
    #expect(TokenUsage(prompt: .max, completion: .max).total == .max)
  }

  @Test(
    arguments: [
      (0.0, "$0.00"), (1.5, "$1.50"), (-0.25, "-$0.25"), (1e-12, "$0.000000000001"),
      (.nan, "$0.00"), (.infinity, "$9223372.036854775807"), (12_345.678, "$12345.678"),
    ])
  func moneyIsShownWithAllItsDigits(dollars: Double, text: String) {
    #expect(Money(dollars: dollars).description == text)
  }

  @Test
  func pricesAreReadAsPeopleWriteThem() throws {
    let json = try JSONValue(parsing: #"{"prompt":0.15,"completion":0.6}"#)
    let prices = try TokenPrices.shape.decode(json)
    #expect(prices == TokenPrices(prompt: Money(dollars: 0.15), completion: Money(dollars: 0.6)))
    #expect(TokenPrices.shape.encode(prices) == json)
    #expect(throws: ShapeError.self) { try TokenPrices.shape.decode(["promt": 1]) }
    #expect(throws: ShapeError.self) { try TokenPrices.shape.decode(["prompt": -1]) }
  }
}
