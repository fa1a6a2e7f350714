import CKernels
import IndexFile

extension BertModel {
  /// Runs sequences through the model; their last hidden states are left in `workspace.hidden`,
  /// one row a token, one sequence after the other.
  ///
  /// - Precondition: no sequence is empty or longer than the positions, every id is in the
  ///   vocabulary.
  func run(_ sequences: [[Int32]], in workspace: BertWorkspace) {
    let lengths = sequences.map(\.count)
    let rows = lengths.reduce(0, +)
    guard rows > 0 else { return }
    workspace.reserve(rows: rows, maximumLength: lengths.max()!)
    embed(sequences, in: workspace)
    for layer in layers {
      attend(layer, lengths: lengths, in: workspace)
      transform(layer, rows: rows, in: workspace)
    }
  }

  private var usesPairs: Bool { arithmetic == .bfloat16 }

  private func embed(_ sequences: [[Int32]], in workspace: BertWorkspace) {
    let (size, stride) = (configuration.hiddenSize, workspace.stride)
    var row = workspace.sums
    var rows = 0
    words.withUnsafeBufferPointer { words in
      positions.withUnsafeBufferPointer { positions in
        segment.withUnsafeBufferPointer { segment in
          for sequence in sequences {
            for (position, id) in sequence.enumerated() {
              let word = words.baseAddress! + Int(id) * size
              let positional = positions.baseAddress! + position * size
              for component in 0..<size {
                row[component] = word[component] + positional[component] + segment[component]
              }
              row += stride
              rows += 1
            }
          }
        }
      }
    }
    normalize(embeddingNorm, rows: rows, in: workspace)
  }

  /// From `sums` to `hidden`.
  private func normalize(_ norm: LayerNorm, rows: Int, in workspace: BertWorkspace) {
    rf_encoder_layer_norm(
      arithmetic.level, workspace.sums, rows, configuration.hiddenSize, workspace.stride,
      norm.gamma.unsafeElements.baseAddress!, norm.beta.unsafeElements.baseAddress!,
      configuration.layerNormEpsilon, workspace.hidden, usesPairs ? workspace.hidden16 : nil)
  }

  private func attend(_ layer: Layer, lengths: [Int], in workspace: BertWorkspace) {
    let rows = lengths.reduce(0, +)
    let (stride, attentionStride) = (workspace.stride, workspace.attentionStride)
    layer.attention.apply(workspace.hiddenInput(rows: rows), .bias, to: workspace.attention)
    var row = 0
    for length in lengths {
      rf_encoder_attention(
        arithmetic.level, workspace.attention + row * attentionStride, attentionStride, length,
        configuration.heads, configuration.headWidth, workspace.scratch,
        workspace.context + row * stride, usesPairs ? workspace.context16 + row * stride : nil,
        stride)
      row += length
    }
    layer.attentionOutput.apply(
      workspace.contextInput(rows: rows), .residual, residual: workspace.hidden,
      to: workspace.sums)
    normalize(layer.attentionNorm, rows: rows, in: workspace)
  }

  private func transform(_ layer: Layer, rows: Int, in workspace: BertWorkspace) {
    layer.intermediate.apply(
      workspace.hiddenInput(rows: rows), .gelu, to: workspace.intermediate,
      usesPairs ? workspace.intermediate16 : nil)
    layer.output.apply(
      workspace.intermediateInput(rows: rows), .residual, residual: workspace.hidden,
      to: workspace.sums)
    normalize(layer.outputNorm, rows: rows, in: workspace)
  }
}
