import Testing

@testable import Recommender

struct SparseMatrixTests {
  @Test func tripletsAreOrderedAndRepetitionsAddUp() {
    let matrix = SparseMatrix(
      rowCount: 3, columnCount: 4,
      triplets: [(2, 3, 1), (0, 2, 1), (0, 0, 4), (0, 2, 0.5), (2, 0, -1)])
    #expect(Array(matrix.row(0).columns) == [0, 2])
    #expect(Array(matrix.row(0).values) == [4, 1.5])
    #expect(matrix.row(1).count == 0)
    #expect(Array(matrix.row(2).columns) == [0, 3])
    #expect(matrix.entryCount == 4)
  }

  @Test func transposingTwiceGivesTheSame() {
    let matrix = SparseMatrix(
      rowCount: 2, columnCount: 5, triplets: [(0, 4, 1), (1, 4, 2), (1, 0, 3)])
    let transposed = matrix.transposed()
    #expect(transposed.rowCount == 5 && transposed.columnCount == 2)
    #expect(Array(transposed.row(4).columns) == [0, 1])
    #expect(Array(transposed.row(4).values) == [1, 2])
    let again = transposed.transposed()
    #expect(Array(again.columns) == Array(matrix.columns))
    #expect(Array(again.values) == Array(matrix.values))
    #expect(Array(again.offsets) == Array(matrix.offsets))
  }

  @Test func emptyMatrices() {
    let matrix = SparseMatrix(rowCount: 0, columnCount: 0, triplets: [])
    #expect(matrix.transposed().rowCount == 0)
    let rows = SparseMatrix(rowCount: 2, columnCount: 0, triplets: [])
    #expect(rows.row(1).count == 0)
  }
}
