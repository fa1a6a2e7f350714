internal import CKernels

/// The distance kernels of one instruction set, resolved once.
///
/// Ordinary code uses `inUse`; tests walk through `available` and compare.
struct DistanceKernels: @unchecked Sendable {
  typealias Codes =
    @convention(c) (
      UnsafePointer<Int8>?, UnsafePointer<Int8>?, Int, Int, UnsafePointer<UInt32>?, Int,
      UnsafeMutablePointer<Int32>?
    ) -> Void
  typealias Floats =
    @convention(c) (
      UnsafePointer<Float>?, UnsafePointer<Float>?, Int, Int, UnsafePointer<UInt32>?, Int,
      UnsafeMutablePointer<Float>?
    ) -> Void
  typealias Halves =
    @convention(c) (
      UnsafePointer<Float>?, UnsafePointer<UInt16>?, Int, Int, UnsafePointer<UInt32>?, Int,
      UnsafeMutablePointer<Float>?
    ) -> Void

  typealias FineCodes =
    @convention(c) (
      UnsafePointer<Float>?, UnsafePointer<Int8>?, UnsafePointer<UInt8>?, Int,
      UnsafePointer<Float>?, UnsafePointer<UInt32>?, Int, UnsafeMutablePointer<Float>?
    ) -> Void

  let dotCodes: Codes
  let dotFloats: Floats
  let squaredDistanceFloats: Floats
  let dotHalves: Halves
  let squaredDistanceHalves: Halves
  let dotFineCodes: FineCodes
  let squaredDistanceFineCodes: FineCodes

  static let inUse = DistanceKernels(rf_distance_kernels_in_use().pointee)

  init(_ kernels: rf_distance_kernels) {
    dotCodes = kernels.dot_i8
    dotFloats = kernels.dot_f32
    squaredDistanceFloats = kernels.l2_f32
    dotHalves = kernels.dot_f16
    squaredDistanceHalves = kernels.l2_f16
    dotFineCodes = kernels.dot_i12
    squaredDistanceFineCodes = kernels.l2_i12
  }
}

/// The name of the instruction set in use, such as "avx512-vnni".
public var vectorKernelName: String {
  String(cString: rf_cpu_level_name(rf_cpu_level_in_use()))
}
