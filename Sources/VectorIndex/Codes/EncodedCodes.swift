internal import Primitives

/// Codes, terms and errors of distinct vectors in a given order.
struct EncodedCodes {
  let assembly: VectorIndexAssembly
  let order: [UInt32]
  private(set) var codes: [Int8]
  private(set) var terms: [Float]
  private(set) var errors: [Float]
  /// What refines the codes, for `.int12`; else empty.
  private(set) var fine: [UInt8]

  init(assembly: VectorIndexAssembly, quantizer: ScalarQuantizer, order: [UInt32]) {
    self.assembly = assembly
    self.order = order
    codes = [Int8](repeating: 0, count: order.count * quantizer.stride)
    terms = [Float](repeating: 0, count: order.count * 2)
    errors = [Float](repeating: 0, count: order.count)
    let isFine = assembly.builder.encoding == .int12
    fine = [UInt8](repeating: 0, count: isFine ? order.count * quantizer.stride / 2 : 0)
    let isCosine = assembly.builder.metric == .cosine
    codes.withUnsafeMutableBufferPointer { codes in
      terms.withUnsafeMutableBufferPointer { terms in
        errors.withUnsafeMutableBufferPointer { errors in
          fine.withUnsafeMutableBufferPointer { fine in
            let out = Destination(
              codes: codes.baseAddress, terms: terms.baseAddress, errors: errors.baseAddress,
              fine: isFine ? fine.baseAddress : nil)
            assembly.pool.forEachRange(of: order.count, size: 1_024) { range in
              var vector = [Float](repeating: 0, count: assembly.builder.dimensions)
              for position in range {
                assembly.copyVector(of: Int(order[position]), into: &vector)
                EncodedCodes.encode(
                  quantizer.isRotated
                    ? BlockRotation.rotated(vector, stride: quantizer.stride) : vector, quantizer,
                  isCosine, to: position, of: out)
              }
            }
          }
        }
      }
    }
  }

  private static func encode(
    _ vector: [Float], _ quantizer: ScalarQuantizer, _ isCosine: Bool, to position: Int,
    of out: Destination
  ) {
    let isZero = isCosine && vector.allSatisfy { $0 == 0 }
    let codes = out.codes! + position * quantizer.stride
    let (terms, error) = vector.withUnsafeBufferPointer { vector in
      if let fine = out.fine {
        return quantizer.encode(vector, into: codes, fine: fine + position * quantizer.stride / 2)
      }
      let terms = quantizer.encode(vector, into: codes)
      return (terms, quantizer.error(of: vector, scale: terms.scale, codes: codes))
    }
    out.terms![2 * position] = terms.scale
    // A zero vector has cosine 0 with everything: as far as a unit vector at a right angle.
    out.terms![2 * position + 1] = terms.squaredLength + (isZero ? 1 : 0)
    out.errors![position] = isZero ? EncodedCodes.zeroVectorError : error
  }

  /// The error that marks a zero vector under cosine; all others are smaller.
  static let zeroVectorError: Float = 2

  /// Where the pieces of work write, each to rows of its own.
  private struct Destination: @unchecked Sendable {
    let codes: UnsafeMutablePointer<Int8>?
    let terms: UnsafeMutablePointer<Float>?
    let errors: UnsafeMutablePointer<Float>?
    let fine: UnsafeMutablePointer<UInt8>?
  }
}
