internal import Determinism

/// Codes, terms and errors of distinct vectors in a given order.
struct EncodedCodes {
  let assembly: VectorIndexAssembly
  let order: [UInt32]
  private(set) var codes: [Int8]
  private(set) var terms: [Float]
  private(set) var errors: [Float]

  init(assembly: VectorIndexAssembly, quantizer: ScalarQuantizer, order: [UInt32]) {
    self.assembly = assembly
    self.order = order
    codes = [Int8](repeating: 0, count: order.count * quantizer.stride)
    terms = [Float](repeating: 0, count: order.count * 2)
    errors = [Float](repeating: 0, count: order.count)
    let isCosine = assembly.builder.metric == .cosine
    codes.withUnsafeMutableBufferPointer { codes in
      terms.withUnsafeMutableBufferPointer { terms in
        errors.withUnsafeMutableBufferPointer { errors in
          let out = Destination(
            codes: codes.baseAddress, terms: terms.baseAddress, errors: errors.baseAddress)
          assembly.pool.forEachRange(of: order.count, size: 1_024) { range in
            var vector = [Float](repeating: 0, count: quantizer.centre.count)
            for place in range {
              assembly.copyVector(of: Int(order[place]), into: &vector)
              let isZero = vector.allSatisfy { $0 == 0 }
              let encoded = vector.withUnsafeBufferPointer {
                quantizer.encode($0, into: out.codes! + place * quantizer.stride)
              }
              out.terms![2 * place] = encoded.scale
              // A zero vector has cosine 0 with everything: as far as a unit vector at a right angle.
              out.terms![2 * place + 1] = encoded.squaredLength + (isCosine && isZero ? 1 : 0)
              out.errors![place] = isCosine && isZero ? 2 : encoded.error
            }
          }
        }
      }
    }
  }

  /// Where the pieces of work write, each to places of its own.
  private struct Destination: @unchecked Sendable {
    let codes: UnsafeMutablePointer<Int8>?
    let terms: UnsafeMutablePointer<Float>?
    let errors: UnsafeMutablePointer<Float>?
  }
}
